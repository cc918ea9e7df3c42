import { dayExists } from '../calendar/day.ts';
import { HearsayError } from '../errors.ts';
import type { Article, Block, BlockKind, Caption, Origin } from '../model/article.ts';
import { datesIn, isoOf } from './dates.ts';

/** An article with whatever other fields its record had. */
export type ArticleRecord = Article & Readonly<Record<string, unknown>>;

/** The parts of an article that only the place it was read from can give. */
export interface Provenance {
  /** Id for a record without one. */
  readonly id: string;
  readonly origin: Origin | null;
}

type Fields = Readonly<Record<string, unknown>>;

const KINDS: readonly BlockKind[] = ['paragraph', 'subhead', 'caption', 'list', 'quote'];

/** The first of these fields that is a string with something in it. */
function stringIn(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

const stringsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** ISO 8601 as it is, other written dates turned into it; `null` when it is neither. */
export function isoDate(text: string | null): string | null {
  if (text === null) return null;
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:[T ]\d{2}:?\d{2}\S*)?$/.exec(text.trim())?.[0];
  if (iso) return isDay(iso) ? iso.replace(' ', 'T') : null;
  const date = datesIn(text)[0];
  return date ? isoOf(date) : null;
}

/** True unless it names a day or month that no calendar has: "2032-02-31", "0000-00-00". */
function isDay(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return year > 0 && dayExists(year, month, day);
}

const isRange = (value: Fields, length: number): boolean =>
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  (value.start as number) >= 0 &&
  (value.start as number) <= (value.end as number) &&
  (value.end as number) <= length;

const isBlock = (value: unknown, text: string): value is Block =>
  isObject(value) && isRange(value, text.length) && KINDS.includes(value.kind as BlockKind);

const isCaption = (value: unknown): value is Caption =>
  isObject(value) && typeof value.text === 'string' && Number.isInteger(value.at);

const isOrigin = (value: unknown): value is Origin =>
  isObject(value) &&
  typeof value.file === 'string' &&
  typeof value.sha256 === 'string' &&
  Number.isInteger(value.record) &&
  isRange(value, Number.MAX_SAFE_INTEGER);

/** Lists and objects inside a record's fields, such as a caption's text or an author's name. */
const DEEPEST = 3;

/**
 * Half characters (lone surrogates) and NUL in its strings become U+FFFD. Databases and UTF-8 cannot keep them; one unit
 * for one unit, so that offsets stay.
 */
function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '\ufffd');
  if (depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => storable(item, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, storable(item, depth + 1)]));
}

/** Paragraphs of a text that came without blocks: cut at blank lines, or at every line end where there are none. */
function paragraphsOf(text: string): readonly Block[] {
  const cut = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*(?:\n[^\S\n]*)+/g : /\n/g;
  const blocks: Block[] = [];
  let from = 0;
  const add = (to: number) => {
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (end > start) blocks.push({ kind: 'paragraph', start, end });
  };
  for (const match of text.matchAll(cut)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return blocks;
}

/** Authors as one line: a string, a list of names, or a list of `{name}`. */
function bylineIn(fields: Fields): string | null {
  const named = stringIn(fields, 'byline', 'author', 'authors', 'creator');
  if (named) return named;
  const list = [fields.author, fields.authors].flat().map((item) => (isObject(item) ? item.name : item));
  return list.filter((item) => typeof item === 'string' && item !== '').join(', ') || null;
}

/**
 * The article of one JSON record. The least it needs is a text; other names of fields that exports use are understood
 * (`date`, `body`, `headline`, `author`), fields it does not know pass through, and a text is kept to the letter,
 * because offsets of other tools may point into it; only what cannot be stored is replaced, unit for unit.
 *
 * @throws HearsayError `intake.bad-record`
 */
export function articleFromRecord(given: unknown, { id, origin }: Provenance): ArticleRecord {
  if (!isObject(given)) throw new HearsayError('intake.bad-record', 'not a JSON object');
  const value = storable(given) as Fields;
  const text = stringIn(value, 'text', 'body', 'content', 'full_text', 'articleBody');
  if (text === null) throw new HearsayError('intake.bad-record', 'a record without text');
  const blocks =
    Array.isArray(value.blocks) && value.blocks.every((block) => isBlock(block, text)) ? value.blocks : null;
  const ownId = typeof value.id === 'number' ? String(value.id) : stringIn(value, 'id');
  const language = stringIn(value, 'language', 'lang');
  const article: Article = {
    id: ownId ?? id,
    title: stringIn(value, 'title', 'headline'),
    outlet: stringIn(value, 'outlet', 'publisher', 'source', 'site_name', 'publication'),
    carriers: stringsIn(value.carriers),
    published: isoDate(
      stringIn(value, 'published', 'date', 'published_at', 'publishedAt', 'publish_date', 'datePublished', 'pub_date'),
    ),
    url: stringIn(value, 'url', 'link'),
    byline: bylineIn(value),
    language: language ? languageCode(language) : 'en',
    text,
    blocks: blocks ?? paragraphsOf(text),
    captions: Array.isArray(value.captions) && value.captions.every(isCaption) ? value.captions : [],
    credits: stringsIn(value.credits),
    origin: isOrigin(value.origin) ? value.origin : origin,
  };
  return { ...article, ...Object.fromEntries(Object.entries(given).filter(([field]) => !(field in article))) };
}

/** `en` of `en-GB`, `en_US`, `EN`; `en` as well when it is no such code, because nothing guesses languages yet. */
export const languageCode = (tag: string): string => /^[a-z]{2}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase() ?? 'en';
