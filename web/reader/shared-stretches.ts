import type { Span } from '../../src/model/span.ts';
import type { ReuseBody, SharedStretch, SharedText } from '../../src/serve/api.ts';
import type { Mark } from './segments.ts';

/** A stretch of the article that stands elsewhere too. No two overlap. */
export interface Stretch {
  readonly span: Span;
  /** Where else, those that share the most first; empty where it stands in too many articles to tell. */
  readonly beside: readonly { readonly text: SharedText; readonly passage: SharedStretch }[];
  /** True when it links nothing: an outlet's standing text. */
  readonly standing: boolean;
}

/** The shared passages of an article, those that overlap as one. */
export function stretchesOf({ shared, common }: Pick<ReuseBody, 'shared' | 'common'>): Stretch[] {
  const parts: Stretch[] = [
    ...shared.flatMap((text) =>
      text.passages.map((passage) => ({
        span: passage.here,
        beside: [{ text, passage }],
        standing: passage.kind === 'boilerplate',
      })),
    ),
    ...common.map((span) => ({ span, beside: [], standing: true })),
  ];
  const found: Stretch[] = [];
  for (const part of parts.sort((a, b) => a.span[0] - b.span[0])) {
    const last = found.at(-1);
    if (last === undefined || part.span[0] >= last.span[1]) {
      found.push(part);
      continue;
    }
    found[found.length - 1] = {
      span: [last.span[0], Math.max(last.span[1], part.span[1])],
      beside: [...last.beside, ...part.beside],
      standing: last.standing && part.standing,
    };
  }
  const order = new Map(shared.map((text, at) => [text, at]));
  return found.map((stretch) => ({
    ...stretch,
    beside: [...stretch.beside].sort((a, b) => (order.get(a.text) ?? 0) - (order.get(b.text) ?? 0)),
  }));
}

/** Where a stretch stands, in an address: "120-560". */
export const placeOf = ([start, end]: Span): string => `${start}-${end}`;

/** The stretch an address means: the one that has most of its place. */
export function stretchAt(stretches: readonly Stretch[], place: string): Stretch | undefined {
  const [from, to] = place.split('-').map(Number);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const common = ({ span }: Stretch): number => Math.min(span[1], to!) - Math.max(span[0], from!);
  const best = [...stretches].sort((a, b) => common(b) - common(a))[0];
  return best !== undefined && common(best) > 0 ? best : undefined;
}

/** Marks by which the bars beside the lines find their words. */
export const stretchMarks = (stretches: readonly Stretch[], open: Stretch | undefined): Mark[] =>
  stretches.map((stretch) => ({
    span: stretch.span,
    part: 'shared',
    statement: '',
    stretch: stretch.span[0],
    open: stretch === open,
  }));

/** A piece of the other text: the same here and there, only here, only there, or around the passage. */
export interface Piece {
  readonly kind: 'same' | 'here' | 'there' | 'around';
  readonly words: string;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The other text with what differs from this one. */
export function differences(
  here: string,
  { same, passage, there }: Pick<SharedStretch, 'same' | 'passage' | 'there'>,
): Piece[] {
  const other = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start);
  const end = passage.start + passage.text.length;
  const pieces: Piece[] = [{ kind: 'around', words: other(passage.start, there[0]) }];
  for (const [at, [own, theirs]] of same.entries()) {
    const before = same[at - 1];
    if (before !== undefined) {
      const [gone, come] = [here.slice(before[0][1], own[0]), other(before[1][1], theirs[0])];
      if (hasWords(gone)) pieces.push({ kind: 'here', words: gone.trim() });
      const [, space = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(come) ?? [];
      if (hasWords(come))
        pieces.push({ kind: 'same', words: space }, { kind: 'there', words }, { kind: 'same', words: after });
      else pieces.push({ kind: 'same', words: come });
    }
    pieces.push({ kind: 'same', words: other(theirs[0], theirs[1]) });
  }
  pieces.push({ kind: 'around', words: other(there[1], end) });
  return pieces.filter(({ words }) => words !== '');
}
