/** First and last letter of each part of a `unicode-range`: "U+0-FF, U+131". */
function rangesOf(text: string): (readonly [first: number, last: number])[] {
  return [...text.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to]) => [
    Number.parseInt(from.replaceAll('?', '0'), 16),
    Number.parseInt(to ?? from.replaceAll('?', 'F'), 16),
  ]);
}

/** Whether a face is for some letter of a text. A face without a range is for all. */
export function isFaceFor(text: string, unicodeRange: string): boolean {
  const ranges = rangesOf(unicodeRange);
  if (ranges.length === 0) return true;
  return [...new Set(text)].some((letter) => {
    const code = letter.codePointAt(0)!;
    return ranges.some(([first, last]) => code >= first && code <= last);
  });
}

const bare = (family: string): string => family.replaceAll(/^["']|["']$/g, '').trim();

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** A face of the page with its file in it; nothing where the file cannot be had: the system's faces do then. */
async function withFile(rule: CSSFontFaceRule, base: string): Promise<string> {
  const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.cssText) ?? [];
  if (address === undefined) return '';
  try {
    const answer = await fetch(new URL(address, base));
    if (!answer.ok) return '';
    const file = new Blob([await answer.arrayBuffer()], { type: 'font/woff2' });
    return rule.cssText.replace(/url\([^)]*\)/, `url(${await dataUrl(file)})`);
  } catch {
    return '';
  }
}

/**
 * The faces of the page that a drawing's letters are set in, each with its file in it: the drawing looks the same where
 * nobody has them.
 *
 * @param text - all letters of the drawing
 */
export async function facesOf(svg: SVGSVGElement, text: string): Promise<string> {
  const families = new Set(
    [svg, ...svg.querySelectorAll('text')].flatMap((part) =>
      getComputedStyle(part)
        .fontFamily.split(',')
        .map((one) => bare(one.trim())),
    ),
  );
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => families.has(bare(style.getPropertyValue('font-family'))))
      .filter(({ style }) => isFaceFor(text, style.getPropertyValue('unicode-range')))
      .map((rule) => withFile(rule, sheet.href ?? document.baseURI)),
  );
  return (await Promise.all(rules)).join('\n');
}
