import { memberAtToken } from '../identity/cast.ts';
import type { SourceContext } from '../identity/source-context.ts';
import type { Speaker } from '../identity/speakers.ts';
import { isSame } from './chain-of.ts';
import type { Range } from './scene.ts';

/**
 * The context for whom somebody describes: not themselves. A pronoun may still be.
 *
 * > Amin recalled that | the mayor | had said …       Amin cited | the general | as saying …
 */
export function asAnother(context: SourceContext, phrase: Range | null, teller: Speaker | null): SourceContext {
  const { cast, memory, inContent } = context;
  const pronoun = phrase && phrase.to - phrase.from === 1 && cast.reading.document.tokens[phrase.from]!.pos === 'PRON';
  if (!teller || pronoun) return context;
  const { member } = teller;
  return {
    ...context,
    memory: { ...memory, spoken: memory.spoken.filter(({ speaker }) => !isSame(speaker, teller)) },
    inContent: member === null ? inContent : (token) => inContent(token) || memberAtToken(cast, token)?.id === member,
  };
}
