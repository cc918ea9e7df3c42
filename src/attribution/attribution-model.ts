import { readSequenceModel, type SequenceModel } from '../sequence/sequence-model.ts';
import { type CueLexicon, type CueLexiconRecord, readCueLexicon } from './cue-lexicon.ts';

/** What attribution learnt from annotated news: the tagger's weights and how cue-like a lemma is. */
export interface AttributionModel {
  readonly sequence: SequenceModel;
  readonly lexicon: CueLexicon;
}

/** @param bytes - the model file, as `npm run train` writes it */
export function readAttributionModel(bytes: Uint8Array): AttributionModel {
  const { model, extra } = readSequenceModel(bytes);
  const { lexicon } = extra as { readonly lexicon: CueLexiconRecord };
  return { sequence: model, lexicon: readCueLexicon(lexicon) };
}
