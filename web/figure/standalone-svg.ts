/** What a style sheet may set on a drawing, and a drawing that stands alone must say itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Parts that answer the pointer and belong to no picture. */
const LIVE = '[data-live]';

function setOutright(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of PROPERTIES) to.setAttribute(property, style.getPropertyValue(property));
  for (const name of ['class', 'style', 'tabindex', 'aria-label', 'href', 'role']) to.removeAttribute(name);
}

/** A link is of no use outside the reading room: a group of the same shapes takes its place. */
function withoutLinks(root: SVGSVGElement): void {
  for (const link of root.querySelectorAll('a')) {
    const group = document.createElementNS(NAMESPACE, 'g');
    for (const { name, value } of link.attributes) group.setAttribute(name, value);
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
}

/**
 * A drawing of the page as a file that looks the same anywhere: styles set outright, on a ground of its own, with a line of
 * words beneath.
 *
 * @param caption - what it shows, for whoever meets the file alone
 */
export function standaloneSvg(svg: SVGSVGElement, caption: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  svg.querySelectorAll('*').forEach((element, at) => void setOutright(element, copies[at]!));
  for (const live of copy.querySelectorAll(LIVE)) live.remove();
  withoutLinks(copy);

  const { width, height } = svg.viewBox.baseVal;
  const { color, fontFamily } = getComputedStyle(svg);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const full = height + 30;
  for (const name of [...copy.getAttributeNames()]) copy.removeAttribute(name);
  const own = { xmlns: NAMESPACE, width, height: full, viewBox: `0 0 ${width} ${full}`, color };
  for (const [name, value] of Object.entries(own)) copy.setAttribute(name, `${value}`);

  const make = (name: string, attributes: Readonly<Record<string, string | number>>, words = ''): SVGElement => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
    element.textContent = words;
    return element;
  };
  const [side, size] = [12, 12];
  copy.prepend(make('title', {}, caption), make('rect', { width: '100%', height: '100%', fill: paper }));
  copy.append(
    make('text', { x: side, y: full - 12, fill: color, 'font-size': size, 'font-family': fontFamily }, caption),
  );
  return new XMLSerializer().serializeToString(copy);
}
