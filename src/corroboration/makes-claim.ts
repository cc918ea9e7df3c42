import { isFragment } from './is-fragment.ts';
import { mainVerb } from './main-verb.ts';
import { saidWords } from './said-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type ContentToken, tokensOf } from './tokens-of.ts';
import type { ReportedStatement } from './types.ts';

/** Words of its own that a phrase without a verb needs to say something. Source: our choice, 100 such contents of PolNeAR read. */
const LEAST_WORDS = 3;
/** An origin that is nobody: "none of the engineers believes". */
const NOBODY = /^(?:nobody|no one|no-one|none of|neither)\b/iu;
const QUOTATION = /[“”"«»]|''|(?:^|\s)[‘'](?=\p{L})/u;
/** What is asked for and given or not: nothing that could be so. */
const COMMENT =
  /^[“‘"']?(?:to |any |no |a |an |the |for |immediate |further |public |public|requests? |their |its |his |her |our )*(?:comments?|requests?|questions?|quer(?:y|ies)|emails?|calls?|interviews?|respond|reply|elaborate|answer)\b/iu;
/** "whether the pier was shut", “Who shut it?” */
const QUESTION = /^[“‘"']*(?:whether|if|why|how|who|whom|whose|what|when|where|which|about)\b|\?[”’"']*$/iu;
/** A noun phrase with a preposition soon behind its noun. */
const THING = /^an? (?:[\p{L}-]+ ){1,3}(?:with|into|on|of|for|between|over|about|from|in)\b/iu;
const NAMING: ReadonlySet<ReportedStatement['stance']> = new Set(['asserts', 'confirms', 'promises']);
/** With these a clause begins or goes on, whatever else it has. */
const FINITE =
  /^(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|hadn't|does|do|did|doesn't|don't|didn't|will|would|won't|wouldn't|shall|should|shouldn't|may|might|must|can|could|can't|cannot|couldn't)$/;
const SUBJECT = /^(?:i|we|he|she|they|you|there|who|what|how|why|whether|if)$/;
/** What a subject begins with. */
const OPENS_SUBJECT = /^(?:the|a|an|this|that|his|her|its|their|our|my)$/;
/** Past forms of verbs that need no object, beside those `mainVerb` knows. */
const SHORT_PAST =
  /^(?:quit|sank|swam|rang|sang|shook|fled|bled|slept|wept|froze|burst|split|shut|spoke|drove|rode|woke|arose|withdrew|won|lost|fell|rose|broke|died|left|failed)$/;
/** "claimed responsibility for the attack". */
const TAKEN_ON = /^(?:full |sole )?(?:responsibility|credit) for\b/iu;
const CONTRACTED = /'(?:s|re|ve|ll|d|m)$/;

/**
 * Whether a statement says anything that could be so: "to comment", "the letter" and "a warning" stay recorded, but no claim is formed of
 * them. A question says nothing, nor does “No comment”. Words of one's own in quotation marks, a number or a verb are enough; without them it
 * takes three words of its own, and more than "a treaty with"; "it had seen" says nothing either. What is kept
 * back, and what nobody said, supports nothing.
 */
export function makesClaim(statement: ReportedStatement): boolean {
  if (statement.stance === 'withholds' || NOBODY.test(statement.chain.at(-1)?.name ?? '')) return false;
  const words = saidWords(statement);
  const tokens = tokensOf(words);
  if (statement.stance === 'questions' && QUESTION.test(words.trim())) return false;
  if (COMMENT.test(words) || isFragment(tokens)) return false;
  // A name is one word, however long.
  const own = tokens.filter((token, i) => isOwn(token) && !(token.capital && tokens[i - 1]?.capital));
  if (statement.mode === 'direct' || QUOTATION.test(words)) return own.length > 0 || hasFinite(tokens);
  if (tokens.some(({ kind }) => kind === 'number')) return true;
  if (own.length >= LEAST_WORDS) return !namesOnly(statement, words, tokens);
  if (own.length === 0) return false;
  if (opensClause(tokens) || hasFinite(tokens) || endsInVerb(tokens, own)) return true;
  return TAKEN_ON.test(words) || /^that\b/iu.test(statement.text);
}

/** "a treaty with its neighbour, after years of talks": a thing spoken of for the first time, of which nothing is said. */
const namesOnly = ({ stance }: ReportedStatement, words: string, tokens: readonly ContentToken[]): boolean =>
  NAMING.has(stance) && THING.test(words) && !/\bto\b/u.test(words) && !hasFinite(tokens);

/** "the pier leaks", "the ship sank": a subject and one word more, which shows no verb by an auxiliary. */
function endsInVerb(tokens: readonly ContentToken[], own: readonly ContentToken[]): boolean {
  const last = tokens.at(-1);
  if (!last || own.length < 2 || own.at(-1) !== last) return false;
  return (/[a-z]{2}[^s']s$/.test(last.lower) && OPENS_SUBJECT.test(tokens[0]!.lower)) || SHORT_PAST.test(last.lower);
}

const isOwn = ({ kind, lower }: ContentToken): boolean => kind === 'word' && lower.length > 1 && !STOP_WORDS.has(lower);

/** "to shut it", "shutting it", "he resigned": by the first word. */
function opensClause([first, second]: readonly ContentToken[]): boolean {
  if (!first || !second) return false;
  return first.lower === 'to' || first.lower === 'it' || SUBJECT.test(first.lower) || /[a-z]{2}ing$/.test(first.lower);
}

/** By an auxiliary or a form of its own. */
export const hasFinite = (tokens: readonly ContentToken[]): boolean =>
  tokens.some(({ lower }) => FINITE.test(lower) || CONTRACTED.test(lower)) || mainVerb(tokens) !== null;
