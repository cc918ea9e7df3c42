import type { ArticleDraft } from './article-draft.ts';
import { type Assembled, assemble } from './assemble.ts';
import { type Feature, type ReadUnit, readUnit } from './line-features.ts';
import type { Line } from './lines.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { outletsInTitles } from './outlet-in-title.ts';
import { habitsOf } from './page-habits.ts';
import { publishedOn } from './published-on.ts';
import { type LabelledUnit, segment } from './segment.ts';
import { type Page, unitsOf } from './units.ts';

/** An article of a page with its bytes. The ranges of a page's articles tile the file. */
export interface SplitArticle {
  readonly draft: ArticleDraft;
  readonly start: number;
  readonly end: number;
}

/**
 * The articles of a plain-text page: one, or the many of a digest.
 *
 * > | Ferry talks resume after storm              title
 * > | A ferry at the quay. (Photo: Port Office)   caption
 * > | Harbour Wire | June 3, 2019                 dateline
 * > | The ferry company said on Monday …          paragraph
 *
 * Lines become units (a hard wrap undone), units get features of their shape, a small grammar with weights finds the
 * best reading of the whole page, and each article is put together from its units. No outlet, place or person is known
 * by name. `docs/intake.md` explains the steps.
 *
 * @param sizeBytes - end of the last article
 */
export function splitDigest(lines: readonly Line[], sizeBytes: number): readonly SplitArticle[] {
  const page = unitsOf(lines);
  const habits = habitsOf(page.units);
  const units = page.units.map((unit, index) => readUnit(unit, habits, index));
  if (units.length >= FEWEST_OF_LINKS && !units.some(hasSentence)) return [];
  const labelled = withArticle(segment(units, habits));
  const starts = [...labelled.keys()].filter((at) => labelled[at]?.begins);
  const groups = starts.map((from, i) => labelled.slice(from, starts[i + 1] ?? labelled.length));
  const masthead = readMasthead(labelled.slice(0, starts[0] ?? 0).map((unit) => unit.text));
  const assembled = outletsInTitles(groups.map((units) => assemble(units, habits.names)));
  const dates = assembled.map(({ date }) => (date?.year != null ? date : null));
  return assembled.map((article, i) => ({
    draft: {
      ...withoutDate(article),
      ...publisherOf(article, masthead, groups.length),
      published: publishedOn(article.date, i, article.text, { ...masthead, articles: dates }),
      url: addressOf(page, starts[i] ?? 0, starts[i + 1] ?? labelled.length),
      language: null,
    },
    start: i === 0 ? 0 : firstByte(groups[i]),
    end: i + 1 < groups.length ? firstByte(groups[i + 1]) : sizeBytes,
  }));
}

/** So many lines without one sentence are a page of headlines or links. */
const FEWEST_OF_LINKS = 4;

const hasSentence = ({ features }: ReadUnit): boolean =>
  ['endsStop', 'endsMark', 'long', 'veryLong'].some((feature) => features.has(feature as Feature)) &&
  !features.has('tiny');

/** A few words without any shape are still somebody's text. */
function withArticle(labelled: readonly LabelledUnit[]): readonly LabelledUnit[] {
  if (labelled.some((unit) => unit.begins)) return labelled;
  return labelled.map((unit, at) => ({ ...unit, label: 'paragraph', begins: at === 0 }));
}

const firstByte = (units: readonly LabelledUnit[] | undefined): number => units?.[0]?.start ?? 0;

function withoutDate({ date: _, ...rest }: Assembled): Omit<Assembled, 'date'> {
  return rest;
}

/** The digest's name is a carrier; above a single article that names no outlet, it is the outlet. */
function publisherOf(
  { outlet }: Assembled,
  { name }: Masthead,
  articles: number,
): Pick<ArticleDraft, 'outlet' | 'carriers'> {
  if (name === null || name === outlet) return { outlet, carriers: [] };
  return articles === 1 && outlet === null ? { outlet: name, carriers: [] } : { outlet, carriers: [name] };
}

/** The first address on a line of its own among an article's units. */
function addressOf({ addresses }: Page, from: number, to: number): string | null {
  return addresses.find(({ after }) => after >= from && after < to)?.url ?? null;
}
