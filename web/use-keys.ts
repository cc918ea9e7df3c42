import { useLayoutEffect, useRef } from 'preact/hooks';

/** What each key does, by `KeyboardEvent.key`. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

/** The keys of the reading room, for the sheet of keys. */
export const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'search'],
  [['j', '↓'], 'next statement'],
  [['k', '↑'], 'previous statement'],
  [['n'], 'next article'],
  [['p'], 'previous article'],
  [['c'], 'the claim of the selected statement'],
  [['y'], 'copy a citation of the selected statement'],
  [['d'], 'keep the selected statement in a dossier'],
  [['1', '2', '3', '4'], 'names, times, places, quantities over the text: on and off'],
  [['5'], 'text that other articles have too: on and off'],
  [['Esc'], 'close, or let go of the statement'],
  [['?'], 'this sheet'],
];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Listens to single keys while the component stands; never while the reader types or holds Ctrl, Alt or ⌘. */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  // At once, not after the next paint: a key may follow as soon as the view is seen.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const act = latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
