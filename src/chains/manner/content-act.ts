import type { Reading } from '../../identity/reading.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
import type { Range } from '../scene.ts';
import { classNamed, VERBS } from './classes.ts';
import { isNegatedIn, subjectOf } from './clause-words.ts';
import { isComing } from './content-certainty.ts';
import type { MainClause } from './main-clause.ts';

/** What the content's own words do. */
export interface ContentAct {
  readonly act: CueClass;
  readonly lemma: string;
  readonly negated: boolean;
}

const AUXILIARIES = new Set([
  'can',
  'ca',
  'could',
  'do',
  'must',
  'have',
  'to',
  'not',
  "n't",
  'never',
  'hereby',
  'also',
]);
const OF_THE_SPEAKER = new Set(['i', 'he', 'she', '']);
/** A content that begins so is a question handed on, whatever stands in it. */
const EMBEDDED = new Set(['whether', 'how', 'why', 'what', 'who', 'where', 'when']);
const ASKING_TO = new Set(['please', "let's"]);

/**
 * What a content does by its own words where the cue only says that it was said: it asks, it demands, or it names its act itself.
 *
 * > “Is it shut?”     “We deny that.”     the town must shut the pier     “Please leave.”
 *
 * Source: performatives of Austin (1962); deontic modals of Palmer (2001).
 */
export function contentAct(reading: Reading, content: readonly Range[], clause: MainClause): ContentAct | null {
  if (isQuestion(reading, content)) return { act: classNamed('ask'), lemma: 'ask', negated: false };
  const { document, lower, quoted } = reading;
  const { tokens } = clause;
  const first = tokens[0];
  if (first === undefined) return null;
  const opening = lower[first]!;
  if (EMBEDDED.has(opening)) return null;
  if (quoted[first]) {
    const negative = /^(?:do|never)$/u.test(opening) && isImperativeVerb(reading, tokens, opening === 'do' ? 2 : 1);
    const let_ = opening === 'let' && /^(?:us|'s)$/u.test(lower[tokens[1] ?? -1] ?? '');
    if (ASKING_TO.has(opening) || let_ || negative)
      return { act: classNamed('demand'), lemma: 'demand', negated: false };
    if (opening === 'i' || opening === 'we') {
      const own = ownAct(reading, clause);
      if (own) return own;
    }
  }
  for (let k = 0; k < tokens.length; k++) {
    const word = lower[tokens[k]!]!;
    const next = document.tokens[tokens[k + 1] ?? -1]?.lemma ?? '';
    // Behind "that" or another verb it is somebody else's.
    if (document.tokens[tokens[k]!]!.pos === 'VERB') break;
    if (word === 'must' || word === 'should' || (word === 'ought' && next === 'to')) {
      const past = next === 'have' || (next === 'to' && document.tokens[tokens[k + 2] ?? -1]?.lemma === 'have');
      const own = OF_THE_SPEAKER.has(subjectOf(reading, clause, k));
      if (past || own || (word !== 'must' && isComing(reading, clause, k))) return null;
      return { act: classNamed('demand'), lemma: 'demand', negated: false };
    }
  }
  return null;
}

/** "I deny", "we cannot confirm": the verb right behind its first-person subject, in the present. */
function ownAct(reading: Reading, clause: MainClause): ContentAct | null {
  const { document, lower } = reading;
  for (let k = 1; k < Math.min(clause.tokens.length, 6); k++) {
    const i = clause.tokens[k]!;
    const { lemma, pos } = document.tokens[i]!;
    const act = VERBS.get(lemma);
    if (act && lower[i] === lemma && act.stance !== 'asserts' && act.name !== 'ask')
      return { act, lemma, negated: isNegatedIn(reading, clause, k) };
    if (!AUXILIARIES.has(lower[i]!) && pos !== 'ADV') return null;
  }
  return null;
}

function isImperativeVerb({ document, lower }: Reading, tokens: readonly number[], at: number): boolean {
  const i = tokens[at];
  if (i === undefined || (at === 2 && document.tokens[tokens[1]!]!.lemma !== 'not')) return false;
  return document.tokens[i]!.pos === 'VERB' && lower[i] === document.tokens[i]!.lemma;
}

/** Tokens of a content looked back over. Source: our choice. */
const BACK = 80;

/** It ends with a question mark, and has no other sentence in front of it that is none. */
function isQuestion({ lower }: Reading, content: readonly Range[]): boolean {
  const last = content.at(-1);
  if (!last) return false;
  let mark = last.to - 1;
  while (mark >= Math.max(last.from, last.to - 3) && lower[mark] !== '?') mark--;
  if (mark < last.from || lower[mark] !== '?') return false;
  let read = 0;
  for (let r = content.length - 1; r >= 0; r--) {
    const { from, to } = content[r]!;
    for (let i = Math.min(to, mark) - 1; i >= from; i--) {
      if (++read > BACK) return false;
      if ((lower[i] === '.' || lower[i] === '!') && i < mark - 1) return false;
    }
  }
  return true;
}
