import type { Span } from '../model/span.ts';
import type { LinkKind } from '../model/statement.ts';
import { findDescribed } from './find-described.ts';
import { findIssuer } from './find-issuer.ts';
import { findNamedLater } from './find-named-later.ts';
import { findOrganisation } from './find-organisation.ts';
import {
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  ISSUED_NOUNS,
  isDocumentNoun,
  isOrganisationNoun,
  MEDIA_NOUNS,
  OUTLET_NOUNS,
  POST_NOUNS,
  UNNAMED_NOUNS,
} from './lexicon/heads.ts';
import { genderOfRole, isRole } from './lexicon/roles.ts';
import { nameInPhrase } from './name-in-phrase.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { wordsOf } from './reading.ts';
import { readsAsName } from './reads-as-name.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { SourceContext } from './source-context.ts';
import { learnRole, type Speaker } from './speakers.ts';

/**
 * Whom a description stands for: "the lawmaker", "a security expert", "his ministry", "the statement", "Western media".
 *
 * @param words - the source as written; the name when nobody is found
 */
export function resolveDescription(context: SourceContext, phrase: Phrase, span: Span, words: string): Speaker {
  const { cast, memory } = context;
  const { lower } = cast.reading;
  const plain = (kind: LinkKind, plural = false): Speaker => ({
    name: kind === 'organisation' || kind === 'government' || kind === 'outlet' ? withoutThe(words) : words,
    kind,
    span,
    member: null,
    plural,
    gender: null,
    noun: phrase.noun || null,
  });
  const noun = phrase.noun;
  const word = lower[phrase.head] ?? '';
  if (UNNAMED_NOUNS.has(word) || noun === 'source') return plain('unnamed', word.endsWith('s'));
  const isDocument = isDocumentNoun(lower, phrase.head);
  if ((MEDIA_NOUNS.has(word) && !isDocument) || (word === 'reports' && phrase.determiner !== 'possessive'))
    return plain('unnamed', true);
  const isNewspaper = word === 'paper' && isReporting(lower, phrase);
  if (!isNewspaper && (POST_NOUNS.has(word) || isDocument)) {
    const owner = ownerOf(context, phrase, span);
    if (owner && (POST_NOUNS.has(word) || ISSUED_NOUNS.has(word))) return { ...owner, by: 'owner' };
    const issuer =
      ISSUED_NOUNS.has(word) && phrase.determiner === 'definite' ? findIssuer(context, phrase, span) : null;
    return issuer ? { ...issuer, by: 'issuer' } : plain(POST_NOUNS.has(word) ? 'post' : 'document');
  }
  if (!phrase.plural && isRole(noun)) {
    const role = { noun, nationality: phrase.nationality };
    const before = phrase.determiner === 'indefinite' ? null : findDescribed(context, phrase);
    const found = before ?? findNamedLater(context, phrase);
    if (found) {
      if (found.member !== null) learnRole(memory, found.member, role);
      return { ...found, span, by: before ? 'described before' : 'named later' };
    }
    return { ...plain('unnamed'), gender: genderOfRole(noun) ?? null };
  }
  if (OUTLET_NOUNS.has(word) || isOrganisationNoun(lower, phrase.head)) {
    const found = phrase.determiner === 'indefinite' ? null : findOrganisation(context, phrase, span);
    if (found) return { ...found, by: 'organisation' };
    if (OUTLET_NOUNS.has(word)) return plain('outlet');
    if (GOVERNMENT_NOUNS.has(word)) return plain('government');
    return plain(GROUP_NOUNS.has(word) ? 'group' : 'organisation');
  }
  const share = word === 'percent' || word === '%' || cast.reading.document.tokens[phrase.head]?.pos === 'NUM';
  if (share || phrase.plural || GROUP_NOUNS.has(word) || GROUP_NOUNS.has(noun)) return plain('group', true);
  return plain(readsAsName(words) ? 'person' : 'unnamed');
}

/** "the paper reported", "reported the paper": papers of other kinds only say things. */
const isReporting = (lower: readonly string[], { from, to }: Phrase): boolean =>
  REPORTED.test(lower[to] ?? '') || REPORTED.test(lower[from - 1] ?? '');
const REPORTED = /^report(?:s|ed)$/u;

const withoutThe = (words: string): string => words.replace(/^the /iu, '');

/** Whose tweet or statement: "Amin’s tweet", "his letter", "a statement from the ministry". */
function ownerOf(context: SourceContext, phrase: Phrase, span: Span): Speaker | null {
  const { cast } = context;
  const { lower } = cast.reading;
  if (phrase.possessorTo > phrase.from) return somebodyIn(context, phrase.from, phrase.possessorTo, span);
  if (phrase.determiner === 'possessive') {
    const owner = resolvePronoun(context, phrase.start - 1);
    if (owner) return { ...owner, span };
  }
  const by = lower[phrase.headTo];
  if (by === 'by' || by === 'from' || by === 'of') return somebodyIn(context, phrase.headTo + 1, phrase.to, span);
  return null;
}

/** A name, or an organisation only described: "the website of the weather service". */
function somebodyIn(context: SourceContext, from: number, to: number, span: Span): Speaker | null {
  const { reading } = context.cast;
  const named = nameInPhrase(context.cast, from, to, span);
  if (named) return named;
  const phrase = readPhrase(reading, from, to);
  if (!isOrganisationNoun(reading.lower, phrase.head) && !isRole(phrase.noun)) return null;
  return resolveDescription(context, phrase, span, wordsOf(reading, from, to));
}
