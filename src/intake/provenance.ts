import { createHash } from 'node:crypto';
import type { Provenance } from './article-record.ts';
import type { InputFile } from './input-file.ts';

/** Gives the id and origin of the article in a byte range of one file. */
export type Provide = (record: number, start: number, end: number) => Provenance;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Ids are hashes of an article's own bytes: the same words in another file keep theirs. */
export function provenanceOf({ name, bytes }: InputFile): Provide {
  const whole = sha256(bytes);
  return (record, start, end) => ({
    id: `sha256:${sha256(bytes.subarray(start, end))}`,
    origin: { file: name, record, start, end, sha256: whole },
  });
}
