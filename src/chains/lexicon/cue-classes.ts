import type { Certainty, Stance } from '../../model/statement.ts';

/** What a class of cue words does with the content, and how firmly it holds it. */
export interface CueClass {
  readonly name: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** The reporter keeps a distance by choosing this word. */
  readonly distance?: true;
  /** Literature the class is taken from; the words are ours. */
  readonly source: string;
  /** Lemmas. */
  readonly verbs?: string;
  readonly nouns?: string;
  readonly adjectives?: string;
}

/**
 * Words that introduce what a source says or thinks, by what they do. A word that is nowhere asserts, firmly.
 *
 * The division follows the source-introducing predicates of FactBank (Saurí & Pustejovsky 2009) and the illocutionary verbs of
 * Searle & Vanderveken (1985); how firmly a class holds its content is FactBank's scale. Words were gathered from those works and from the
 * cues of PolNeAR's training part.
 */
export const CUE_CLASSES: readonly CueClass[] = [
  {
    name: 'say',
    stance: 'asserts',
    certainty: 'certain',
    source: 'reporting predicates, Saurí & Pustejovsky 2009; say-37.7 of Levin 1993',
    verbs:
      'say tell add note state write tweet remark observe mention report announce declare explain stress emphasise emphasize underline point ' +
      'recall recount argue reply answer describe name dub label term joke quip testify inform informed notify brief remind conclude ' +
      'reveal disclose complain lament boast shout yell chant comment post ' +
      'respond refer speak talk identify read outline clarify proclaim brag counter illustrate allude interject thank congratulate',
    adjectives: 'according',
  },
  {
    name: 'know',
    stance: 'asserts',
    certainty: 'certain',
    source:
      'factive predicates, Kiparsky & Kiparsky 1970; perception and knowledge predicates, Saurí & Pustejovsky 2009',
    verbs:
      'know realise realize discover find learn see hear notice show prove demonstrate establish determine remember regret convince understand',
    adjectives: 'convinced certain sure aware adamant positive glad sorry',
  },
  {
    name: 'claim',
    stance: 'asserts',
    certainty: 'certain',
    distance: true,
    source:
      'non-factive reporting verbs that detach the reporter, Bergler 1992, Caldas-Coulthard 1994; boosters of Hyland 2005',
    verbs: 'claim purport maintain contend insist assert profess pretend',
    nouns: 'claim assertion contention insistence rumour rumor',
    adjectives: 'rumoured rumored',
  },
  {
    name: 'believe',
    stance: 'asserts',
    certainty: 'probable',
    source: 'belief predicates, Saurí & Pustejovsky 2009; hedging verbs of Hyland 2005; moderate certainty, Rubin 2007',
    verbs:
      'believe think suppose assume reckon presume feel suspect infer guess estimate indicate deem consider imagine surmise deduce signal regard view',
    nouns: 'belief assumption suspicion impression estimate estimation indication',
    adjectives: 'confident',
  },
  {
    name: 'suggest',
    stance: 'asserts',
    certainty: 'possible',
    source: 'hedging verbs of Hyland 2005; low certainty, Rubin 2007',
    verbs: 'suggest speculate imply hint insinuate hypothesise hypothesize theorise theorize posit conjecture',
    nouns: 'suggestion speculation hint insinuation hypothesis conjecture',
  },
  {
    name: 'weigh',
    stance: 'asserts',
    certainty: 'possible',
    source: 'predicates of possibility, Saurí & Pustejovsky 2009',
    verbs: 'weigh mull contemplate ponder envision envisage',
  },
  {
    name: 'fear and hope',
    stance: 'asserts',
    certainty: 'possible',
    source: 'desire and fear predicates, Saurí & Pustejovsky 2009; expressives of Searle & Vanderveken 1985',
    verbs: 'hope fear worry dread',
    nouns: 'hope fear worry concern',
    adjectives: 'hopeful afraid worried fearful concerned optimistic pessimistic',
  },
  {
    name: 'want',
    stance: 'asserts',
    certainty: 'unknown',
    source:
      'volition and intention predicates, whose complements FactBank leaves underspecified, Saurí & Pustejovsky 2009',
    verbs: 'want wish plan intend aim seek desire prefer propose mean',
    nouns: 'wish plan intention aim desire proposal',
    adjectives: 'eager keen willing',
  },
  {
    name: 'be unsure',
    stance: 'asserts',
    certainty: 'unknown',
    source: 'uncertainty, Rubin 2007; underspecified in FactBank',
    adjectives: 'unsure uncertain unclear unaware undecided agnostic',
  },
  {
    name: 'debate',
    stance: 'asserts',
    certainty: 'certain',
    source: 'predicates with an embedded question, Karttunen 1977',
    verbs: 'discuss debate decide consult',
    nouns: 'discussion debate decision',
  },
  {
    name: 'favour',
    stance: 'asserts',
    certainty: 'certain',
    source: 'judgement and admire verbs of Levin 1993: an attitude whose negation is the contrary attitude',
    verbs: 'support back endorse favour favor like love approve welcome applaud praise vote share embrace trust',
    nouns: 'support endorsement approval',
  },
  {
    name: 'agree',
    stance: 'asserts',
    certainty: 'certain',
    source: 'assertives of Searle & Vanderveken 1985; with an infinitive, a commissive',
    verbs: 'agree accept consent concur',
    nouns: 'agreement consent',
  },
  {
    name: 'deny',
    stance: 'denies',
    certainty: 'certain',
    source: 'negative assertives of Searle & Vanderveken 1985; denial predicates, Saurí & Pustejovsky 2009',
    verbs:
      'deny reject dismiss refute rebut disavow repudiate rebuff dispute contradict disagree debunk retract recant disprove discount withdraw negate',
    nouns: 'denial rejection rebuttal refutation retraction disavowal dismissal repudiation',
  },
  {
    name: 'exclude',
    stance: 'denies',
    certainty: 'certain',
    source: 'denial predicates whose negation holds something possible, Saurí & Pustejovsky 2009',
    verbs: 'exclude preclude',
  },
  {
    name: 'keep back',
    stance: 'withholds',
    certainty: 'unknown',
    source: 'negative implicatives, Karttunen 1971',
    verbs: 'withhold sidestep dodge evade duck skirt',
    adjectives: 'noncommittal tight-lipped silent mum',
  },
  {
    name: 'ask',
    stance: 'questions',
    certainty: 'unknown',
    source: 'directives that ask for an answer, Searle & Vanderveken 1985; inquiry predicates, Karttunen 1977',
    verbs: 'ask wonder query inquire enquire',
    nouns: 'question query inquiry enquiry',
  },
  {
    name: 'doubt',
    stance: 'questions',
    certainty: 'unknown',
    source: 'doubt predicates, Saurí & Pustejovsky 2009',
    verbs: 'doubt question challenge',
    nouns: 'doubt scepticism skepticism misgiving',
    adjectives: 'doubtful sceptical skeptical dubious',
  },
  {
    name: 'demand',
    stance: 'demands',
    certainty: 'unknown',
    source: 'directives of Searle & Vanderveken 1985; command predicates, Saurí & Pustejovsky 2009',
    verbs:
      'demand urge order request appeal implore beg instruct command exhort petition recommend advise encourage beseech entreat press lobby',
    nouns:
      'demand order request appeal plea recommendation instruction command petition call advice exhortation ultimatum',
  },
  {
    name: 'promise',
    stance: 'promises',
    certainty: 'certain',
    source: 'commissives of Searle & Vanderveken 1985; commitment predicates, Saurí & Pustejovsky 2009',
    verbs: 'promise vow pledge swear commit guarantee undertake assure reassure',
    nouns: 'promise vow pledge oath commitment guarantee undertaking assurance',
  },
  {
    name: 'threaten',
    stance: 'promises',
    certainty: 'possible',
    source: 'commissives of Searle & Vanderveken 1985; to offer and to threaten wait for what the other does',
    verbs: 'threaten offer volunteer',
    nouns: 'threat offer',
  },
  {
    name: 'predict',
    stance: 'predicts',
    certainty: 'probable',
    source: 'assertives about the future, Searle & Vanderveken 1985; prediction predicates, Saurí & Pustejovsky 2009',
    verbs: 'predict forecast expect anticipate project foresee foretell prophesy',
    nouns: 'prediction forecast expectation anticipation projection prophecy prognosis',
  },
  {
    name: 'warn',
    stance: 'asserts',
    certainty: 'certain',
    source: 'to warn is an assertive or a directive, Searle & Vanderveken 1985',
    verbs: 'warn caution',
    nouns: 'warning caution',
  },
  {
    name: 'warn of what comes',
    stance: 'predicts',
    certainty: 'probable',
    source: 'a warning about the future foresees it, Searle & Vanderveken 1985',
  },
  {
    name: 'accuse',
    stance: 'accuses',
    certainty: 'certain',
    source: 'judgement verbs of Levin 1993; assertives that blame, Searle & Vanderveken 1985',
    verbs: 'accuse blame charge denounce condemn slam fault decry lambast lambaste berate censure',
    nouns: 'accusation blame charge condemnation denunciation indictment',
  },
  {
    name: 'allege',
    stance: 'accuses',
    certainty: 'certain',
    distance: true,
    source: 'verbs of unproven accusation, Bergler 1992',
    verbs: 'allege alleged',
    nouns: 'allegation',
  },
  {
    name: 'admit',
    stance: 'admits',
    certainty: 'certain',
    source: 'assertives that presuppose something bad about the speaker, Searle & Vanderveken 1985',
    verbs: 'admit concede acknowledge confess',
    nouns: 'admission concession acknowledgement acknowledgment confession',
  },
  {
    name: 'confirm',
    stance: 'confirms',
    certainty: 'certain',
    source: 'assertives that support what was said before, Searle & Vanderveken 1985',
    verbs: 'confirm verify corroborate affirm reaffirm attest certify validate vouch',
    nouns: 'confirmation corroboration verification affirmation',
  },
];
