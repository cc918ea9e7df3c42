import type { TokenRange } from '../language/document.ts';
import type { NameMention } from '../recognition/mention.ts';
import type { NameKind } from './name.ts';

const KINDS: Readonly<Record<NameMention['type'], NameKind | null>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  group: 'group',
  other: null,
};

/** How far the model must be ahead. Source: our choice on the sources judged by hand. */
const LEAST_MARGIN = 0;

/** What the model says a name of exactly these tokens is; `undefined` where it sees none or is not sure. */
export function kindsByRange(recognised: readonly NameMention[]): (range: TokenRange) => NameKind | undefined {
  const byStart = new Map(recognised.map((mention) => [mention.from, mention]));
  return ({ from, to }) => {
    const mention = byStart.get(from);
    return mention?.to === to && mention.margin >= LEAST_MARGIN ? (KINDS[mention.type] ?? undefined) : undefined;
  };
}
