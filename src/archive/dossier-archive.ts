import type { Link, Statement } from '../model/statement.ts';

/** Which words of an article the offsets of an item are in. */
export type ArticlePart = 'body' | 'title' | `caption ${number}`;

/** One name of a chain as it was when the statement was kept. */
export interface KeptLink extends Pick<Link, 'name' | 'kind' | 'role'> {
  /** The words that prove it; `null` for what the article's head says. */
  readonly evidence: string | null;
}

/**
 * A statement that somebody kept. It hangs on the article and the offsets of its words, which no analysis changes, and not on
 * the statement's id; the rest is as it was when it was kept, for the day when no analysis has such a statement any more.
 */
export interface DossierItem extends Pick<Statement, 'mode' | 'stance' | 'certainty' | 'content'> {
  /** `k` and 16 hexadecimal digits. */
  readonly id: string;
  readonly article: string;
  readonly part: ArticlePart;
  /** Id of the statement when it was kept. */
  readonly statement: string;
  /** The words of its content. */
  readonly quote: string;
  readonly chain: readonly KeptLink[];
  /** Plain text of the keeper; paragraphs are parted by blank lines. */
  readonly comment: string;
  /** ISO 8601 date and time. */
  readonly keptAt: string;
}

/** Statements that somebody collected under a name, in an order of theirs. */
export interface Dossier {
  /** `d` and 16 hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  readonly comment: string;
  /** ISO 8601 date and time. */
  readonly madeAt: string;
  readonly changedAt: string;
  readonly items: readonly DossierItem[];
}

/** Dossiers, read. */
export interface DossierReader {
  /** By name. */
  dossiers(): Promise<readonly Dossier[]>;
  dossier(id: string): Promise<Dossier | null>;
}

/** Dossiers, held open for writing. */
export interface DossierArchive extends DossierReader {
  /** Keeps a dossier, in place of the one of its id. */
  keepDossier(dossier: Dossier): Promise<void>;
  /**
   * Reads a dossier and keeps what `change` makes of it, with nobody else writing in between. What `change` throws changes
   * nothing. `null` when there is none of that id.
   */
  changeDossier(id: string, change: (held: Dossier) => Dossier): Promise<Dossier | null>;
  /** Returns whether there was one. */
  dropDossier(id: string): Promise<boolean>;
}
