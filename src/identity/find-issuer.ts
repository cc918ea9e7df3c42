import type { Span } from '../model/span.ts';
import { speakerFor } from './name-in-phrase.ts';
import type { Phrase } from './phrase.ts';
import { wordsOf } from './reading.ts';
import type { SourceContext } from './source-context.ts';
import type { Memory, Speaker } from './speakers.ts';

const ISSUING = new Set('issue release publish send sign put make'.split(' '));
const SENTENCES = 4;
const REACH = 60;

/**
 * Whose word "the statement" is: the subject of the sentence that says one was issued, else the last organisation or
 * person that spoke near by.
 *
 * > The growers’ union later issued a statement … The statement said …
 */
export function findIssuer({ cast, memory }: SourceContext, phrase: Phrase, span: Span): Speaker | null {
  const { reading, mentionAt, mentions, members } = cast;
  const { sentenceOf, lower, document } = reading;
  const sentence = sentenceOf[phrase.head]!;
  for (let back = 1; back <= SENTENCES && back <= sentence; back++) {
    const { from, to } = document.sentences[sentence - back]!;
    const end = Math.min(to, from + REACH);
    let issued = -1;
    for (let i = from; i < end && issued < 0; i++) {
      if (
        ISSUING.has(document.tokens[i]!.lemma) ||
        (lower[i] === 'in' && (lower[i + 1] === 'a' || lower[i + 1] === 'the'))
      ) {
        for (let j = i + 1; j < Math.min(i + 7, end); j++) if (lower[j] === lower[phrase.head]) issued = i;
      }
    }
    if (issued < 0) continue;
    for (let i = from; i < issued; i++) {
      const mention = mentions[mentionAt[i]!];
      if (!mention || lower[mention.to] === "'s" || reading.quoted[i]) continue;
      const member = members[mention.member]!;
      if (member.kind === 'nationality') continue;
      return speakerFor(member, span, wordsOf(reading, mention.from, mention.to));
    }
    // "The office said in a statement": whoever that was taken for.
    const said = memory.spoken.findLast((past) => past.sentence === sentence - back);
    if (said && said.speaker.kind !== 'unnamed') return { ...said.speaker, span };
  }
  return lastOrganisation(memory, sentence, span, lower[phrase.head] === 'statements');
}

/** Where no sentence says who issued it: a body that spoke near by. A person quoted in it is not it; "statements" are anybody's. */
function lastOrganisation({ spoken }: Memory, sentence: number, span: Span, persons: boolean): Speaker | null {
  for (let i = spoken.length - 1; i >= 0; i--) {
    const { speaker, sentence: spokeIn } = spoken[i]!;
    if (sentence - spokeIn > SENTENCES) return null;
    if (BODIES.has(speaker.kind) || (persons && speaker.kind === 'person')) return { ...speaker, span };
  }
  return null;
}

const BODIES = new Set<Speaker['kind']>(['organisation', 'outlet', 'government', 'group']);
