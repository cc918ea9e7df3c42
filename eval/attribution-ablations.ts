/**
 * What each part of attribution is worth, on the dev part of PolNeAR: `npx tsx eval/attribution-ablations.ts`.
 * Every line leaves one part out of the shipped model; nothing is fitted anew.
 */
import { attribute } from '../src/attribution/attribute.ts';
import { chooseRelations } from '../src/attribution/choose-relations.ts';
import type { RelationRanges } from '../src/attribution/flatten.ts';
import { look } from '../src/attribution/look.ts';
import { proposeRelations } from '../src/attribution/propose-relations.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Document, TokenRange } from '../src/language/document.ts';
import type { Span } from '../src/model/span.ts';
import type { Relation } from '../src/model/statement.ts';
import { attributionModel } from '../src/models.ts';
import { readGold } from '../training/polnear.ts';
import { naiveAttribution } from './naive-attribution.ts';
import { FIGURES, scoreAttribution } from './score-attribution.ts';

const model = attributionModel();

const relationsOf = ({ tokens }: Document, ranges: readonly RelationRanges[]): Relation[] => {
  const span = ({ from, to }: TokenRange): Span => [tokens[from]!.start, tokens[to - 1]!.end];
  return ranges.map(({ cue, source, content }) => ({
    source: source ? [span(source)] : [],
    cue: [span(cue)],
    content: content.map(span),
  }));
};

/** From here on a candidate is as likely a cue as not. */
const EVEN = 0.5;

const WAYS: Readonly<Record<string, (document: Document) => Relation[]>> = {
  'naive rule': naiveAttribution,
  'first look alone, tied to the nearest cue': (document) => relationsOf(document, look(document, model).linked),
  'second look for every even cue, no judge': (document) =>
    relationsOf(
      document,
      proposeRelations(look(document, model), model.roles)
        .map(({ found }) => found)
        .filter(({ cue }) => cue.probability >= EVEN),
    ),
  'with the judge, no rules': (document) => relationsOf(document, chooseRelations(look(document, model), model)),
  everything: (document) => attribute(document, model),
};

const articles = readGold('dev').map(({ text, annotations }) => ({
  text,
  document: analyse(text),
  gold: Object.values(annotations),
}));
console.log(`| | ${FIGURES.join(' | ')} |\n|---|${FIGURES.map(() => '---|').join('')}`);
for (const [name, find] of Object.entries(WAYS)) {
  const score = scoreAttribution(articles.map((one) => ({ ...one, predicted: find(one.document) })));
  console.log(`| ${name} | ${FIGURES.map((figure) => (100 * score[figure].f1).toFixed(1)).join(' | ')} |`);
}
