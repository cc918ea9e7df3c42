const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/**
 * A few letters that stand for a name in an address: the same for the same one, and of the hundreds of one drawing no other has them.
 *
 * Source: FNV-1a, 32 bits.
 */
export function shortName(name: string): string {
  let hash = OFFSET;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(36);
}
