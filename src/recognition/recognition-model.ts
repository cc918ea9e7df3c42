import { FeatureTable } from '../sequence/feature-table.ts';
import type { LabelChain } from '../sequence/label-chain.ts';
import { readModelFile, type Section, writeModelFile } from '../sequence/model-file.ts';
import type { WordSums } from '../sequence/word-sums.ts';
import { type ContextNet, type ContextWeights, packContext, unpackContext } from './context-net.ts';
import { Lexicon, type LexiconRows, packLexicon, unpackLexicon } from './lexicon.ts';
import { type NameWord, Vocabulary } from './vocabulary.ts';
import { wordSumsOf } from './word-sums.ts';
import type { VectorRows } from './word-vectors.ts';

/** What recognition learnt from annotated news. */
export interface RecognitionModel {
  readonly vocabulary: Vocabulary;
  /** Weights of both looks beside each other: the columns of the first, then those of the second. */
  readonly table: FeatureTable;
  readonly wordSums: WordSums<NameWord>;
  readonly context: ContextNet;
  /** How labels follow one another, in the first look at an article and in the second. */
  readonly first: LabelChain;
  readonly second: LabelChain;
}

/** The fitted numbers a model file holds. */
export interface FittedRecognition {
  readonly lexicon: LexiconRows;
  readonly vectors: VectorRows;
  readonly context: ContextWeights;
  readonly table: FeatureTable;
  readonly first: LabelChain;
  readonly second: LabelChain;
}

interface About {
  readonly labels: readonly string[];
  readonly seams: number;
  readonly weightStep: number;
}

/** The bytes of a model file. */
export function writeRecognitionModel({
  lexicon,
  vectors,
  context,
  table,
  first,
  second,
}: FittedRecognition): Uint8Array {
  const about: About = { labels: first.labels, seams: first.edgeClasses, weightStep: table.weightStep };
  const sections: Record<string, Section> = {
    'first.transitions': first.transitions,
    'first.initial': first.initial,
    'second.transitions': second.transitions,
    'second.initial': second.initial,
    'features.keys': table.keys,
    'features.weights': table.weights,
    ...packLexicon(lexicon),
    ...packContext(context, vectors),
  };
  return writeModelFile(about, sections);
}

/**
 * @param bytes - the model file, as `npm run train:names` writes it
 * @throws Error when the bytes are something else
 */
export function readRecognitionModel(bytes: Uint8Array): RecognitionModel {
  const { about, section } = readModelFile(bytes);
  const { labels, seams, weightStep } = about as About;
  const chain = (name: string): LabelChain => ({
    labels,
    edgeClasses: seams,
    transitions: section(`${name}.transitions`, 'float32') as Float32Array,
    initial: section(`${name}.initial`, 'float32') as Float32Array,
  });
  const table = new FeatureTable({
    keys: section('features.keys', 'int32') as Int32Array,
    weights: section('features.weights', 'int8') as Int8Array,
    width: 2 * labels.length,
    weightStep,
  });
  const vocabulary = new Vocabulary(new Lexicon(unpackLexicon(section)));
  const context = unpackContext(section);
  return { vocabulary, table, wordSums: wordSumsOf(table), context, first: chain('first'), second: chain('second') };
}
