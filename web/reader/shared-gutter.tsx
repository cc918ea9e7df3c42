import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stretchInWords } from '../words/reuse.ts';
import type { Stretch } from './shared-stretches.ts';

/** Where a bar stands, in pixels from the top of the text. */
interface Bar {
  readonly stretch: Stretch;
  readonly top: number;
  readonly height: number;
}

interface SharedGutterProps {
  /** Empty when the layer is off. */
  readonly stretches: readonly Stretch[];
  readonly open: Stretch | undefined;
  readonly onOpen: (stretch: Stretch) => void;
  /** The text, its stretches marked by `stretchMarks`. */
  readonly children: ComponentChildren;
}

function barsIn(frame: HTMLElement, stretches: readonly Stretch[]): Bar[] {
  const { top: origin } = frame.getBoundingClientRect();
  return stretches.flatMap((stretch) => {
    const parts = [...frame.querySelectorAll(`[data-shared="${stretch.span[0]}"]`)];
    const first = parts[0]?.getClientRects()[0];
    const last = [...(parts.at(-1)?.getClientRects() ?? [])].at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ stretch, top: first.top - origin, height: last.bottom - first.top }];
  });
}

/** A text with a bar beside the lines that stand elsewhere too; each bar is a button. */
export function SharedGutter({ stretches, open, onOpen, children }: SharedGutterProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [bars, setBars] = useState<readonly Bar[]>([]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void => setBars(barsIn(element, stretches));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stretches]);
  return (
    <div class={stretches.length > 0 ? 'shared-frame on' : 'shared-frame'} ref={frame}>
      {bars.map(({ stretch, top, height }) => (
        <button
          key={stretch.span[0]}
          type="button"
          class={stretch.standing ? 'shared-bar standing' : 'shared-bar'}
          style={{ top: `${top}px`, height: `${height}px` }}
          aria-label={stretchInWords(stretch)}
          aria-pressed={stretch === open}
          title={stretchInWords(stretch)}
          onClick={() => onOpen(stretch)}
        />
      ))}
      {children}
    </div>
  );
}
