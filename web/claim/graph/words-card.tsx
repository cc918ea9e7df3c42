import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MergeReason } from '../../../src/model/claim.ts';
import type { PassageRecord } from '../../../src/serve/api.ts';
import { Later } from '../../later.tsx';
import { counted } from '../../words/counted.ts';
import { unquoted } from '../../words/wording.ts';
import type { GraphEdge, GraphNode } from './graph.ts';
import { stepInWords } from './graph-words.ts';
import { ProofWords } from './proof-words.tsx';

/** Statements shown at once; the others are one click away. */
const SHOWN = 4;

const BECAUSE_IN_WORDS: Readonly<Record<MergeReason, string>> = {
  'same origin': 'They name the same origin.',
  relayed: 'The one passes on the other.',
  'reused text': 'The one has the other’s words.',
  cites: 'The one cites the other.',
  'said earlier': 'The one says by itself what the other had said before.',
};

interface WordsCardProps {
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly statements: ReadonlyMap<string, PassageRecord>;
  /** Where the line is, in pixels from the corner of the box around the drawing. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** The words that prove a step, each with its passage and the way to the article. */
export function WordsCard({ edge, from, to, statements, at, onClose }: WordsCardProps) {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [edge.id]);
  const proofs = edge.proofs.flatMap(({ statement, spans }) => {
    const record = statements.get(statement);
    return record === undefined ? [] : [<ProofWords key={statement} statement={record} spans={spans} />];
  });
  const others = proofs.slice(SHOWN);
  return (
    <section
      ref={card}
      class="words-card"
      role="dialog"
      aria-labelledby="words-card-title"
      tabIndex={-1}
      style={{ '--x': `${at.x}px`, '--y': `${at.y}px` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="words-card-head">
        <h3 id="words-card-title">
          <bdi>{stepInWords(edge, from, to)}</bdi>
        </h3>
        <button type="button" class="icon" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      {edge.because === null ? null : (
        <p class="small">
          {BECAUSE_IN_WORDS[edge.because]}
          {edge.sure ? ' So they count as one origin.' : ' So they may be one origin.'}
        </p>
      )}
      {edge.inCircle ? <p class="small">These outlets cite each other, and name nobody behind them.</p> : null}
      {edge.kind === 'printed' ? <p class="small">It stands in the article itself.</p> : null}
      {edge.words.length === 0 ? null : (
        <p class="proof-words">
          {edge.words.map((words) => (
            <q key={words}>{unquoted(words)}</q>
          ))}
        </p>
      )}
      <ol class="proofs">{proofs.slice(0, SHOWN)}</ol>
      {others.length === 0 ? null : (
        <Later summary={counted(others.length, 'more statement')}>{() => <ol class="proofs">{others}</ol>}</Later>
      )}
    </section>
  );
}
