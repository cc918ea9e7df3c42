import type { Kysely, Selectable } from 'kysely';
import { append } from '../../../corroboration/append.ts';
import type { Span } from '../../../model/span.ts';
import { carriersOf, isCommon } from '../../../reuse/carriers.ts';
import { SHINGLE } from '../../../reuse/fingerprints.ts';
import { judgeReuse, type Party } from '../../../reuse/judge-reuse.ts';
import { quotedSpans } from '../../../reuse/quoted.ts';
import { readText } from '../../../reuse/read-text.ts';
import type { ReuseDirection, SharedPassage } from '../../../reuse/types.ts';
import { withoutCommon } from '../../../reuse/without-common.ts';
import type { ArticleReuse, TextBeside } from '../../reuse-archive.ts';
import { articleFrom } from '../article-rows.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { passageOf } from './shared-among.ts';
import { commonShingles, postingsOf } from './shingle-rows.ts';
import { standingText } from './standing-text.ts';

/** An article that shares text, with what is read of it and where. */
interface Sharing extends Party {
  readonly title: string | null;
  readonly passages: readonly SharedPassage[];
}

/** See `ReuseReader.reuse`. What a passage is and who has it from whom depend on all that is held, so they are told when asked. */
export async function readReuse(db: Kysely<Tables>, id: string): Promise<ArticleReuse | null> {
  const own = await db
    .selectFrom('articles')
    .select(['n', 'id', 'title', 'record', 'text', 'words'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (own === undefined) return null;
  if (own.words === null) return { compared: false, shared: [], common: [] };
  const text = readText(own.text);
  const index = await postingsOf(db, text.fingerprints);
  const here: Sharing = { ...partyOf(own), passages: [] };
  const isCommonKey = (key: number): boolean => isCommon(index.get(key) ?? []);
  const found = await sharingWith(db, id, carriersOf(index, own.n, text.fingerprints));
  const others = found.flatMap((other): readonly Sharing[] => {
    const beside = readText(other.article.text);
    const [a, b] = id < other.article.id ? [text, beside] : [beside, text];
    const passages = withoutCommon(other.passages, a, b, isCommonKey);
    return passages.length === 0 ? [] : [{ ...other, passages }];
  });
  const carrier = ({ article, words }: Party) => ({ ...article, words });
  const standing = await standingText(
    db,
    commonShingles(db),
    carrier(here),
    others.map((other) => ({ carrier: carrier(other), passages: other.passages })),
  );
  const commonAt = text.fingerprints.filter(({ key }) => isCommonKey(key));
  return {
    compared: true,
    shared: others.map((other, at) => besideOf(here, other, standing[at] ?? [])).sort(mostFirst),
    common: joined(commonAt.map(({ at }) => [text.starts[at]!, text.ends[at + SHINGLE - 1]!])),
  };
}

type ArticleRow = Pick<Selectable<Tables['articles']>, 'title' | 'record' | 'text' | 'words'>;

/** An article with what is read of its text once. */
export const partyOf = ({ record, text, words, title }: ArticleRow): Omit<Sharing, 'passages'> => ({
  article: articleFrom(record, text),
  title,
  words: words ?? 0,
  quoted: quotedSpans(text),
});

/** The articles among those that carry a shingle of it that do share passages; by id. */
async function sharingWith(db: Kysely<Tables>, id: string, carriers: ReadonlySet<number>): Promise<readonly Sharing[]> {
  const passages = await db
    .selectFrom('shared_passages')
    .selectAll()
    .where((where) => where.or([where('a', '=', id), where('b', '=', id)]))
    .orderBy('a')
    .orderBy('b')
    .orderBy('ordinal')
    .execute();
  const byOther = new Map<string, SharedPassage[]>();
  for (const row of passages) {
    const other = row.a === id ? row.b : row.a;
    append(byOther, other, passageOf(row));
  }
  const found: Sharing[] = [];
  for (const ids of inParts([...byOther.keys()].sort())) {
    const rows = await db
      .selectFrom('articles')
      .select(['n', 'id', 'title', 'record', 'text', 'words'])
      .where('id', 'in', ids)
      .orderBy('id')
      .execute();
    for (const row of rows) {
      if (carriers.has(row.n)) found.push({ ...partyOf(row), passages: byOther.get(row.id) ?? [] });
    }
  }
  return found;
}

function besideOf(here: Sharing, other: Sharing, standing: readonly boolean[]): TextBeside {
  const first = here.article.id < other.article.id;
  const [a, b] = first ? [here, other] : [other, here];
  const { passages, share, direction } = judgeReuse(a, b, other.passages, standing);
  const { id, outlet, published } = other.article;
  return {
    other: { id, title: other.title, outlet, published },
    text: other.article.text,
    passages: passages
      .map(({ a: ofA, b: ofB, same, words, kind }) => ({
        here: first ? ofA : ofB,
        there: first ? ofB : ofA,
        same: first ? same : same.map(([x, y]) => [y, x] as const),
        words,
        kind,
      }))
      .sort((x, y) => x.here[0] - y.here[0]),
    share,
    direction: seenFrom(first, direction.direction),
    because: direction.because,
    evidence: direction.evidence,
  };
}

function seenFrom(first: boolean, direction: ReuseDirection): TextBeside['direction'] {
  switch (direction) {
    case 'a from b':
      return first ? 'from other' : 'to other';
    case 'b from a':
      return first ? 'to other' : 'from other';
    case 'common source':
    case 'unknown':
      return direction;
    default:
      return direction satisfies never;
  }
}

const mostFirst = (x: TextBeside, y: TextBeside): number => y.share - x.share || (x.other.id < y.other.id ? -1 : 1);

/** Overlapping stretches as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const [start, end] of [...spans].sort((x, y) => x[0] - y[0])) {
    const last = found.at(-1);
    if (last !== undefined && start <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], end)];
    else found.push([start, end]);
  }
  return found;
}
