import type { PartMatch } from '../names/comparison.ts';

/** People are compared with people; organisations, outlets and governments with one another. */
export type EntityClass = 'person' | 'body';

export type EntityKind = 'person' | 'organisation' | 'outlet' | 'government';

/** What an article says somebody is, as it is compared. */
export interface Office {
  /** Singular, lower case: "minister". */
  readonly noun: string;
  readonly country: string | null;
  readonly former: boolean;
}

/** One name in one article: all its mentions and what the article says of it. */
export interface Appearance {
  readonly article: string;
  readonly class: EntityClass;
  readonly kind: EntityKind;
  /** Folded spelling of `name`. */
  readonly key: string;
  /** Fullest form in the article. */
  readonly name: string;
  /** Forms as written, with how often. */
  readonly forms: Readonly<Record<string, number>>;
  /** Mentions that the article sets off, in its words ("so-called Harbour Front"); absent where there are none. */
  readonly marked?: Readonly<Record<string, number>>;
  /** Words of titles in front, as written. */
  readonly titles: readonly string[];
  readonly offices: readonly Office[];
  readonly mentions: number;
  readonly asOrigin: number;
  readonly asRelay: number;
  readonly asPublisher: number;
  readonly published: string | null;
  readonly outlet: string | null;
}

/**
 * A name with the facts it is known by: what is compared across articles. Appearances that look alike in all of this are
 * one persona, so that a name in ten thousand articles is compared once.
 */
export interface Persona {
  /** `p` and 16 hexadecimal digits, from all the other fields. */
  readonly id: string;
  readonly class: EntityClass;
  readonly kind: EntityKind;
  /** Folded for people; as written, without "the", for bodies. */
  readonly name: string;
  /** Whose citizen or whose body; `null` when the articles do not say. */
  readonly country: string | null;
  /** An office that few people hold: "minister". */
  readonly office: string | null;
  /** What sort of life: "state", "sport"; `null` when the role leaves it open. */
  readonly field: string | null;
  /** The one article it is bound to: a lone surname, or a common name with no fact beside it. */
  readonly article: string | null;
  /** Full names beside a common name that has no other fact; ascending. Of a family name alone: the country its articles are about. */
  readonly beside: readonly string[];
}

/** One fact that speaks for or against two personas being one. */
export interface JudgementReason {
  readonly fact:
    | 'name'
    | 'family name'
    | 'common name'
    | 'initials'
    | 'generation'
    | 'country'
    | 'office'
    | 'field'
    | 'beside'
    | 'outlets table';
  readonly a: string | null;
  readonly b: string | null;
  /** What it adds to the log-odds; below 0 it speaks against. */
  readonly weight: number;
  /** How the parts of the names go together, where the names differ. */
  readonly parts?: readonly PartMatch[];
}

/** What is held of two personas; reversible: withdrawing it takes nothing from the evidence. */
export interface Judgement {
  /** Ids, ascending. */
  readonly a: string;
  readonly b: string;
  readonly relation: 'same' | 'two';
  /** Of being one, in [0, 1]. */
  readonly score: number;
  readonly reasons: readonly JudgementReason[];
  /** "model 2", or who took the decision. */
  readonly author: string;
}

/** Which outlet of the table a name is one of; `undefined` for those that are not in it. */
export type OutletLookup = (name: string) => string | undefined;
