import { foldName } from '../identity/fold-name.ts';
import type { Speaker } from '../identity/speakers.ts';
import type { Link, LinkRole } from '../model/statement.ts';
import { CONSTRUCTIONS } from './constructions/constructions.ts';
import type { ChainHead } from './head-of-chain.ts';
import type { LinkReason } from './link-reason.ts';
import type { Construction, Hop, Scene } from './scene.ts';

interface Input {
  readonly scene: Scene;
  readonly head: ChainHead;
  /** Speakers in whose words this statement stands, outermost first. */
  readonly around: readonly Speaker[];
  /** False when the words name no source at all. */
  readonly described: boolean;
  /** Filled, where it is asked for, with the reason for each link, in the chain's order. */
  readonly reasons?: LinkReason[] | undefined;
}

/** A hop and what found it: a construction, or the words the statement stands in (`null`). */
type Found = Hop & { readonly by: Construction | null };

/** The links of one statement and whom it rests on. */
interface Followed {
  readonly chain: readonly Link[];
  readonly origin: Speaker;
}

/** Put the links together: head, credits, those around, relays, origin; nobody twice in a row, nobody as their own relay. */
export function chainOf({ scene, head, around, described, reasons }: Input): Followed {
  const relays: Found[] = [];
  let origin: Found = { speaker: scene.speaker, evidence: scene.speaker.span, by: null };
  const evidence = evidenceOf(scene);
  for (const construction of CONSTRUCTIONS) {
    const finding = construction(scene);
    if (!finding) continue;
    for (const relay of finding.relays) relays.push({ ...relay, by: construction });
    if (finding.origin && same(origin.speaker, scene.speaker)) origin = { ...finding.origin, by: construction };
  }
  const hops = [...around.map((speaker) => ({ speaker, evidence: speaker.span, by: null })), ...relays];
  const inner = distinct(hops, origin.speaker);
  const closer = inner.length > 0 || origin.speaker.kind === 'outlet';
  const chain: Link[] = [...head.links, ...(closer ? [] : head.credits)];
  const named = new Set(chain.map(({ name }) => foldName(name)));
  if (reasons) {
    for (const _ of head.links) reasons.push({ by: 'head' });
    while (reasons.length < chain.length) reasons.push({ by: 'credit' });
  }
  for (const { speaker, evidence: proof, by } of inner) {
    if (named.has(foldName(speaker.name))) continue;
    chain.push(linkOf(speaker, 'relay', proof));
    reasons?.push(by ? { by: 'construction', construction: by, speaker } : { by: 'around', speaker });
  }
  const last = origin.speaker;
  const own = last.kind === 'outlet' && head.links.some(({ name }) => foldName(name) === foldName(last.name));
  if (own && chain.length > 0) reasons?.push({ by: 'publisher', speaker: last });
  else {
    chain.push(linkOf(last, 'origin', same(last, scene.speaker) ? evidence : origin.evidence, described));
    const { by } = origin;
    reasons?.push(by ? { by: 'construction', construction: by, speaker: last } : { by: 'source', speaker: last });
  }
  return { chain, origin: last };
}

function linkOf(speaker: Speaker, role: LinkRole, evidence: Hop['evidence'] | null, described = true): Link {
  const { name, kind, span } = speaker;
  return { name, kind, role, ...(described || span[1] > span[0] ? { span } : {}), ...(evidence ? { evidence } : {}) };
}

const evidenceOf = ({ cast, cue }: Scene): Hop['evidence'] | null => {
  const { tokens } = cast.reading.document;
  return cue.to > cue.from ? [tokens[cue.from]!.start, tokens[cue.to - 1]!.end] : null;
};

const same = (a: Speaker, b: Speaker): boolean =>
  a.member !== null && b.member !== null ? a.member === b.member : foldName(a.name) === foldName(b.name);

/** Without whoever comes again and without the origin itself. */
function distinct(hops: readonly Found[], origin: Speaker): Found[] {
  const kept: Found[] = [];
  for (const one of hops) {
    if (same(one.speaker, origin) || kept.some(({ speaker }) => same(speaker, one.speaker))) continue;
    kept.push(one);
  }
  return kept;
}
