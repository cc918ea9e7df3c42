import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { generateSchemas } from '../../../scripts/generate-schemas.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { contentOf } from '../../integration/archive/content-of.ts';
import { EXAMPLES } from '../../integration/archive/example-articles.ts';

const FOLDER = fileURLToPath(new URL('../../../schemas', import.meta.url));
const committed = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]),
);

describe('the published schemas', () => {
  it('are what the types say (npx tsx scripts/schemas.ts writes them)', () => {
    expect(committed).toEqual(generateSchemas());
  }, 60_000);

  const validate = (name: string, record: unknown): string[] => {
    const check = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false }).compile(
      JSON.parse(committed[`${name}.schema.json`] ?? '{}'),
    );
    check(record);
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('accept what an archive exports', async () => {
    const archive = await openArchive(':memory:');
    for (const article of EXAMPLES) await archive.store(article);
    await archive.corroborate();
    const { articles, statements, claims } = await contentOf(archive);
    await archive.close();
    expect(claims.length).toBeGreaterThan(1);
    expect(articles.flatMap((record) => validate('annotated-article', record))).toEqual([]);
    expect(articles.flatMap((record) => validate('article', record))).toEqual([]);
    expect(statements.flatMap((record) => validate('statement', record))).toEqual([]);
    expect(claims.flatMap((record) => validate('claim', record))).toEqual([]);
  });

  it.each([
    ['article', { id: 'a', text: 3 }],
    ['annotated-article', { ...EXAMPLES[0], statements: [{ id: 's1' }] }],
    ['statement', { ...EXAMPLES[0]?.statements[0], stance: 'shouts' }],
    ['claim', { id: 'c1', independent: { lower: '1' } }],
  ])('refuse a broken %s', (name, record) => {
    expect(validate(name, record)).not.toEqual([]);
  });

  it('let unknown fields pass', () => {
    expect(validate('annotated-article', { ...EXAMPLES[0], desk: 'harbour' })).toEqual([]);
  });
});
