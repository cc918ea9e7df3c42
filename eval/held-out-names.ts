import {
  type RecognitionModel,
  readRecognitionModel,
  writeRecognitionModel,
} from '../src/recognition/recognition-model.ts';
import { fitRecognition } from '../training/fit-recognition.ts';
import { trainingExamples } from '../training/recognition-gold.ts';
import { buildLexicon } from '../training/recognition-lexicon.ts';
import { heldOutArticles } from './score-entities.ts';

let fitted: RecognitionModel | undefined;

/** A names model that never saw the articles measured, fitted as the one that ships is: the first call takes minutes. */
export function heldOutModel(): RecognitionModel {
  if (fitted) return fitted;
  const examples = trainingExamples(heldOutArticles().fitted);
  const report = (line: string): void => console.error(`names model without a fifth of the articles: ${line}`);
  fitted = readRecognitionModel(writeRecognitionModel(fitRecognition(examples, buildLexicon(examples), { report })));
  return fitted;
}
