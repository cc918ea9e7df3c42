import type { Stance } from '../model/statement.ts';
import { isMonth, saysPerhaps } from './hedges-of.ts';
import { FORMS_OF_BE as BE, isHeldForSo } from './held-for-so.ts';
import type { ContentToken } from './tokens-of.ts';
import type { Modality } from './types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DEMANDING = words('must should ought');
const CONDITIONAL = words('if unless');
const FUTURE = words("will shall would won't wouldn't");
/** Verbs that put what follows with "to" into the future: the thing is meant, not done. */
const INTENDING = words(
  'threaten threatens threatened threatening plan plans planned planning vow vows vowed intend intends intended promise promises promised ' +
    'want wants wanted hope hopes hoped seek seeks sought try tries tried attempt attempts attempted offer offers offered expect expects expected decide decides decided ' +
    'going set about aim aims aimed hoping wish wishes wished consider considers considered considering weighing mulling propose proposes proposed',
);

/** "is expected", "are due": it is to come. */
const AHEAD = words('expected due set scheduled planned');

/** What stands between "be" and what is ahead: "are not to be dismissed", "is now expected". */
const BETWEEN = words('not now still also yet');

/** "is to open", "are not to be dismissed", "is expected": told of what will be. */
function isAhead(tokens: readonly ContentToken[], at: number): boolean {
  let be = at - 1;
  while (be > at - REACH && BETWEEN.has(tokens[be]?.lower ?? '')) be--;
  if (!BE.has(tokens[be]?.lower.replace(/n't$/, '') ?? '')) return false;
  return AHEAD.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'word');
}

/** "was allowed to", "were told to": who may, can or must has not done it yet. Source: the semi-auxiliaries of Quirk et al. 1985, 3.40 ff. */
const PERMITTED = words('allowed permitted authorised authorized entitled cleared licensed able unable free welcome');
const PERMISSION = words('permission right leave clearance authority licence license ability power');
const OBLIGED = words('required obliged ordered instructed told asked urged requested advised supposed invited begged');
const HAVE = words('has have');
/** Words between "be" and such a word: "was not yet allowed to". */
const REACH = 3;

const isBeforeTo = (tokens: readonly ContentToken[], at: number, list: ReadonlySet<string>): boolean =>
  list.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.kind === 'word';

const isBehindBe = (tokens: readonly ContentToken[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) if (BE.has(tokens[i]!.lower)) return true;
  return false;
};

const HAVING = words('has have had having got gets get given granted gained gains lost lacks lacked won keeps kept');
const ARTICLES = words('the a an no any its their his her full legal every');
const RELATIVE = words('who whom whose which where');
/** Words looked back over for "who": "dockers who were allowed to". */
const CLAUSE = 6;

/** Said of the sentence's own subject, and not in a clause that tells which one is meant. */
function isOwn(tokens: readonly ContentToken[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - CLAUSE && tokens[i]!.kind !== 'mark'; i--)
    if (RELATIVE.has(tokens[i]!.lower)) return false;
  return true;
}

/** "has the right to", "was given leave to"; not "the right to strike was old", "a law on the power to tax". */
function hasLeave(tokens: readonly ContentToken[], at: number): boolean {
  if (!isBeforeTo(tokens, at, PERMISSION)) return false;
  let before = at - 1;
  while (before >= 0 && before >= at - REACH && ARTICLES.has(tokens[before]!.lower)) before--;
  return HAVING.has(tokens[before]?.lower ?? '');
}

const isPermitted = (tokens: readonly ContentToken[], at: number): boolean =>
  ((isBeforeTo(tokens, at, PERMITTED) && isBehindBe(tokens, at)) || hasLeave(tokens, at)) && isOwn(tokens, at);

const isObliged = (tokens: readonly ContentToken[], at: number): boolean =>
  ((isBeforeTo(tokens, at, OBLIGED) && isBehindBe(tokens, at)) || isBeforeTo(tokens, at, HAVE)) && isOwn(tokens, at);

/** How a content is put. A question beats a demand, a demand a condition, a condition a permission, that a doubt, a doubt the future. */
export function modalityOf(tokens: readonly ContentToken[], stance: Stance): Modality {
  const has = (list: ReadonlySet<string>): boolean => tokens.some((token) => list.has(token.lower) && !isMonth(token));
  const lastMark = tokens.findLast((token) => token.kind === 'mark' && /[.?!]/.test(token.text));
  if (stance === 'questions' || lastMark?.text === '?' || tokens[0]?.lower === 'whether') return 'asked';
  const some = (holds: (all: readonly ContentToken[], at: number) => boolean): boolean =>
    tokens.some((_, at) => holds(tokens, at));
  if (stance === 'demands' || has(DEMANDING) || some(isObliged)) return 'demanded';
  if (has(CONDITIONAL)) return 'conditional';
  if (some(isPermitted)) return 'permitted';
  if (some(saysPerhaps) || some(isHeldForSo)) return 'possible';
  const intends = tokens.some((token, at) => INTENDING.has(token.lower) && tokens[at + 1]?.lower === 'to');
  const opensWithTo = tokens[tokens[0]?.lower === 'not' ? 1 : 0]?.lower === 'to';
  const shortWill = tokens.some((token) => token.lower.endsWith("'ll"));
  if (has(FUTURE) || shortWill || intends || some(isAhead) || opensWithTo || stance === 'promises') return 'future';
  return 'actual';
}
