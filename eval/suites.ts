import { attributionSuite } from './attribution-suite.ts';
import { cascadeSuite } from './cascade-suite.ts';
import { digestChains, moreChains, sampleChains } from './chain-suites.ts';
import { claimsSuite } from './claims-suite.ts';
import { compareNamesSuite } from './compare-names-suite.ts';
import { entitiesSuite } from './entities-suite.ts';
import { entityPairsSuite, recordedPairsSuite } from './entity-pairs-suite.ts';
import { mannerSuite } from './manner-suite.ts';
import { placesSuite } from './places-suite.ts';
import { meantimeQuantitiesSuite, quantitiesSuite } from './quantities-suite.ts';
import { recognitionSuite } from './recognition-suite.ts';
import { reuseSuite } from './reuse-suite.ts';
import { sourcesSuite } from './sources-suite.ts';
import type { Suite } from './suite.ts';
import { timesSuite } from './times-suite.ts';

/** Everything that has floors, in the order of the pipeline. */
export const SUITES: readonly Suite[] = [
  attributionSuite,
  recognitionSuite,
  entitiesSuite,
  sourcesSuite,
  timesSuite,
  quantitiesSuite,
  meantimeQuantitiesSuite,
  placesSuite,
  compareNamesSuite,
  entityPairsSuite,
  recordedPairsSuite,
  digestChains,
  moreChains,
  sampleChains,
  mannerSuite,
  claimsSuite,
  cascadeSuite,
  reuseSuite,
];
