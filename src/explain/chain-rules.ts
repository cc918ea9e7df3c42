import { accordingTo } from '../chains/constructions/according-to.ts';
import { citedAsSaying } from '../chains/constructions/cited-as-saying.ts';
import { inAnInterviewWith } from '../chains/constructions/in-an-interview-with.ts';
import { inCommentsCarriedBy } from '../chains/constructions/in-comments-carried-by.ts';
import { interviewedBy } from '../chains/constructions/interviewed-by.ts';
import { onAir } from '../chains/constructions/on-air.ts';
import { quotedAsSayingBy } from '../chains/constructions/quoted-as-saying-by.ts';
import { reportInOutlet } from '../chains/constructions/report-in-outlet.ts';
import { reportOfSpeech } from '../chains/constructions/report-of-speech.ts';
import { reportedAfter } from '../chains/constructions/reported-after.ts';
import { reportedCiting } from '../chains/constructions/reported-citing.ts';
import { toldOutlet } from '../chains/constructions/told-outlet.ts';
import { witnessedBy } from '../chains/constructions/witnessed-by.ts';
import type { LinkReason } from '../chains/link-reason.ts';
import type { Construction } from '../chains/scene.ts';
import type { LinkRole } from '../model/statement.ts';
import type { Rule } from './explanation.ts';

/**
 * A construction in words: its file's name, and what it goes by when it takes somebody for a relay, and for the origin where
 * it finds one. A rule sees a form of words; what that form usually means is its guess, so nothing here is put as a fact.
 */
interface ConstructionWords {
  readonly name: string;
  readonly relay: string;
  readonly origin?: string;
}

/** Each construction in words. Keyed by the function itself, so that no name can go stale; a test asks for every one. */
export const CONSTRUCTION_WORDS: ReadonlyMap<Construction, ConstructionWords> = new Map([
  [reportedAfter, { name: 'reported-after', relay: 'the sentence says that it reports this' }],
  [
    reportOfSpeech,
    {
      name: 'report-of-speech',
      relay: 'its report seems to be about what somebody else said',
      origin: 'the report seems to be about what this one said',
    },
  ],
  [
    quotedAsSayingBy,
    {
      name: 'quoted-as-saying-by',
      relay: 'somebody is said to be quoted, cited or reported by it',
      origin: 'this is who is said to be quoted',
    },
  ],
  [
    citedAsSaying,
    {
      name: 'cited-as-saying',
      relay: 'it is said to cite or quote another, or to have been told by another',
      origin: 'this is who is said to be cited or quoted',
    },
  ],
  [
    reportedCiting,
    {
      name: 'reported-citing',
      relay: 'it is said to report this and to cite or quote another',
      origin: 'this is who is said to be cited',
    },
  ],
  [
    inCommentsCarriedBy,
    { name: 'in-comments-carried-by', relay: 'the words are said to be carried, published or obtained by it' },
  ],
  [
    inAnInterviewWith,
    { name: 'in-an-interview-with', relay: 'the words seem to come from an interview with it, or a piece it printed' },
  ],
  [onAir, { name: 'on-air', relay: 'this seems to have been said on its programme, or written in its pages' }],
  [interviewedBy, { name: 'interviewed-by', relay: 'it is said to have asked for the words, or to quote them' }],
  [accordingTo, { name: 'according-to', relay: '“according to” or the like names it, around somebody’s words' }],
  [
    reportInOutlet,
    {
      name: 'report-in-outlet',
      relay: 'the source seems to be its report or post',
      origin: 'the source seems to be its report or post, or a report that cites it',
    },
  ],
  [
    witnessedBy,
    {
      name: 'witnessed-by',
      relay: 'its own people are said to have been there',
      origin: 'its own people are said to have seen it or to tell it',
    },
  ],
  [toldOutlet, { name: 'told-outlet', relay: 'somebody is said to have told it this' }],
]);

const TAKEN_FOR: Readonly<Record<LinkRole, string>> = {
  carrier: 'taken for a carrier',
  publisher: 'taken for the publisher',
  relay: 'taken for a relay',
  origin: 'taken for the origin',
};

/**
 * What put a link there, in words.
 *
 * @param sourced - false for a statement without a source
 */
export function ruleOf(reason: LinkReason, role: LinkRole, sourced: boolean): Rule {
  const taken = (name: string, by: string): Rule => ({ name, because: `${TAKEN_FOR[role]} because ${by}` });
  switch (reason.by) {
    case 'head':
      return role === 'carrier'
        ? { name: 'carrier', because: 'the carrier of the article, as it was read' }
        : { name: 'publisher', because: 'the outlet of the article, as it was read' };
    case 'credit':
      return taken('credit', 'the article is credited to it, and nobody closer was found to pass the words on');
    case 'around':
      return taken('nested-speech', 'the statement seems to stand inside what this one said');
    case 'construction': {
      const words = CONSTRUCTION_WORDS.get(reason.construction);
      const by = (role === 'origin' ? words?.origin : words?.relay) ?? 'the sentence has that form';
      return taken(words?.name ?? reason.construction.name, by);
    }
    case 'source':
      if (!sourced && reason.speaker.by === undefined)
        return { name: 'source', because: 'the chain ends here because no source was found for the cue' };
      if (!sourced) return taken('source', 'it fits the cue, which has no source');
      return taken('source', 'it is the source that goes with the cue');
    case 'publisher':
      return { name: 'publisher-itself', because: 'the outlet of the article, also taken for the statement’s source' };
    default:
      return reason satisfies never;
  }
}
