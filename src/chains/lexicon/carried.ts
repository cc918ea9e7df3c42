import { DOCUMENT_NOUNS } from '../../identity/lexicon/heads.ts';
import { wordSet } from '../../language/word-set.ts';
import { baseForms } from '../manner/base-forms.ts';

/** Participles of passing on, as lemmas: "obtained by", "seen by". Source: compiled by hand from the worldwide press. */
const CARRYING = wordSet(`
  carry publish air broadcast repost post share retweet run obtain see view leak release distribute translate relay review print
  stream issue sign write quote cite produce host record examine inspect read compile conduct commission collect gather hold
  file submit shoot film circulate disclose`);

/** What is carried, beside the papers that say something: the participle stands behind one of these. */
const THINGS = wordSet(`
  comment comments remark remarks interview interviews video videos footage tape tapes recording recordings audio message
  messages tweet tweets post posts draft drafts clip clips excerpt excerpts piece op-ed column essay thread broadcast broadcasts
  address testimony podcast podcasts programme program show documentary film copy copies transcript images image photographs
  photograph photos photo pictures papers`);

/** By these somebody's own paper becomes public; nobody passes it on. */
export const ISSUING = wordSet('issue release publish sign distribute post write');

export const isCarriedThing = (word: string): boolean => THINGS.has(word) || DOCUMENT_NOUNS.has(word);

/** Lemma of a participle of passing on; the tagger leaves one that it does not know as it is: "reposted". `null` for other words. */
export function carriedBy(lemma: string): string | null {
  if (CARRYING.has(lemma)) return lemma;
  return lemma.endsWith('ed') ? (baseForms(lemma).find((base) => CARRYING.has(base)) ?? null) : null;
}
