/** Longest line of a wrapped record, in characters. */
const WIDTH = 110;
/** Longer texts are cut: the page shows the record's form, the file has the words. */
const LONGEST_TEXT = 90;

/** JSON for a page of documentation: what fits stays on one line, the rest is broken up; long texts end in "…". */
export function wrappedJson(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => wrappedJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${wrappedJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${filled(parts, inner)}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
    .join(', ')}}`;
}

const shortened = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).trimEnd()}…`;

/** Parts side by side as long as a line holds them. */
function filled(parts: readonly string[], indent: string): string {
  const lines: string[] = [];
  parts.forEach((part, at) => {
    const text = at < parts.length - 1 ? `${part},` : part;
    const last = lines.at(-1);
    const joins = last !== undefined && !last.includes('\n') && !text.includes('\n');
    if (joins && last.length + 1 + text.length <= WIDTH) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(indent + text);
  });
  return lines.join('\n');
}
