import { FeatureTable } from './feature-table.ts';

/**
 * A linear-chain model: a score for every feature and label, and one for every pair of neighbouring labels, which may
 * depend on what stands at the seam (the edge class: a comma, an opening quotation mark, a sentence start …).
 */
export interface SequenceModel {
  readonly labels: readonly string[];
  readonly edgeClasses: number;
  readonly features: FeatureTable;
  /** `[edgeClass][previous label][label]`, flat; -Infinity where the pair cannot be. */
  readonly transitions: Float32Array;
  /** `[label]`: score of opening a sequence with it; -Infinity where it cannot. */
  readonly initial: Float32Array;
}

interface Header {
  readonly labels: readonly string[];
  readonly edgeClasses: number;
  readonly rows: number;
  /** What one step of a weight byte is worth. */
  readonly weightStep: number;
  readonly forbidden: { readonly initial: readonly number[]; readonly transitions: readonly number[] };
  readonly extra: unknown;
}

const MAGIC = 'hearsay-seq1';

/** Bytes of a model: magic, header length, JSON header, transitions, initial scores, feature keys, weight bytes. */
export function writeSequenceModel(model: SequenceModel, extra: unknown): Uint8Array {
  const { features, transitions, initial, labels, edgeClasses } = model;
  const impossible = (scores: Float32Array): number[] => [...scores.keys()].filter((i) => scores[i] === -Infinity);
  const header: Header = {
    labels,
    edgeClasses,
    rows: features.keys.length,
    weightStep: features.weightStep,
    forbidden: { initial: impossible(initial), transitions: impossible(transitions) },
    extra,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerLength = Math.ceil((MAGIC.length + 4 + json.length) / 4) * 4;
  const parts = [transitions, initial, features.keys, features.weights];
  const bytes = new Uint8Array(headerLength + parts.reduce((sum, part) => sum + part.byteLength, 0)).fill(0x20);
  bytes.set(new TextEncoder().encode(MAGIC), 0);
  new DataView(bytes.buffer).setUint32(MAGIC.length, headerLength, true);
  bytes.set(json, MAGIC.length + 4);
  let at = headerLength;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * The model in these bytes, as `writeSequenceModel` made them.
 *
 * @returns `extra` is whatever the trainer put beside the weights
 * @throws Error when the bytes are something else
 */
export function readSequenceModel(file: Uint8Array): { model: SequenceModel; extra: unknown } {
  const bytes = file.slice();
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('not a sequence model');
  const headerLength = new DataView(bytes.buffer).getUint32(MAGIC.length, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(MAGIC.length + 4, headerLength))) as Header;
  const size = header.labels.length;
  let at = headerLength;
  const floats = (length: number): Float32Array => {
    const part = new Float32Array(bytes.buffer, at, length);
    at += part.byteLength;
    return part;
  };
  const transitions = floats(header.edgeClasses * size * size);
  const initial = floats(size);
  for (const i of header.forbidden.transitions) transitions[i] = -Infinity;
  for (const i of header.forbidden.initial) initial[i] = -Infinity;
  const keys = new Int32Array(bytes.buffer, at, header.rows);
  at += keys.byteLength;
  const weights = new Int8Array(bytes.buffer, at, header.rows * size);
  const features = new FeatureTable({ keys, weights, width: size, weightStep: header.weightStep });
  return {
    model: { labels: header.labels, edgeClasses: header.edgeClasses, features, transitions, initial },
    extra: header.extra,
  };
}
