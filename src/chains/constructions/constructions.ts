import type { Construction } from '../scene.ts';
import { accordingTo } from './according-to.ts';
import { citedAsSaying } from './cited-as-saying.ts';
import { inAnInterviewWith } from './in-an-interview-with.ts';
import { inCommentsCarriedBy } from './in-comments-carried-by.ts';
import { interviewedBy } from './interviewed-by.ts';
import { onAir } from './on-air.ts';
import { quotedAsSayingBy } from './quoted-as-saying-by.ts';
import { reportInOutlet } from './report-in-outlet.ts';
import { reportOfSpeech } from './report-of-speech.ts';
import { reportedAfter } from './reported-after.ts';
import { reportedCiting } from './reported-citing.ts';
import { toldOutlet } from './told-outlet.ts';
import { witnessedBy } from './witnessed-by.ts';

/** From outside inwards: what an earlier one finds stands nearer to the reader. */
export const CONSTRUCTIONS: readonly Construction[] = [
  reportedAfter,
  accordingTo,
  reportOfSpeech,
  reportInOutlet,
  quotedAsSayingBy,
  interviewedBy,
  citedAsSaying,
  reportedCiting,
  inCommentsCarriedBy,
  inAnInterviewWith,
  onAir,
  toldOutlet,
  witnessedBy,
];
