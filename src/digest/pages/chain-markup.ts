import { dateInWords } from '../../model/date-in-words.ts';
import type { DigestArticle, DigestLink, DigestStatement } from '../digest.ts';
import { pageOfArticle } from './addresses.ts';
import { counted } from './counted.ts';
import { type Markup, markup } from './markup.ts';

const evidenceOf = ({ evidence }: DigestLink): Markup | null =>
  evidence === null ? null : markup` <q>${evidence}</q>`;

/** A chain on one line, from the origin outwards: on whose word, passed on by whom, with the words that say so. */
export function chainMarkup(chain: readonly DigestLink[]): Markup {
  const origin = chain.at(-1);
  if (origin === undefined) return markup``;
  const relays = chain
    .slice(0, -1)
    .filter(({ role }) => role === 'relay')
    .toReversed();
  const first =
    origin.kind === 'observation'
      ? markup`the reporter’s own observation`
      : markup`on the word of <b>${origin.name}</b>${origin.kind === 'unnamed' ? ' (not named)' : ''}${evidenceOf(origin)}`;
  return markup`${first}${relays.map((hop) => markup` → passed on by <b>${hop.name}</b>${evidenceOf(hop)}`)}`;
}

/** What the source does with its words, where it does not simply say them. */
export const stanceInWords = ({ stance, certainty }: DigestStatement): string =>
  [stance === 'asserts' ? '' : stance, certainty === 'probable' || certainty === 'possible' ? `as ${certainty}` : '']
    .filter((note) => note !== '')
    .map((note) => `${note} · `)
    .join('');

/** The related reports of an article; those that are in this digest are linked. */
export function relatedMarkup(
  { related, moreRelated }: DigestArticle,
  { held, root }: { readonly held: ReadonlySet<string>; readonly root: string },
): Markup | null {
  if (related.length === 0) return null;
  const row = ({ id, title, outlet, published, shared, claim }: DigestArticle['related'][number]): Markup => {
    const name = title ?? 'Untitled article';
    const link = held.has(id) ? markup`<a href="${root}${pageOfArticle(id)}">${name}</a>` : markup`${name}`;
    const date = published === null ? 'no date given' : dateInWords(published);
    return markup`<li>${link} <small>${outlet ?? 'outlet not said'}, ${date} · ${counted(shared, 'claim')} in common: “${claim.text}”</small></li>\n`;
  };
  return markup`<aside><h3>Related reports</h3>
<ul>
${related.map(row)}</ul>${moreRelated > 0 ? markup`<p><small>and ${moreRelated} more</small></p>` : null}</aside>
`;
}
