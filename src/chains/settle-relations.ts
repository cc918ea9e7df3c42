import type { Cast } from '../identity/cast.ts';
import { tokensIn } from '../identity/reading.ts';
import type { Relation } from '../model/statement.ts';
import { saysNothing } from './says-nothing.ts';
import { placeOf } from './scene-of.ts';
import { accordingToWhoFollows } from './settle/according-to-who-follows.ts';
import { anotherJoinsIn } from './settle/another-joins-in.ts';
import { behindWhoItIsAccordingTo } from './settle/behind-who-it-is-according-to.ts';
import { citedAsSayingThat } from './settle/cited-as-saying-that.ts';
import { citedIsNotSaid } from './settle/cited-is-not-said.ts';
import { clauseHasASpeaker } from './settle/clause-has-a-speaker.ts';
import { concessionIsTheReporters } from './settle/concession-is-the-reporters.ts';
import { continuedQuotations } from './settle/continued-quotations.ts';
import { endsInThat } from './settle/ends-in-that.ts';
import { endsWithRelativeClause } from './settle/ends-with-relative-clause.ts';
import { goesOnBehindComma } from './settle/goes-on-behind-comma.ts';
import { goesOnToItsVerb } from './settle/goes-on-to-its-verb.ts';
import { hearsayHasNoSource } from './settle/hearsay-has-no-source.ts';
import { onlyCites } from './settle/only-cites.ts';
import { onlyHandsOver } from './settle/only-hands-over.ts';
import { paperSpeaks } from './settle/paper-speaks.ts';
import { quotationOfAnother } from './settle/quotation-of-another.ts';
import { reportIsNotSaid } from './settle/report-is-not-said.ts';
import { saidBeforeTheSource } from './settle/said-before-the-source.ts';
import { sayingBeginsAnew } from './settle/saying-begins-anew.ts';
import { saysBehindColon } from './settle/says-behind-colon.ts';
import type { Placed, Settling } from './settle/settling.ts';
import { speakerIsNotSaid } from './settle/speaker-is-not-said.ts';
import { speakingToIsWhoHears } from './settle/speaking-to-is-who-hears.ts';
import { speechGoesOnThroughASpeaker } from './settle/speech-goes-on-through-a-speaker.ts';
import { verbBeforeThatSpeaks } from './settle/verb-before-that-speaks.ts';
import { whoAsksIsNotTheSpeaker } from './settle/who-asks-is-not-the-speaker.ts';
import { whoIsToldIsNotSaid } from './settle/who-is-told-is-not-said.ts';

const SETTLINGS: readonly Settling[] = [
  hearsayHasNoSource,
  accordingToWhoFollows,
  behindWhoItIsAccordingTo,
  saysBehindColon,
  endsWithRelativeClause,
  anotherJoinsIn,
  paperSpeaks,
  speakingToIsWhoHears,
  whoAsksIsNotTheSpeaker,
  whoIsToldIsNotSaid,
  reportIsNotSaid,
  speakerIsNotSaid,
  concessionIsTheReporters,
  endsInThat,
  goesOnBehindComma,
  goesOnToItsVerb,
  speechGoesOnThroughASpeaker,
  citedAsSayingThat,
  citedIsNotSaid,
  verbBeforeThatSpeaks,
  sayingBeginsAnew,
  clauseHasASpeaker,
  saidBeforeTheSource,
];
/** Second things in one content: "…, adding …, adding …". */
const MOST = 4;

/**
 * Put right what no chain could follow: contents that hold their speaker or who was told, a second cue, too little or too much.
 * Each rule reads one relation and a bounded stretch beside it.
 */
export function settleRelations(cast: Cast, relations: readonly Relation[]): Relation[] {
  const stated = relations
    .map((relation) => ({ relation, place: placeOf(cast.reading, relation) }))
    .filter(({ place }) => !onlyCites(cast, place) && !onlyHandsOver(cast, place) && !saysNothing(cast, place));
  const kept = stated.map(({ relation }) => relation);
  const taken = tokensOf(cast, kept);
  const isTaken = (token: number): boolean => taken[token] === 1;
  return continuedQuotations(cast, stated).flatMap((relation, i) => {
    const place = relation === kept[i] ? stated[i]!.place : placeOf(cast.reading, relation);
    return bySpeaker(cast, { relation, place, taken: isTaken }).flatMap((placed) => settle(cast, placed, 0));
  });
}

/** Speakers of one content's paragraphs; each is looked for in what is left, so that the work stays bounded. */
const MOST_SPEAKERS = 200;

/** A content of several paragraphs, cut where another one's name stands beside the next: each such speaker has the rest, up to the next. */
function bySpeaker(cast: Cast, given: Placed): Placed[] {
  const cut: Placed[] = [];
  let rest = given;
  while (cut.length < MOST_SPEAKERS) {
    const [own, ...others] = quotationOfAnother(cast, rest) ?? NOTHING;
    const place = (relation: Relation): Placed => ({ ...given, relation, place: placeOf(cast.reading, relation) });
    cut.push(own ? place(own) : rest);
    const next = others[0];
    if (!next) return cut;
    rest = place(next);
  }
  return [...cut, rest];
}

/** 1 for every token of a source or cue. */
function tokensOf({ reading }: Cast, relations: readonly Relation[]): Uint8Array {
  const taken = new Uint8Array(reading.document.tokens.length);
  for (const { cue, source } of relations)
    for (const span of [...cue, ...source]) {
      const { from, to } = tokensIn(reading, span);
      taken.fill(1, from, to);
    }
  return taken;
}

function settle(cast: Cast, given: Placed, depth: number): Relation[] {
  let placed = given;
  const { taken } = given;
  const again = (relation: Relation): Placed => ({ relation, place: placeOf(cast.reading, relation), taken });
  for (const settling of SETTLINGS) {
    const [first, ...more] = settling(cast, placed) ?? NOTHING;
    if (!first) continue;
    placed = again(first);
    if (more.length > 0) {
      return [first, ...more.flatMap((other) => (depth < MOST ? settle(cast, again(other), depth + 1) : [other]))];
    }
  }
  return [placed.relation];
}

const NOTHING: readonly Relation[] = [];
