import { useEffect, useState } from 'preact/hooks';
import type { DossierSummary, DossiersBody, RoomBody } from '../../src/serve/api.ts';
import { ask } from '../ask.ts';

/** What every button on a page needs to know, asked for once: the dossiers there are, and whether the room may keep anything. */
interface Shelf {
  readonly writes: boolean;
  readonly dossiers: readonly DossierSummary[];
}

const EMPTY: Shelf = { writes: false, dossiers: [] };

let shelf: Shelf = EMPTY;
const listeners = new Set<() => void>();

function put(next: Shelf): void {
  shelf = next;
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  const [room, { items }] = await Promise.all([ask<RoomBody>('/room'), ask<DossiersBody>('/dossiers')]);
  put({ writes: room.writes, dossiers: items });
}

/** A dossier as it is now, or one more. */
export function putOnShelf(dossier: DossierSummary): void {
  const others = shelf.dossiers.filter(({ id }) => id !== dossier.id);
  put({ ...shelf, dossiers: [...others, dossier].sort((a, b) => a.name.localeCompare(b.name)) });
}

/** The shelf, drawn again whenever it changes; asked for anew by the first that needs it after nobody did. */
export function useShelf(): Shelf {
  const [, redraw] = useState(0);
  useEffect(() => {
    const listener = (): void => redraw((n) => n + 1);
    // Without an answer there is nothing to keep things in, and the buttons stay away.
    if (listeners.size === 0) load().catch(() => put(EMPTY));
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return shelf;
}

const LAST = 'hearsay.dossier';

/** The dossier in which this browser kept something last, if it is still there. */
export function lastUsed(dossiers: readonly DossierSummary[]): DossierSummary | undefined {
  try {
    const id = localStorage.getItem(LAST);
    return dossiers.find((dossier) => dossier.id === id);
  } catch {
    return undefined;
  }
}

export function rememberLast(id: string): void {
  try {
    localStorage.setItem(LAST, id);
  } catch {
    // Storage can be switched off; which dossier is meant is then asked each time.
  }
}
