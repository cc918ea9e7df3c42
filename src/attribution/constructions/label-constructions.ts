import type { Document } from '../../language/document.ts';
import type { Observations } from '../observations.ts';
import { labelFrontedClause } from './fronted-clause.ts';
import { labelOpeningAccordingTo } from './opening-according-to.ts';
import { labelSaidThat } from './said-that.ts';

/**
 * Add what the tagger missed in sentences whose form leaves no doubt.
 *
 * The annotated corpus is American campaign news: it quotes nearly all that it puts before a speaker, and the names and
 * matters of other news are new to it. Each rule looks at one sentence and changes it only where the tagger found nothing.
 *
 * @param labels - one a token, changed in place
 */
export function labelConstructions(document: Document, seen: Observations, labels: Uint8Array): void {
  for (const sentence of document.sentences) {
    labelOpeningAccordingTo(document, labels, sentence);
    labelFrontedClause(document, seen, labels, sentence);
    labelSaidThat(document, seen, labels, sentence);
  }
}
