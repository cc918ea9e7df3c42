import type { Document } from '../language/document.ts';
import { wordSet } from '../language/word-set.ts';
import type { Gazetteer, Reading, Row } from './gazetteer.ts';
import { liesIn } from './lies-in.ts';
import type { NameRead } from './read-name.ts';
import { readName } from './read-name.ts';

/** A mention with what its name may be. */
export interface ReadMention extends NameRead {
  /** Half-open token range. */
  readonly from: number;
  readonly to: number;
}

/** Words that may stand between a place and what it lies in. */
const BETWEEN = wordSet(`
  in of the a an near town city village region province district governorate area capital suburb neighbourhood
  neighborhood northern southern eastern western central north south east west northeastern northwestern southeastern
  southwestern northeast northwest southeast southwest rural small , state county countryside coastal port border
  's s ' ’s ’ city's`);
/** Words that join places of one rank. */
const JOINING = wordSet('and or & to between from than as well');
const REACH = 7;

/**
 * What the words right behind a name say it lies in: "Springfield, Illinois", "Erbil (Iraq)".
 *
 * @returns places that hold one of the readings; empty when nothing is said
 */
export function statedContainers(gazetteer: Gazetteer, document: Document, mention: ReadMention): Row[] {
  const { tokens } = document;
  const mark = tokens[mention.to]?.text;
  const at = mention.to + 1;
  if ((mark !== ',' && mark !== '(') || at >= tokens.length || !/^\p{Lu}/u.test(tokens[at]!.text)) return [];
  // The longest name that begins there: "New York", "N.H.".
  for (let to = Math.min(at + 3, tokens.length); to > at; to--) {
    const closing = tokens[to]?.text ?? '.';
    if (/^\p{Lu}/u.test(closing) && to < at + 3) continue;
    const outer = readName(gazetteer, document, at, to).readings;
    if (outer.length === 0) continue;
    // "Denmark, Norway and Sweden" is a list, though there is a Denmark in America.
    if (isCountry(gazetteer, outer) && isCountry(gazetteer, mention.readings)) return [];
    const holders = outer.filter((o) => mention.readings.some((i) => liesIn(gazetteer, i.row, o.row)));
    return holders.map(({ row }) => row);
  }
  return [];
}

const isCountry = (gazetteer: Gazetteer, readings: readonly Reading[]): boolean =>
  readings.some(({ row }) => gazetteer.kind(row) === 'country');

/** The mentions beside one within a few words of its sentence, when the words between them can say "lies in". */
export function besideIt({ tokens }: Document, mentions: readonly ReadMention[], index: number): ReadMention[] {
  const own = mentions[index]!;
  const linked = (from: number, to: number): boolean => {
    if (to - from > REACH) return false;
    for (let i = from; i < to; i++) {
      const word = tokens[i]!.text.toLowerCase();
      if (JOINING.has(word) || !BETWEEN.has(word)) return false;
    }
    return true;
  };
  const before = mentions[index - 1];
  const after = mentions[index + 1];
  return [
    ...(before && linked(before.to, own.from) && before.to < own.from ? [before] : []),
    ...(after && linked(own.to, after.from) && own.to < after.from ? [after] : []),
  ];
}
