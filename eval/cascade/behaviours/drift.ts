import type { Event, Polarity } from '../event.ts';
import { report } from '../report.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';
import type { Telling } from '../tell.ts';
import type { DriftKind } from '../truth.ts';
import { AT_LARGE, RELAYED, TO_US } from '../words/constructions.ts';
import type { Behaviour } from './behaviour.ts';

interface Change {
  readonly drift: DriftKind;
  readonly event?: Event;
  readonly from?: Polarity;
  readonly to?: Polarity;
  readonly telling?: Partial<Telling> & { readonly isNamed?: false };
}

/** An interview, somebody who passes it on as it was, and somebody who passes it on changed. */
function changed(
  stage: Stage,
  event: Event,
  { drift, event: other = event, from = 'fact', to = from, telling = {} }: Change,
): Story {
  const { random, world } = stage;
  const [a, b, c] = stage.outlets(3);
  const source = world.person(random);
  const saying: Telling = { event, source, forms: TO_US, relay: a!, polarity: from };
  const drafts = [report(stage, { outlet: a!, after: 0, tellings: [saying] })];
  if (random.chance(0.5)) {
    drafts.push(report(stage, { outlet: b!, after: 1, tellings: [{ ...saying, forms: RELAYED }] }));
  }
  const { isNamed = true, ...own } = telling;
  const { source: _, ...bare } = saying;
  const late: Telling = {
    ...(isNamed ? saying : bare),
    ...{ event: other, claim: event.id, forms: RELAYED, polarity: to, drift: [drift], ...own },
  };
  drafts.push(report(stage, { outlet: c!, after: 2, tellings: [late], echoes: isNamed }));
  return { drafts, claims: [{ claim: event.id, behaviour: drift, origins: [1, 1] }] };
}

/** Of three wordings that can be laid side by side one is taken for both, as a desk does that rewrites what it reads. */
const alike = (stage: Stage): Partial<Telling> =>
  stage.random.chance(0.6) ? { wording: stage.random.whole(0, 2) } : {};

export const numberDrift: Behaviour = (stage) => {
  const event = stage.event(({ numbers }) => numbers !== undefined);
  const n = Math.max(2, Math.round(event.n * stage.random.pick([0.5, 1.3, 2, 3]))) + 1;
  const other = { ...event, n };
  return changed(stage, event, {
    drift: 'number changed',
    event: other,
    telling: { distorted: true, ...alike(stage) },
  });
};

export const placeDrift: Behaviour = (stage) => {
  const event = stage.event();
  const other = { ...event, place: stage.elsewhere(event.kind) };
  return changed(stage, event, { drift: 'name changed', event: other, telling: { distorted: true, ...alike(stage) } });
};

export const hedgeDropped: Behaviour = (stage) =>
  changed(stage, stage.event(), { drift: 'hedge dropped', from: 'hedged', to: 'fact' });

export const hedgeAdded: Behaviour = (stage) => changed(stage, stage.event(), { drift: 'hedge added', to: 'hedged' });

export const attributionLost: Behaviour = (stage) =>
  changed(stage, stage.event(), { drift: 'attribution lost', telling: { forms: AT_LARGE, isNamed: false } });

export const statedAsFact: Behaviour = (stage) =>
  changed(stage, stage.event(), {
    drift: 'stated as fact',
    telling: { forms: ['{Q}.'], attributed: false, isNamed: false },
  });

/** The speaker is made to say the opposite. */
export const stanceFlipped: Behaviour = (stage) => {
  const event = stage.event();
  const opposite = event.kind.opposite !== undefined;
  const to = opposite ? 'opposite' : 'denied';
  return changed(stage, event, { drift: 'stance flipped', to, telling: { distorted: true, asserts: false } });
};

/** A nameless official, who has a name in the next report. */
export const becameNamed: Behaviour = (stage) => {
  const { random, world } = stage;
  const [a, b] = stage.outlets(2);
  const event = stage.event();
  const first: Telling = { event, source: world.nameless(random), forms: TO_US, relay: a! };
  const drift = ['anonymous became named'] as const;
  const late: Telling = { event, source: world.person(random), forms: RELAYED, relay: a!, drift };
  const drafts = [
    report(stage, { outlet: a!, after: 0, tellings: [first] }),
    report(stage, { outlet: b!, after: 1, tellings: [late], echoes: false }),
  ];
  return { drafts, claims: [{ claim: event.id, behaviour: 'anonymous became named', origins: [1, 1] }] };
};
