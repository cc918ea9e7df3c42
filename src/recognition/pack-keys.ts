/** Bits of a number that a byte holds; the top one says that more bytes follow. Source: LEB128. */
const BITS = 7;
const MORE = 1 << BITS;

/**
 * Ascending keys as the bytes of the steps between them: half the room.
 *
 * @param keys - ascending, no two equal
 */
export function packKeys(keys: Int32Array): Int8Array {
  const bytes: number[] = [];
  let last = -(2 ** 31);
  for (const key of keys) {
    let step = key - last;
    last = key;
    while (step >= MORE) {
      bytes.push((step % MORE) | MORE);
      step = Math.floor(step / MORE);
    }
    bytes.push(step);
  }
  return Int8Array.from(bytes);
}

/** What `packKeys` packed: so many keys. */
export function unpackKeys(bytes: Int8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let last = -(2 ** 31);
  let at = 0;
  for (let row = 0; row < count; row++) {
    let step = 0;
    for (let worth = 1; ; worth *= MORE) {
      const byte = bytes[at++]! & 0xff;
      step += (byte & (MORE - 1)) * worth;
      if (byte < MORE) break;
    }
    last += step;
    keys[row] = last;
  }
  return keys;
}
