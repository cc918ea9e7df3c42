import { counted } from '../digest/pages/counted.ts';
import { dateInWords } from '../model/date-in-words.ts';
import type { DossierEntry } from './dossier-entry.ts';

/** All that a footnote says beside its quote and its chain, line by line. */
export interface Footnote {
  readonly number: number;
  /** With quotation marks around it, unless it has its own. */
  readonly quote: string;
  /** Whose words they are: "quoted", "partly quoted", "in the outlet’s words". */
  readonly words: string;
  /** "denies, as possible"; empty for what is simply said. */
  readonly manner: string;
  /** The same as a sentence. */
  readonly mannerSaid: string;
  /** "4 March 2031"; "no date given". */
  readonly date: string;
  /** "The text from character 120 to 180". */
  readonly offsets: string;
  /** Ids of article and statement: "sha256:…#s…". */
  readonly archiveId: string;
  /** How often its claim is told, and on how many origins; empty when it is in no claim. */
  readonly claim: string;
  /** What no longer is as it was kept; empty when all is. */
  readonly caveat: string;
}

const PARTS: Readonly<Record<string, string>> = { body: 'text', title: 'headline' };

const QUOTED = /^[“"‘'«„]/u;

/** Words in quotation marks; those that bring their own keep them. */
const inQuotes = (words: string): string => (QUOTED.test(words) ? words : `“${words}”`);

const WORDS: Readonly<Record<DossierEntry['mode'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'in the outlet’s words',
};

/** What leads to the outlet under the words of a statement, and what follows: "in …", or "as … puts it" where the words are the outlet's. */
export const puttingIt = ({ mode }: Pick<DossierEntry, 'mode'>): readonly [before: string, after: string] =>
  mode === 'direct' ? ['in', ''] : ['as', ' puts it'];

export function footnoteOf(entry: DossierEntry, number: number): Footnote {
  const { quote, part, content, article, statement, mode, stance, certainty, claim } = entry;
  const manner = [
    stance === 'asserts' ? '' : stance,
    certainty === 'probable' || certainty === 'possible' ? `as ${certainty}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const places = content.map(([start, end]) => `${start} to ${end}`).join(', ');
  return {
    number,
    quote: inQuotes(quote),
    words: WORDS[mode],
    manner,
    mannerSaid: manner === '' ? '' : stance === 'asserts' ? `It is put ${manner}.` : `The source ${manner}.`,
    date: article.published === null ? 'no date given' : dateInWords(article.published),
    offsets: `the ${PARTS[part] ?? 'caption'}, characters ${places}`,
    archiveId: `${article.id}#${statement}`,
    claim: claim === null ? '' : claimInWords(claim),
    caveat: caveatOf(entry),
  };
}

function claimInWords({ articles, outlets, lower, upper }: NonNullable<DossierEntry['claim']>): string {
  const origins = lower === upper ? counted(lower, 'unconnected source') : `${lower} to ${upper} unconnected sources`;
  return `${origins} in ${counted(articles, 'article')} of ${counted(outlets, 'outlet')}`;
}

/** What a reader must know of an item that is not as it was kept. */
function caveatOf({ state, held }: Pick<DossierEntry, 'state' | 'held'>): string {
  if (!held) return 'The article is not in this archive any more; the words are as they were kept.';
  switch (state) {
    case 'gone':
      return 'Today’s analysis has no such statement; the words stand in the article, the chain is as it was kept.';
    case 'moved':
      return 'Today’s analysis begins or ends this statement elsewhere; the words are as they were kept.';
    case 'same':
      return '';
    default:
      return state satisfies never;
  }
}
