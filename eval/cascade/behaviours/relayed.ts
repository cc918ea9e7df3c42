import { report } from '../report.ts';
import { respell } from '../respell.ts';
import { RELAYED, SAID, TO_US } from '../words/constructions.ts';
import type { Behaviour } from './behaviour.ts';

/** One interview, passed on by one to five others, with and without naming who had it. One origin. */
export const relayedInterview: Behaviour = (stage) => {
  const { random } = stage;
  const [first, ...others] = stage.outlets(random.whole(2, 6));
  const event = stage.event();
  const source = stage.world.person(random);
  const drafts = [
    report(stage, { outlet: first!, after: 0, tellings: [{ event, source, forms: TO_US, relay: first! }] }),
    ...others.map((outlet) => {
      const credited = random.chance(0.7);
      const telling = { event, source, forms: credited ? RELAYED : SAID, relay: first! };
      return report(stage, { outlet, after: random.whole(0, 2), tellings: [telling] });
    }),
  ];
  return { drafts, claims: [{ claim: event.id, behaviour: 'relayed interview', origins: [1, 1] }] };
};

/** The same, come back from other alphabets: the speaker's name and the place are spelled in other ways. One origin. */
export const respelledInterview: Behaviour = (stage) => {
  const { random, world } = stage;
  const [first, ...others] = stage.outlets(random.whole(2, 4));
  let source = world.person(random);
  while (!source.respelled) source = world.person(random);
  const event = stage.event();
  const elsewhere = { ...event, place: respell(random, event.place) };
  const drafts = [
    report(stage, { outlet: first!, after: 0, tellings: [{ event, source, forms: TO_US, relay: first! }] }),
    ...others.map((outlet) => {
      const telling = { event: elsewhere, source: source.respelled!, forms: RELAYED, relay: first! };
      return report(stage, { outlet, after: random.whole(0, 2), tellings: [telling] });
    }),
  ];
  return { drafts, claims: [{ claim: event.id, behaviour: 'respelled interview', origins: [1, 1] }] };
};
