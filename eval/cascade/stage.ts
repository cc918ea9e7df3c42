import { type Event, makeEvent } from './event.ts';
import type { Kind } from './kinds/kind.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Where and when one story plays; handed to each behaviour. */
export interface Stage {
  readonly random: Random;
  readonly world: World;
  /** Day of the first report, in days since 1970. */
  readonly start: number;
  /** So many different outlets. */
  readonly outlets: (count: number) => string[];
  /** An event of the day before; only of kinds that fit, when it matters. */
  readonly event: (fits?: (kind: Kind) => boolean) => Event;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2031, 0, 6) / DAY_MS;

/** `numbered` gives the next free number of an event. */
export function makeStage(random: Random, world: World, numbered: () => number): Stage {
  const start = FIRST_DAY + random.whole(0, 330);
  return {
    random,
    world,
    start,
    outlets: (count) => random.some(world.outlets, count),
    event: (fits = () => true) => {
      for (;;) {
        const event = makeEvent(random, world, weekday(start - random.whole(0, 1)), numbered());
        if (fits(event.kind)) return event;
      }
    },
  };
}

export const weekday = (day: number): string =>
  new Date(day * DAY_MS).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });

export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
