import { useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimBody } from '../../../src/serve/api.ts';
import { nextDot } from '../../echo/next-dot.ts';
import { FigureButtons } from '../../figure/figure-buttons.tsx';
import { useWidth } from '../../figure/use-width.ts';
import { counted } from '../../words/counted.ts';
import { asHeading } from '../../words/wording.ts';
import { fitText } from '../graph/fit-text.ts';
import { useFaces } from '../graph/use-faces.ts';
import { type AppearanceKind, appearancesOf } from './appearances.ts';
import { layOutTimeline } from './layout.ts';
import { MarkShape } from './mark-shape.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { KIND_IN_WORDS, markInWords } from './timeline-words.ts';

const KEY_ID = 'timeline-key';
/** Outlets shown at once; the others come when asked for. */
const SHOWN = 16;

const KINDS: readonly AppearanceKind[] = ['told', 'changed', 'fact', 'denied'];

function Key({ has }: { readonly has: (kind: AppearanceKind) => boolean }) {
  const sample = (kind: AppearanceKind, first = false) => (
    <svg class="key-sample" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      <MarkShape kind={kind} x={11} y={11} first={first} />
    </svg>
  );
  return (
    <ul class="small graph-key" id={KEY_ID}>
      {KINDS.filter(has).map((kind) => (
        <li key={kind}>
          {sample(kind)}
          {KIND_IN_WORDS[kind]}
        </li>
      ))}
      <li>
        {sample('told', true)}
        first in this archive
      </li>
    </ul>
  );
}

/** When a claim appeared and where: outlets beneath one another, each with a mark for every article, by its date. */
export function TimelineFigure({ claim, statements, outletNames }: ClaimBody) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const faces = useFaces();
  const [all, setAll] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const [entry, setEntry] = useState(0);
  const rows = useMemo(() => appearancesOf(claim, statements, outletNames), [claim, statements, outletNames]);
  const shown = useMemo(() => (all ? rows : rows.slice(0, SHOWN)), [rows, all]);
  const layout = useMemo(() => (width === 0 ? null : layOutTimeline(shown, width, faces)), [shown, width, faces]);
  const marks = layout?.marks ?? [];
  const pointed = active === null ? undefined : marks[active];

  const markAt = (target: EventTarget | null): number | null => {
    const mark = target instanceof Element ? target.closest('[data-mark]') : null;
    return mark === null ? null : Number(mark.getAttribute('data-mark'));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = markAt(event.target);
    if (at === null || event.metaKey || event.ctrlKey || event.altKey) return;
    const next = nextDot(marks, at, event.key);
    if (next === null) return;
    event.preventDefault();
    drawing.current?.querySelector<SVGAElement>(`[data-mark="${next}"]`)?.focus();
  };
  const kinds = new Set(rows.flatMap(({ appearances }) => appearances.map(({ kind }) => kind)));
  return (
    <figure class="timeline" aria-label="When this claim appeared, outlet by outlet" aria-describedby={KEY_ID}>
      <Key has={(kind) => kinds.has(kind)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens to the links inside it. */}
      <div
        ref={frame}
        class="timeline-box"
        onKeyDown={onKeyDown}
        onPointerOver={({ target, pointerType }) => pointerType === 'mouse' && setActive(markAt(target))}
        onPointerLeave={() => setActive(null)}
        onFocusIn={({ target }) => {
          const at = markAt(target);
          setActive(at);
          if (at !== null) setEntry(at);
        }}
        onFocusOut={() => setActive(null)}
      >
        {layout === null ? null : (
          <TimelineDrawing layout={layout} drawing={drawing} entry={Math.min(entry, marks.length - 1)} />
        )}
      </div>
      <p class="small timeline-told" aria-hidden="true">
        {pointed === undefined ? 'Choose a mark for its article.' : markInWords(pointed)}
      </p>
      {rows.length <= SHOWN ? null : (
        <p class="small">
          <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Only the first ${SHOWN} outlets` : `Show ${counted(rows.length - SHOWN, 'more outlet')}`}
          </button>
        </p>
      )}
      <FigureButtons
        drawing={drawing}
        name="timeline"
        caption={fitText(`Appearances of “${asHeading(claim.text)}”, by outlet and date`, 640, 12)}
      />
    </figure>
  );
}
