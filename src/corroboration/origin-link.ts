import type { Link, LinkKind } from '../model/statement.ts';
import { comparableForm } from './comparable-form.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isCommonWord } from './term-weight.ts';

/** The innermost link of a chain and whether it names anybody. */
export interface OriginLink {
  readonly name: string;
  readonly kind: LinkKind;
  /** False for "a senior official", "witnesses", "reports": an origin, but nobody that could be asked. */
  readonly named: boolean;
  /** True for who has a name and also for "the ministry", "residents": enough to tell that one source says two things of a day. */
  readonly called?: boolean;
  /** The body a spokesperson speaks for. */
  readonly speaksFor?: string;
}

/** Words that stand for the press at large: a statement that rests on them has lost its attribution. */
const PRESS = /\b(?:reports?|reportedly|media|press|rumou?rs?|accounts?|websites?|not named)\b/i;
const INDEFINITE = /^(?:an?|one|some|several|two|three|many|other|unnamed|anonymous)(?=\s|$)/i;
/** A capital, or a letter of a script that knows none: Arabic, Hebrew. */
const CAPITAL = /[\p{Lu}\p{Lo}]/u;

/** Words that are written with a capital only because they open a sentence: "Local media reported …". */
const OPENS =
  /^(?:the |a |an )?(?:reports?|media|press|rumou?rs?|accounts?|websites?|local|state|foreign|domestic|international|social|regional|official|unconfirmed|initial|early|earlier|various|several|some|many|other|news|online|opposition|pro-government)\b/i;

/** True for "reports", "Local media", "the press": no outlet that could be looked up. */
export const isPressAtLarge = (name: string): boolean =>
  PRESS.test(name) && !CAPITAL.test(OPENS.test(name) ? name.slice(1).replace(/^he (?=\p{L})/u, '') : name);

/** "Pavel Dravec", "Harbour Union": every word with a capital, particles aside. "Talverni farmers" is a description. */
const isProperName = (name: string): boolean =>
  CAPITAL.test(name) &&
  name
    .replace(/^the /i, '')
    .split(/\s+/)
    .every(
      (word) =>
        CAPITAL.test(word) ||
        /^(?:of|the|and|for|bin|bint|ibn|van|von|der|den|de|del|di|da|la|le|du|dos|al|el|y)$/.test(word),
    );

/** "Residents", "The Protesters", "Security Forces": common words, with a capital because they open a sentence or stand in a heading. */
const isCommonNoun = (name: string): boolean =>
  wordsOf(name).every((word) => {
    const form = comparableForm(word);
    return isCommonWord(form) || STOP_WORDS.has(word);
  }) && /s$|people$|police$|men$|women$/i.test(name);

/** "The Ministry", "the company": which one, the name does not say. */
const isBareBody = (name: string): boolean => {
  const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  return words.length === 1 && BODY.test(words[0] ?? '');
};

const BODY =
  /^(?:administration|agency|army|assembly|association|authority|authorities|bank|board|bureau|cabinet|centre|center|chamber|club|coalition|commission|committee|company|council|court|department|directorate|embassy|federation|firm|force|forces|foundation|government|group|hospital|institute|institution|militia|ministry|mission|movement|municipality|navy|network|office|organisation|organization|parliament|party|police|prosecution|prosecutors|senate|service|spokesman|spokeswoman|team|union|university)$/;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function isNamed(link: Link): boolean {
  const { name, kind, speaksFor } = link;
  if (speaksFor !== undefined) return true;
  if (!isCalled(link)) return false;
  if (kind === 'group') return !isCommonNoun(name);
  if (kind === 'organisation' || kind === 'government') return CAPITAL.test(name) && !isBareBody(name);
  return kind !== 'person' || !isBareBody(name);
}

function isCalled({ name, kind, speaksFor }: Link): boolean {
  if (speaksFor !== undefined) return true;
  if (kind === 'unnamed' || isPressAtLarge(name)) return false;
  if (kind === 'person') return CAPITAL.test(name) && !INDEFINITE.test(name);
  if (kind === 'group') return isProperName(name);
  return true;
}

/**
 * The origin of a chain. A chain with nothing behind its publisher rests on the publisher's own observation.
 *
 * Unnamed: kind `unnamed`, groups and persons that are only described ("witnesses", "a senior Talverni official"), "media reports".
 */
export function originLink(chain: readonly Link[]): OriginLink {
  const last = chain.at(-1);
  if (last === undefined) return { name: 'not named', kind: 'unnamed', named: false, called: false };
  if (last.role === 'publisher' || last.role === 'carrier')
    return { name: last.name, kind: 'observation', named: true, called: false };
  const body = last.speaksFor === undefined ? {} : { speaksFor: last.speaksFor };
  return { name: last.name, kind: last.kind, named: isNamed(last), called: isCalled(last), ...body };
}
