import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../training/data-folder.ts';

/** Figures by name; percentages unless the name says otherwise. */
export type Figures = Readonly<Record<string, number>>;

/** One thing that is measured, on a corpus, beside a naive way of doing it. */
export interface Suite {
  readonly name: string;
  /** Files it is measured on: their hash stands beside the floors. */
  readonly corpus: readonly string[];
  /** True when a model is fitted for it: that takes minutes, in which another core does the rest. */
  readonly fits?: true;
  readonly measure: () => Figures | Promise<Figures>;
  /** The same figures for the simplest thing that could work. */
  readonly baseline: () => Figures | Promise<Figures>;
}

export const dataFile = (...path: string[]): string => join(DATA, ...path);

/** The corpus files that are not on this machine. */
export const missingFiles = (suite: Suite): string[] => suite.corpus.filter((path) => !existsSync(path));

/** SHA-256 over the corpus' bytes, its first 16 hexadecimal digits. */
export function corpusHash(suite: Suite): string {
  const hash = createHash('sha256');
  for (const path of suite.corpus) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

export const percent = (share: number): number => Math.round(1000 * share) / 10;
