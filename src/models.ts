import { readFileSync } from 'node:fs';
import { type AttributionModel, readAttributionModel } from './attribution/attribution-model.ts';
import { type Gazetteer, readGazetteer } from './places/gazetteer.ts';
import { type RecognitionModel, readRecognitionModel } from './recognition/recognition-model.ts';

let attribution: AttributionModel | undefined;
let recognition: RecognitionModel | undefined;
let places: Gazetteer | undefined;

/** The fitted attribution model, read from beside the code on first use. */
export function attributionModel(): AttributionModel {
  attribution ??= readAttributionModel(readFileSync(new URL('./attribution/model/attribution.bin', import.meta.url)));
  return attribution;
}

/** The fitted model of names, read from beside the code on first use. */
export function recognitionModel(): RecognitionModel {
  recognition ??= readRecognitionModel(readFileSync(new URL('./recognition/model/recognition.bin', import.meta.url)));
  return recognition;
}

/** The places of the world by name, read from beside the code on first use. */
export function gazetteer(): Gazetteer {
  places ??= readGazetteer(readFileSync(new URL('./places/gazetteer.bin', import.meta.url)));
  return places;
}
