import { compare } from './compare.ts';
import { compareNumbers } from './number-changes.ts';
import { overlapOf } from './overlap-of.ts';
import type { StatementProfile, Term } from './types.ts';

/** Least score of a sentence without a source beside a wording: a number and a name in common are not enough. Source: docs/corroboration.md. */
const LEAST_SCORE = 0.55;

/** A given name or the first word of a longer name says little. */
const LEAST_NAME = 0.4;

/**
 * Whether a sentence in the reporter's own voice says what somebody is quoted for. The same, or the same without its doubt; another number,
 * another name or a denial is something else.
 */
export function saysTheSame(sentence: StatementProfile, wording: StatementProfile): boolean {
  if (wording.partial || sentence.published === null || wording.published === null) return false;

  const [a, b] = sentence.wording < wording.wording ? [sentence, wording] : [wording, sentence];
  const { relation, score, reasons } = compare(a, b);
  if (score < LEAST_SCORE || !isOfTheSame(sentence, wording) || !countsTheSame(sentence, wording)) return false;
  if (relation === 'same') return sentence.modality === wording.modality;
  const firmer = sentence.modality !== 'possible' && wording.modality === 'possible';
  return relation === 'variant' && firmer && reasons[0]?.startsWith('hedge') === true;
}

/** A name in common, or none that the sentence has to itself: "Oster lies 52 kilometres from the capital" is said of town after town. */
function isOfTheSame(sentence: StatementProfile, wording: StatementProfile): boolean {
  const { shared, onlyA } = overlapOf(sentence, wording);
  return shared.some(([one, other]) => isName(one) && isName(other)) || !onlyA.some(isName);
}

/** Numbers up to this are alike by chance where they count other things. */
const BY_CHANCE = 20;

/** "ten incidents" and "ten people killed" are no number in common. */
function countsTheSame(sentence: StatementProfile, wording: StatementProfile): boolean {
  const { shared } = compareNumbers(sentence, wording);
  return shared.every(
    ({ value, unit }) =>
      value > BY_CHANCE ||
      wording.numbers.some(
        (other) => other.value === value && (other.unit === unit || other.unit === '' || unit === ''),
      ),
  );
}

const isName = ({ name, weight }: Term): boolean => name && weight >= LEAST_NAME;
