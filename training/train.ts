/**
 * Fits the attribution model the project ships, from the corpora beside it: `npm run train`.
 * Deterministic: the same corpora give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../src/language/analyse.ts';
import { fitAttribution } from './fit-attribution.ts';
import { readGold, relationsOf } from './polnear.ts';

const startedMs = Date.now();
const report = (line: string): void =>
  console.error(`${((Date.now() - startedMs) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const examples = readGold('train').map((article) => ({
  document: analyse(article.text),
  relations: relationsOf(article),
}));
report(`${examples.length} articles read`);
const bytes = fitAttribution(examples, report);
const path = fileURLToPath(new URL('../src/attribution/model/attribution.bin', import.meta.url));
writeFileSync(path, bytes);
report(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB`);
