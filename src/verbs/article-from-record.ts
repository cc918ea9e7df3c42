import { HearsayError } from '../errors.ts';
import type { Article, Block } from '../model/article.ts';

/**
 * An article from a record that came from elsewhere: what is missing is filled in with "not said", what is unknown stays.
 *
 * @throws {HearsayError} `annotate.not-an-article` when there is no id or no text, or a known field has another shape
 */
export function articleFromRecord(record: unknown): Article {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new HearsayError('annotate.not-an-article', 'the line is JSON but not an object');
  }
  const fields = record as Readonly<Record<string, unknown>>;
  const text = fields.text;
  if (typeof fields.id !== 'string' || fields.id === '') throw missing('id');
  if (typeof text !== 'string') throw missing('text');
  const { id, title, outlet, carriers, published, url, byline, language, blocks, captions, credits, origin, ...rest } =
    fields;
  return {
    id: id as string,
    title: textOr(title, null, 'title'),
    outlet: textOr(outlet, null, 'outlet'),
    carriers: listOr(carriers, [], 'carriers'),
    published: textOr(published, null, 'published'),
    url: textOr(url, null, 'url'),
    byline: textOr(byline, null, 'byline'),
    language: textOr(language, 'en', 'language'),
    ...{ text },
    blocks:
      blocks === undefined || blocks === null
        ? paragraphs(text)
        : checkedBlocks(listOr<Block>(blocks, [], 'blocks'), text),
    captions: listOr(captions, [], 'captions'),
    credits: listOr(credits, [], 'credits'),
    origin: (origin ?? null) as Article['origin'],
    ...withoutText(rest),
  };
}

const withoutText = ({ text: _, ...rest }: Readonly<Record<string, unknown>>) => rest;

const missing = (field: string): HearsayError =>
  new HearsayError('annotate.not-an-article', `"${field}" is missing or not a text`);

function textOr<T extends string | null>(value: unknown, otherwise: T, field: string): string | T {
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'string') return value;
  throw new HearsayError('annotate.not-an-article', `"${field}" is not a text`);
}

function listOr<T>(value: unknown, otherwise: readonly T[], field: string): readonly T[] {
  if (value === undefined || value === null) return otherwise;
  if (Array.isArray(value)) return value as readonly T[];
  throw new HearsayError('annotate.not-an-article', `"${field}" is not a list`);
}

function checkedBlocks(blocks: readonly Block[], text: string): readonly Block[] {
  const fits = blocks.every(
    ({ start, end }) => Number.isInteger(start) && start >= 0 && start <= end && end <= text.length,
  );
  if (fits) return blocks;
  throw new HearsayError('annotate.not-an-article', '"blocks" has offsets outside the text');
}

/** Stretches between blank lines. */
function paragraphs(text: string): readonly Block[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: words, index }) => {
    return { kind: 'paragraph', start: index, end: index + words.trimEnd().length };
  });
}
