import type { JSX } from 'preact';
import type { Span } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';
import { lookOf, originOf } from '../words/link-kinds.ts';
import { innermost, type Mark, type Segment, segmentsOf } from './segments.ts';

interface MarkedText {
  readonly text: string;
  /** Those whose offsets are in `text`. */
  readonly statements: readonly Statement[];
  readonly marks: readonly Mark[];
  readonly selected: string | null;
}

const contentLength = ({ content }: Statement): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** Class names of a segment: what the style sheet draws under and behind the words. */
function classOf({ marks }: Segment, statement: Statement | undefined, selected: string | null): string {
  const names = new Set<string>();
  if (statement !== undefined) names.add('said').add(lookOf(originOf(statement).kind));
  for (const mark of marks) {
    if (mark.part === 'flash') names.add('flash');
    else if (mark.part === 'hit') names.add('hit-word');
    else if (mark.part === 'shared') names.add(mark.open ? 'shared-open' : 'shared');
    else if (mark.part === 'layer') names.add('layer').add(`layer-${mark.layer}`);
    else if (mark.statement === selected) names.add(mark.part === 'content' ? 'selected' : mark.part);
  }
  if (marks.filter(({ part }) => part === 'content').length > 1) names.add('nested');
  return [...names].join(' ');
}

/** What the layers hold of a segment, and whether one of their marks begins there: that is where `Tab` stops. */
function notesOf({ start, marks }: Segment): { readonly note: string | undefined; readonly begins: boolean } {
  const layered = marks.filter(({ part }) => part === 'layer');
  if (layered.length === 0) return { note: undefined, begins: false };
  return { note: layered.map(({ note }) => note).join('\n'), begins: layered.some(({ span }) => span[0] === start) };
}

/**
 * Draws stretches of one text with its statements marked and selectable; the reporter's voice stays plain.
 *
 * @returns draws one stretch; call it in the order of the text, as the first words of a statement carry its address
 */
export function markedWords({ text, statements, marks, selected }: MarkedText): (range: Span) => JSX.Element[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const lengthOf = (id: string): number => contentLength(byId.get(id)!);
  const begun = new Set<string>();

  const draw = (segment: Segment): JSX.Element => {
    const letters = text.slice(segment.start, segment.end);
    const words = segment.marks.some(({ part }) => part === 'hit') ? <mark>{letters}</mark> : letters;
    const id = innermost(segment, lengthOf);
    const className = classOf(segment, id === null ? undefined : byId.get(id), selected);
    const { note, begins } = notesOf(segment);
    const stretch = segment.marks.find(({ part }) => part === 'shared')?.stretch;
    if (id === null && className === '') return <>{words}</>;
    if (id === null) {
      return (
        <span
          key={segment.start}
          class={className}
          data-note={note}
          data-shared={stretch}
          role={begins ? 'note' : undefined}
          aria-description={begins ? note : undefined}
          tabIndex={begins ? 0 : undefined}
        >
          {words}
        </span>
      );
    }
    // Between two names stands a space alone: no link that somebody could hear of.
    if (letters.trim() === '') {
      return (
        <span key={segment.start} class={className} data-statement={id} data-shared={stretch}>
          {words}
        </span>
      );
    }
    const first = !begun.has(id);
    begun.add(id);
    return (
      <a
        key={segment.start}
        id={first ? id : undefined}
        href={`#${id}`}
        class={className}
        data-statement={id}
        draggable={false}
        data-note={note}
        data-shared={stretch}
        aria-description={begins ? note : undefined}
        tabIndex={first || begins ? 0 : -1}
        aria-current={selected === id ? 'true' : undefined}
      >
        {words}
      </a>
    );
  };

  return (range) => segmentsOf(range, marks).map(draw);
}
