/**
 * Would more articles help? Fits on an eighth, a quarter and a half of the train part and on all of it, and prints the
 * figures on dev: `npm run train:curve`. Takes twice as long as `npm run train`.
 */
import { FIGURES, scoreAttribution } from '../eval/score-attribution.ts';
import { attribute } from '../src/attribution/attribute.ts';
import { readAttributionModel } from '../src/attribution/attribution-model.ts';
import { analyse } from '../src/language/analyse.ts';
import { fitAttribution } from './fit-attribution.ts';
import { readGold, relationsOf } from './polnear.ts';

const SHARES = [8, 4, 2, 1];

const examples = readGold('train').map((article) => ({
  document: analyse(article.text),
  relations: relationsOf(article),
}));
const dev = readGold('dev').map(({ text, annotations }) => ({
  text,
  document: analyse(text),
  gold: Object.values(annotations),
}));
for (const share of SHARES) {
  const part = examples.filter((_, i) => i % share === 0);
  const model = readAttributionModel(fitAttribution(part, () => {}));
  const score = scoreAttribution(dev.map((one) => ({ ...one, predicted: attribute(one.document, model) })));
  const figures = FIGURES.map((figure) => `${figure} ${(100 * score[figure].f1).toFixed(1)}`);
  console.log(`${part.length} articles: ${figures.join(', ')}`);
}
