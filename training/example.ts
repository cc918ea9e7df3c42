import type { Document } from '../src/language/document.ts';
import type { Relation } from '../src/model/statement.ts';

/** An annotated article to learn from. */
export interface Example {
  readonly document: Document;
  readonly relations: readonly Relation[];
}
