import type { Cast } from '../../identity/cast.ts';
import type { Range } from '../scene.ts';

/** Tokens looked back over from "who" for a verb whose object its head would be. Source: our choice. */
const HEAD = 24;

/**
 * The end of what somebody in a relative clause says: the comma before the verb of the one they are told of.
 *
 * > Ola Lund, who said | the dam, built in 1950, was safe |, was dismissed
 *
 * @param source - "who", behind a comma
 * @param content - what was taken for said, in one sentence
 * @returns index of that comma, or `content.to`
 */
export function relativeClauseEnd({ reading }: Cast, source: Range, content: Range): number {
  const { lower, document, quoted } = reading;
  if (source.to !== source.from + 1 || lower[source.from] !== 'who' || lower[source.from - 1] !== ',')
    return content.to;
  if (!isSubject(reading, source.from - 1)) return content.to;
  let finite = false;
  let end = content.to;
  for (let i = content.from; i < content.to; i++) {
    const { pos } = document.tokens[i]!;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const first = firstOfGroup(reading, i, content.from);
    const behindComma = lower[first - 1] === ',' && first - 1 > content.from;
    if (behindComma && finite && quoted[first - 1] === quoted[content.from] && showsTense(reading, first))
      end = first - 1;
    // "the dam, built in 1950": behind a comma a participle.
    if (behindComma ? pos === 'AUX' : !lower[i]!.endsWith('ing')) finite = true;
  }
  return end;
}

/** "had since", "was": adverbs of a verb group come before it too. */
function firstOfGroup({ document }: Cast['reading'], verb: number, low: number): number {
  let i = verb;
  while (i > low && /^(?:AUX|ADV)$/u.test(document.tokens[i - 1]!.pos)) i--;
  return i;
}

/** "was", "has", "left" and "leaves", not "saying" nor "to leave". */
const showsTense = ({ document, lower }: Cast['reading'], at: number): boolean => {
  for (let i = at; i < at + 5; i++) {
    const { pos } = document.tokens[i] ?? { pos: '' };
    if (pos === 'AUX') return true;
    if (pos === 'VERB') return !/(?:ing|en)$/u.test(lower[i]!) && lower[i + 1] !== 'by';
  }
  return false;
};

/** True when the words before the comma open their clause: what they name is its subject. */
function isSubject({ lower, document, sentenceOf }: Cast['reading'], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && i > comma - HEAD && sentenceOf[i] === sentenceOf[comma]; i--) {
    const { pos } = document.tokens[i]!;
    if (lower[i] === 'that' || /^[“"‘:;]$/u.test(lower[i]!)) return true;
    if (pos === 'VERB' || pos === 'AUX') return /^(?:said|says|say|reported|announced|confirmed)$/u.test(lower[i]!);
  }
  return true;
}
