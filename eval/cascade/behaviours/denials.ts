import { deedOf } from '../event.ts';
import { report } from '../report.ts';
import type { Telling } from '../tell.ts';
import { DENIED, DENIED_IN_PART, NOT_SO, RELAYED, SAID, TO_US } from '../words/constructions.ts';
import type { Behaviour } from './behaviour.ts';

/** Somebody says it, somebody else denies it, in the same report or in another's. */
export const wholeDenial: Behaviour = (stage) => {
  const { random, world } = stage;
  const [a, b, c] = stage.outlets(3);
  const event = stage.event(({ id }) => id !== 'treaty');
  const [says, denies] = [
    world.person(random),
    random.chance(0.6) ? world.person(random) : world.ministry(random).body,
  ];
  const saying: Telling = { event, source: says, forms: TO_US, relay: a! };
  const not = random.chance(0.35);
  const denial: Telling = {
    ...{ event, source: denies, asserts: false, forms: not ? NOT_SO : DENIED },
    ...(not ? { polarity: 'denied' as const } : {}),
  };
  const together = random.chance(0.4);
  const drafts = [
    report(stage, { outlet: a!, after: 0, tellings: together ? [saying, denial] : [saying] }),
    report(stage, {
      ...{ outlet: b!, after: 1, echoes: false },
      tellings: together ? [{ ...saying, forms: RELAYED }] : [denial],
    }),
  ];
  if (random.chance(0.4)) {
    const relayed = { ...saying, forms: RELAYED };
    drafts.push(report(stage, { outlet: c!, after: 1, tellings: [relayed, denial], echoes: false }));
  }
  return { drafts, claims: [{ claim: event.id, behaviour: 'denial of the whole', origins: [1, 1] }] };
};

/** Somebody accuses, and the accused denies it without saying what: "strongly denied any involvement". */
export const partialDenial: Behaviour = (stage) => {
  const { random, world } = stage;
  const [a, b] = stage.outlets(2);
  const event = stage.event(({ deed }) => deed !== undefined);
  const source = world.person(random);
  const forms = DENIED_IN_PART.map((form) => form.replace('{X}', deedOf(random, event)));
  const saying: Telling = { event, source, forms: SAID };
  const denial: Telling = { event, source: event.actor!.source, forms, asserts: false };
  const apart = random.chance(0.5);
  const drafts = [
    report(stage, { outlet: a!, after: 0, tellings: apart ? [saying] : [saying, denial] }),
    report(stage, {
      ...{ outlet: b!, after: 1, echoes: false },
      tellings: apart ? [denial] : [{ ...saying, forms: RELAYED, relay: a! }],
    }),
  ];
  return { drafts, claims: [{ claim: event.id, behaviour: 'denial in part', origins: [1, 1] }] };
};
