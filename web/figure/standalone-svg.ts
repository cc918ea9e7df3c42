/** What a style sheet may set on a drawing, and a drawing that stands alone must say itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
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

/** The drawing's size as it stands on the page; its own units may be others, as those of a map are. */
function sizeOnPage(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = svg.viewBox.baseVal;
  const shown = svg.getBoundingClientRect().width;
  return shown === 0 ? { width, height } : { width: shown, height: (shown * height) / width };
}

/**
 * A drawing of the page as a file that looks the same anywhere: styles set outright, on a ground of its own, with a line of
 * words beneath.
 *
 * @param caption - what it shows, for whoever meets the file alone
 * @param faces - the faces its letters are set in, as a style sheet
 */
export function standaloneSvg(svg: SVGSVGElement, caption: string, faces: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  svg.querySelectorAll('*').forEach((element, at) => void setOutright(element, copies[at]!));
  for (const live of copy.querySelectorAll(LIVE)) live.remove();
  withoutLinks(copy);

  const { width, height } = sizeOnPage(svg);
  const { color, fontFamily } = getComputedStyle(svg);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const full = height + 30;
  for (const name of [...copy.getAttributeNames()]) copy.removeAttribute(name);
  // The drawing keeps its own units inside; the file around it is in pixels.
  const inside = { width, height, viewBox: svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`, color };
  for (const [name, value] of Object.entries(inside)) copy.setAttribute(name, `${value}`);

  const make = (name: string, attributes: Readonly<Record<string, string | number>>, words = ''): SVGElement => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
    element.textContent = words;
    return element;
  };
  const [side, size] = [12, 12];
  const file = make('svg', { width, height: full, viewBox: `0 0 ${width} ${full}` });
  file.append(
    make('title', {}, caption),
    make('style', {}, faces),
    make('rect', { width: '100%', height: '100%', fill: paper }),
    copy,
    make('text', { x: side, y: full - 12, fill: color, 'font-size': size, 'font-family': fontFamily }, caption),
  );
  return new XMLSerializer().serializeToString(file);
}
