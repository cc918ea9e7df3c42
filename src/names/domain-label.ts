const ADDRESS = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+[\p{L}]{2,24})(?:[:/?#]\S*)?$/iu;
/** Second levels under which a country registers names: "example.co.uk". */
const SECOND = new Set(['co', 'com', 'net', 'org', 'gov', 'ac', 'edu', 'info', 'or', 'ne']);

/** The part of an address that its owner chose: "https://www.example.co.uk/a" → "example"; `null` for what is no address. */
export function domainLabel(name: string): string | null {
  const host = ADDRESS.exec(name.trim().slice(0, 300))?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const labels = host.split('.');
  const top = labels.length > 2 && labels.at(-1)!.length === 2 && SECOND.has(labels.at(-2)!) ? 2 : 1;
  return labels.at(-1 - top) ?? null;
}
