/**
 * AssemblyScript: the product of two matrices, compiled by `npm run wasm` into `src/sequence/add-product.wasm.ts`.
 *
 * `c[i][h] += a[i][k] * b[k][h]`, summed over `k`. All numbers are 32-bit floats; steps are counted in numbers.
 *
 * @param aRow - from one `i` to the next in `a`; `aStep` from one `k` to the next
 * @param bRow - from one `k` to the next in `b`
 * @param cRow - from one `i` to the next in `c`
 * @param rows - how many `i`; `steps` how many `k`
 * @param width - how many `h`: a multiple of eight
 */
export function addProduct(
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  bRow: usize,
  c: usize,
  cRow: usize,
  rows: u32,
  steps: u32,
  width: u32,
): void {
  const aRowBytes = aRow << 2;
  const aStepBytes = aStep << 2;
  const bRowBytes = bRow << 2;
  const cRowBytes = cRow << 2;
  const across = (<usize>width) << 2;
  let i: u32 = 0;
  for (; i + 4 <= rows; i += 4) {
    const a0 = a + <usize>i * aRowBytes;
    const c0 = c + <usize>i * cRowBytes;
    for (let h: usize = 0; h < across; h += 32) {
      let at = c0 + h;
      let s00 = v128.load(at);
      let s01 = v128.load(at, 16);
      at += cRowBytes;
      let s10 = v128.load(at);
      let s11 = v128.load(at, 16);
      at += cRowBytes;
      let s20 = v128.load(at);
      let s21 = v128.load(at, 16);
      at += cRowBytes;
      let s30 = v128.load(at);
      let s31 = v128.load(at, 16);
      let from = a0;
      let by = b + h;
      for (let k: u32 = 0; k < steps; k++) {
        const b0 = v128.load(by);
        const b1 = v128.load(by, 16);
        const x0 = v128.load32_splat(from);
        const x1 = v128.load32_splat(from + aRowBytes);
        const x2 = v128.load32_splat(from + 2 * aRowBytes);
        const x3 = v128.load32_splat(from + 3 * aRowBytes);
        s00 = f32x4.add(s00, f32x4.mul(x0, b0));
        s01 = f32x4.add(s01, f32x4.mul(x0, b1));
        s10 = f32x4.add(s10, f32x4.mul(x1, b0));
        s11 = f32x4.add(s11, f32x4.mul(x1, b1));
        s20 = f32x4.add(s20, f32x4.mul(x2, b0));
        s21 = f32x4.add(s21, f32x4.mul(x2, b1));
        s30 = f32x4.add(s30, f32x4.mul(x3, b0));
        s31 = f32x4.add(s31, f32x4.mul(x3, b1));
        from += aStepBytes;
        by += bRowBytes;
      }
      at = c0 + h;
      v128.store(at, s00);
      v128.store(at, s01, 16);
      at += cRowBytes;
      v128.store(at, s10);
      v128.store(at, s11, 16);
      at += cRowBytes;
      v128.store(at, s20);
      v128.store(at, s21, 16);
      at += cRowBytes;
      v128.store(at, s30);
      v128.store(at, s31, 16);
    }
  }
  for (; i < rows; i++) {
    const c0 = c + <usize>i * cRowBytes;
    let from = a + <usize>i * aRowBytes;
    let by = b;
    for (let k: u32 = 0; k < steps; k++) {
      const x = v128.load32_splat(from);
      for (let h: usize = 0; h < across; h += 32) {
        v128.store(c0 + h, f32x4.add(v128.load(c0 + h), f32x4.mul(x, v128.load(by + h))));
        v128.store(c0 + h, f32x4.add(v128.load(c0 + h, 16), f32x4.mul(x, v128.load(by + h, 16))), 16);
      }
      from += aStepBytes;
      by += bRowBytes;
    }
  }
}
