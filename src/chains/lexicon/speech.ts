import { wordSet } from '../../language/word-set.ts';

/**
 * Words that hand on what somebody said, lower case, lemmas. Closed lists on purpose: inside a content a wrong find costs more than a
 * missed one. Source: VerbNet classes say-37.7, tell-37.2, promise-37.13 and their nouns, as far as news uses them with "that".
 */
/** Verbs of saying that take "that …". */
export const SAYING = wordSet(`
  say tell announce claim warn state declare report argue insist assert allege confirm deny admit acknowledge add note stress
  emphasise emphasize reveal disclose promise vow pledge assure inform notify remind explain contend maintain testify write
  complain concede predict suggest reiterate threaten boast caution promise advise brief swear reply remark observe comment
  underline recall accuse tweet`);

/** Those that go without "that" as well: "Amin said the pier was shut". */
export const SAYING_BARE = wordSet('say claim warn insist announce allege argue admit promise note predict');

/** Those that do so now and then: where a verb follows one noun phrase. */
export const SAYING_RARELY_BARE = wordSet('confirm report reveal testify add deny state');

/** What papers do with "that …". */
export const FINDING = wordSet('find show conclude indicate');

/** Verbs that name who is told before what. */
export const TELLING = wordSet('tell inform notify assure remind warn advise brief promise caution');

/** Verbs that take up what somebody else said: "dismissed Krel’s claim that …". */
export const TAKING_UP = wordSet(
  'dismiss reject deny repeat echo dispute refute confirm reiterate rebuff ridicule question welcome',
);

/** Nouns for something said, with "that …" behind them. */
export const SAYINGS = wordSet(`
  claim warning allegation accusation statement assertion announcement promise insistence suggestion report admission
  prediction declaration assurance pledge vow charge contention revelation complaint remark testimony`);

/** Before these a verb does not hand anything on: it may yet be said, or was not. */
export const NOT_SAID = wordSet(
  "would wo should could can ca might may must will shall ought not n't never neither nor cannot hardly did do does",
);

/** A clause behind these only supposes. */
export const SUPPOSING = wordSet(
  'what which whom if whether unless until till before once lest suppose should let make made makes have has',
);

/** What opens a clause that a comma ends: "despite …, ships waited". */
export const SUBORDINATING = wordSet(
  'despite although though because since while after as when amid following given notwithstanding whereas',
);

/** Pronouns that may speak. */
export const SPEAKING_PRONOUNS = wordSet('he she they it we i you who');

/** A subject that is nobody. */
export const NOBODY_SPEAKS = wordSet('nobody no none neither no-one');
