import { report } from '../report.ts';
import type { Telling } from '../tell.ts';
import { PAPER, RELAYED, SAID, TO_US } from '../words/constructions.ts';
import type { Behaviour } from './behaviour.ts';

/** Two people, unconnected, each told another outlet; one of them may be passed on. Two origins. */
export const twoWitnesses: Behaviour = (stage) => {
  const { random, world } = stage;
  const [a, b, c] = stage.outlets(3);
  const event = stage.event();
  const [one, two] = [world.person(random), world.person(random)];
  const drafts = [
    report(stage, { outlet: a!, after: 0, tellings: [{ event, source: one, forms: TO_US, relay: a! }] }),
    report(stage, { outlet: b!, after: random.whole(0, 1), tellings: [{ event, source: two, forms: SAID }] }),
  ];
  if (random.chance(0.5)) {
    const telling: Telling = { event, source: one, forms: RELAYED, relay: a! };
    drafts.push(report(stage, { outlet: c!, after: 1, tellings: [telling] }));
  }
  const same = one.short === two.short;
  return { drafts, claims: [{ claim: event.id, behaviour: 'two witnesses', origins: [same ? 1 : 2, 2] }] };
};

/** Two outlets, each with an official who is not named. They may be one. */
export const twoNameless: Behaviour = (stage) => {
  const { random, world } = stage;
  const [a, b] = stage.outlets(2);
  const event = stage.event();
  const drafts = [a!, b!].map((outlet, after) =>
    report(stage, { outlet, after, tellings: [{ event, source: world.nameless(random), forms: SAID }] }),
  );
  return { drafts, claims: [{ claim: event.id, behaviour: 'two nameless officials', origins: [1, 2] }] };
};

/** A ministry in one outlet, its spokesman in another. One origin. */
export const spokesman: Behaviour = (stage) => {
  const { random, world } = stage;
  const [a, b] = stage.outlets(2);
  const event = stage.event();
  const { body, spokesman: man } = world.ministry(random);
  const [first, second] = random.some([body, man], 2);
  const drafts = [
    report(stage, { outlet: a!, after: 0, tellings: [{ event, source: first!, forms: SAID }] }),
    report(stage, { outlet: b!, after: 1, tellings: [{ event, source: second!, forms: SAID }] }),
  ];
  return { drafts, claims: [{ claim: event.id, behaviour: 'spokesman and ministry', origins: [1, 1] }] };
};

/** A cites B, B cites A, and another may cite one of them. Nobody stands behind it. */
export const circle: Behaviour = (stage) => {
  const { random } = stage;
  const event = stage.event();
  const outlets = stage.outlets(random.chance(0.75) ? 2 : 3);
  const drafts = outlets.map((outlet, i) =>
    report(stage, {
      ...{ outlet, after: random.whole(0, 1) },
      tellings: [{ event, forms: PAPER, relay: outlets[(i + 1) % outlets.length]! }],
    }),
  );
  const other = stage.outlets(6).find((outlet) => !outlets.includes(outlet));
  if (other && random.chance(0.4)) {
    drafts.push(report(stage, { outlet: other, after: 1, tellings: [{ event, forms: PAPER, relay: outlets[0]! }] }));
  }
  const truth = { claim: event.id, behaviour: 'circular citation', origins: [0, 1] as const, circle: outlets };
  return { drafts, claims: [truth] };
};
