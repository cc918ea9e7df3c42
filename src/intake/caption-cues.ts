const MEDIUM =
  '(?:photo(?:graph)?s?|pictures?|images?|pics?|illustrations?|graphics?|infographic|frame ?grab|screen ?(?:grab|shot)|footage|still)';

/** Words only a caption or picture credit has. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(
    `^\\W{0,3}(?:(?:file|archive|handout|representative|representational) )?${MEDIUM}(?: (?:by|credits?|courtesy|via|from|source|caption))?\\s*[:|/©–—-]`,
    'iu',
  ),
  new RegExp(`^\\W{0,3}(?:caption|credits?|(?:file|archive|handout|stock) ${MEDIUM})\\b\\s*(?::|$|\\W)`, 'iu'),
  new RegExp(
    `[([|](?:(?:file|archive|handout) )?(?:${MEDIUM}|credits?|via|courtesy|file|archive|source)\\b[^()[\\]]{0,80}[)\\]]?\\.?$`,
    'iu',
  ),
  new RegExp(
    `[.!?”"]\\s*(?:(?:file|archive|handout) )?(?:${MEDIUM}|credit)\\s*(?:by|:|/|credit|courtesy|via|©)\\s*\\S(?:[^.]|\\b\\p{Lu}\\.){0,70}\\.?$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:in )?(?:this|these|an?) (?:undated |file |handout |aerial |satellite |recent |combination |still |archive |video |\\p{Lu}\\w+ \\d{1,2},? (?:\\d{4},? )?)*${MEDIUM}\\b`,
    'iu',
  ),
  /[.!?]\s*(?:©|\/{1,2})\s?\p{Lu}[^.]{1,60}$/u,
  /[.!?)]\s*[\p{Lu}][\p{L}.'’ -]{1,40}\/\p{Lu}[\p{L} ]{1,25}\.?$/u,
  /[.!?]\s*\([^()]{2,40}\/[^()]{2,40}\)\.?$/u,
  /\((?:L|R|C|left|right|cent(?:re|er)|top|bottom|front|back|file)\)/u,
  /\b(?:from left|left to right|clockwise from|pictured (?:here|above|below|left|right|in|on|at)|seen here)\b/iu,
];

/** The present tense of what a camera sees. */
const LIKELY =
  /\b(?:pictured|(?:is|are|was|were) (?:seen|pictured|shown|photographed)|seen (?:in|on|at|during|from|through)|poses?|stands?|waves?|waits?|walks?|looks? on|shakes? hands|(?:a|an|the|general|aerial|file) view of|lines? up|gathers?|carr(?:y|ies)|holds?|sits?|rides?|watch(?:es)?|speaks? (?:at|to|during|with)|unloads?|loads?|lies)\b/iu;

/** Reported speech, plans and outcomes: what captions seldom have. */
const SPEECH =
  /\b(?:said|says|say|saying|told|tells|according to|reported|announced|added|warn(?:s|ed)|stated|claim(?:s|ed)|will|would|should|denie[sd]|insist(?:s|ed)|official)\b/iu;

export const hasSpeech = (line: string): boolean => SPEECH.test(line.slice(0, 1000));

/** True when a line's words can only stand under a picture. A line with reported speech must begin or end as a credit. */
export const isSurelyCaption = (line: string): boolean =>
  line.length < 600 &&
  CERTAIN.some((cue, rank) => cue.test(line) && (rank < 4 || !/\b(?:said|told|according to)\b/i.test(line)));

export const mayBeCaption = (line: string): boolean => line.length < 320 && LIKELY.test(line);
