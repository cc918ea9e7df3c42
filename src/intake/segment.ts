import { ENDS } from './label-order.ts';
import { fitness, LABEL_WEIGHTS, type Label } from './label-weights.ts';
import type { ReadUnit } from './line-features.ts';
import { knownAfter, waysTo } from './page-grammar.ts';
import type { PageHabits } from './page-habits.ts';

/** A unit with its place on the page. */
export interface LabelledUnit extends ReadUnit {
  readonly label: Label;
  /** First unit of an article. */
  readonly begins: boolean;
}

const NEVER = Number.NEGATIVE_INFINITY;
const LABELS = Object.keys(LABEL_WEIGHTS) as readonly Label[];
/** A state is a label with what is known of the article: title, date. */
const STATES = LABELS.length * 4;
const labelOf = (state: number): Label => LABELS[state >> 2] ?? 'paragraph';
const knownOf = (state: number) => ({ title: (state & 1) > 0, date: (state & 2) > 0 });
/** Readings this far behind the best are dropped. It bounds the time; 20 or 60 give the same figures in `eval/intake-news.ts`. */
const BEAM = 30;

/** A page cut off behind a dateline has a headline without text; behind a mere headline, that is less likely. */
const CUT_OFF = -5;
const UNFINISHED = -14;

/**
 * The best-scoring consistent reading of a page: one label per unit.
 *
 * Every label a unit could have is scored by the unit's shape (`label-weights.ts`) and by what may stand next to what
 * (`page-grammar.ts`); the path with the highest sum is found by dynamic programming (Viterbi), so that a line is
 * judged with all its neighbours: a short line is a headline because a dateline follows, a subhead because a paragraph does.
 */
export function segment(units: readonly ReadUnit[], habits: PageHabits): readonly LabelledUnit[] {
  const back = new Int16Array(units.length * STATES);
  let scores = new Float64Array(STATES).fill(NEVER);
  let alive: number[] = [];
  for (const [at, unit] of units.entries()) {
    const next = new Float64Array(STATES).fill(NEVER);
    const fits = LABELS.map((label) => fitness(label, unit.features));
    const reach = (state: number, score: number, from: number, begins: boolean) => {
      if (!(score > (next[state] ?? 0))) return;
      next[state] = score;
      back[at * STATES + state] = from * 2 + (begins ? 1 : 0);
    };
    for (const from of at === 0 ? [-1] : alive) {
      const known = from < 0 ? knownOf(0) : knownOf(from);
      const soFar = from < 0 ? 0 : (scores[from] ?? 0);
      for (const [index, to] of LABELS.entries()) {
        const score = soFar + (fits[index] ?? 0);
        if (score === NEVER) continue;
        const { within, anew } = waysTo(
          { from: from < 0 ? null : labelOf(from), known, before: units[at - 1] ?? null, to, unit },
          habits,
        );
        if (within > NEVER) reach(stateOf(index, knownAfter(known, to, unit)), score + within, from, false);
        if (anew > NEVER) reach(stateOf(index, knownAfter(knownOf(0), to, unit)), score + anew, from, true);
      }
    }
    scores = next;
    const beam = Math.max(...scores) - BEAM;
    alive = [];
    for (let state = 0; state < STATES; state++) if ((scores[state] ?? 0) > beam) alive.push(state);
  }
  return trace(units, back, bestEnd(scores));
}

const stateOf = (index: number, known: { title: boolean; date: boolean }): number =>
  index * 4 + (known.title ? 1 : 0) + (known.date ? 2 : 0);

function bestEnd(scores: Float64Array): number {
  let best = -1;
  let bestScore = NEVER;
  for (const [state, score] of scores.entries()) {
    const cutOff = knownOf(state).date && knownOf(state).title ? CUT_OFF : UNFINISHED;
    const final = score + (ENDS.includes(labelOf(state)) ? 0 : cutOff);
    if (final > bestScore) [best, bestScore] = [state, final];
  }
  return best;
}

/** Walks the best path back to the head of the page. */
function trace(units: readonly ReadUnit[], back: Int16Array, end: number): LabelledUnit[] {
  const labelled: LabelledUnit[] = [];
  let state = end;
  for (let at = units.length - 1; at >= 0 && state >= 0; at--) {
    const step = back[at * STATES + state] ?? 0;
    const unit = units[at];
    if (unit) labelled.push({ ...unit, label: labelOf(state), begins: (step & 1) === 1 });
    state = step >> 1;
  }
  return labelled.reverse();
}
