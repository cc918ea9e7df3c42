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
  /** A place where nothing of the kind has happened yet. */
  readonly elsewhere: (kind: Kind) => string;
}

/** What a run keeps in mind from story to story. */
export interface Run {
  readonly random: Random;
  readonly world: World;
  /** The next free number of an event. */
  readonly numbered: () => number;
  /** Kinds and places that are taken: nobody could tell two events of one kind at one place apart that have no number. */
  readonly taken: Set<string>;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2031, 0, 6) / DAY_MS;

/** The next story of a run. */
export function makeStage({ random, world, numbered, taken }: Run): Stage {
  const take = (kind: Kind, place: string): boolean => {
    const key = `${kind.id} ${place}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const start = FIRST_DAY + random.whole(0, 330);
  return {
    random,
    world,
    start,
    outlets: (count) => random.some(world.outlets, count),
    event: (fits = () => true) => {
      for (;;) {
        const event = makeEvent(random, world, weekday(start - random.whole(0, 1)), numbered());
        if (fits(event.kind) && take(event.kind, event.place)) return event;
      }
    },
    elsewhere: (kind) => {
      for (;;) {
        const place = random.pick(world.places);
        if (take(kind, place)) return place;
      }
    },
  };
}

export const weekday = (day: number): string =>
  new Date(day * DAY_MS).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });

export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
