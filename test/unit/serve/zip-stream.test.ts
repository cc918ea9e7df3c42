import { crc32, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zipOf } from '../../../src/serve/zip-stream.ts';

async function* files() {
  yield { path: 'index.html', content: 'crane '.repeat(500) };
  yield { path: 'articles/é.html', content: '' };
}

it('holds the files, found from its end as programs find them', async () => {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(files(), { folder: 'kran', when: new Date('2031-03-06T08:10:12Z') }))
    pieces.push(piece);
  const zip = Buffer.concat(pieces);
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const found: [string, string][] = [];
  let at = zip.readUInt32LE(end + 16);
  expect(at + zip.readUInt32LE(end + 12)).toBe(end);
  for (let n = 0; n < zip.readUInt16LE(end + 10); n++) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + nameLength;
    const plain = inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20)));
    expect(crc32(plain)).toBe(zip.readUInt32LE(at + 16));
    expect(plain.length).toBe(zip.readUInt32LE(at + 24));
    found.push([zip.toString('utf8', at + 46, at + 46 + nameLength), plain.toString()]);
    at += 46 + nameLength;
  }
  expect(found).toEqual([
    ['kran/index.html', 'crane '.repeat(500)],
    ['kran/articles/é.html', ''],
  ]);
});
