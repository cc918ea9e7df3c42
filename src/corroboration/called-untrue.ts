const SAYING =
  '(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|accusations?|assertions?|stor(?:y|ies)|accounts?|news|idea|notion)';
const DETERMINER =
  '(?:(?:the|a|an|any|all|every|these|those|such|some|recent|earlier|media|press|news|western|local) )*';
const VERY = '(?:(?:simply|just|absolutely|completely|totally|utterly|entirely|wholly|categorically|all|either) )?';
const FALSE =
  '(?:untrue|not true|false|incorrect|wrong|inaccurate|baseless|unfounded|groundless|nonsense|rubbish|fabricated|invented|made up|' +
  'without (?:any )?(?:foundation|basis|truth)|(?:an? )?(?:(?:pure|sheer|total|complete|outright|blatant) )?' +
  '(?:lies?|fabrications?|inventions?|fiction|fantasy|myths?|hoax(?:es)?|rumou?rs?|slanders?|propaganda))';
const OPEN = '["“‘\']?(?:that )?';
const END = '[\\s,.!”"’\']*$';
const IS = '(?:is|are|was|were|has been|have been|had been)';

/** Ways to say of a whole clause that it is not so; what stands in the group is the clause. */
const FRAMES: readonly RegExp[] = [
  // "reports that the pier was shut are untrue"
  new RegExp(`^${OPEN}${DETERMINER}${SAYING} that (.+?),? ${IS} ${VERY}${FALSE}${END}`, 'iu'),
  // "the reports the pier was shut as completely untrue", behind "described"
  new RegExp(`^${OPEN}${DETERMINER}${SAYING} (?:that |(?!\\p{Ll}+ed\\b))(.+?) as ${VERY}${FALSE}${END}`, 'iu'),
  // "there is no truth in reports that the pier was shut"
  new RegExp(
    `^${OPEN}there(?:['’]s| is| was| has been) (?:absolutely |simply )?no (?:truth|basis|foundation|substance)(?: whatsoever| at all)? (?:in|to|for|behind) ${DETERMINER}${SAYING} (?:that )?(?!of\\b)(.+)`,
    'iu',
  ),
  // "it is a lie that the pier was shut"
  new RegExp(`^${OPEN}it(?:['’]s| ${IS}) ${VERY}${FALSE} that (.+)`, 'iu'),
  // "(described) as invented the reports that the pier was shut", "(condemned as) a lie reports that …"
  new RegExp(`^(?:as )?${VERY}${FALSE} ${DETERMINER}${SAYING} that (.+)`, 'iu'),
  // "“That is untrue,” (he said of the report) that the pier was shut"
  new RegExp(
    `^["“‘'](?:that|this|it|they)(?:['’](?:s|re)| ${IS}) ${VERY}${FALSE}[.,!]?["”’']\\s+(?:of )?(?:${DETERMINER}${SAYING} )?that (.+)`,
    'iu',
  ),
  // "(accused the paper) of inventing the story that the pier was shut"
  new RegExp(
    `\\b(?:inventing|fabricating|making up|spreading) ${DETERMINER}(?:false |fake |baseless )?(?:${SAYING}|lies?) that (.+)`,
    'iu',
  ),
];
/**
 * "that the pier was shut were untrue", "that the pier was shut a lie", where "reports" fell to the verb of saying. Not "that he had found
 * the accounts false", "that they were telling lies".
 */
const BEHIND = new RegExp(`^["“‘']?that (.+?) (?:${IS} |as |(?=an? ))${VERY}${FALSE}${END}`, 'iu');
const LEAST_WORDS = 3;
const AUXILIARY = 'is|are|was|were|be|been|being|had|has|have|will|would|did|does|do';
const OWN_VERB = new RegExp(
  `\\b(?:${AUXILIARY}|\\p{Ll}{2,}ed|sank|fell|rose|shot|struck|hit|left|took|bought|paid|lost|won|died|broke|shut)\\b`,
  'u',
);
/** "figures released by the ministry": no verb of the clause. */
const PASSIVE = /\b\p{Ll}{2,}ed by\b/gu;
const PLACED = /\b\p{Ll}{2,}ed (?:by|in|on)\b/gu;
/** "(the verdict) was based on", "(officials) had been telling": what follows belongs to the clause. */
const UNFINISHED = new RegExp(
  `\\b(?:${AUXILIARY}|based|built|founded|told|telling|spread|spreading|found|finding|made|making|on|by|of|in|with|for|to|from|about|against|upon)$`,
  'u',
);
/** "(the mayor) described the attack as …": called so by somebody in the clause. */
const CALLING =
  /\b(?:call|brand|label|describe|denounce|dismiss|condemn|regard|portray|consider|deem|declare)(?:e?d|s|l?ing|l?led)?\b/u;

/** True where words are a clause that can stand alone; its verb is not its first word. */
function isClause(words: string, noVerb: RegExp): boolean {
  const rest = words.slice(words.indexOf(' ') + 1);
  return rest !== words && OWN_VERB.test(rest.replace(noVerb, '')) && !UNFINISHED.test(words);
}

/**
 * The clause a content calls untrue: "reports that the pier was shut are false" → "the pier was shut". Whoever says so says the opposite of
 * it, in whatever words. `null` where nothing is called so.
 */
export function calledUntrue(words: string): string | null {
  for (const frame of FRAMES) {
    const clause = frame.exec(words)?.[1];
    if (clause && isClause(clause, PASSIVE)) return clause;
  }
  const behind = BEHIND.exec(words)?.[1];
  if (!behind || behind.split(' ').length < LEAST_WORDS || CALLING.test(behind)) return null;
  return isClause(behind, PLACED) ? behind : null;
}
