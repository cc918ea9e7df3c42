import { RESTS_ON, type RestsOn } from '../../src/archive/outlet-archive.ts';
import type { OutletBody } from '../../src/serve/api.ts';

/** What the text of an outlet consists of: what others say, by what it rests on, and what nobody is said to say. */
export type TextPart = RestsOn | 'voice';

export const RESTS_IN_WORDS: Readonly<Record<TextPart, string>> = {
  person: 'named persons',
  body: 'organisations, outlets, documents',
  unnamed: 'somebody not named',
  nobody: 'nobody said who',
  own: 'what the reporter saw',
  voice: 'the rest: its own voice',
};

interface PartOfText {
  readonly part: TextPart;
  readonly statements: number;
  /** Characters. */
  readonly length: number;
  /** Of all its text, in [0, 1]. */
  readonly share: number;
}

/** The parts of an outlet's text in a fixed order; contents that overlap can take no more than the whole. */
export function partsOfText({ rests, characters }: Pick<OutletBody, 'rests' | 'characters'>): readonly PartOfText[] {
  const told = RESTS_ON.reduce((sum, part) => sum + rests[part].characters, 0);
  const whole = Math.max(characters, told, 1);
  const parts = RESTS_ON.map((part): PartOfText => {
    const { statements, characters: length } = rests[part];
    return { part, statements, length, share: length / whole };
  });
  const length = whole - told;
  return [...parts, { part: 'voice', statements: 0, length: Math.max(0, length), share: Math.max(0, length) / whole }];
}
