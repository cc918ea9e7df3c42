import { foldName } from './fold-name.ts';
import { COMPANY_HEADS } from './lexicon/company-heads.ts';
import type { NameKind } from './name.ts';

/** An organisation, outlet, place or people on its way into the cast. */
export interface OtherMention {
  readonly words: string;
  readonly kind: NameKind;
  /** "the" stands before it. */
  readonly determined: boolean;
  /** Spelled in brackets right behind a name: that name's index among the mentions, else -1. */
  readonly shortFor: number;
}

/** What a company's name may do without. */
const COMPANY_ENDS = new Set(
  'international inc corp corporation ltd llc plc group holdings company co industries limited'.split(' '),
);

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'al']);

/** "jfc" for "joint field command". */
const initialsOf = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');

/**
 * Which mentions are one organisation: a key for each mention, the folded form of its fullest name.
 *
 * Same spelling; an acronym and the name whose initials it has; the end of a longer name ("the Courier" for "The Oster
 * Courier", "Fisheries Office" for "Chilean Fisheries Office") when the longer one is the only one that ends so.
 *
 * @param known - a name from the article's head, such as its outlet
 */
export function gatherOthers(mentions: readonly OtherMention[], known: readonly string[]): string[] {
  const keys = mentions.map(({ words }) => foldName(words));
  const full = new Set([...known.map(foldName), ...keys.filter((_, i) => isOrganisation(mentions[i]!.kind))]);
  const byEnd = new Map<string, Set<string>>();
  const byFront = new Map<string, Set<string>>();
  const byInitials = new Map<string, Set<string>>();
  for (const key of full) {
    const words = key.split(' ');
    for (let i = 1; i < words.length && i < 6; i++) add(byEnd, words.slice(i).join(' '), key);
    // "the Federation" for "Federation of Harbour Guilds".
    const head = words.findIndex((word) => word === 'of' || word === 'for');
    if (head > 0 && head < 4) add(byEnd, words.slice(head - 1, head).join(' '), key);
    // "Varga" for "Varga International".
    if (words.length > 1 && COMPANY_ENDS.has(words.at(-1)!)) add(byEnd, words.slice(0, -1).join(' '), key);
    // "Halden" for "Halden Works".
    if (words.length === 2 && COMPANY_HEADS.has(words[1]!)) add(byFront, words[0]!, key);
    if (words.length > 1) add(byInitials, initialsOf(key), key);
  }
  const sameAs = new Map<string, string>();
  mentions.forEach(({ shortFor }, i) => {
    if (shortFor >= 0) sameAs.set(keys[i]!, keys[shortFor]!);
  });
  const fullest = (key: string, determined: boolean, depth = 0): string => {
    if (depth > 4) return key;
    const same = sameAs.get(key);
    if (same !== undefined && same !== key) return fullest(same, true, depth + 1);
    const one = key.includes(' ') ? undefined : only(byInitials.get(key));
    if (one !== undefined && key.length > 1) return fullest(one, true, depth + 1);
    const longer = determined || key.includes(' ') ? only(byEnd.get(key)) : undefined;
    return longer === undefined || longer === key ? key : fullest(longer, true, depth + 1);
  };
  return keys.map((key, i) => {
    const { kind, determined } = mentions[i]!;
    const company = kind === 'organisation' && byFront.get(key)?.size === 1 ? only(byFront.get(key)) : undefined;
    if (company !== undefined) return company;
    return isOrganisation(kind) ? fullest(key, determined) : `${kind} ${key}`;
  });
}

const isOrganisation = (kind: NameKind): boolean => kind === 'organisation' || kind === 'outlet' || kind === 'unknown';

/** The longest name of a set whose others are ends of it; `undefined` when two differ. */
function only(keys: ReadonlySet<string> | undefined): string | undefined {
  if (!keys || keys.size > 8) return undefined;
  const [first, ...others] = [...keys].sort((a, b) => b.length - a.length);
  return others.every((other) => first!.endsWith(other)) ? first : undefined;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
