/**
 * Where attribution goes wrong on the dev part of PolNeAR, by category: `npx tsx eval/attribution-errors.ts [CATEGORY]`.
 * With a category, fifty cases of it are printed with their words.
 */
import { attribute } from '../src/attribution/attribute.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Document } from '../src/language/document.ts';
import { tokensIn } from '../src/language/tokens-in.ts';
import { type Span, wordsAt } from '../src/model/span.ts';
import type { Relation } from '../src/model/statement.ts';
import { attributionModel } from '../src/models.ts';
import { readGold, relationsOf } from '../training/polnear.ts';

const SHOWN = 50;

const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
function common(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const [s, e] of a) for (const [x, y] of b) shared += Math.max(0, Math.min(e, y) - Math.max(s, x));
  return shared;
}
const agreement = (a: readonly Span[], b: readonly Span[]): number => {
  const shared = common(a, b);
  return shared / Math.max(1, size(a) + size(b) - shared);
};

/** What kind of words the cue is: the tail of rare ones is where relations are missed. */
function kindOfCue(document: Document, { cue }: Relation): string {
  if (!cue[0]) return 'no cue';
  const { from, to } = tokensIn(document, cue[0]);
  const tokens = document.tokens.slice(from, to);
  const words = tokens.filter(({ text }) => /\p{L}/u.test(text));
  if (words.length === 0) return 'a mark (colon, dash)';
  if (tokens.some(({ lemma }) => model.vocabulary.isLikelyCue(lemma))) {
    return words.length > 2 ? 'a phrase around a verb of saying' : 'a verb of saying';
  }
  if (tokens.some(({ pos }) => pos === 'VERB')) return words.length > 2 ? 'another phrase with a verb' : 'another verb';
  return tokens.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ? 'a noun' : 'other words';
}

const model = attributionModel();
const counts = new Map<string, number>();
const [, , wanted] = process.argv;
let shown = 0;

function note(category: string, text: string, gold: Relation | undefined, found: Relation | undefined): void {
  counts.set(category, (counts.get(category) ?? 0) + 1);
  if (category !== wanted || shown++ >= SHOWN) return;
  const say = (relation: Relation): string =>
    [relation.source, relation.cue, relation.content]
      .map((spans) => spans.map((span) => wordsAt(text, span)).join(' … ') || '–')
      .join(' | ');
  if (gold) console.log(`annotated: ${say(gold)}`);
  if (found) console.log(`found:     ${say(found)}`);
  console.log();
}

for (const article of readGold('dev')) {
  const { text } = article;
  const document = analyse(text);
  const gold = relationsOf(article);
  const found = attribute(document, model);
  for (const relation of gold) {
    const best = found.reduce<Relation | undefined>(
      (nearest, one) =>
        agreement(one.content, relation.content) > (nearest ? agreement(nearest.content, relation.content) : 0)
          ? one
          : nearest,
      undefined,
    );
    const sameCue = found.find(({ cue }) => common(cue, relation.cue) > 0);
    if (best && agreement(best.content, relation.content) >= 0.5) {
      if (relation.source.length > 0 && best.source.length === 0) note('source missed', text, relation, best);
      else if (relation.source.length === 0 && best.source.length > 0) note('source too many', text, relation, best);
      else if (relation.source.length > 0 && common(relation.source, best.source) === 0)
        note('another source', text, relation, best);
      else if (agreement(best.content, relation.content) < 0.999)
        note(
          size(best.content) > size(relation.content) ? 'content a little long' : 'content a little short',
          text,
          relation,
          best,
        );
      else note('right', text, relation, best);
    } else if (sameCue) {
      const ratio = size(sameCue.content) / size(relation.content);
      note(
        common(sameCue.content, relation.content) === 0
          ? 'content elsewhere'
          : ratio > 1
            ? 'content much too long'
            : 'content much too short',
        text,
        relation,
        sameCue,
      );
    } else note(`missed: ${kindOfCue(document, relation)}`, text, relation, best);
  }
  for (const one of found) {
    if (gold.some((relation) => agreement(relation.content, one.content) >= 0.5 || common(relation.cue, one.cue) > 0))
      continue;
    note(`invented: ${kindOfCue(document, one)}`, text, undefined, one);
  }
}
for (const [category, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(5)}  ${category}`);
