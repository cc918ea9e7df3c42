import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/serve/api.ts';
import { splitBetween } from '../../../web/claim/split-between.ts';
import { alignWords, type WordRun } from '../../../web/claim/wordings/align-words.ts';
import { nearestWording } from '../../../web/claim/wordings/nearest-wording.ts';
import { wordingGroups } from '../../../web/claim/wordings/wording-groups.ts';
import { claimBody } from './claim-body.ts';

/** Changed runs in brackets. */
const marked = (runs: readonly WordRun[]): string =>
  runs.map(({ words, changed }) => (changed ? `[${words}]` : words)).join(' ');

describe('alignWords', () => {
  it.each([
    [
      'a number that changed',
      'Eleven men were hurt',
      'Seventeen men were hurt',
      '[Eleven] men were hurt',
      '[Seventeen] men were hurt',
    ],
    [
      'a hedge that was dropped',
      'the light may be dark',
      'the light is dark',
      'the light [may be] dark',
      'the light [is] dark',
    ],
    [
      'words added at the end',
      'the light was dark',
      'the light was dark for an hour',
      'the light was dark',
      'the light was dark [for an hour]',
    ],
    [
      'marks and capitals, which are no change',
      '“The light was dark,”',
      'the light was dark',
      '“The light was dark,”',
      'the light was dark',
    ],
    [
      'a leading that, which is no change',
      'that the light was dark',
      'The light was dark',
      'that the light was dark',
      'The light was dark',
    ],
    ['nothing before', '', 'dark', '', '[dark]'],
    [
      'a small word between changes',
      'keeper of storms',
      'warden of harbours',
      '[keeper of storms]',
      '[warden of harbours]',
    ],
    [
      'a number between changes, which stays',
      'keeper 12 storms',
      'warden 12 harbours',
      '[keeper] 12 [storms]',
      '[warden] 12 [harbours]',
    ],
    ['a dash, which is no word', 'dark – and cold', 'dark and cold', 'dark – and cold', 'dark and cold'],
    ['words from the right', 'كان الضوء مظلما', 'كان الضوء خافتا', 'كان الضوء [مظلما]', 'كان الضوء [خافتا]'],
  ])('marks %s', (_, before, after, dropped, added) => {
    const aligned = alignWords(before, after);
    expect([marked(aligned.before), marked(aligned.after)]).toEqual([dropped, added]);
  });

  it('gives back every word of both', () => {
    const [before, after] = ['a b c d e f', 'b x d y f z a'];
    const aligned = alignWords(before, after);
    const words = (runs: readonly WordRun[]): string => runs.map((run) => run.words).join(' ');
    expect([words(aligned.before), words(aligned.after)]).toEqual([before, after]);
  });

  it('says how much two have in common', () => {
    expect(alignWords('one two three four', 'one two three five').shared).toBe(0.75);
    expect(alignWords('storm', 'calm').shared).toBe(0);
    expect(alignWords('', '').shared).toBe(0);
  });
});

describe('wordingGroups', () => {
  const { claim, statements } = claimBody({
    said: [
      { id: 's1', path: 'Fenn Gazette < Mara', text: 'The light may be dark' },
      { id: 's2', path: 'Tidewater Post < Mara', text: 'the light is dark', published: '2031-03-05' },
      { id: 's3', path: 'Island Mail < Mara', text: '“the light may be dark,”', published: '2031-03-06' },
      { id: 's4', path: 'Weekly Buoy < Mara', text: 'The light is dark', published: '2031-03-07' },
      { id: 's5', path: 'Weekly Buoy < Osric', text: 'The light is dark', denies: true },
    ],
    variants: ['s2', 's4'].map((id) => ({
      statement: id,
      drift: [{ kind: 'hedge dropped' as const, from: 'may', to: 'is' }],
    })),
  });

  it('puts the same words together, the first appearance first, without denials', () => {
    const groups = wordingGroups(claim, statements);
    expect(groups.map((group) => group.statements.map(({ id }) => id))).toEqual([
      ['s1', 's3'],
      ['s2', 's4'],
    ]);
  });

  it('tells a change once for all statements in the same words', () => {
    const [, later] = wordingGroups(claim, statements);
    expect(later?.drift).toEqual([{ kind: 'hedge dropped', from: 'may', to: 'is' }]);
  });
});

describe('splitBetween', () => {
  const persona = (name: string) => ({ name }) as Correction['of'][number];
  const split = (of: string, from: string, more: Partial<Correction> = {}): Correction => ({
    id: `${of} ${from}`,
    action: 'split',
    of: [persona(of)],
    from: [persona(from)],
    to: null,
    by: 'mara',
    at: '2031-04-01T10:00:00Z',
    undone: null,
    ...more,
  });

  it.each([
    ['as corrections keep names', [split('mara quillfeather', 'quillfeather')], true],
    ['either way round', [split('Quillfeather', 'Mara Quillfeather')], true],
    ['not of others', [split('Mara Quillfeather', 'Osric Vane')], false],
    ['not one taken back', [split('Mara Quillfeather', 'Quillfeather', { undone: { by: 'osric', at: '' } })], false],
    ['not a merge', [split('Mara Quillfeather', 'Quillfeather', { action: 'merge' })], false],
  ])('finds a decision that two names are two: %s', (_, corrections, found) => {
    expect(splitBetween(corrections, 'Mara Quillfeather', 'Quillfeather') !== undefined).toBe(found);
  });
});

describe('nearestWording', () => {
  const group = (text: string) => ({ text, statements: [], drift: [] });
  const earlier = ['the light on the point was dark', 'nobody lit the lamp of the lighthouse at Fenn'].map(group);

  it.each([
    ['the first one, where it is as near', 'the light on the point is dark', 'the light on the point was dark'],
    ['one that is clearly nearer', 'nobody had lit the lamp at Fenn', 'nobody lit the lamp of the lighthouse at Fenn'],
    ['none for words of its own', 'ships went aground in the night', null],
  ])('is %s', (_, text, expected) => {
    expect(nearestWording(earlier, group(text))?.group.text ?? null).toBe(expected);
  });
});
