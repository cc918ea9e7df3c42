import { FeatureTable } from '../sequence/feature-table.ts';
import type { LabelChain } from '../sequence/label-chain.ts';
import { readModelFile, type Section, writeModelFile } from '../sequence/model-file.ts';
import type { WordSums } from '../sequence/word-sums.ts';
import { type CueLexiconRecord, readCueLexicon } from './cue-lexicon.ts';
import { Vocabulary, type Word } from './vocabulary.ts';
import { readWordClasses } from './word-classes.ts';
import { wordSumsOf } from './word-sums.ts';

/** What the first look needs: words, their weights, and how labels follow one another. */
export interface SpanModel {
  readonly vocabulary: Vocabulary;
  readonly wordSums: WordSums<Word>;
  /** Sources, cues and contents, all together. */
  readonly spans: LabelChain;
  /** Cues alone. */
  readonly cues: LabelChain;
}

/** What the second look needs: who speaks by a given cue, and what is said. */
export interface RoleModel {
  readonly wordSums: WordSums<Word>;
  readonly chain: LabelChain;
}

/** What the last look needs: whether a cue with its source and content is a relation at all. */
interface RelationModel {
  readonly table: FeatureTable;
  /** Labels "no" and "yes"; only `initial` counts. */
  readonly chain: LabelChain;
}

/** What attribution learnt from annotated news. */
export interface AttributionModel extends SpanModel {
  readonly roles: RoleModel;
  readonly relations: RelationModel;
}

/** The fitted numbers a model file holds. */
export interface FittedModel {
  readonly lexicon: CueLexiconRecord;
  /** As `readWordClasses` takes them. */
  readonly classes: string;
  readonly spanFeatures: FeatureTable;
  readonly spans: LabelChain;
  readonly cues: LabelChain;
  readonly roleFeatures: FeatureTable;
  readonly roles: LabelChain;
  readonly relationFeatures: FeatureTable;
  readonly relations: LabelChain;
}

const CHAINS = ['spans', 'cues', 'roles', 'relations'] as const;
const TABLES = ['spanFeatures', 'roleFeatures', 'relationFeatures'] as const;

interface About {
  readonly lexicon: CueLexiconRecord;
  readonly classes: string;
  readonly chains: Readonly<Record<string, { readonly labels: readonly string[]; readonly edgeClasses: number }>>;
  readonly tables: Readonly<Record<string, { readonly width: number; readonly weightStep: number }>>;
}

/** The bytes of a model file. */
export function writeAttributionModel(model: FittedModel): Uint8Array {
  const about: About = {
    lexicon: model.lexicon,
    classes: model.classes,
    chains: Object.fromEntries(
      CHAINS.map((name) => [name, { labels: model[name].labels, edgeClasses: model[name].edgeClasses }]),
    ),
    tables: Object.fromEntries(
      TABLES.map((name) => [name, { width: model[name].width, weightStep: model[name].weightStep }]),
    ),
  };
  const sections: Record<string, Section> = {};
  for (const name of CHAINS) {
    sections[`${name}.transitions`] = model[name].transitions;
    sections[`${name}.initial`] = model[name].initial;
  }
  for (const name of TABLES) {
    sections[`${name}.keys`] = model[name].keys;
    sections[`${name}.weights`] = model[name].weights;
  }
  return writeModelFile(about, sections);
}

/**
 * @param bytes - the model file, as `npm run train` writes it
 * @throws Error when the bytes are something else
 */
export function readAttributionModel(bytes: Uint8Array): AttributionModel {
  const file = readModelFile(bytes);
  const about = file.about as About;
  const chain = (name: (typeof CHAINS)[number]): LabelChain => ({
    ...about.chains[name]!,
    transitions: file.section(`${name}.transitions`, 'float32') as Float32Array,
    initial: file.section(`${name}.initial`, 'float32') as Float32Array,
  });
  const table = (name: (typeof TABLES)[number]): FeatureTable =>
    new FeatureTable({
      ...about.tables[name]!,
      keys: file.section(`${name}.keys`, 'int32') as Int32Array,
      weights: file.section(`${name}.weights`, 'int8') as Int8Array,
    });
  return {
    vocabulary: new Vocabulary(readCueLexicon(about.lexicon), readWordClasses(about.classes)),
    wordSums: wordSumsOf(table('spanFeatures')),
    spans: chain('spans'),
    cues: chain('cues'),
    roles: { wordSums: wordSumsOf(table('roleFeatures')), chain: chain('roles') },
    relations: { table: table('relationFeatures'), chain: chain('relations') },
  };
}
