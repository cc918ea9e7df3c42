import { saidWords } from './said-words.ts';
import type { ReportedStatement } from './types.ts';

/** A denial that does not say what: who denies, and what little is said of it. */
export interface PartialDenial {
  readonly denier: string;
  /** "the ambush near Kesmouth"; where nothing is said, the article's headline; '' without one. */
  readonly about: string;
  /** The article's headline; '' without one. */
  readonly headline: string;
  /** False where only the headline says of what. */
  readonly says: boolean;
}

const DETERMINER =
  '(?:(?:any|all|every|the|this|that|these|those|such|its|his|her|their|some|having|such|sole|full|direct|personal) )*';
const HAND =
  'involvement|role|part|responsibility|complicity|participation|hand|knowledge|links?|connections?|ties|blame|guilt|wrongdoing';
const SAYING =
  'accusations?|allegations?|claims?|charges?|reports?|suggestions?|rumou?rs?|assertions?|insinuations?|accounts?|story|stories';
/** "any role in the blast", "responsibility", "the accusation". */
const DENIED = new RegExp(
  `^${DETERMINER}(?:${HAND}|${SAYING})\\b(?: (?:in|for|of|with|to|about|over|behind) (.+))?`,
  'iu',
);
/** "it had no part in the blast", "we had nothing to do with it". */
const SAID =
  /^[“"'‘]?(?:it|we|i|he|she|they) (?:ha[ds]|have|played|took|bore|bears?) (?:no|neither) (?:part|role|hand|involvement|responsibility|share)\b(?: (?:in|for|of|with) (.+))?/iu;
const NOTHING = /^[“"'‘]?(?:it|we|i|he|she|they) ha(?:d|s|ve) nothing to do with (.+)/iu;
/** What names nothing. */
const POINTING =
  /^(?:it|this|that|them|these|those|the (?:matter|affair|incident|case|event)|what happened|as .+)\b[\s.,!”"'’]*$/iu;
const SPOKEN_FOR =
  /^.*\b(?:spokes(?:man|woman|person)|representative|lawyer|statement|official) (?:for|of|by|from|at|in) /iu;

/**
 * Who denies, and of what, where a content says it in part: "strongly denied any involvement", "denied a role in the blast at Kesmouth",
 * "we had nothing to do with it". `null` for a denial of something that is said out, and for all that is no denial.
 */
export function partialDenial(statement: ReportedStatement): PartialDenial | null {
  const words = saidWords(statement).trim();
  const found = statement.stance === 'denies' ? (DENIED.exec(words) ?? SAID.exec(words)) : SAID.exec(words);
  const match = found ?? NOTHING.exec(words);
  if (!match) return null;
  const about = (match[1] ?? '').replace(/ as (?:baseless|untrue|false|unfounded|lies|absurd).*$/iu, '');
  // "reports that the pier was shut" says out what is denied.
  if (
    /\bthat\b/iu.test(words.slice(0, 40)) &&
    statement.stance === 'denies' &&
    /\breports?|claims?|allegations?\b/iu.test(words)
  )
    return null;
  const last = statement.chain.at(-1);
  const denier = last?.speaksFor ?? (last?.name ?? '').replace(SPOKEN_FOR, '');
  const says = about !== '' && !POINTING.test(about);
  const headline = statement.title ?? '';
  return { denier, about: says ? about : headline, headline, says };
}
