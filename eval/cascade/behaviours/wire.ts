import { report } from '../report.ts';
import { reprint } from '../reprint.ts';
import { SAID } from '../words/constructions.ts';
import type { Behaviour } from './behaviour.ts';

/** An agency's report, reprinted by two to six: whole or shortened, edited, credited or not. One origin, named or not. */
export const wireCopies: Behaviour = (stage) => {
  const { random, world } = stage;
  const agency = random.pick(world.agencies);
  const event = stage.event();
  const source = random.chance(0.75) ? world.person(random) : world.nameless(random);
  const wire = report(stage, { outlet: agency, after: 0, tellings: [{ event, source, forms: SAID }] });
  const drafts = stage.outlets(random.whole(2, 6)).map((outlet) =>
    reprint(stage, wire, {
      outlet,
      after: random.whole(0, 1),
      credit: random.pick(['none', 'none', 'field', 'line', 'dateline'] as const),
      shortened: random.chance(0.5),
      ...(random.chance(0.2) ? { respelled: event.place } : {}),
    }),
  );
  return { drafts: [wire, ...drafts], claims: [{ claim: event.id, behaviour: 'wire copies', origins: [1, 1] }] };
};
