import type { Appearance } from './appearance.ts';

const POINTING = /^(?:he|she|it|its|they|their|his|her|this|that|these|those|we|our|i|my|there|so|and|but)$/i;
const FEW_WORDS = 6;
const MANY_WORDS = 28;

/** Without its quotation marks and the mark that ended the sentence. */
const trimmed = (text: string): string => text.replace(/^[\s"“”‘’'«»]+|[\s"“”«»,.;:]+$/gu, '').replace(/\s+/g, ' ');

/** Smaller is clearer: nothing that points elsewhere at the start, neither a scrap nor a paragraph, no half quotation. */
function unclearness(text: string): number {
  const words = text.split(' ');
  const pointing = words.slice(0, 3).filter((word) => POINTING.test(word)).length;
  return (
    3 * pointing +
    Math.max(0, FEW_WORDS - words.length) +
    Math.max(0, words.length - MANY_WORDS) / 4 +
    (/["“”]/.test(text) ? 1 : 0)
  );
}

/** The wording a claim is shown under. "denied: …" when all its statements are denials of those words. */
export function clearestWording(appearances: readonly Appearance[]): string {
  const said = appearances.filter(({ profile }) => !profile.denies);
  const from = said.length > 0 ? said : appearances;
  const texts = from.map(({ statement }) => trimmed(statement.text));
  const best = texts.reduce((a, b) => (unclearness(b) < unclearness(a) ? b : a), texts[0] ?? '');
  return said.length > 0 ? best : `denied: ${best}`;
}
