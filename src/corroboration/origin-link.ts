import type { Link, LinkKind } from '../model/statement.ts';

/** The innermost link of a chain and whether it names anybody. */
export interface OriginLink {
  readonly name: string;
  readonly kind: LinkKind;
  /** False for "a senior official", "witnesses", "reports": an origin, but nobody that could be asked. */
  readonly named: boolean;
}

/** Words that stand for the press at large: a statement that rests on them has lost its attribution. */
const PRESS = /\b(?:reports?|reportedly|media|press|rumou?rs?|accounts?|websites?|not named)\b/i;
const INDEFINITE = /^(?:an?|one|some|several|two|three|many|other|unnamed|anonymous)\b/i;
const CAPITAL = /\p{Lu}/u;

/** True for "reports", "media reports", "local press": no outlet that could be looked up. */
export const isPressAtLarge = (name: string): boolean => PRESS.test(name) && !CAPITAL.test(name);

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

function isNamed({ name, kind }: Link): boolean {
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
  if (last === undefined) return { name: 'not named', kind: 'unnamed', named: false };
  if (last.role === 'publisher' || last.role === 'carrier')
    return { name: last.name, kind: 'observation', named: true };
  return { name: last.name, kind: last.kind, named: isNamed(last) };
}
