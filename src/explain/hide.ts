import { type Observations, QUOTE } from '../attribution/observations.ts';
import type { Surroundings } from '../attribution/surroundings.ts';
import type { Word } from '../attribution/vocabulary.ts';
import type { TokenRange } from '../language/document.ts';

/** What the model sees of a word by itself, by what it is to a reader. */
export type WordAspect = 'word' | 'class' | 'likely';
/** What it sees of the place where words stand. */
export type PlaceAspect = 'quotation' | 'frame' | 'nearest' | 'beside quotation' | 'headline' | 'first look';

/** Stands for a name or class: a value that no text has. A feature is a hash of what it is made of, so none has a weight. */
const UNSEEN = 0x0ddba11;
const UNSEEN_BYTE = 0xff;
/** "There is none", for an index. */
const NOWHERE = -1;
/** A lemma that is hardly ever a cue. */
const NO_CUE = 0;

/**
 * Of each thing known of a word what it belongs to, and what the model is shown instead. Typed as complete: a new field is
 * given its place here or does not compile.
 */
const OF_WORD: Readonly<Record<Exclude<keyof Word, 'id'>, readonly [WordAspect, instead: number]>> = {
  word: ['word', UNSEEN],
  prefix: ['word', UNSEEN],
  suffix2: ['word', UNSEEN],
  suffix3: ['word', UNSEEN],
  shape: ['word', UNSEEN],
  lemma: ['word', UNSEEN],
  fine: ['word', UNSEEN],
  coarse: ['word', UNSEEN],
  pos: ['class', UNSEEN],
  cueStep: ['likely', NO_CUE],
  seam: ['word', 0],
};

/** What the first look made of a token, as the second one sees it. */
type FirstLook = Pick<Surroundings, 'candidate' | 'owner' | 'firstRole'> & { readonly labels: Uint8Array };

type Place = Omit<Observations, 'words'> & FirstLook;

/** The same of its place; `null` for what means nothing by itself: where its sentence ends, running counts. */
const OF_PLACE: Readonly<Record<keyof Place, readonly [instead: number, ...PlaceAspect[]] | null>> = {
  quote: [QUOTE.outside, 'quotation'],
  quotation: [NOWHERE, 'quotation'],
  quoteLength: [0, 'quotation'],
  cueBeforeQuote: [NOWHERE, 'quotation', 'beside quotation'],
  cueAfterQuote: [NOWHERE, 'quotation', 'beside quotation'],
  frame: [UNSEEN_BYTE, 'frame'],
  cueLeft: [NOWHERE, 'nearest'],
  cueRight: [NOWHERE, 'nearest'],
  headline: [0, 'headline'],
  labels: [0, 'first look'],
  owner: [NOWHERE, 'first look'],
  firstRole: [0, 'first look'],
  candidate: [0, 'first look'],
  sentenceStart: null,
  sentenceEnd: null,
  commas: null,
  verbs: null,
};

/** What the model sees of a text, and can be kept from seeing. */
export interface Sight {
  readonly seen: Observations;
  readonly firstLook: FirstLook | undefined;
  readonly places: ReadonlyMap<PlaceAspect, readonly Row[]>;
}

/** One number a token, and the number that stands there when it is hidden. */
interface Row {
  readonly values: Int32Array | Uint8Array;
  readonly instead: number;
}

/** @param around - what the first look made of the text, where there was one */
export function sightOf(seen: Observations, around?: Surroundings): Sight {
  const firstLook = around && { ...around, labels: around.tagging.labels };
  const all: Partial<Place> = { ...seen, ...firstLook };
  const places = new Map<PlaceAspect, Row[]>();
  for (const [field, how] of Object.entries(OF_PLACE)) {
    const values = all[field as keyof Place];
    if (how === null || values === undefined) continue;
    const [instead, ...aspects] = how;
    for (const aspect of aspects) places.set(aspect, [...(places.get(aspect) ?? []), { values, instead }]);
  }
  return { seen, firstLook, places };
}

/**
 * Ask something while one thing is hidden, and put it back.
 *
 * Hidden means one of two things. What a word is (its letters, its part of speech, the frame of a cue) goes into features
 * as a hash and nothing else; a value that no text has stands in for it, and each feature made with it is one the model
 * does not know. What is counted, compared or pointed at must stay what a text can have, or the model would go ways it was
 * never fitted on; there the value stands in that `observe` and `survey` give where there is nothing of the kind. So the
 * model is asked: what if it did not know this word, or this part of speech? What if this were hardly ever a cue, stood in
 * no quotation marks, beside no cue, in no headline; had the first look found nothing here? What is not there is not
 * hidden, and weighs nothing.
 *
 * Only what is hidden changes. The first look is not taken anew, and what is read off the tokens' own text (the marks at
 * the seams between labels, how the cue stands in its sentence) stays as it is.
 *
 * @returns `undefined`, without asking, where there is nothing to hide
 */
export function whileWordHidden<T>({ seen }: Sight, aspect: WordAspect, at: number, ask: () => T): T | undefined {
  const word = seen.words[at]!;
  if (aspect === 'likely' && word.cueStep === NO_CUE) return undefined;
  seen.words[at] = { ...word, ...INSTEAD[aspect], id: NOWHERE };
  try {
    return ask();
  } finally {
    seen.words[at] = word;
  }
}

/** The same for what is seen of a place, over a range of tokens. */
export function whilePlaceHidden<T>(
  { places }: Sight,
  aspect: PlaceAspect,
  { from, to }: TokenRange,
  ask: () => T,
): T | undefined {
  const rows = places.get(aspect) ?? [];
  const kept: number[] = [];
  let hidden = false;
  for (const { values, instead } of rows) {
    for (let i = from; i < to; i++) {
      kept.push(values[i]!);
      hidden ||= values[i] !== instead;
      values[i] = instead;
    }
  }
  try {
    return hidden ? ask() : undefined;
  } finally {
    let k = 0;
    for (const { values } of rows) for (let i = from; i < to; i++) values[i] = kept[k++]!;
  }
}

/** What stands in for each aspect of a word. */
const INSTEAD: Readonly<Record<WordAspect, Partial<Word>>> = {
  word: insteadOf('word'),
  class: insteadOf('class'),
  likely: insteadOf('likely'),
};

function insteadOf(aspect: WordAspect): Partial<Word> {
  return Object.fromEntries(
    Object.entries(OF_WORD).flatMap(([field, [of, instead]]) => (of === aspect ? [[field, instead]] : [])),
  );
}
