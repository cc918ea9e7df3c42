import type { Span } from '../model/span.ts';
import { gapRuns } from './gap-runs.ts';
import { type Grams, type Run, sharedRuns } from './shared-runs.ts';
import type { SharedPassage } from './types.ts';
import type { Words } from './words.ts';

/** Words that may be changed, added or left out between two runs of one passage. */
const GAP = 10;

/** A passage has a run of so many words … */
const LONG_RUN = 12;
/** … or so many words in shorter runs, so many of all its words in either text. */
const EDITED_WORDS = 24;
const EDITED_SHARE = 0.7;

/** A passage of fewer words is a title, a court's name, a phrase of polls, unless it is so much of the shorter text. */
const PHRASE = 20;
const SHORT_TEXT = 0.05;

/** A text ready to be held against others. */
export interface ReadText extends Words {
  readonly grams: Grams;
}

/** Runs that follow one another in both texts, with little between. */
interface Open {
  readonly runs: Run[];
  last: Run;
}

/**
 * The passages that two texts share: runs of the same words, drawn together over small changes.
 *
 * > The ferry [ran aground off Kesh on Monday with 40 people aboard], the port authority said
 * > [Ran aground off Kesh on Monday with] some [40 people aboard]: a ferry …
 *
 * @returns in the order of the first text; no word is in two of them
 */
export function sharedPassages(a: ReadText, b: Words): readonly SharedPassage[] {
  const open: Open[] = [];
  const done: Open[] = [];
  for (const run of sharedRuns(a.grams, b)) {
    for (let i = open.length - 1; i >= 0; i--) {
      if (run.a - end(open[i]!.last.a, open[i]!.last) <= GAP) continue;
      done.push(open[i]!);
      open.splice(i, 1);
    }
    const before = nearest(open, run);
    if (before === undefined) open.push({ runs: [run], last: run });
    else {
      before.runs.push(run);
      before.last = run;
    }
  }
  const passages = [...done, ...open].filter(({ runs }) => says(runs)).map(({ runs }) => passageOf(runs, a, b));
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const least = words < SHORT_TEXT * Math.min(a.hashes.length, b.hashes.length) ? PHRASE : 0;
  return passages.filter((passage) => passage.words >= least).sort((x, y) => x.a[0] - y.a[0]);
}

const end = (start: number, { length }: Run): number => start + length;

function nearest(open: readonly Open[], run: Run): Open | undefined {
  let best: Open | undefined;
  let least = 2 * GAP + 1;
  for (const one of open) {
    const gapA = run.a - end(one.last.a, one.last);
    const gapB = run.b - end(one.last.b, one.last);
    if (gapA < 0 || gapB < 0 || gapB > GAP || gapA + gapB >= least) continue;
    best = one;
    least = gapA + gapB;
  }
  return best;
}

/** Enough to be no phrase that two writers hit upon. */
function says(runs: readonly Run[]): boolean {
  if (runs.some(({ length }) => length >= LONG_RUN)) return true;
  const words = runs.reduce((sum, { length }) => sum + length, 0);
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const longest = Math.max(end(last.a, last) - first.a, end(last.b, last) - first.b);
  return words >= EDITED_WORDS && words >= EDITED_SHARE * longest;
}

function passageOf(runs: readonly Run[], a: Words, b: Words): SharedPassage {
  const spanIn = (words: Words, from: number, length: number): Span => [
    words.starts[from]!,
    words.ends[from + length - 1]!,
  ];
  const all = withGaps(runs, a, b);
  const same = all.map((run) => [spanIn(a, run.a, run.length), spanIn(b, run.b, run.length)] as const);
  const [first, last] = [same[0]!, same.at(-1)!];
  return {
    a: [first[0][0], last[0][1]],
    b: [first[1][0], last[1][1]],
    same,
    words: all.reduce((sum, { length }) => sum + length, 0),
  };
}

/** The runs, and the single words between them that were left as they are. */
function withGaps(runs: readonly Run[], a: Words, b: Words): readonly Run[] {
  return runs.flatMap((run, at) => {
    const before = runs[at - 1];
    if (before === undefined) return [run];
    const [fromA, fromB] = [end(before.a, before), end(before.b, before)];
    const between = gapRuns(a.hashes.subarray(fromA, run.a), b.hashes.subarray(fromB, run.b));
    return [...between.map((gap) => ({ ...gap, a: gap.a + fromA, b: gap.b + fromB })), run];
  });
}
