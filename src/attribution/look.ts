import type { Document } from '../language/document.ts';
import type { SpanModel } from './attribution-model.ts';
import { observe } from './observations.ts';
import { type Surroundings, survey } from './surroundings.ts';
import { tag } from './tag.ts';

/** The first look at a document, and all that the second one knows of it before it turns to a cue. */
export function look(document: Document, model: SpanModel): Surroundings {
  const seen = observe(document, model.vocabulary);
  return survey(document, seen, tag(document, seen, model));
}
