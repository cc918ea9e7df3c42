import { foldName } from '../identity/fold-name.ts';
import type { MergeReason } from '../model/claim.ts';
import { alikeNames } from './alike-names.ts';
import type { Appearance } from './appearance.ts';
import { restsOnOutlet } from './circles.ts';
import { type Decided, type Decisions, decidedOf, undecided } from './decided.ts';
import { hasWordsToCopy, isNearCopy } from './near-copy.ts';
import { isPressAtLarge, type OriginLink } from './origin-link.ts';
import { sameBody, sameOutlet } from './same-body.ts';
import { maybeSameSource, sameSource } from './same-source.ts';
import { nothingShared, type SharedText } from './shared-text.ts';

/** Why two statements of a claim do not count twice. */
export interface Connection {
  readonly because: MergeReason;
  readonly evidence: readonly string[];
  /** True when it only casts doubt: taken into account for the lower count, not for the upper. */
  readonly doubtful: boolean;
  /** The person who decided so. */
  readonly decidedBy?: string;
}

/** "a senior official", "the official": two descriptions in one article that share their noun. */
function sameDescription(a: string, b: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const inB = new Set(words(b));
  return a.toLowerCase() === b.toLowerCase() || words(a).some((word) => inB.has(word));
}

/** "…, who asked not to be named", "… speaking on condition of anonymity": not who somebody is. */
const WITHOUT_NAME =
  /,? (?:who|speaking|talking|requesting|insisting|familiar|close to|briefed on|with knowledge of|not authori[sz]ed|on condition)\b.*/su;

/** "A security official", "an official at the Health Ministry": each has a word of its own. "A senior official" may be either's short form. */
function describedOtherwise(a: string, b: string): boolean {
  const wordsOf = (text: string): readonly string[] =>
    text
      .replace(WITHOUT_NAME, '')
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.map((word) => word.replace(/s$/u, '')) ?? [];
  const [one, other] = [wordsOf(a), wordsOf(b)].map((words) => words.filter((word) => !EMPTY.has(word)));
  const lacks = (all: readonly string[], some: readonly string[]): boolean => some.some((word) => !all.includes(word));
  return lacks(one!, other!) && lacks(other!, one!);
}

/** Words of a description that tell nobody apart. */
const EMPTY = new Set(
  'the one two three several another for with from and senior top high ranking unnamed anonymou unidentified local'.split(
    ' ',
  ),
);

/** The body both speak for, or one is and the other speaks for. */
function oneVoice(a: Appearance, b: Appearance): Connection | null {
  const body = a.origin.speaksFor ?? b.origin.speaksFor;
  if (body === undefined) return null;
  const voiceOf = ({ origin }: Appearance): Omit<OriginLink, 'called'> =>
    origin.speaksFor === undefined ? origin : { name: origin.speaksFor, kind: 'organisation', named: true };
  const [one, other] = [voiceOf(a), voiceOf(b)];
  if (one.kind === 'person' || other.kind === 'person') return null;
  const same = foldName(one.name) === foldName(other.name) ? 'one' : sameBody(one, other);
  const perhaps = same === 'perhaps' || isPartOf(one.name, other.name) || isPartOf(other.name, one.name);
  if (same !== 'one' && !perhaps) return null;
  return {
    because: 'same origin',
    evidence: distinct(a.origin.name, b.origin.name, body),
    doubtful: same !== 'one',
  };
}

/** "Health Ministry" may be the "Karvenian Health Ministry": in one claim it is hardly another country's. */
function isPartOf(short: string, long: string): boolean {
  const [few, many] = [short, long].map((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return few!.length >= 2 && few!.length < many!.length && many!.slice(-few!.length).join(' ') === few!.join(' ');
}

const isOutlet = ({ origin }: Appearance): boolean => origin.kind === 'outlet';

/**
 * How a later statement hangs on an earlier one, or `null` when nothing shows that it does. Rules, first that holds:
 *
 * - same origin: a body and who speaks for it, or two who speak for one
 * - same origin: both chains end at one name, at two names of one outlet or body, or in one article at one description; at two
 *   spellings of a family name, or at first letters (doubtful)
 * - relayed: in one article, the one tells what the other said (doubtful unless the other's words stand in the content of the one)
 * - cites: its chain ends at the outlet that printed the other; or the outlet says by itself what it has from somebody elsewhere
 * - relayed: its origin is not named and it came through the outlet that printed the other, or through the relay the other came through
 *   (doubtful when it describes a person and the other names one)
 * - reused text: the words are the same, or stand at one place of a text both articles share, and one of the two names nobody behind its outlet;
 *   or both name somebody else for one direct quotation, or at one place of a shared text (doubtful)
 *
 * Where none of them is sure, a person's decision that the two are one is; where a person decided that they are two, they are no same
 * origin.
 */
export function connectionOf(
  a: Appearance,
  b: Appearance,
  decisions: Decisions = undecided,
  shared: SharedText = nothingShared,
): Connection | null {
  const decided = decidedOf(a, b, decisions);
  if (decided?.says === 'two') return hungOn(a, b, shared);
  const shown = connectionShown(a, b, shared);
  if (decided === null || (shown !== null && !shown.doubtful)) return shown;
  return onDecision(a, b, decided);
}

/** Two that a person said are one. */
export const onDecision = (a: Appearance, b: Appearance, { by }: Decided): Connection => ({
  because: 'same origin',
  evidence: distinct(a.origin.name, b.origin.name),
  doubtful: false,
  decidedBy: by,
});

/** What the articles show of two, whatever anybody decided. */
function connectionShown(a: Appearance, b: Appearance, shared: SharedText): Connection | null {
  const body = sameBody(a.origin, b.origin);
  const name = sameSource(a.originKey, b.originKey);
  if (body === 'one' || (name && !(isFamilyName(a, b) && !isSecondFact(a, b))))
    return { because: 'same origin', evidence: distinct(a.origin.name, b.origin.name), doubtful: false };
  const voice = oneVoice(a, b);
  if (voice && !voice.doubtful) return voice;
  const sameArticle = a.statement.article === b.statement.article;
  if (sameArticle && !a.origin.named && !b.origin.named && sameDescription(a.origin.name, b.origin.name))
    return { because: 'same origin', evidence: distinct(a.origin.name, b.origin.name), doubtful: false };
  const hung = hungOn(a, b, shared);
  if (hung !== null && !hung.doubtful) return hung;
  if (voice) return voice;
  const perhaps =
    maybeSameSource(a.originKey, b.originKey) || (arePeople(a, b) && alikeNames(a.originKey, b.originKey));
  if (perhaps && isSecondFact(a, b))
    return { because: 'same origin', evidence: distinct(a.origin.name, b.origin.name), doubtful: false };
  if (name || perhaps || body === 'perhaps')
    return { because: 'same origin', evidence: distinct(a.origin.name, b.origin.name), doubtful: true };
  return hung;
}

/** How one hangs on the other, whoever they are. */
const hungOn = (a: Appearance, b: Appearance, shared: SharedText): Connection | null =>
  ownVoice(a, b) ??
  ownVoice(b, a) ??
  (a.statement.article === b.statement.article ? (passesOn(a, b) ?? passesOn(b, a)) : null) ??
  hangsOn(b, a) ??
  hangsOn(a, b) ??
  reuse(a, b, shared);

/** One is called by the family name alone, the other with a given name: of one family there may be two. */
const isFamilyName = (a: Appearance, b: Appearance): boolean =>
  arePeople(a, b) && a.originKey.includes(' ') !== b.originKey.includes(' ');

const arePeople = (a: Appearance, b: Appearance): boolean => a.origin.kind === 'person' && b.origin.kind === 'person';

/** Through whom it came, and whom it was told: "told the Herald". */
const waysOf = ({ relayKeys, toldKey }: Appearance): readonly string[] => [...relayKeys, toldKey].filter(Boolean);

/** What shows beside a family name that two are one: an article, an outlet or a way they came through in common, or the same words. */
const isSecondFact = (a: Appearance, b: Appearance): boolean =>
  a.statement.article === b.statement.article ||
  sameOutlet(a.outletKey, b.outletKey) ||
  waysOf(a).some((key) => [b.outletKey, ...waysOf(b)].some((other) => sameOutlet(key, other))) ||
  waysOf(b).some((key) => sameOutlet(key, a.outletKey)) ||
  isNearCopy(a.statement.text, b.statement.text);

/** "Hult said Krel had told him that …": Hult vouches for Krel's having said it, not for what she said. */
function passesOn(teller: Appearance, told: Appearance): Connection | null {
  if (teller.originKey === '' || !told.relayKeys.includes(teller.originKey)) return null;
  const doubtful = told.statement.within !== teller.statement.id;
  return { because: 'relayed', evidence: distinct(teller.origin.name, told.origin.name), doubtful };
}

/** An outlet that has it from somebody is no witness of its own when it says so without him. */
function ownVoice(outlet: Appearance, other: Appearance): Connection | null {
  if (outlet.outletKey === '' || !sameOutlet(outlet.outletKey, other.outletKey)) return null;
  const isItself = ({ origin, originKey, outletKey }: Appearance): boolean =>
    origin.kind === 'observation' || (originKey !== '' && sameOutlet(originKey, outletKey));
  if (!isItself(outlet) || isItself(other)) return null;
  return { because: 'cites', evidence: [other.origin.name], doubtful: false };
}

function hangsOn(later: Appearance, earlier: Appearance): Connection | null {
  const printedBy = (key: string): boolean => sameOutlet(key, earlier.outletKey) && !sameOutlet(later.outletKey, key);
  if (!sameOutlet(later.outletKey, earlier.outletKey) && restsOnOutlet(later, earlier.outletKey, earlier.outlet))
    return { because: 'cites', evidence: [later.origin.name], doubtful: false };
  const cameThrough = (key: string): boolean => earlier.relayKeys.some((other) => sameOutlet(key, other));
  // "Al-Qindil said" is an outlet where another chain came through one of that name, whatever it was taken for.
  if (later.origin.named && later.originKey !== '' && earlier.relayKeys.includes(later.originKey) && later !== earlier)
    return {
      because: 'relayed',
      evidence: distinct(later.origin.name, earlier.origin.name),
      doubtful: !isOutlet(later) && earlier.statement.article !== later.statement.article && isPersonal(later),
    };
  if (later.origin.named && !isOutlet(later)) return null;
  const through = later.relayKeys.find((key) => printedBy(key) || cameThrough(key));
  if (through !== undefined || (isOutlet(later) && cameThrough(later.originKey)))
    return {
      because: 'relayed',
      evidence: distinct(...relayNames(later), later.origin.name),
      doubtful: isDescribed(later) && isSomebody(earlier),
    };
  return null;
}

/** Named as people are, by two words or more: one who passes on in one report may have seen it himself in another. */
const isPersonal = ({ origin }: Appearance): boolean =>
  origin.kind === 'person' && /[\p{Lu}\p{Lo}]\S* .*[\p{Lu}\p{Lo}]/u.test(origin.name);

/** "a senior official": nobody by name, but not "reports" either. */
const isDescribed = ({ origin }: Appearance): boolean => !origin.named && !isPressAtLarge(origin.name);

/** A person or body by name, other than an outlet. */
const isSomebody = ({ origin }: Appearance): boolean =>
  origin.named && origin.kind !== 'outlet' && origin.kind !== 'observation';

function reuse(a: Appearance, b: Appearance, shared: SharedText): Connection | null {
  const weak = (one: Appearance): boolean => !one.origin.named || one.origin.kind === 'observation';
  const named = !weak(a) && !weak(b);
  // "A source close to the ministry", "an engineer": told in one set of words, and may still be two.
  const described = isDescribed(a) && isDescribed(b) && describedOtherwise(a.origin.name, b.origin.name);
  const doubtful = named || described;
  const words = shared.get(a.statement.id)?.get(b.statement.id);
  // Two who are both named may have used the same few words.
  const isText = [a, b].every(({ statement }) => hasWordsToCopy(statement.text));
  if (words !== undefined && (!named || isText)) return { because: 'reused text', evidence: [words], doubtful };
  if (named && (a.statement.mode !== 'direct' || b.statement.mode !== 'direct')) return null;
  if (!isNearCopy(a.statement.text, b.statement.text)) return null;
  return { because: 'reused text', evidence: [b.statement.text], doubtful };
}

const relayNames = ({ statement }: Appearance): string[] =>
  statement.chain.filter(({ role }) => role === 'relay').map(({ name }) => name);

const distinct = (...names: string[]): string[] => [...new Set(names)];
