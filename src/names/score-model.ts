import { ORGANISATION_FEATURES } from './organisation-features.ts';
import { PERSON_FEATURES } from './person-features.ts';
import model from './score.model.json' with { type: 'json' };
import { costTable } from './sound-costs.ts';

/** Weights in the order of the features, the constant first; a feature the model does not know weighs nothing. */
const inOrder = (features: object, weights: Readonly<Record<string, number>>): readonly number[] =>
  ['constant', ...Object.keys(features)].map((feature) => weights[feature] ?? 0);

export const COSTS = costTable(model.sounds);
export const PERSON_WEIGHTS = inOrder(PERSON_FEATURES, model.person);
export const ORGANISATION_WEIGHTS = inOrder(ORGANISATION_FEATURES, model.organisation);

/** The most a score may be where the names agree but leave open who of several is meant. Below 0.5: no match by itself. */
export const DOUBTFUL = 0.45;
/** The most where something says that they are two. */
export const UNLIKELY = 0.2;
