import { SOUNDS, VOWELS } from './sounds-of.ts';

/** What it costs to take one sound for another; a full change of a consonant is 1. Fitted: `training/fit-names.ts`. */
export interface SoundCosts {
  /** Two vowels that romanisations mix: "e" and "i", "o" and "u", "a" and "e". */
  readonly nearVowel: number;
  readonly otherVowel: number;
  /** A vowel that is written or not. */
  readonly vowelOut: number;
  /** The same at the end of the word. */
  readonly lastVowelOut: number;
  /** "a" at the end: in many languages a woman's name or family name. */
  readonly lastAOut: number;
  /** Consonants that one letter of another alphabet stands for: "k" and "q", "g" and "j", "b" and "p". */
  readonly nearConsonant: number;
  /** Consonants that are alike: "s" and "z", "f" and "v". */
  readonly likeConsonant: number;
  readonly hOut: number;
  /** "w" and "y" left out, or beside a vowel. */
  readonly glideOut: number;
  readonly glideForVowel: number;
  readonly consonantOut: number;
}

const NEAR_VOWELS = 'e-i o-u a-e E-e E-i E-a O-o O-u O-a';
const NEAR =
  'k-q k-c q-c c-s c-ts g-j g-gh g-k g-q gh-k gh-q kh-k kh-h kh-ch j-zh j-c j-ch sh-ch sh-zh b-p f-v v-w th-t dh-d dh-z d-t s-z z-ts s-ts ts-ch y-j c-ch s-sh gh-g h-gh';
const LIKE =
  'b-v f-p z-zh th-s th-z th-d sh-ts sh-s z-j d-z ch-k ch-q ch-h ch-s z-dh kh-gh kh-q c-h m-n l-r w-b w-f h-j n-l y-zh sh-j t-ts';
const GLIDES = 'w-u w-o w-O y-i y-e y-E';

const SIZE = SOUNDS.length;
/** Costs by code: `of[a * size + b]`, `out[a]`. */
export interface CostTable {
  readonly size: number;
  readonly of: Float64Array;
  readonly out: Float64Array;
  readonly lastOut: Float64Array;
}

export function costTable(costs: SoundCosts): CostTable {
  const of = new Float64Array(SIZE * SIZE).fill(1);
  const code = (sound: string): number => (SOUNDS as readonly string[]).indexOf(sound);
  const set = (pairs: string, cost: number): void => {
    for (const pair of pairs.split(' ')) {
      const [a = '', b = ''] = pair.split('-');
      of[code(a) * SIZE + code(b)] = cost;
      of[code(b) * SIZE + code(a)] = cost;
    }
  };
  for (let a = 0; a < VOWELS; a++) for (let b = 0; b < VOWELS; b++) of[a * SIZE + b] = costs.otherVowel;
  set(NEAR_VOWELS, costs.nearVowel);
  set(LIKE, costs.likeConsonant);
  set(NEAR, costs.nearConsonant);
  set(GLIDES, costs.glideForVowel);
  const out = new Float64Array(SIZE).fill(costs.consonantOut);
  const lastOut = new Float64Array(SIZE).fill(costs.consonantOut);
  for (let a = 0; a < SIZE; a++) {
    of[a * SIZE + a] = 0;
    if (a >= VOWELS) continue;
    out[a] = costs.vowelOut;
    lastOut[a] = costs.lastVowelOut;
  }
  lastOut[code('a')] = costs.lastAOut;
  for (const [sound, cost] of [
    ['h', costs.hOut],
    ['w', costs.glideOut],
    ['y', costs.glideOut],
  ] as const) {
    out[code(sound)] = cost;
    lastOut[code(sound)] = cost;
  }
  return { size: SIZE, of, out, lastOut };
}
