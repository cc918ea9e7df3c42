import { entitiesOf } from '../src/identity/entities-of.ts';
import { identify } from '../src/identity/identify.ts';
import { analyse } from '../src/language/analyse.ts';
import { recogniseNames } from '../src/recognition/recognise-names.ts';
import { heldOutModel } from './held-out-names.ts';
import { ENTITIES_FILE, everyCapital, heldOutArticles, scoreEntities } from './score-entities.ts';
import type { Suite } from './suite.ts';

/** Names in the annotated record, on the press of every continent. */
export const entitiesSuite: Suite = {
  name: 'names',
  fits: true,
  corpus: [ENTITIES_FILE],
  measure: () =>
    scoreEntities(heldOutArticles().measured, (text) => {
      const document = analyse(text);
      return entitiesOf(identify(document), recogniseNames(document, heldOutModel()));
    }),
  baseline: () => scoreEntities(heldOutArticles().measured, everyCapital),
};
