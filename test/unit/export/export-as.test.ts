import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { exportAs } from '../../../src/export/export-as.ts';
import { EXAMPLES } from '../../integration/archive/example-articles.ts';

describe('exportAs', () => {
  const exported = async (order: readonly number[], of: 'articles' | 'statements' | 'claims') => {
    const archive = await openArchive(':memory:');
    for (const i of order) {
      const article = EXAMPLES[i];
      if (article !== undefined) await archive.store(article);
      await archive.corroborate();
    }
    const lines = [];
    for await (const line of exportAs(archive, { of })) lines.push(line);
    await archive.close();
    return lines;
  };

  it.each(['articles', 'statements', 'claims'] as const)(
    'gives %s byte for byte alike, whatever came first',
    async (of) => {
      const lines = await exported([0, 1, 2, 3], of);
      expect(lines.length).toBeGreaterThan(1);
      expect(await exported([3, 1, 0, 2], of)).toEqual(lines);
    },
  );

  it('writes one record a line', async () => {
    const lines = await exported([0], 'articles');
    expect(lines.map((line) => line.indexOf('\n'))).toEqual(lines.map((line) => line.length - 1));
    expect(JSON.parse(lines[0] ?? '')).toEqual(EXAMPLES[0]);
  });

  it('lets a statement stand alone', async () => {
    const [line = ''] = await exported([0], 'statements');
    expect(JSON.parse(line)).toMatchObject({
      article: 'a1',
      text: expect.stringContaining('harbour crane'),
      chain: expect.any(Array),
    });
  });
});
