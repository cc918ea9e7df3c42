import { useEffect, useRef, useState } from 'preact/hooks';

/** A pointer that only crosses a statement on its way opens nothing. */
const REST_MS = 140;
/** Long enough to come from one line of a statement to its next. */
const LEAVE_MS = 260;

/**
 * The statement that the mouse rests on. A touch is a click, and a page that scrolls under a resting mouse points at nothing.
 *
 * @param selected - when another one is selected, what was pointed at is let go
 */
export function usePointed(selected: string | null) {
  const [pointed, setPointed] = useState<string | null>(null);
  const asked = useRef<string | null>(null);
  const place = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const point = (id: string | null): void => {
    if (id === asked.current) return;
    asked.current = id;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPointed(id), id === null ? LEAVE_MS : REST_MS);
  };
  useEffect(() => {
    clearTimeout(timer.current);
    asked.current = null;
    setPointed(null);
    return () => clearTimeout(timer.current);
  }, [selected]);
  return {
    pointed,
    onPointerMove: ({ target, pointerType, clientX, clientY }: PointerEvent): void => {
      const here = `${clientX} ${clientY}`;
      if (pointerType !== 'mouse' || here === place.current) return;
      place.current = here;
      point(
        target instanceof Element ? (target.closest('[data-statement]')?.getAttribute('data-statement') ?? null) : null,
      );
    },
    onPointerLeave: (): void => point(null),
  };
}
