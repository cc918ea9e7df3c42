import type { Kind } from './kinds/kind.ts';
import { isKeptKind, KEPT_WORDING, KINDS } from './kinds/kinds.ts';
import { inDigits, inWords } from './numbers-in-words.ts';
import type { Random } from './random.ts';
import type { Actor, Source, World } from './world.ts';

/** Something that happened, or did not: what one claim is about. */
export interface Event {
  readonly id: string;
  readonly kind: Kind;
  readonly place: string;
  readonly n: number;
  readonly actor: Actor | null;
  readonly who: Source | null;
  /** Weekday of it, "Tuesday". */
  readonly day: string;
}

/** A wording of an event, filled in. */
export interface Clause {
  readonly text: string;
  readonly kept: boolean;
  readonly form: string;
}

export type Polarity = 'fact' | 'hedged' | 'denied' | 'opposite';

/** A new event on a weekday; `id` tells it from all others. */
export function makeEvent(random: Random, world: World, day: string, id: number): Event {
  const kind = random.pick(KINDS);
  const [least, most] = kind.numbers ?? [2, 9];
  return {
    id: `${kind.id}-${id}`,
    kind,
    place: random.pick(world.places),
    n: random.whole(least, most),
    actor: kind.actor ? world.actor(random, kind.actor) : null,
    who: kind.who ? world.person(random) : null,
    day,
  };
}

interface Options {
  readonly polarity?: Polarity;
  /** Put this wording; by chance when absent. */
  readonly wording?: number;
}

/** One of the ways to put it. */
export function wordEvent(random: Random, event: Event, { polarity = 'fact', wording }: Options = {}): Clause {
  const { kind } = event;
  const list = polarity === 'opposite' ? (kind.opposite ?? kind.wordings) : kind.wordings;
  const at = wording === undefined ? random.whole(0, list.length - 1) : wording % list.length;
  const put = { fact: 0, opposite: 0, hedged: 1, denied: 2 }[polarity];
  const pattern = (list[at] ?? '').replace(/<([^>]*)>/g, (_, ways: string) => ways.split('|')[put] ?? '');
  const when = kind.past && random.chance(0.25) ? ` on ${event.day}` : '';
  return {
    text: fillIn(random, event, pattern) + when,
    kept: isKeptKind(kind) || at === KEPT_WORDING,
    form: `${kind.id}/${at}`,
  };
}

/** A headline for it. */
export const headlineOf = (random: Random, event: Event): string =>
  capital(fillIn(random, event, random.pick(event.kind.headlines)));

/** The deed an actor can deny a part in. */
export const deedOf = (random: Random, event: Event): string => fillIn(random, event, event.kind.deed ?? 'the affair');

function fillIn(random: Random, { place, n, actor, who }: Event, pattern: string): string {
  const number = random.chance(0.35) && !pattern.includes('{n},000') ? inWords(n) : inDigits(n);
  return pattern
    .replaceAll('{place}', place)
    .replaceAll('{n}', number)
    .replaceAll('{actor}', actor ? actorName(random, actor) : '')
    .replaceAll('{who}', who ? random.pick(who.intros.slice(0, 2)) : '')
    .replace(/,$/, '')
    .replace(/,([’,])/g, '$1');
}

/** Mostly its name; now and then the other one, or both. */
function actorName(random: Random, { name, alias }: Actor): string {
  if (alias === null || random.chance(0.75)) return name;
  return random.pick([alias, `${name}, also called ${alias},`, `${name} (${alias})`]);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
