import type { Cast } from '../identity/cast.ts';
import { foldName } from '../identity/fold-name.ts';
import type { Speaker } from '../identity/speakers.ts';
import type { Link, LinkRole } from '../model/statement.ts';
import { CONSTRUCTIONS } from './constructions/constructions.ts';
import type { ChainHead } from './head-of-chain.ts';
import { kindOfLink } from './kind-of-link.ts';
import type { LinkReason } from './link-reason.ts';
import type { Construction, Hop, Scene } from './scene.ts';
import { speaksFor } from './speaks-for.ts';

/** A hop and what found it: a construction, or the words the statement stands in (`null`). */
export type Found = Hop & { readonly by: Construction | null };

/** Through whom a statement's words came, from outside inwards, and on whose word it rests. */
export interface Hops {
  readonly relays: readonly Found[];
  readonly origin: Found;
}

/**
 * What the constructions find around a statement. Nobody comes twice, nobody is their own relay.
 *
 * @param around - the hops of the statement in whose content this one stands, its origin last
 */
export function hopsOf(scene: Scene, around: readonly Found[]): Hops {
  const relays: Found[] = [...around];
  const evidence = evidenceOf(scene);
  let origin: Found = { speaker: scene.speaker, by: null, ...(evidence ? { evidence } : {}) };
  for (const construction of CONSTRUCTIONS) {
    const finding = construction(scene);
    if (!finding) continue;
    for (const relay of finding.relays) relays.push({ ...relay, by: construction });
    if (finding.origin && isSame(origin.speaker, scene.speaker))
      origin = isSame(finding.origin.speaker, scene.speaker) ? origin : { ...finding.origin, by: construction };
  }
  return { relays: distinct(relays, origin.speaker), origin };
}

interface Input {
  readonly cast: Cast;
  readonly hops: Hops;
  readonly head: ChainHead;
  /** False when the words name no source at all. */
  readonly described: boolean;
  /** Filled, where it is asked for, with the reason for each link, in the chain's order. */
  readonly reasons?: LinkReason[] | undefined;
}

/** Put the links together: head, credits unless something closer was found, relays, origin. */
export function chainOf({ cast, hops: { relays, origin }, head, described, reasons }: Input): readonly Link[] {
  const closer = relays.some(({ by }) => by !== null) || origin.speaker.kind === 'outlet';
  const chain: Link[] = [...head.links, ...(closer ? [] : head.credits)];
  const named = new Set(chain.map(({ name }) => foldName(name)));
  if (reasons) {
    for (const _ of head.links) reasons.push({ by: 'head' });
    while (reasons.length < chain.length) reasons.push({ by: 'credit' });
  }
  for (const { speaker, evidence, by } of relays) {
    if (named.has(foldName(speaker.name))) continue;
    chain.push(linkOf(cast, { speaker, evidence }, 'relay'));
    reasons?.push(by ? { by: 'construction', construction: by, speaker } : { by: 'around', speaker });
  }
  const { speaker, evidence, by } = origin;
  // Whatever a name was taken for: the publisher's is the publisher's.
  const own = speaker.kind !== 'person' && head.links.some(({ name }) => foldName(name) === foldName(speaker.name));
  if (own && chain.length > 0) reasons?.push({ by: 'publisher', speaker });
  else {
    chain.push(linkOf(cast, { speaker, evidence }, 'origin', described));
    reasons?.push(by ? { by: 'construction', construction: by, speaker } : { by: 'source', speaker });
  }
  return chain;
}

type Said = Pick<Hop, 'speaker'> & { readonly evidence: Hop['evidence'] | undefined };

function linkOf(cast: Cast, { speaker, evidence }: Said, role: LinkRole, described = true): Link {
  const { name, span } = speaker;
  const body = speaksFor(cast, speaker);
  return {
    name,
    kind: kindOfLink(speaker),
    role,
    ...(described || span[1] > span[0] ? { span } : {}),
    ...(body ? { speaksFor: body } : {}),
    ...(evidence ? { evidence } : {}),
  };
}

const evidenceOf = ({ cast, cue }: Scene): Hop['evidence'] | undefined => {
  const { tokens } = cast.reading.document;
  return cue.to > cue.from ? [tokens[cue.from]!.start, tokens[cue.to - 1]!.end] : undefined;
};

/** Whether two speakers are one. */
export const isSame = (a: Speaker, b: Speaker): boolean =>
  a.member !== null && b.member !== null ? a.member === b.member : foldName(a.name) === foldName(b.name);

/** Without whoever comes again and without the origin itself. */
function distinct(hops: readonly Found[], origin: Speaker): Found[] {
  const kept: Found[] = [];
  for (const one of hops) {
    if (isSame(one.speaker, origin) || kept.some(({ speaker }) => isSame(speaker, one.speaker))) continue;
    kept.push(one);
  }
  return kept;
}
