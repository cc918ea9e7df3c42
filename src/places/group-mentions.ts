import type { Document } from '../language/document.ts';
import { rangeOfToken } from '../language/range-of-token.ts';
import { besideIt, type ReadMention, statedContainers } from './containers.ts';
import type { Gazetteer, Reading, Row } from './gazetteer.ts';
import { NO_PLACES } from './lexicon/no-places.ts';
import { liesIn } from './lies-in.ts';
import { listedWith } from './listed-with.ts';

/** Mentions of one name that mean one place. */
export interface Group {
  /** Indices of the mentions. */
  readonly members: number[];
  readonly mention: ReadMention;
  /** What the name may be here: only what lies where the text says, when it says so. */
  readonly readings: readonly Reading[];
  /** Rows that the words beside a mention, or a region named in its sentence, hold. */
  readonly beside: ReadonlySet<Row>;
  readonly inSentence: ReadonlySet<Row>;
  /** Rows that stand in a list with others of their rank. */
  readonly listed: ReadonlySet<Row>;
}

/** Of many mentions of one name the first few say in what it lies. */
const MENTIONS_READ = 12;
/** Places before and behind in the sentence that are looked at. */
const NEIGHBOURS = 4;

/**
 * Mentions of one name together: a name means one place throughout an article.
 *
 * "Springfield, Illinois" and "Springfield, Ohio" are two groups; "Springfield" alone goes with the only one there is.
 */
export function groupMentions(gazetteer: Gazetteer, document: Document, read: readonly ReadMention[]): Group[] {
  const sentenceOf = rangeOfToken(document.sentences, document.tokens.length);
  return [...byName(read)].flatMap((members) => {
    const mention = read[members[0]!]!;
    const stated = new Map<string, { rows: Set<Row>; members: number[] }>();
    const unstated: number[] = [];
    const beside = new Set<Row>();
    const inSentence = new Set<Row>();
    const listed = new Set<Row>();
    const holdAll = (into: Set<Row>, outers: readonly Reading[]): void => {
      for (const outer of outers)
        for (const { row } of mention.readings) if (liesIn(gazetteer, row, outer.row)) into.add(row);
    };
    members.forEach((i, n) => {
      const rows = new Set<Row>();
      if (n < MENTIONS_READ) {
        const holders = statedContainers(gazetteer, document, read[i]!);
        holdAll(
          rows,
          holders.map((row) => ({ row, usual: false })),
        );
        for (const row of listedWith(gazetteer, document, read, i)) listed.add(row);
        for (const other of besideIt(document, read, i)) holdAll(beside, other.readings);
        for (let j = Math.max(0, i - NEIGHBOURS); j <= i + NEIGHBOURS && j < read.length; j++) {
          if (j === i || sentenceOf[read[j]!.from] !== sentenceOf[read[i]!.from]) continue;
          const regions = read[j]!.readings.filter(({ row }) => gazetteer.kind(row) === 'region');
          holdAll(inSentence, regions);
        }
      }
      if (rows.size === 0) {
        unstated.push(i);
        return;
      }
      const id = [...rows].join();
      const group = stated.get(id) ?? { rows, members: [] };
      stated.set(id, group);
      group.members.push(i);
    });
    const groups = [...stated.values()].map(({ rows, members: own }): Group => {
      const readings = mention.readings.filter(({ row }) => rows.has(row));
      return { members: own, mention, readings, beside: rows, inSentence, listed };
    });
    if (isWordOnly(document, mention)) return groups;
    const [only] = groups;
    if (only && groups.length === 1) only.members.push(...unstated);
    else if (unstated.length > 0)
      groups.push({ members: unstated, mention, readings: mention.readings, beside, inSentence, listed });
    return groups;
  });
}

/** Capitalised words that are places only where the text says in what they lie: "Independence, Missouri"; not "Salé". */
const isWordOnly = ({ tokens }: Document, { key, from }: ReadMention): boolean =>
  NO_PLACES.has(key) && /^[A-Za-z]*$/u.test(tokens[from]!.text);

function byName(read: readonly ReadMention[]): Iterable<number[]> {
  const byId = new Map<string, number[]>();
  read.forEach(({ key, unit }, i) => {
    if (key === '') return;
    const id = `${unit ?? ''} ${key}`;
    const members = byId.get(id);
    if (members) members.push(i);
    else byId.set(id, [i]);
  });
  return byId.values();
}
