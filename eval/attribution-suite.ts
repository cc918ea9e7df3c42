import { attribute } from '../src/attribution/attribute.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Document } from '../src/language/document.ts';
import type { Relation } from '../src/model/statement.ts';
import { attributionModel } from '../src/models.ts';
import { readGold } from '../training/polnear.ts';
import { naiveAttribution } from './naive-attribution.ts';
import { FIGURES, scoreAttribution } from './score-attribution.ts';
import { dataFile, type Figures, percent, type Suite } from './suite.ts';

const scored = (find: (document: Document) => Relation[]): Figures => {
  const score = scoreAttribution(
    readGold('dev').map(({ text, annotations }) => ({
      text,
      gold: Object.values(annotations),
      predicted: find(analyse(text)),
    })),
  );
  return Object.fromEntries(FIGURES.map((figure) => [figure, percent(score[figure].f1)]));
};

/** Source, cue and content on the dev part of PolNeAR, F1. */
export const attributionSuite: Suite = {
  name: 'attribution',
  corpus: [dataFile('polnear', 'dev.jsonl')],
  measure: () => scored((document) => attribute(document, attributionModel())),
  baseline: () => scored(naiveAttribution),
};
