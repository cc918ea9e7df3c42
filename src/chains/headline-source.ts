import { foldName } from '../identity/fold-name.ts';
import { inHeadline } from '../identity/in-headline.ts';
import { ORGANISATION_NOUNS } from '../identity/lexicon/heads.ts';
import type { Reading } from '../identity/reading.ts';
import type { Speaker } from '../identity/speakers.ts';
import type { Found, Hops } from './chain-of.ts';
import type { Place } from './scene-of.ts';

interface Input {
  readonly reading: Reading;
  readonly places: readonly Place[];
  /** Changed in place. */
  readonly hops: (Hops | undefined)[];
  /** Statements that stand in no other's content, ascending. */
  readonly flat: readonly number[];
}

/** Statements below a headline looked at. */
const BELOW = 5;
const REPORT = /^(?:the |a )?(?:[\w-]+ )?(?:reports?|media|paper|newspaper|agency|website)$/iu;

/**
 * Who a headline's bare noun means: the outlet whose report the article tells below, the organisation it names.
 *
 * > Lock to open in May: Report        → … Bay Wire reported
 * > Lock to open: Ministry             → The Harbour Ministry said …
 *
 * Roles ("…: Chilean mayor") are resolved with all other descriptions.
 */
export function nameHeadlineSources({ reading, places, hops, flat }: Input): void {
  flat.forEach((at, n) => {
    const { source, cue } = places[at]!;
    const found = hops[at];
    if (!source || !found || !inHeadline(reading, cue.from) || found.origin.speaker.member !== null) return;
    const { name, span } = found.origin.speaker;
    const report = REPORT.test(name);
    const noun = foldName(name).split(' ').at(-1) ?? '';
    if (!report && !ORGANISATION_NOUNS.has(noun)) return;
    for (const below of flat.slice(n + 1, n + 1 + BELOW)) {
      if (inHeadline(reading, places[below]!.cue.from)) continue;
      const named = report ? outletOf(hops[below]) : organisationOf(hops[below], noun);
      if (!named) continue;
      hops[at] = {
        ...found,
        origin: { ...found.origin, speaker: { ...named.speaker, span, by: 'named later' }, by: named.by },
      };
      return;
    }
  });
}

const outletOf = (hops: Hops | undefined): Found | undefined =>
  hops && [...hops.relays, hops.origin].find(({ speaker }) => speaker.kind === 'outlet');

function organisationOf(hops: Hops | undefined, noun: string): Found | undefined {
  const origin = hops?.origin;
  return origin && isCalled(origin.speaker, noun) ? origin : undefined;
}

const isCalled = ({ member, name }: Speaker, noun: string): boolean =>
  member !== null && foldName(name).split(' ').includes(noun);
