import type { Dossier } from '../archive/dossier-archive.ts';
import type { DossierEntry } from './dossier-entry.ts';

/** A dossier with what its items are today: all that a report is made of. */
export interface DossierReport extends Pick<Dossier, 'id' | 'name' | 'comment' | 'madeAt' | 'changedAt'> {
  readonly entries: readonly DossierEntry[];
  /** ISO 8601 date and time of the report. */
  readonly writtenAt: string;
}

/** What a report says of itself, below all else. */
export const ABOUT =
  'Written by Hearsay, which keeps who said what, on whose word. It does not say whether a claim is true. Offsets count UTF-16 units from 0, the last one not included.';

/** The paragraphs of a comment: they are parted by blank lines. */
export const paragraphsOf = (comment: string): readonly string[] =>
  comment
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
