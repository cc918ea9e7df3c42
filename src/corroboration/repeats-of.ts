import type { Repeat } from '../model/claim.ts';
import type { Appearance } from './appearance.ts';
import { hasFinite } from './makes-claim.ts';
import { isPressAtLarge } from './origin-link.ts';
import { tokensOf } from './tokens-of.ts';
import type { OwnSentence, TiedSentence } from './types.ts';

const day = (published: string | null): string => published?.slice(0, 10) ?? '';

/**
 * The sentences that state a claim as a fact after it began as somebody's word. None where an outlet told it of itself, in a statement or in a
 * sentence, before or on the day it was first said: then it was known without him.
 *
 * @param appearances - of the claim, by first appearance
 * @param reading - of these, what is said in the first reading: who repeats another number repeats another claim
 * @param own - sentences that say the same as one of them
 * @param elsewhere - articles that deny the claim: they tell it on somebody's word
 */
export function repeatsOf(
  appearances: readonly Appearance[],
  reading: readonly Appearance[],
  own: readonly TiedSentence[],
  elsewhere: readonly string[],
): readonly Repeat[] {
  const [first] = appearances;
  if (own.length === 0) return [];
  if (!first?.statement.published || first.origin.kind === 'observation' || isPressAtLarge(first.origin.name))
    return [];
  const said = new Set(reading.filter(isClause).map(({ profile }) => profile.wording));
  const onSomebodysWord = new Set([...appearances.map(({ statement }) => statement.article), ...elsewhere]);
  const sentences = own
    .filter(({ sentence, wordings }) => !onSomebodysWord.has(sentence.article) && wordings.some((one) => said.has(one)))
    .map(({ sentence }) => sentence)
    .sort(byDate);
  const began = day(first.statement.published);
  const known = [...sentences, ...reading.filter(isOwnVoice).map(({ statement }) => statement)];
  if (known.some(({ published }) => day(published) <= began)) return [];
  return sentences.map(({ article, span, text, outlet, published }) => ({
    ...{ article, span, text, outlet, published },
    drift: [{ kind: 'stated as fact', from: first.origin.name, to: outlet ?? '' }],
  }));
}

/** "a joint session of the two houses" says nothing that could be a fact. */
const isClause = ({ statement }: Appearance): boolean => hasFinite(tokensOf(statement.text));

const isOwnVoice = ({ origin }: Appearance): boolean => origin.kind === 'observation';

const byDate = (a: OwnSentence, b: OwnSentence): number => order(key(a), key(b)) || a.span[0] - b.span[0];
const key = ({ published, article }: OwnSentence): string => `${published} ${article}`;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
