import { setImmediate as nextTurn } from 'node:timers/promises';

/** Thrown out of a transaction by who was asked to stop: what the transaction did is undone and waits for the next call. */
class Stopped extends Error {}

/** Counts work, and at times lets signals and other readers have their turn. */
export type Turns = (work: number) => Promise<void>;

/** Comparisons, or rows, between two turns: some tenths of a second. */
const WORK_A_TURN = 10_000;

/** Turns of the event loop inside long work; throws `Stopped` at one of them when told not to go on. */
export function turnsWhile(goOn: () => boolean): Turns {
  let done = 0;
  return async (work) => {
    done += work;
    if (done < WORK_A_TURN) return;
    done = 0;
    await nextTurn();
    if (!goOn()) throw new Stopped();
  };
}

/** Does a step; `null` when it was stopped inside. */
export async function unlessStopped<T>(step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}
