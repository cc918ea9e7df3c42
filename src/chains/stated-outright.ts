import type { Cast } from '../identity/cast.ts';
import { spanAt, tokensIn } from '../identity/reading.ts';
import type { TokenRange } from '../language/document.ts';
import type { Span } from '../model/span.ts';
import type { Relation } from '../model/statement.ts';
import type { InnerAttribution } from './nested/words-within-words.ts';
import { accordingToInFront } from './outright/according-to-in-front.ts';
import { asSomebodyTells } from './outright/as-somebody-tells.ts';
import { clauseSaid } from './outright/clause-said.ts';
import { namesAnew } from './outright/names-anew.ts';
import { onlyDoes } from './outright/only-does.ts';
import { quotedSaid } from './outright/quoted-said.ts';
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
 * Only in sentences that a stop ends, as in running text: where no relation stands, or where the one with the same verb has a content without
 * any verb. With a quotation only where that opens the sentence and nothing stands yet. What tells a deed ("has granted a pardon") goes.
 * One pass over the tokens.
 */
export function statedOutright(cast: Cast, relations: readonly Relation[]): Relation[] {
  const { document, lower, quoted } = cast.reading;
  const kept = relations.filter((relation) => !namesAnew(cast, relation) && !onlyDoes(cast, relation));
  const relationAt = new Int32Array(document.tokens.length).fill(-1);
  kept.forEach(({ source, cue, content }, i) => {
    for (const span of [...source, ...content, ...cue]) {
      const { from, to } = tokensIn(cast.reading, span);
      relationAt.fill(i, from, to);
    }
  });
  const isFree = ({ from, to }: TokenRange): boolean => relationAt.subarray(from, to).every((i) => i === -1);
  const instead = new Map<number, Relation>();
  const added: Relation[] = [];
  for (const { from, to } of document.sentences) {
    if (lower[to - 1] !== '.' || to - from > LONGEST) continue;
    const sentence = { from, to: to - 1 };
    if (quoted.subarray(from, to).includes(1)) {
      const said = isFree(sentence) ? quotedSaid(cast, sentence) : null;
      if (said) added.push(relationOf(cast, said));
      continue;
    }
    const accordingTo = accordingToInFront(cast, sentence);
    const inFront = asSomebodyTells(cast, sentence) ?? accordingTo;
    const found = inFront ?? clauseSaid(cast, sentence) ?? saidThat(cast, sentence);
    if (!found) continue;
    const known = relationAt[found.cue.to - 1] === -1 ? relationAt[found.cue.from]! : relationAt[found.cue.to - 1]!;
    // "As the Post reported, Krel said …" is Krel's; "as Krel tells it" is Krel's whatever follows.
    const opens = inFront && lower[found.cue.to - 1] === 'it' && isFree({ from, to: found.cue.to });
    // "According to Krel, who spoke to the Herald, the union had warned that …": Krel's, and the union's inside it.
    const tellsWho = found === accordingTo && lower.slice(found.source.from, found.source.to).includes(',');
    const isApart = tellsWho && isFree({ from, to: found.content.from });
    if (opens || isApart || isFree(sentence)) added.push(relationOf(cast, found));
    else if (inFront && known !== -1 && isSaidBehind(cast, kept[known]!, found)) {
      instead.set(known, without(cast, kept[known]!, found.content.from));
      added.push(relationOf(cast, found));
    } else if (known !== -1 && isBroken(cast, kept[known]!, found, inFront !== null))
      instead.set(known, relationOf(cast, found));
  }
  return [...kept.map((relation, i) => instead.get(i) ?? relation), ...added];
}

/** "[T According to Krel, …, ] the union [C had warned of] [T cracks]": all but the words in front stands in the clause behind them. */
function isSaidBehind(cast: Cast, { source, cue }: Relation, { content }: InnerAttribution): boolean {
  const starts = [...source, ...cue].map((span) => tokensIn(cast.reading, span).from);
  return starts.length > 0 && starts.every((from) => from >= content.from);
}

const without = ({ reading }: Cast, relation: Relation, before: number): Relation => ({
  ...relation,
  content: relation.content.filter((span) => tokensIn(reading, span).from >= before),
});

function relationOf({ reading }: Cast, { source, cue, content }: InnerAttribution): Relation {
  const spans = ({ from, to }: TokenRange): Span[] => [spanAt(reading, from, to)];
  return { source: spans(source), cue: spans(cue), content: spans(content) };
}

/**
 * True where a relation has the cue that was found and says nothing with a verb, as if who was told were what was told; or where its source
 * runs on into the clause.
 */
function isBroken(cast: Cast, { source, cue, content }: Relation, found: InnerAttribution, inFront: boolean): boolean {
  const { reading } = cast;
  const ranges = (spans: readonly Span[]): TokenRange[] => spans.map((span) => tokensIn(reading, span));
  if (!ranges(cue).some(({ from, to }) => from < found.cue.to && found.cue.from < to)) return false;
  if (inFront && ranges(source).some(({ from, to }) => to > found.content.from && from < found.content.from))
    return true;
  const held = ranges(content);
  if (held.some(({ from, to }) => from <= found.content.from && to >= found.content.to)) return false;
  // "promised a veto and said": without "that" a phrase may be all that is promised.
  const { lemma } = reading.document.tokens[found.cue.to - 1]!;
  const mayBeAll =
    found.content.from > found.cue.from && reading.lower[found.content.from] !== 'that' && lemma !== 'say';
  return (inFront || !mayBeAll) && held.every((range) => isVerbless(cast, range));
}
