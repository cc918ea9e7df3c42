import type { Span } from '../src/model/span.ts';
import type { PassageRecord } from '../src/serve/api.ts';
import { type Mark, type Segment, segmentsOf } from './reader/segments.ts';
import { marksOf } from './reader/statement-marks.ts';
import { directionOf } from './words/direction.ts';
import { lookOf, originOf } from './words/link-kinds.ts';

interface PassageProps {
  readonly statement: PassageRecord;
  /** Words of the content to mark as changed on the way. */
  readonly changed?: readonly string[];
  /** Stretches of the article that prove something. */
  readonly proof?: readonly Span[];
}

/** Where the changed words stand in the statement's content, in article offsets. */
function changedMarks({ passage, content, id }: PassageRecord, changed: readonly string[]): Mark[] {
  return content.flatMap(([start, end]) => {
    const words = passage.text.slice(start - passage.start, end - passage.start).toLowerCase();
    return changed.flatMap((change): Mark[] => {
      const at = change === '' ? -1 : words.indexOf(change.toLowerCase());
      if (at === -1) return [];
      return [{ span: [start + at, start + at + change.length], part: 'flash', statement: id }];
    });
  });
}

const PART_CLASS = {
  content: 'said',
  source: 'source',
  cue: 'cue',
  link: 'link',
  flash: 'changed',
  layer: 'layer',
  hit: 'proof-word',
  shared: 'shared',
} as const;

/** A statement in the words around it, its parts marked. */
export function Passage({ statement, changed = [], proof = [] }: PassageProps) {
  const { text, start } = statement.passage;
  if (text === '')
    return (
      <p class="passage" dir={directionOf(statement.text)}>
        {statement.text}
      </p>
    );
  const proven = proof.map((span): Mark => ({ span, part: 'hit', statement: statement.id }));
  const marks = [...marksOf([statement], statement.id, null), ...changedMarks(statement, changed), ...proven];
  const look = lookOf(originOf(statement).kind);
  const draw = (segment: Segment) => {
    const words = text.slice(segment.start - start, segment.end - start);
    if (segment.marks.length === 0) return words;
    const names = new Set(segment.marks.map(({ part }) => PART_CLASS[part]));
    return (
      <span key={segment.start} class={`${[...names].join(' ')} ${names.has('said') ? look : ''}`}>
        {words}
      </span>
    );
  };
  return (
    <p class="passage" dir={directionOf(text)}>
      {segmentsOf([start, start + text.length], marks).map(draw)}
    </p>
  );
}
