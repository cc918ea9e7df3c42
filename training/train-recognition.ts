/**
 * Fits the names model the project ships, from the corpus beside it: `npm run train:names`. The lists are written before by
 * `npm run train:lists`. Deterministic: the same corpus and lists give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRecognitionModel } from '../src/recognition/recognition-model.ts';
import { fitRecognition } from './fit-recognition.ts';
import { readNameGold, trainingExamples } from './recognition-gold.ts';
import { buildLexicon } from './recognition-lexicon.ts';

const startedMs = Date.now();
const report = (line: string): void =>
  console.error(`${((Date.now() - startedMs) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const examples = trainingExamples(readNameGold());
const bytes = writeRecognitionModel(fitRecognition(examples, buildLexicon(examples), { report }));
const path = fileURLToPath(new URL('../src/recognition/model/recognition.bin', import.meta.url));
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, bytes);
report(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB`);
