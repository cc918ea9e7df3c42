import { LOOK_IN_WORDS } from '../../words/link-kinds.ts';
import type { ClaimGraph } from './graph.ts';
import { diamond } from './graph-node.tsx';
import { type LineLook, looksOf } from './looks-of.ts';

function Sample({ look, children }: { readonly look?: LineLook; readonly children: preact.ComponentChildren }) {
  return (
    <svg class={`key-sample ${look ?? ''}`} viewBox="0 0 26 14" width="26" height="14" aria-hidden="true">
      {children}
    </svg>
  );
}

const LINE = 'M0 7H26';
const BRACKET = 'M20 1H13Q7 1 7 7Q7 13 13 13H20';

/** What the marks and lines mean, as far as the drawing has them. */
export function GraphKey({ graph, id }: { readonly graph: ClaimGraph; readonly id: string }) {
  const looks = looksOf(graph);
  const origins = new Set(graph.nodes.filter(({ level }) => level === 'origin').map((node) => looks.get(node.id)));
  const has = (kind: string): boolean => graph.edges.some((edge) => edge.kind === kind);
  return (
    <ul class="small graph-key" id={id}>
      {(['named', 'body', 'unnamed'] as const).map((look) =>
        origins.has(look) ? (
          <li key={look}>
            <Sample look={look}>
              <path class={`graph-rule ${look}`} d="M7 7H26" />
              {look === 'body' ? (
                <rect class={`graph-mark ${look}`} x="2" y="2" width="10" height="10" />
              ) : (
                <circle class={`graph-mark ${look}`} cx="7" cy="7" r="5.5" />
              )}
            </Sample>
            {LOOK_IN_WORDS[look]}
          </li>
        ) : null,
      )}
      {has('copied') ? (
        <li>
          <Sample>
            <path class="graph-line copied several" d={LINE} stroke-width="2" />
          </Sample>
          the text of another outlet
        </li>
      ) : null}
      {([true, false] as const).map((sure) =>
        graph.edges.some((edge) => edge.kind === 'joined' && edge.sure === sure) ? (
          <li key={`${sure}`}>
            <Sample>
              <path class={`graph-line joined${sure ? '' : ' unsure'}`} d={BRACKET} stroke-width="1.5" />
            </Sample>
            {sure ? 'counted once' : 'may be one'}
          </li>
        ) : null,
      )}
      {graph.edges.some(({ inCircle }) => inCircle) ? (
        <li>
          <Sample>
            <path class="graph-line in-circle" d="M0 7H24M17 2.5L24 7L17 11.5" stroke-width="2" />
          </Sample>
          outlets that cite each other, nobody behind them
        </li>
      ) : null}
      {graph.nodes.some(({ lane }) => lane === 'denied') ? (
        <li>
          <Sample>
            <path class="graph-line denies" d={LINE} stroke-width="2" />
          </Sample>
          denies it
        </li>
      ) : null}
      <li>
        <Sample>
          <rect class="graph-article told" x="9" y="3" width="8" height="8" />
        </Sample>
        article
      </li>
      {graph.nodes.some(({ changed }) => changed.length > 0) ? (
        <li>
          <Sample>
            <path class="graph-article changed told" d={diamond(13, 7)} />
          </Sample>
          article that says it with a change
        </li>
      ) : null}
      <li class="key-hint-line">
        Choose a line for the words that prove it.
        {graph.nodes.some(({ crossed, level }) => crossed && level !== 'article')
          ? ' Where ways cross, point at an article, or go to it by the arrow keys, to see which of the lines lead to it.'
          : ''}
      </li>
    </ul>
  );
}
