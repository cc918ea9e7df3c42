import { analyse } from '../src/language/analyse.ts';
import { recogniseNames } from '../src/recognition/recognise-names.ts';
import { heldOutModel } from './held-out-names.ts';
import { ENTITIES_FILE, everyCapital, heldOutArticles, scoreEntities } from './score-entities.ts';
import { dataFile, type Suite } from './suite.ts';

/** Names as the model finds them, on articles it was not fitted on. */
export const recognitionSuite: Suite = {
  name: 'names recognised',
  fits: true,
  corpus: [ENTITIES_FILE, dataFile('names', 'arabic-variants-dev.tsv')],
  measure: () =>
    scoreEntities(heldOutArticles().measured, (text) =>
      recogniseNames(analyse(text), heldOutModel()).map(({ span: [start, end], type }) => ({ start, end, type })),
    ),
  baseline: () => scoreEntities(heldOutArticles().measured, everyCapital),
};
