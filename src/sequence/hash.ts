/** 32-bit FNV-1a over the UTF-16 units of a string. Source: Fowler, Noll, Vo. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. Source: Appleby. */
function scatter(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A feature's hash: its template's number and one value. */
export const join1 = (template: number, a: number): number => scatter(Math.imul(template, 0x9e3779b1) ^ a);

/** … and two values, in their order. */
export const join2 = (template: number, a: number, b: number): number =>
  scatter(Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x27d4eb2f) ^ b);

/** … and three. */
export const join3 = (template: number, a: number, b: number, c: number): number =>
  scatter(Math.imul(Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x27d4eb2f) ^ b, 0x165667b1) ^ c);
