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

/** How sure the model must be to speak before the guesses. Source: our choice on the sources judged by hand. */
const SURE = 0.9;

/** What the model says of names. */
export interface ModelledKinds {
  /** Of a name of exactly these tokens; `undefined` where it sees none or is not sure. */
  readonly sure: (range: TokenRange) => NameKind | undefined;
  /** The same, sure or not. */
  readonly any: (range: TokenRange) => NameKind | undefined;
}

export function kindsByRange(recognised: readonly NameMention[]): ModelledKinds {
  const byStart = new Map(recognised.map((mention) => [mention.from, mention]));
  const kindOf =
    (least: number) =>
    ({ from, to }: TokenRange): NameKind | undefined => {
      const mention = byStart.get(from);
      return mention?.to === to && mention.probability >= least ? (KINDS[mention.type] ?? undefined) : undefined;
    };
  return { sure: kindOf(SURE), any: kindOf(0) };
}
