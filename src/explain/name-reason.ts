import type { Cast } from '../identity/cast.ts';
import { wordsOf } from '../identity/reading.ts';
import type { NamedBy, Speaker } from '../identity/speakers.ts';
import type { NameReason } from './explanation.ts';

const BECAUSE: Readonly<Record<NamedBy, string>> = {
  name: 'these words name it',
  apposition: 'these words describe the person named right in front of them',
  pronoun: 'the pronoun stands for whoever spoke last or is the subject nearest before, of this gender and number',
  'first person': 'whoever says “I” or “we” is the one in whose words it stands',
  relative: '“who” or “which” stands for the words right in front of it',
  'described before': 'the description fits somebody who spoke or was named shortly before',
  'named later': 'the description is given its name by a statement further down',
  issuer: 'whoever issued what these words speak of',
  owner: 'the words say whose it is',
  organisation: 'the organisation named or heard before that these words fit',
  implied: 'the statement has no source; this name stands where the subject of its cue would',
};

const SHORTER = 'these words name it in a shorter form';
const NOBODY = 'the words lead to no name in this article and stand for themselves';
/** A chain that ends without a source has no words for it at all. */
const NOT_NAMED = 'the article does not say whose words these are';

/** Where the body begins in the text a cast is of: a headline may have been read in front of it. */
export interface BodyStart {
  readonly offset: number;
  readonly paragraph: number;
}

interface Where {
  /** False when the words name no source at all. */
  readonly described: boolean;
  readonly body: BodyStart;
}

/** How the words of a link led to its name, and where that name stands in full. */
export function nameReason(cast: Cast, speaker: Speaker, { described, body }: Where): NameReason {
  const { by } = speaker;
  if (by === undefined)
    return described ? { name: 'own words', because: NOBODY } : { name: 'none', because: NOT_NAMED };
  const stands = fullNameOf(cast, speaker, body);
  if (!stands) return { name: by, because: BECAUSE[by] };
  return by === 'name'
    ? { name: 'shorter name', because: SHORTER, stands }
    : { name: by, because: BECAUSE[by], stands };
}

/** The first place of the full name in the body, unless the link's own words hold it. */
function fullNameOf(
  { members, mentions, reading }: Cast,
  { member, name, span }: Speaker,
  { offset, paragraph: firstOfBody }: BodyStart,
): NameReason['stands'] {
  const known = member === null ? undefined : members[member];
  let first: NameReason['stands'];
  for (const index of known?.mentions ?? []) {
    const mention = mentions[index]!;
    if (wordsOf(reading, mention.from, mention.to) !== name) continue;
    if (mention.span[0] >= span[0] && mention.span[1] <= span[1]) return undefined;
    const paragraph = reading.paragraphOf[mention.from]! - firstOfBody;
    if (paragraph < 0) continue;
    first ??= { span: [mention.span[0] - offset, mention.span[1] - offset], paragraph: paragraph + 1 };
  }
  return first;
}
