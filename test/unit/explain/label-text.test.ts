import { describe, expect, it } from 'vitest';
import { whilePlaceHidden, whileWordHidden } from '../../../src/explain/hide.ts';
import { labelText } from '../../../src/explain/label-text.ts';
import { strongestReasons } from '../../../src/explain/strongest-reasons.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { TokenRange } from '../../../src/language/document.ts';
import { attributionModel } from '../../../src/models.ts';

const document = analyse('“It is shut,” Ola Brandt told Kesh Radio on Monday.\n\nHe said that the crane is safe.');
const labelling = labelText(document, attributionModel());
const { first, second } = labelling.sights;

const rangeOf = (from: string, to = from): TokenRange => ({
  from: document.tokens.findIndex(({ text }) => text === from),
  to: document.tokens.findIndex(({ text }) => text === to) + 1,
});
const cue = rangeOf('told');
const source = rangeOf('Ola', 'Brandt');

describe('labelText', () => {
  it('scores a span for what it is above what it is not', () => {
    const outside = rangeOf('on', 'Monday');
    expect(labelling.cueScore(cue)).toBeGreaterThan(labelling.cueScore(rangeOf('Monday')));
    expect(labelling.roleScore('source', cue)(source)).toBeGreaterThan(labelling.roleScore('source', cue)(outside));
    expect(labelling.roleScore('source', cue)(source)).toBeGreaterThan(labelling.roleScore('content', cue)(source));
  });

  it('goes by nothing in another paragraph', () => {
    const score = (): number[] => [labelling.cueScore(cue), labelling.roleScore('source', cue)(source)];
    const whole = score();
    const other = rangeOf('crane').from;
    for (const sight of [first, second]) expect(whileWordHidden(sight, 'word', other, score)).toEqual(whole);
  });

  it('goes by what the first look made of a source in the second look alone', () => {
    const score = labelling.roleScore('source', cue);
    expect(whilePlaceHidden(second, 'first look', source, () => score(source))).toBeLessThan(score(source));
    expect(whilePlaceHidden(first, 'first look', source, () => score(source))).toBeUndefined();
  });

  it('scores the same after it was asked what counted most', () => {
    const score = labelling.roleScore('source', cue);
    const before = [score(source), labelling.cueScore(cue)];
    const { tokens } = document;
    expect(strongestReasons({ tokens, sight: second, span: source, cue, score })).not.toEqual([]);
    expect(strongestReasons({ tokens, sight: first, span: cue, score: labelling.cueScore })).not.toEqual([]);
    expect([score(source), labelling.cueScore(cue)]).toEqual(before);
  });
});
