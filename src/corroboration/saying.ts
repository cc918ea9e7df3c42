/**
 * Words that give somebody's word: where one stands, a sentence is not told as a fact, whether or not a statement was found in it.
 * Source: verbs of saying and of reported thought, Levin 1993, 37; evidential adverbs, Chafe 1986.
 */
const WORDS = `
accord(?:ing|ance) account(?:s|ed)? accus(?:e|es|ed|ing|ation|ations) acknowledg(?:e|es|ed|ing) add(?:s|ed|ing)? admit(?:s|ted|ting)?
alleg(?:e|es|ed|edly|ing|ation|ations) announc(?:e|es|ed|ing|ement) appear(?:s|ed|ing)? apparent(?:ly)? argu(?:e|es|ed|ing) assert(?:s|ed|ing)?
believ(?:e|es|ed|ing) blam(?:e|es|ed|ing) cit(?:e|es|ed|ing) claim(?:s|ed|ing)? confirm(?:s|ed|ing)? deni(?:es|ed|al|als) deny(?:ing)?
describ(?:e|es|ed|ing) disclos(?:e|es|ed|ing) estimat(?:e|es|ed|ing) expect(?:s|ed|ing)? explain(?:s|ed|ing)? fear(?:s|ed|ing)?
insist(?:s|ed|ing)? maintain(?:s|ed|ing)? mention(?:s|ed|ing)? note(?:s|d)? predict(?:s|ed|ing)? purported(?:ly)? quot(?:e|es|ed|ing)
report(?:s|ed|edly|ing)? reveal(?:s|ed|ing)? rumou?r(?:s|ed)? said say(?:s|ing)? seem(?:s|ed)? sources? spokes\\p{L}+ stat(?:e|ed|ing|ement|ements)
stress(?:es|ed|ing)? suggest(?:s|ed|ing)? suppos(?:e|ed|edly) suspect(?:s|ed)? tell(?:s|ing)? testif(?:y|ies|ied|ying) think(?:s|ing)? thought
conced(?:e|es|ed|ing) contend(?:s|ed|ing)? contest(?:s|ed|ing)? declar(?:e|es|ed|ing|ation) disput(?:e|es|ed|ing) doubt(?:s|ed|ful|ing)?
rebut(?:s|ted|ting|tal)? recall(?:s|ed|ing)? refut(?:e|es|ed|ing|ation) reject(?:s|ed|ing|ion)? told unconfirmed warn(?:s|ed|ing)? witness(?:es)? wr(?:ites|iting|ote|itten)
`;

/** "made it known", "let it be known". */
const MADE_KNOWN = '(?:ma(?:de|kes?|king)|lets?) (?:it|this|that) (?:be )?(?:known|clear|plain|public)';

/** "the owners' version of it". */
const HIS_VIEW = '(?:views?|versions?) of';

/** "state" and "witness" as things are taken for saying too: a sentence too few is no harm. */
export const SAYING = new RegExp(`\\b(?:${WORDS.trim().split(/\s+/).join('|')}|${MADE_KNOWN}|${HIS_VIEW})\\b`, 'iu');
