import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useKeys } from '../use-keys.ts';

interface Shown {
  readonly lines: readonly string[];
  /** Pixels from the corner of the text. */
  readonly left: number;
  readonly top: number;
  /** Stands above the words when there is no room below. */
  readonly above: boolean;
}

/** As in the style sheet: a note is never wider, and never leaves the text on the right. */
const WIDEST_PX = 288;
const ROOM_BELOW_PX = 110;

const notedAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;

interface LayerNotesProps {
  readonly children: ComponentChildren;
}

/** Text whose noted words say what is held of them when they are pointed at or focused. `Esc` sends the note away. */
export function LayerNotes({ children }: LayerNotesProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const hide = (): void => setShown(null);
  useKeys(shown === null ? {} : { Escape: hide });
  const show = (words: HTMLElement | null): void => {
    const box = frame.current?.getBoundingClientRect();
    const line = words?.getClientRects()[0];
    if (words === null || box === undefined || line === undefined) {
      hide();
      return;
    }
    const above = innerHeight - line.bottom < ROOM_BELOW_PX;
    setShown({
      lines: (words.dataset.note ?? '').split('\n'),
      left: Math.max(0, Math.min(line.left - box.left, box.width - WIDEST_PX)),
      top: (above ? line.top : line.bottom) - box.top,
      above,
    });
  };
  const showAt = ({ target }: Event): void => {
    // The note itself may be pointed at, so that it can be read with a magnifier.
    if (target instanceof Element && target.closest('.layer-note') !== null) return;
    show(notedAt(target));
  };
  return (
    <div
      class="layer-notes"
      ref={frame}
      onPointerOver={showAt}
      onPointerLeave={hide}
      onFocusIn={showAt}
      onFocusOut={hide}
    >
      {children}
      {shown === null ? null : (
        <div
          class={shown.above ? 'layer-note above' : 'layer-note'}
          role="tooltip"
          style={{ left: `${shown.left}px`, top: `${shown.top}px` }}
        >
          {shown.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </div>
  );
}
