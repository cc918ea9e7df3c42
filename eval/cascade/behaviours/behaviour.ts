import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';

/** What the press does with something it was told. */
export type Behaviour = (stage: Stage) => Story;
