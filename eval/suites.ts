import { attributionSuite } from './attribution-suite.ts';
import type { Suite } from './suite.ts';

/** Everything that has floors, in the order of the pipeline. */
export const SUITES: readonly Suite[] = [attributionSuite];
