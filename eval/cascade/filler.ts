import { capital } from './event.ts';
import type { Random } from './random.ts';
import { type Stage, weekday } from './stage.ts';
import type { Piece } from './story.ts';
import { fill } from './tell.ts';
import { SAID } from './words/constructions.ts';
import { BOILERPLATE, FILLER_QUOTED, FILLER_SAID, FILLER_TOLD, THINGS } from './words/filler.ts';
import { COUNTRIES, MINISTRIES } from './words/places.ts';
import type { Source } from './world.ts';

const put = ({ random, world }: Stage, pattern: string, place: string | null): string =>
  pattern
    .replaceAll('{place}', place ?? random.pick(world.places))
    .replaceAll('{n}', String(random.whole(2, 60)))
    .replaceAll('{body}', random.pick(MINISTRIES).toLowerCase())
    .replaceAll('{thing}', random.pick(THINGS));

const QUOTED = ['“{Q},” {S} said.', '“{Q},” said {S}.', '“{Q},” {S} told {R}.'];

/** A sentence somebody says that belongs to no claim of a story. */
export function said(stage: Stage, source: Source, outlet: string, isNew: boolean, place: string): Piece {
  const { random } = stage;
  const quoted = random.chance(0.4);
  const text = put(stage, random.pick(quoted ? FILLER_QUOTED : FILLER_SAID), random.chance(0.5) ? place : null);
  // Whoever comes in new is said to be something: a bare name would be taken for the official told of before.
  const named = isNew ? random.pick(source.intros.slice(0, 2)) : source.short;
  const form = random.pick(quoted ? QUOTED : SAID);
  const filled = fill(form, { clause: { text }, source: named, relay: outlet, day: weekday(stage.start) });
  return {
    text: filled.text,
    mention: {
      ...{ from: filled.from, to: filled.to, claim: `filler ${text.toLowerCase()}` },
      ...{ asserts: true, attributed: true, drift: [], distorted: false, told: false, kept: false, form: 'filler' },
    },
  };
}

/** A sentence the reporter tells outright. */
export const told = (stage: Stage, place: string): Piece => ({
  text: capital(put(stage, stage.random.pick(FILLER_TOLD), stage.random.chance(0.5) ? place : null)),
});

/** What an outlet puts under each story: the same words for the same outlet, by `random` of its own. */
export const boilerplate = (random: Random): Piece => ({
  text: random
    .pick(BOILERPLATE)
    .replaceAll('{country}', random.pick(COUNTRIES).name)
    .replaceAll('{n}', String(random.whole(3, 60))),
});
