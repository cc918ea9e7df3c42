import type { Cast } from '../identity/cast.ts';
import { spanAt, tokensIn } from '../identity/reading.ts';
import type { TokenRange } from '../language/document.ts';
import type { Span } from '../model/span.ts';
import type { Relation } from '../model/statement.ts';
import type { InnerAttribution } from './nested/words-within-words.ts';
import { asSomebodyTells } from './outright/as-somebody-tells.ts';
import { clauseSaid } from './outright/clause-said.ts';
import { saidThat } from './outright/said-that.ts';
import { isVerbless } from './outright/verbless.ts';

/** A longer sentence is a list, or none; so the work stays linear. Tokens; source: our choice. */
const LONGEST = 100;

/**
 * The relations, with those of the plainest forms that attribution missed or of which it kept no more than a scrap.
 *
 * > An official who asked not to be named told reporters that the pier was shut.       As Krel tells it, the pier was shut.
 * > The pier was shut, Krel told [T the Herald] on Friday.       → [T The pier was shut], Krel told the Herald on Friday.
 *
 * Only in sentences without a quotation that a stop ends, as in running text: where no relation stands, or where the one with the same verb
 * has a content without any verb. One pass over the tokens.
 */
export function statedOutright(cast: Cast, relations: readonly Relation[]): Relation[] {
  const { reading } = cast;
  const { document, lower, quoted } = reading;
  const relationAt = new Int32Array(document.tokens.length).fill(-1);
  relations.forEach(({ source, cue, content }, i) => {
    for (const span of [...source, ...content, ...cue]) {
      const { from, to } = tokensIn(reading, span);
      relationAt.fill(i, from, to);
    }
  });
  const isFree = (from: number, to: number): boolean => relationAt.subarray(from, to).every((i) => i === -1);
  const instead = new Map<number, Relation>();
  const added: Relation[] = [];
  for (const { from, to } of document.sentences) {
    if (lower[to - 1] !== '.' || to - from > LONGEST || quoted.subarray(from, to).includes(1)) continue;
    const sentence = { from, to: to - 1 };
    const free = isFree(from, to);
    const told = asSomebodyTells(cast, sentence);
    // "As the Post reported, Krel said …" is Krel's; "as Krel tells it" is Krel's whatever follows.
    const whole = told && (free || (lower[told.cue.to - 1] === 'it' && isFree(from, told.cue.to)));
    if (told && whole) added.push(relationOf(cast, told));
    else if (free) {
      const found = clauseSaid(cast, sentence) ?? saidThat(cast, sentence);
      if (found) added.push(relationOf(cast, found));
    } else {
      const found = told ?? clauseSaid(cast, sentence) ?? saidThat(cast, sentence);
      const known = found ? relationAt[found.cue.to - 1]! : -1;
      if (found && known !== -1 && isScrap(cast, relations[known]!, found)) instead.set(known, relationOf(cast, found));
    }
  }
  return [...relations.map((relation, i) => instead.get(i) ?? relation), ...added];
}

function relationOf({ reading }: Cast, { source, cue, content }: InnerAttribution): Relation {
  const spans = ({ from, to }: TokenRange): Span[] => [spanAt(reading, from, to)];
  return { source: spans(source), cue: spans(cue), content: spans(content) };
}

/** True where a relation has the cue that was found and says nothing with a verb, as if who was told were what was told. */
function isScrap({ reading, ...cast }: Cast, { cue, content }: Relation, found: InnerAttribution): boolean {
  const isSame = cue.some((span) => {
    const { from, to } = tokensIn(reading, span);
    return from < found.cue.to && found.cue.from < to;
  });
  // "promised a veto and said": without "that" a phrase may be all that is promised.
  const { lemma } = reading.document.tokens[found.cue.to - 1]!;
  const mayBeAll =
    found.content.from > found.cue.from && reading.lower[found.content.from] !== 'that' && lemma !== 'say';
  const holdsIt = content.some((span) => {
    const { from, to } = tokensIn(reading, span);
    return from <= found.content.from && to >= found.content.to;
  });
  return (
    isSame &&
    !mayBeAll &&
    !holdsIt &&
    content.every((span) => isVerbless({ reading, ...cast }, tokensIn(reading, span)))
  );
}
