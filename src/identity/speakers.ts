import type { Span } from '../model/span.ts';
import type { LinkKind } from '../model/statement.ts';
import type { Gender, Role } from './cast.ts';
import { isRole } from './lexicon/roles.ts';

/** By which way the words of a source led to a name; what each means for a reader is in `src/explain/name-reason.ts`. */
export type NamedBy =
  | 'name'
  | 'apposition'
  | 'pronoun'
  | 'first person'
  | 'relative'
  | 'described before'
  | 'named later'
  | 'issuer'
  | 'owner'
  | 'organisation'
  /** By no source at all: by the name that stands beside a cue of speech. */
  | 'implied';

/** Whom a source span stands for. */
export interface Speaker {
  /** Fullest name in this article, or the source's own words. */
  readonly name: string;
  readonly kind: LinkKind;
  readonly span: Span;
  /** Member of the cast; `null` for somebody only described. */
  readonly member: number | null;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** The noun that described somebody nameless: "official" for "a senior official". */
  readonly noun: string | null;
  /** Absent where the words lead to nobody else and stand for themselves. */
  readonly by?: NamedBy;
}

/** Who spoke so far and what following them taught: one per article, changed as its relations are read in order. */
export interface Memory {
  /** Latest last; only the last few are kept. */
  readonly spoken: { readonly speaker: Speaker; readonly sentence: number }[];
  /** Roles and genders learnt on the way, by member: "the lawmaker said" after a bare name. */
  readonly roles: Map<number, Role[]>;
  readonly genders: Map<number, Gender>;
}

const KEPT = 12;

export const startMemory = (): Memory => ({ spoken: [], roles: new Map(), genders: new Map() });

export function remember(memory: Memory, speaker: Speaker, sentence: number): void {
  memory.spoken.push({ speaker, sentence });
  if (memory.spoken.length > 2 * KEPT) memory.spoken.splice(0, KEPT);
}

export function learnRole(memory: Memory, member: number, role: Role): void {
  const known = memory.roles.get(member);
  if (!known) memory.roles.set(member, [role]);
  else if (known.length < KEPT && !known.some(({ noun }) => noun === role.noun)) known.push(role);
}

/** Nouns that are nobody's role in the lexicon but have a person's ending: "a superdelegate", "the beekeeper". */
const PERSONS_END = /(?:er|or|ist|ian|ant|ate|ee|man|woman)$/u;

/** Somebody whom "he" or "she" can mean. */
export const isPersonal = ({ plural, kind, noun }: Speaker): boolean =>
  !plural && (kind === 'person' || (kind === 'unnamed' && noun !== null && (isRole(noun) || PERSONS_END.test(noun))));
