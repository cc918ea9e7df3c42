import type { Article } from '../../src/model/article.ts';
import { dateInWords } from '../words/dates.ts';
import { KIND_IN_WORDS } from '../words/link-kinds.ts';
import type { Spoken } from './spoken.ts';

type Cited = Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'url'>;

const dated = (iso: string | null): string => (iso === null ? 'no date given' : dateInWords(iso));

/** Where the offsets of a part are counted from. */
function partInWords({ part }: Spoken): string {
  if (part === 'body') return 'text';
  return part === 'title' ? 'headline' : 'caption';
}

/**
 * What one writes down to find a statement again: the words, its chain from the origin outwards, the article, the date, the
 * offsets (UTF-16 units, the end not included) and the ids of the archive.
 */
export function citationOf(spoken: Spoken, { id, title, outlet, published, url }: Cited): string {
  const { statement, text } = spoken;
  const quote = statement.content.map(([start, end]) => text.slice(start, end).trim()).join(' […] ');
  const [origin, ...others] = [...statement.chain].reverse();
  const links = [
    ...(origin === undefined ? [] : [`${origin.name} (${KIND_IN_WORDS[origin.kind]})`]),
    ...others.map(({ name, role }) => (role === 'publisher' ? `${name} (publisher)` : name)),
  ];
  const offsets = statement.content.map(([start, end]) => `${start}–${end}`).join(', ');
  const lines = [
    /^[“"‘'«„]/.test(quote) ? quote : `“${quote}”`,
    `${statement.stance === 'denies' ? 'Denied by' : 'On the word of'}: ${links.join(' → ')}`,
    statement.said === undefined ? null : `Said on: ${dated(statement.said)}`,
    `Article: ${title ?? 'Untitled article'}, ${outlet ?? 'outlet not said'}, ${dated(published)}`,
    url ? `Address: ${url}` : null,
    `Offsets in the ${partInWords(spoken)}: ${offsets}`,
    `Archive: ${id}#${statement.id}`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}
