import { letterLikeness } from '../src/names/letter-likeness.ts';
import { type NameWord, nameWords } from '../src/names/name-words.ts';
import { costTable, type SoundCosts } from '../src/names/sound-costs.ts';
import { soundLikeness } from '../src/names/sound-likeness.ts';
import { soundsOf } from '../src/names/sounds-of.ts';
import type { NamePair } from './name-pairs.ts';

/** Shares of pairs of different names that may pass, drawn at random and most alike; what is fitted is the mean recall at them. */
const RATES = [0.01, 0.003, 0.001];
const RATES_ALIKE = [0.2, 0.1];
const STEPS = [0.1, 0.05];

interface Words {
  readonly a: NameWord;
  readonly b: NameWord;
  readonly written: number;
}

/** What the costs are fitted on. */
export interface SpellingPairs {
  /** Spellings of one name. */
  readonly same: readonly NamePair[];
  /** Different names, drawn at random. */
  readonly different: readonly NamePair[];
  /** Different names that are spelled alike. */
  readonly alike: readonly NamePair[];
}

/**
 * Costs of taking one sound for another that find the most spellings of one name.
 *
 * Source: coordinate descent, in steps of 0.1 and then 0.05.
 */
export function fitSoundCosts(
  start: SoundCosts,
  { same, different, alike }: SpellingPairs,
  report: (line: string) => void,
): SoundCosts {
  const [ones, twos, near] = [same, different, alike].map((pairs) => pairs.flatMap(wordsOf)) as [
    Words[],
    Words[],
    Words[],
  ];
  const goodness = (costs: SoundCosts): number => {
    const table = costTable(costs);
    const likeness = ({ a, b, written }: Words): number =>
      Math.max(written, soundLikeness(soundsOf(a.spoken), soundsOf(b.spoken), table));
    const found = Float64Array.from(ones, likeness).sort();
    const recalls = (pairs: readonly Words[], rates: readonly number[]): number[] => {
      const others = Float64Array.from(pairs, likeness).sort().reverse();
      return rates.map((rate) => above(found, others[Math.floor(rate * others.length)]!));
    };
    const all = [...recalls(twos, RATES), ...recalls(near, RATES_ALIKE)];
    return all.reduce((sum, recall) => sum + recall, 0) / all.length;
  };
  let [best, costs] = [goodness(start), start];
  for (const step of STEPS) {
    for (let better = true; better; ) {
      better = false;
      for (const name of Object.keys(start) as (keyof SoundCosts)[])
        for (const by of [step, -step]) {
          const value = Math.round(100 * (costs[name] + by)) / 100;
          if (value < 0 || value > 1) continue;
          const changed = { ...costs, [name]: value };
          const reached = goodness(changed);
          if (reached <= best + 1e-4) continue;
          [best, costs, better] = [reached, changed, true];
        }
      report(`sounds, steps of ${step}: ${(100 * best).toFixed(2)}`);
    }
  }
  return costs;
}

function wordsOf({ a, b }: NamePair): Words[] {
  const [x, y] = [nameWords(a)[0], nameWords(b)[0]];
  return x && y ? [{ a: x, b: y, written: x.plain === y.plain ? 1 : letterLikeness(x.plain, y.plain) }] : [];
}

/** Share of ascending values above a mark. */
function above(ascending: Float64Array, mark: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > mark) high = middle;
    else low = middle + 1;
  }
  return 1 - low / ascending.length;
}
