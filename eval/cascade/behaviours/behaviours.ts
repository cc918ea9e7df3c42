import type { Behaviour } from './behaviour.ts';
import { partialDenial, wholeDenial } from './denials.ts';
import {
  attributionLost,
  becameNamed,
  hedgeAdded,
  hedgeDropped,
  numberDrift,
  placeDrift,
  stanceFlipped,
  statedAsFact,
} from './drift.ts';
import { lookAlikes, opposites } from './look-alikes.ts';
import { circle, spokesman, twoNameless, twoWitnesses } from './origins.ts';
import { relayedInterview, respelledInterview } from './relayed.ts';
import { wireCopies } from './wire.ts';

/** What the press does, each as often as it stands here. */
export const BEHAVIOURS: readonly Behaviour[] = [
  ...[relayedInterview, relayedInterview, respelledInterview, wireCopies, wireCopies],
  ...[twoWitnesses, twoWitnesses, twoNameless, spokesman, circle, circle],
  ...[wholeDenial, wholeDenial, partialDenial, partialDenial],
  ...[numberDrift, placeDrift, hedgeDropped, hedgeAdded, attributionLost, statedAsFact, stanceFlipped, becameNamed],
  ...[lookAlikes, lookAlikes, lookAlikes, opposites],
];
