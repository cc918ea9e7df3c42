/** What a name is the name of, as far as comparing goes. */
export type ComparedKind = 'person' | 'organisation' | 'outlet';

/** What a part of a name is. */
export type PartKind =
  | 'name'
  | 'family'
  | 'initial'
  | 'particle'
  | 'title'
  | 'suffix'
  | 'legal form'
  | 'country'
  | 'number'
  | 'class'
  | 'acronym'
  | 'whole';

/** By what two parts are taken for one, or why they are not. */
export type MatchedBy =
  /** The same letters, capitals and accents aside. */
  | 'equal'
  /** Other letters for the same sounds: "Yusuf", "Youssef". */
  | 'sound'
  /** A slip or two of spelling. */
  | 'spelling'
  /** "J." for "Jean". */
  | 'initial'
  /** "Bill" for "William". */
  | 'nickname'
  /** One word here, two words there: "Abdulrahman", "Abdul Rahman". */
  | 'joined'
  /** "JOC" for "Joint Operations Command". */
  | 'acronym'
  /** "Chilean" for "Chile", "Ltd" for "Limited", "44" for "forty-four". */
  | 'same meaning'
  /** Only one of the names has it. */
  | 'missing'
  /** Both have something here, and not the same. */
  | 'different'
  /** Two ways of writing that are compared as they stand, never by guessing letters. */
  | 'other script'
  /** Longer than any name: compared as a whole. */
  | 'too long'
  | 'empty';

/** One part beside the part of the other name it was compared with. */
export interface PartMatch {
  readonly part: PartKind;
  /** The words as written; `null` when the first name has nothing here. */
  readonly a: string | null;
  readonly b: string | null;
  readonly by: MatchedBy;
  /** How alike the two are, in [0, 1]. */
  readonly likeness: number;
}

/** How likely two names are one, and why. */
export interface NameComparison {
  /** In [0, 1]; at 0.5 as likely as not in the collections it was fitted on. */
  readonly score: number;
  readonly reasons: readonly PartMatch[];
}
