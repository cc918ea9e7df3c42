import type { Cast } from '../identity/cast.ts';
import type { Relation } from '../model/statement.ts';
import { placeOf } from './scene-of.ts';
import { accordingToWhoFollows } from './settle/according-to-who-follows.ts';
import { concessionIsTheReporters } from './settle/concession-is-the-reporters.ts';
import { goesOnBehindComma } from './settle/goes-on-behind-comma.ts';
import { hearsayHasNoSource } from './settle/hearsay-has-no-source.ts';
import { sayingBeginsAnew } from './settle/saying-begins-anew.ts';
import type { Settling } from './settle/settling.ts';
import { speakerIsNotSaid } from './settle/speaker-is-not-said.ts';
import { whoIsToldIsNotSaid } from './settle/who-is-told-is-not-said.ts';

const SETTLINGS: readonly Settling[] = [
  hearsayHasNoSource,
  accordingToWhoFollows,
  whoIsToldIsNotSaid,
  speakerIsNotSaid,
  concessionIsTheReporters,
  goesOnBehindComma,
  sayingBeginsAnew,
];
/** Second things in one content: "…, adding …, adding …". */
const MOST = 4;

/**
 * Put right what no chain could follow: contents that hold their speaker or who was told, a second cue, too little or too much.
 * Each rule reads one relation and a bounded stretch beside it.
 */
export function settleRelations(cast: Cast, relations: readonly Relation[]): Relation[] {
  return relations.flatMap((relation) => settle(cast, relation, 0));
}

function settle(cast: Cast, relation: Relation, depth: number): Relation[] {
  let current = relation;
  for (const settling of SETTLINGS) {
    const [first, ...more] = settling(cast, { relation: current, place: placeOf(cast.reading, current) }) ?? [current];
    current = first!;
    if (more.length > 0)
      return [current, ...more.flatMap((other) => (depth < MOST ? settle(cast, other, depth + 1) : [other]))];
  }
  return [current];
}
