import type { Event } from '../event.ts';
import { report } from '../report.ts';
import { weekday } from '../stage.ts';
import { RELAYED, SAID, TO_US } from '../words/constructions.ts';
import type { Behaviour } from './behaviour.ts';

/** Two events told in the same words but for a place, a person or a day: two claims, nothing in common. */
export const lookAlikes: Behaviour = (stage) => {
  const { random, world } = stage;
  const [a, b, c] = stage.outlets(3);
  const event = stage.event();
  const far = random.chance(0.35);
  const changes: Partial<Event>[] = [{ place: stage.elsewhere(event.kind) }];
  if (event.who) changes.push({ who: world.person(random) });
  // The same again weeks later, with another number: another event.
  if (event.kind.numbers && far) changes.push({ n: event.n + random.whole(3, 9), day: weekday(stage.start + 1) });
  const other: Event = { ...event, id: `${event.id} again`, ...random.pick(changes) };
  const wording = random.whole(0, 5);
  const [one, two] = [world.person(random), world.person(random)];
  const drafts = [
    report(stage, { outlet: a!, after: 0, tellings: [{ event, source: one, forms: TO_US, relay: a!, wording }] }),
    report(stage, {
      ...{ outlet: b!, after: other.place === event.place ? 30 : random.whole(0, 3) },
      tellings: [{ event: other, source: two, forms: SAID, wording }],
    }),
  ];
  if (random.chance(0.5)) {
    drafts.push(report(stage, { outlet: c!, after: 1, tellings: [{ event, source: one, forms: RELAYED, relay: a! }] }));
  }
  const claims = [event.id, other.id].map((claim) => ({ claim, behaviour: 'look-alikes', origins: [1, 1] as const }));
  return { drafts, claims };
};

/** One source says it does good, another that it does harm: two claims, neither confirms the other. */
export const opposites: Behaviour = (stage) => {
  const { random, world } = stage;
  const [a, b, c] = stage.outlets(3);
  const event = stage.event(({ opposite }) => opposite !== undefined);
  const wording = random.whole(0, 1);
  const turned = { event, polarity: 'opposite' as const, claim: `${event.id} turned`, wording };
  const drafts = [
    report(stage, { outlet: a!, after: 0, tellings: [{ event, source: world.person(random), forms: SAID, wording }] }),
    report(stage, { outlet: b!, after: 0, tellings: [{ ...turned, source: world.person(random), forms: SAID }] }),
  ];
  if (random.chance(0.4)) {
    drafts.push(
      report(stage, { outlet: c!, after: 1, tellings: [{ ...turned, source: world.person(random), forms: SAID }] }),
    );
  }
  const told = [
    { claim: event.id, origins: [1, 1] as const },
    { claim: `${event.id} turned`, origins: [drafts.length - 1, drafts.length - 1] as const },
  ];
  return { drafts, claims: told.map((one) => ({ ...one, behaviour: 'opposites' })) };
};
