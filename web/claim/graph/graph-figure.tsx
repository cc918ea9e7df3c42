import { useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimBody } from '../../../src/serve/api.ts';
import { FigureButtons } from '../../figure/figure-buttons.tsx';
import { useWidth } from '../../figure/use-width.ts';
import type { Unfolded } from '../../routes.ts';
import { counted } from '../../words/counted.ts';
import { asHeading } from '../../words/wording.ts';
import { fitText } from './fit-text.ts';
import { MOST_NODES } from './fold.ts';
import { GraphDrawing } from './graph-drawing.tsx';
import { GraphKey } from './graph-key.tsx';
import { graphOf } from './graph-of.ts';
import { layOutGraph } from './layout.ts';
import { nextStop, stopsOf } from './next-stop.ts';
import { shortName } from './short-name.ts';
import { letOutOf, unfold } from './unfold.ts';
import { useFaces } from './use-faces.ts';
import { WordsCard } from './words-card.tsx';

const KEY_ID = 'graph-key';
/** The words card stays within the drawing's box by so much. */
const CARD_PX = 420;

/** Where the pointer was that opened the words of a step. */
interface PointedAt {
  readonly edge: string;
  readonly x: number;
  readonly y: number;
}

export interface GraphFigureProps extends ClaimBody {
  /** What is open, from the address. */
  readonly unfolded: Unfolded;
  /** Told what shall be open, and how it gets into the history. */
  readonly onUnfold: (next: Unfolded, options: { readonly replace?: boolean; readonly stay?: boolean }) => void;
}

const stopAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-stop]') : null;

/** The provenance graph of a claim with all that can be done on it. */
export function GraphFigure({ claim, statements, outletNames, unfolded, onUnfold }: GraphFigureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const faces = useFaces();
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  /** Where the keys stand: only then does the focus light its ways. */
  const [walked, setWalked] = useState<string | null>(null);
  const [pressed, setPressed] = useState<PointedAt | null>(null);

  const whole = useMemo(() => graphOf(claim, statements, outletNames), [claim, statements, outletNames]);
  const graph = useMemo(() => unfold(whole, unfolded.folds), [whole, unfolded.folds.join()]);
  const layout = useMemo(() => (width === 0 ? null : layOutGraph(graph, width, faces)), [graph, width, faces]);
  const stops = useMemo(() => (layout === null ? null : stopsOf(layout)), [layout]);
  const records = useMemo(() => new Map(statements.map((one) => [one.id, one])), [statements]);
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const entry = focused !== null && stops?.all.includes(focused) ? focused : stops?.all[0];
  const folded = graph.nodes.reduce((sum, { folded: members }) => sum + members.length, 0);

  const elementOf = (id: string): SVGElement | null =>
    drawing.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(id)}"]`) ?? null;

  const open = layout?.edges.find(({ edge }) => shortName(edge.id) === unfolded.words);
  const openWords = (id: string): void =>
    // The words of another step take the place of those that are open: one step back closes them.
    onUnfold({ ...unfolded, words: shortName(id) }, { replace: open !== undefined, stay: true });
  const closeWords = (): void => {
    if (unfolded.words !== '') onUnfold({ ...unfolded, words: '' }, { replace: true });
  };
  const close = (): void => {
    const from = open?.edge.id;
    closeWords();
    if (from !== undefined) elementOf(from)?.focus({ preventScroll: true });
  };
  const cardAt = (): { readonly x: number; readonly y: number } => {
    const { x, y } = (pressed?.edge === open?.edge.id ? pressed : open?.middle) ?? { x: 0, y: 0 };
    const left = x - (scroller.current?.scrollLeft ?? 0) - CARD_PX / 4;
    return { x: Math.max(0, Math.min(left, width - CARD_PX)), y: y + 16 };
  };
  /** A line opens its words, a fold its members; true when there was something to open. */
  const act = (id: string, pointer: { readonly x: number; readonly y: number } | null): boolean => {
    const node = nodes.get(id);
    if (node !== undefined) {
      if (node.folded.length === 0) return false;
      const members = letOutOf(node.folded);
      onUnfold({ folds: [...unfolded.folds, shortName(id)], words: '' }, { stay: true });
      setFocused(members[0] ?? null);
      // Once the members stand.
      requestAnimationFrame(() => requestAnimationFrame(() => elementOf(members[0] ?? '')?.focus()));
      return true;
    }
    const placed = layout?.edges.find(({ edge }) => edge.id === id);
    if (placed === undefined) return false;
    setPressed(pointer === null ? null : { edge: id, ...pointer });
    openWords(id);
    return true;
  };

  const onClick = (event: MouseEvent): void => {
    const id = stopAt(event.target)?.getAttribute('data-stop');
    const box = drawing.current?.getBoundingClientRect();
    if (id == null || box === undefined) {
      closeWords();
      return;
    }
    // A key's click has no place.
    const place = event.detail === 0 ? null : { x: event.clientX - box.left, y: event.clientY - box.top };
    if (act(id, place)) event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = stopAt(event.target)?.getAttribute('data-stop');
    if (id == null || stops === null || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if (act(id, null)) event.preventDefault();
      return;
    }
    const next = nextStop(stops, id, event.key);
    if (next === null) return;
    event.preventDefault();
    elementOf(next)?.focus();
  };

  const onFocusIn = ({ target }: FocusEvent): void => {
    const id = stopAt(target)?.getAttribute('data-stop') ?? null;
    setFocused(id);
    setWalked(target instanceof Element && target.matches(':focus-visible') ? id : null);
  };

  const title = asHeading(claim.text);
  return (
    <figure
      class="graph"
      aria-label="The way of this claim, from its origins to the articles"
      aria-describedby={KEY_ID}
    >
      <GraphKey graph={graph} id={KEY_ID} />
      {whole.nodes.length <= MOST_NODES ? null : (
        <p class="small graph-folds" role="status">
          {folded > 0
            ? `${counted(folded, 'name and article', 'names and articles')} of ${whole.nodes.length} are folded into others. Choose a fold to open it.`
            : `All ${whole.nodes.length} names and articles are open.`}
          {unfolded.folds.length === 0 ? null : (
            <>
              {' '}
              <button type="button" class="plain" onClick={() => onUnfold({ folds: [], words: '' }, { stay: true })}>
                Fold again
              </button>
            </>
          )}
        </p>
      )}
      {layout === null || layout.width <= width ? null : (
        <p class="small graph-wide">
          The drawing is wider than the page: move it sideways, or read it as a list beneath.
        </p>
      )}
      <div ref={frame} class="graph-box">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens to the lines and names inside it. */}
        <div
          ref={scroller}
          class="graph-scroll"
          onClick={onClick}
          onKeyDown={onKeyDown}
          onPointerOver={(event) =>
            event.pointerType === 'mouse' && setPointed(stopAt(event.target)?.getAttribute('data-stop') ?? null)
          }
          onPointerLeave={() => setPointed(null)}
          onFocusIn={onFocusIn}
          onFocusOut={() => setWalked(null)}
        >
          {layout === null ? null : (
            <GraphDrawing
              graph={graph}
              layout={layout}
              drawing={drawing}
              active={pointed ?? open?.edge.id ?? walked}
              entry={entry}
              open={open?.edge.id ?? null}
            />
          )}
        </div>
        {open === undefined ? null : (
          <WordsCard
            edge={open.edge}
            from={nodes.get(open.edge.from)!}
            to={nodes.get(open.edge.to)!}
            statements={records}
            at={cardAt()}
            onClose={close}
          />
        )}
      </div>
      <FigureButtons drawing={drawing} name="provenance" caption={fitText(`Provenance of “${title}”`, 640, 12)} />
    </figure>
  );
}
