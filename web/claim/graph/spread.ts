/**
 * Heights as near as possible to those wanted, in the given order and with the given room between neighbours: least squares.
 * Source: the pool-adjacent-violators algorithm for isotonic regression.
 *
 * @param wanted - one for each
 * @param apart - `apart[i]` is the room between i − 1 and i; `apart[0]` is not read
 */
export function spread(wanted: readonly number[], apart: readonly number[]): number[] {
  const offsets: number[] = [];
  wanted.forEach((_, at) => void offsets.push(at === 0 ? 0 : offsets[at - 1]! + apart[at]!));
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((height, at) => {
    let block = { sum: height - offsets[at]!, count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const levels = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return levels.map((level, at) => level + offsets[at]!);
}
