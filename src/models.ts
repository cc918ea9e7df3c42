import { readFileSync } from 'node:fs';
import { type AttributionModel, readAttributionModel } from './attribution/attribution-model.ts';
import { type Gazetteer, readGazetteer } from './places/gazetteer.ts';

let attribution: AttributionModel | undefined;
let places: Gazetteer | undefined;

/** The fitted attribution model, read from beside the code on first use. */
export function attributionModel(): AttributionModel {
  attribution ??= readAttributionModel(readFileSync(new URL('./attribution/model/attribution.bin', import.meta.url)));
  return attribution;
}

/** The places of the world by name, read from beside the code on first use. */
export function gazetteer(): Gazetteer {
  places ??= readGazetteer(readFileSync(new URL('./places/gazetteer.bin', import.meta.url)));
  return places;
}
