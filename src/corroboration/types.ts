import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

/*
 * How an archive keeps claims up to date, one look-up per new statement (corroborate.ts does the same in memory):
 *
 *   makesClaim(record)                            false for what says nothing ("to comment"): it stays without a claim
 *   profile = describe(record)                    what it says, without the ways of saying it; JSON, store it
 *   profile.wording                               statements with one wording id are one node: compare it once
 *   placesOf(profile)                             for a wording not seen before: index it under these keys, and compare it with the first
 *                                                 (MOST_LED_TO) of what its askers are indexed under, and with those whose keys lead to it
 *   edge, unless 'different'                      keep it: (a, b, relation, score, reasons, denier)
 *   familiesOf(wordings, edges)                   for the wordings connected by 'same' and 'variant' edges: the claims among them
 *   sharedTextOf(statements, stretches)           which of a family stand at one place of a text their articles share
 *   buildClaim({ statements, denials, own })      one claim from the records of one family
 *
 * Sentences in the reporter's own voice are looked up beside them, once an article:
 *
 *   ownSentences(article, statements)             those that could repeat a claim
 *   ownProfile(sentence)                          what one says; ownPlacesOf: where it is filed and looked up
 *   saysTheSame(profile, wording)                 true: keep it with the wording; buildClaim decides what it is
 */

/** A statement with what this stage needs of its article. The archive's `StatementRecord` is one. */
export interface ReportedStatement
  extends Pick<Statement, 'id' | 'chain' | 'stance' | 'certainty' | 'mode'>,
    Partial<Pick<Statement, 'within' | 'addressee' | 'dates'>> {
  readonly article: string;
  readonly outlet: string | null;
  /** The article's headline; it says of what a denial is that does not. */
  readonly title?: string | null;
  readonly published: string | null;
  /** The words of its content, its parts joined by one space. */
  readonly text: string;
  /** Where the parts of its content stand in the article; their lengths cut `text`. */
  readonly content?: readonly Span[];
}

/** How a content is put: as a fact, a possibility, something to come, a wish, a question, under a condition, as what somebody may or can do. */
export type Modality = 'actual' | 'possible' | 'future' | 'demanded' | 'asked' | 'conditional' | 'permitted';

/** A word of the content with its weight. */
export interface Term {
  /** Stem, or the folded spelling of a name. */
  readonly term: string;
  /** From 0 (everywhere in the press) to 1 (rare). A property of the word, never of the archive. */
  readonly weight: number;
  /** True inside the reach of "not", "no", "never", … */
  readonly negated: boolean;
  /** True when written with a capital and not a common word: a name, or an unknown word that opens a sentence. */
  readonly name: boolean;
  /** True for a common word that is part of a name: "Army" of "Free River Army". */
  readonly part?: true;
  /** A name, or its part, as written; absent for other words. */
  readonly words?: string;
  /** What leads to a name: "by" somebody who does it, "from" whom it comes, "at" a place. Absent where nothing does. */
  readonly behind?: 'by' | 'from' | 'at';
}

/**
 * What a number measures: "three hours later" a delay, "for three hours" a duration, "in all" a total, "three more" an addition, "a day" a
 * rate, "by 4 per cent" a change, "to 4 per cent" a level, "from" where it starts, "ago" the time past.
 */
export type Measure = 'delay' | 'duration' | 'total' | 'addition' | 'rate' | 'change' | 'level' | 'start' | 'past';

/** A number with what it counts. */
export interface NumberMention {
  readonly value: number;
  /** Stem of the thing counted, "%", a currency sign, "year"; '' when nothing is named. */
  readonly unit: string;
  /** Absent where the words do not say. */
  readonly measure?: Measure;
  /** Stems of the words between number and thing: "injured" of "three injured sailors". Absent when there are none. */
  readonly which?: readonly string[];
  /** As written. */
  readonly words: string;
}

/** A day or month, ISO 8601 as far as the words and the publishing date allow, or a weekday when they do not. */
export interface DateMention {
  readonly value: string;
  readonly words: string;
}

/** What a statement says, ready to be compared. Plain JSON; depends on this statement alone. */
export interface StatementProfile {
  /** `w` and 16 hexadecimal digits: the same for two statements that `compare` cannot tell apart. */
  readonly wording: string;
  /** Content words, first occurrence first, none twice. */
  readonly terms: readonly Term[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly modality: Modality;
  /** The words that make it less than certain: "may", "reportedly". */
  readonly hedges: readonly string[];
  /** True when a negating word stands anywhere in it. */
  readonly negates: boolean;
  /** True when it is the main verb that is negated. Absent otherwise. */
  readonly turned?: true;
  /** True when the doer comes behind his deed: "was approved by the Assembly". */
  readonly agentBehind: boolean;
  /** The term of its main verb with what stands before it, whether it is passive and whether negated; `null` when none shows. */
  readonly deed: {
    readonly verb: string;
    readonly before: readonly string[];
    readonly passive: boolean;
    readonly negated?: true;
  } | null;
  /** True when the source denies the content. */
  readonly denies: boolean;
  /** A denial that does not say what: terms of the denier's name, and of what little is said of it. Absent for all else. */
  readonly partial?: {
    readonly denier: readonly string[];
    readonly about: readonly string[];
    /** Of its article's headline, where it names nothing itself: "the transfer". Absent for others. */
    readonly told?: readonly string[];
  };
  /** Folded name of the origin; '' when the chain ends without a name, or with the outlet's own observation. */
  readonly origin: string;
  /** Who prints it and the outlet he has it from, folded; absent where no outlet is named for all there is. */
  readonly cites?: { readonly outlet: string; readonly from: string };
  /** Day of publication, ISO 8601; two reports far apart in time need more in common. */
  readonly published: string | null;
  /** The article of a short content (`isShort`) without a day: nothing else tells how near another one is. Absent for all others. */
  readonly article?: string;
}

export type Relation = 'same' | 'variant' | 'denial' | 'different';

/** How two statements stand to each other, with the reasons. Symmetric but for `denier`. */
export interface Comparison {
  readonly relation: Relation;
  /** From 0 (no word shared) to 1 (the same words). */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Who denies whom, when the relation is 'denial'. */
  readonly denier: 'a' | 'b' | 'both' | null;
}

/** A comparison worth keeping, between two wordings; `a` sorts before `b`. */
export interface Edge extends Comparison {
  readonly a: string;
  readonly b: string;
}

/** Wordings that make one claim, and the wordings that deny it. Both ascending. */
export interface WordingFamily {
  readonly wordings: readonly string[];
  readonly denials: readonly string[];
}

/** A sentence in the reporter's own voice. It founds no claim; one that says what a claim says may be a repeat of it. */
export interface OwnSentence {
  readonly article: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly span: Span;
  readonly text: string;
}

/** A sentence, and the wordings it says the same as. */
export interface TiedSentence {
  readonly sentence: OwnSentence;
  readonly wordings: readonly string[];
}

/** What one claim is built from. */
export interface Family {
  readonly statements: readonly ReportedStatement[];
  /** Statements that deny it: kept beside the claim, never counted in it. */
  readonly denials: readonly ReportedStatement[];
  /** Sentences that say the same as one of the statements; absent where none were looked for. */
  readonly own?: readonly TiedSentence[];
}
