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

/** A construction in words: its file's name, what it says of a relay, and of an origin where it finds one. */
interface ConstructionWords {
  readonly name: string;
  readonly relay: string;
  readonly origin?: string;
}

/** Each construction in words. Keyed by the function itself, so that no name can go stale; a test asks for every one. */
export const CONSTRUCTION_WORDS: ReadonlyMap<Construction, ConstructionWords> = new Map([
  [
    reportedAfter,
    { name: 'reported-after', relay: 'reports these words: in front of them, behind them or in between' },
  ],
  [
    reportOfSpeech,
    {
      name: 'report-of-speech',
      relay: 'its report is about what somebody else said',
      origin: 'the report is about what this one said',
    },
  ],
  [
    quotedAsSayingBy,
    {
      name: 'quoted-as-saying-by',
      relay: 'passed the words on: somebody was quoted, cited or reported by it',
      origin: 'is the one who was quoted',
    },
  ],
  [
    citedAsSaying,
    {
      name: 'cited-as-saying',
      relay: 'passes on what another is cited or quoted as saying, or as telling it',
      origin: 'is the one cited or quoted as saying it',
    },
  ],
  [
    reportedCiting,
    { name: 'reported-citing', relay: 'reports it citing or quoting another', origin: 'is the one cited' },
  ],
  [inCommentsCarriedBy, { name: 'in-comments-carried-by', relay: 'carried, published or obtained the words' }],
  [inAnInterviewWith, { name: 'in-an-interview-with', relay: 'held the interview, or printed the piece' }],
  [onAir, { name: 'on-air', relay: 'it was said on its programme, or written in its pages' }],
  [interviewedBy, { name: 'interviewed-by', relay: 'asked for the words, or quoted them' }],
  [
    accordingTo,
    { name: 'according-to', relay: 'is where the words were read: “according to …” around somebody’s words' },
  ],
  [
    reportInOutlet,
    {
      name: 'report-in-outlet',
      relay: 'its report or post is the source',
      origin: 'the report or post is its word, or it is the one the report cites',
    },
  ],
  [
    witnessedBy,
    { name: 'witnessed-by', relay: 'its own people were there', origin: 'its own people saw it or tell it' },
  ],
  [toldOutlet, { name: 'told-outlet', relay: 'was told it, and passes it on' }],
]);

/** What put a link there, in words. */
export function ruleOf(reason: LinkReason, role: LinkRole): Rule {
  switch (reason.by) {
    case 'head':
      return role === 'carrier'
        ? { name: 'carrier', because: 'the article came through it' }
        : { name: 'publisher', because: 'is the article’s outlet' };
    case 'credit':
      return { name: 'credit', because: 'the article is credited to it, and nobody closer passed the words on' };
    case 'around':
      return { name: 'nested-speech', because: 'the statement stands in what this one said' };
    case 'construction': {
      const words = CONSTRUCTION_WORDS.get(reason.construction);
      const name = words?.name ?? reason.construction.name;
      return { name, because: (role === 'origin' ? words?.origin : words?.relay) ?? 'passed the words on' };
    }
    case 'source':
      return { name: 'source', because: 'is the statement’s source, by its cue' };
    case 'publisher':
      return {
        name: 'publisher-itself',
        because: 'is the article’s outlet, and the one the statement is attributed to',
      };
    default:
      return reason satisfies never;
  }
}
