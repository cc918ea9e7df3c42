import type { Cast } from '../../identity/cast.ts';
import type { Quotation } from '../../language/document.ts';
import type { Span } from '../../model/span.ts';
import type { Relation } from '../../model/statement.ts';
import type { Place } from '../scene-of.ts';

/** A relation with where it stands. */
interface Stated {
  readonly relation: Relation;
  readonly place: Place;
}

/** A paragraph that is one quotation and nothing else, and the quotation that opens any paragraph. */
interface Quoted {
  readonly whole: (Quotation | undefined)[];
  readonly opening: (Quotation | undefined)[];
}

/**
 * Give paragraphs that are nothing but a quotation, and that no relation has, to whoever is quoted in the paragraph before; else, where the
 * quotation before an attributed one is never closed or stands in a row of such paragraphs, to whoever is quoted in the one behind.
 *
 * > [T “It leaks,”] Amin said. ¶ “We asked twice.” ¶ [T “Nobody came.”]       → “We asked twice.” is Amin's too
 * > “It leaks. ¶ “We asked twice. ¶ [T “Nobody came,”] said Amin.       → all three are
 *
 * One pass each way over the paragraphs.
 */
export function continuedQuotations(cast: Cast, stated: readonly Stated[]): readonly Relation[] {
  const relations = stated.map(({ relation }) => relation);
  const quoted = quotedParagraphs(cast);
  if (quoted.whole.every((one) => one === undefined)) return relations;
  const { taken, last, first } = owners(cast, stated, quoted);
  const added = new Map<number, Span[]>();
  const give = (to: number, span: Span): void => {
    const spans = added.get(to);
    if (spans) spans.push(span);
    else added.set(to, [span]);
  };
  const count = quoted.whole.length;
  // Another kind of mark is somebody else's page, or a line between parts of the text.
  const marks = cast.reading.document.paragraphs.map((_, p) => markOf(cast, quoted.opening[p]));
  for (let p = 1; p < count; p++) {
    const quotation = quoted.whole[p];
    const owner = last[p - 1];
    if (!quotation || taken[p] || owner === undefined || !sameMark(cast, marks[p] ?? '', p - 1)) continue;
    give(owner, quotation.span);
    taken[p] = 1;
    last[p] = owner;
  }
  for (let p = count - 2; p >= 0; p--) {
    const quotation = quoted.whole[p];
    const owner = first[p + 1];
    if (!quotation || taken[p] || owner === undefined || !marks[p] || marks[p] !== marks[p + 1]) continue;
    // Behind somebody's indirect words a quotation that is closed may be theirs.
    if (quotation.closed && p > 0 && taken[p - 1] && !quoted.whole[p - 1]) continue;
    give(owner, quotation.span);
    first[p] = owner;
  }
  if (added.size === 0) return relations;
  return relations.map((relation, i) => {
    const more = added.get(i);
    return more ? { ...relation, content: [...relation.content, ...more].sort((a, b) => a[0] - b[0]) } : relation;
  });
}

/** The double mark that opens a quotation; '' for a single one, which may as well stand around a heading. */
function markOf({ reading: { document } }: Cast, quotation: Quotation | undefined): string {
  const mark = quotation ? document.text[quotation.span[0]]! : '';
  return /["“„«»]/u.test(mark) ? mark : '';
}

/** True where a paragraph has the mark too. */
function sameMark({ reading: { document } }: Cast, mark: string, paragraph: number): boolean {
  const { from, to } = document.paragraphs[paragraph]!;
  return mark !== '' && document.text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end).includes(mark);
}

function quotedParagraphs({ reading: { document } }: Cast): Quoted {
  const { tokens, paragraphs, quotations } = document;
  const whole: Quoted['whole'] = [];
  const opening: Quoted['opening'] = [];
  let next = 0;
  for (const { from, to } of paragraphs) {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    while (next < quotations.length && quotations[next]!.span[1] <= start) next++;
    const quotation = quotations[next];
    const opens = quotation?.span[0] === start ? quotation : undefined;
    opening.push(opens);
    whole.push(opens && opens.span[1] >= end ? opens : undefined);
  }
  return { whole, opening };
}

interface Owners {
  /** 1 where a relation has words of the paragraph. */
  readonly taken: Uint8Array;
  /** For each paragraph the relation whose quoted words end it, or whose quotation it opens with. */
  readonly last: (number | undefined)[];
  readonly first: (number | undefined)[];
}

function owners({ reading }: Cast, stated: readonly Stated[], { whole, opening }: Quoted): Owners {
  const { paragraphOf, quoted, document } = reading;
  const taken = new Uint8Array(whole.length);
  const last: Owners['last'] = whole.map(() => undefined);
  const first: Owners['first'] = whole.map(() => undefined);
  const lastAt = whole.map(() => -1);
  for (const [i, { place }] of stated.entries()) {
    const { source, cue, content } = place;
    for (const { from, to } of source ? [source, cue, ...content] : [cue, ...content]) {
      if (to <= from) continue;
      const [a, b] = [paragraphOf[from] ?? 0, paragraphOf[to - 1] ?? 0];
      taken.fill(1, a, b + 1);
      // The last words of a paragraph tell whose they are, be it "he said" or what he said.
      if (to <= lastAt[b]!) continue;
      lastAt[b] = to;
      const speaks = content.some((range) => paragraphOf[range.to - 1] === b && quoted[range.to - 1] === 1);
      last[b] = speaks ? i : undefined;
    }
    for (const { from } of content) {
      const p = paragraphOf[from] ?? 0;
      if (opening[p] && Math.abs(opening[p].span[0] - (document.tokens[from]?.start ?? -2)) <= 1) first[p] = i;
    }
  }
  return { taken, last, first };
}
