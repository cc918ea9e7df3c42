import type { Stance } from '../model/statement.ts';
import type { ContentToken } from './tokens-of.ts';
import type { Modality } from './types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DEMANDING = words('must should ought');
const CONDITIONAL = words('if unless');
const MODAL_HEDGE = words('may might could');
const ADVERB_HEDGE = words(
  'possibly perhaps maybe probably likely reportedly allegedly apparently seemingly supposedly presumably potentially suspected alleged',
);
const APPROXIMATE = words('about around roughly approximately nearly almost some');
const FUTURE = words("will shall would won't wouldn't");
/** Verbs that put what follows with "to" into the future: the thing is meant, not done. */
const INTENDING = words(
  'threaten threatens threatened threatening plan plans planned planning vow vows vowed intend intends intended promise promises promised ' +
    'want wants wanted hope hopes hoped seek seeks sought try tries tried attempt attempts attempted offer offers offered expect expects expected decide decides decided ' +
    'going set about aim aims aimed hoping wish wishes wished consider considers considered considering weighing mulling propose proposes proposed',
);

/** "is feared to have sunk", "was suspected of", "appears to be": others hold it for so. */
const HELD = words(
  'feared believed thought said alleged understood suspected reported rumoured rumored presumed considered claimed',
);
const SEEMING = words('appear appears appeared appearing seem seems seemed seeming');
const BE = words('is are was were be been being');
/** "is expected", "are due": it is to come. */
const AHEAD = words('expected due set scheduled planned');

const isHeld = (tokens: readonly ContentToken[], at: number): boolean => {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (SEEMING.has(word)) return next === 'to';
  if (!HELD.has(word) || (next !== 'to' && next !== 'of')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return BE.has(before) || BE.has(tokens[at - 2]?.lower ?? '');
};

/** "is to open", "are to be dismissed", "is expected": told of what will be. */
const isAhead = (tokens: readonly ContentToken[], at: number): boolean =>
  BE.has(tokens[at - 1]?.lower ?? '') &&
  (AHEAD.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'word'));

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

const isPermitted = (tokens: readonly ContentToken[], at: number): boolean =>
  (isBeforeTo(tokens, at, PERMITTED) && isBehindBe(tokens, at)) ||
  (isBeforeTo(tokens, at, PERMISSION) &&
    /^(?:has|have|had|got|given|granted|the|no)$/.test(tokens[at - 1]?.lower ?? ''));

const isObliged = (tokens: readonly ContentToken[], at: number): boolean =>
  (isBeforeTo(tokens, at, OBLIGED) && isBehindBe(tokens, at)) || isBeforeTo(tokens, at, HAVE);

const isMonth = (token: ContentToken): boolean => token.text === 'May' && !token.opensSentence;

/** The words that make a content less than certain or less than exact: "may", "reportedly", "about 40". */
export function hedgesOf(tokens: readonly ContentToken[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (isMonth(token)) return [];
    if (MODAL_HEDGE.has(token.lower) || ADVERB_HEDGE.has(token.lower) || isHeld(tokens, at)) return [token.text];
    const next = tokens[at + 1];
    const beforeNumber =
      next?.kind === 'number' || /^(?:a|two|three|ten|twenty|thirty|forty|fifty|sixty)$/.test(next?.lower ?? '');
    return APPROXIMATE.has(token.lower) && beforeNumber ? [token.text] : [];
  });
}

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
  if (has(MODAL_HEDGE) || has(ADVERB_HEDGE) || some(isHeld)) return 'possible';
  const intends = tokens.some((token, at) => INTENDING.has(token.lower) && tokens[at + 1]?.lower === 'to');
  const opensWithTo = tokens[tokens[0]?.lower === 'not' ? 1 : 0]?.lower === 'to';
  const shortWill = tokens.some((token) => token.lower.endsWith("'ll"));
  if (has(FUTURE) || shortWill || intends || some(isAhead) || opensWithTo || stance === 'promises') return 'future';
  return 'actual';
}
