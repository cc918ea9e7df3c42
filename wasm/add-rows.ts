/**
 * AssemblyScript: the inner loop of `FeatureTable`, compiled by `npm run wasm` into `src/sequence/add-rows.wasm.ts`.
 *
 * Looks up hashed features in buckets of four keys, one comparison a bucket, and adds the rows of those it finds. A
 * feature that is not there costs no wrongly guessed branch, which is what the same loop in JavaScript waits for.
 *
 * @param features - `count` hashes, none 0
 * @param found - room for `count` numbers
 * @param keys - `buckets` times four hashes; 0 where there is none. A key stands in its home or, while that is full, in
 *   the first bucket behind it that is not
 * @param rows - for each key `blocks` times sixteen signed bytes
 * @param sums - `blocks` times eight numbers, set to the sums: two columns each, the second one shifted by 16 bits
 */
export function addRows(
  features: usize,
  count: u32,
  found: usize,
  keys: usize,
  buckets: u32,
  rows: usize,
  blocks: u32,
  sums: usize,
): void {
  let known = found;
  for (let at = features, end = features + ((<usize>count) << 2); at < end; at += 4) {
    const key = load<i32>(at);
    const wanted = i32x4.splat(key);
    let bucket = <u32>((<u64>(<u32>key) * <u64>buckets) >> 32);
    let there = v128.load(keys + ((<usize>bucket) << 4));
    let equal = i32x4.bitmask(i32x4.eq(there, wanted));
    while (equal === 0 && i32x4.all_true(there)) {
      bucket = bucket + 1 === buckets ? 0 : bucket + 1;
      there = v128.load(keys + ((<usize>bucket) << 4));
      equal = i32x4.bitmask(i32x4.eq(there, wanted));
    }
    store<u32>(known, (bucket << 2) + ctz(equal));
    known += equal !== 0 ? 4 : 0;
  }
  const stride = (<usize>blocks) << 4;
  for (let block: u32 = 0; block < blocks; block++) {
    let low: v128 = i16x8.splat(0);
    let high: v128 = i16x8.splat(0);
    const column = rows + ((<usize>block) << 4);
    for (let at = found; at < known; at += 4) {
      const row = v128.load(column + <usize>load<u32>(at) * stride);
      low = i16x8.add(low, i16x8.extend_low_i8x16_s(row));
      high = i16x8.add(high, i16x8.extend_high_i8x16_s(row));
    }
    v128.store(sums + ((<usize>block) << 5), pairs(low));
    v128.store(sums + ((<usize>block) << 5), pairs(high), 16);
  }
}

/** Two neighbouring columns as one number: the first, and the second times 65,536. */
function pairs(columns: v128): v128 {
  const first = i32x4.shr_s(i32x4.shl(columns, 16), 16);
  return i32x4.add(first, v128.and(columns, i32x4.splat(0xffff0000)));
}
