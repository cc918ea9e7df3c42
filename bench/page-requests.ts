import type { ArticlesBody, ClaimBody, ClaimsBody, OutletsBody, SourceLinesBody } from '../src/serve/api.ts';

/** What one page asks the server for. */
interface PageRequest {
  readonly page: string;
  readonly path: string;
}

const HIT_KINDS = ['source', 'claim', 'statement', 'article'];

/**
 * What each page of the room asks of an archive; where it is about one thing, about the largest there is: the claim in the
 * most outlets, the source on whose word most rests, the outlet with the most articles.
 *
 * @param word - a common one
 * @param phrase - of common words
 */
export async function pageRequests(room: string, word: string, phrase: string): Promise<readonly PageRequest[]> {
  const ask = async <Body>(path: string): Promise<Body> => (await (await fetch(`${room}/api${path}`)).json()) as Body;
  const [claim] = (await ask<ClaimsBody>('/claims?limit=1')).items;
  const [source] = (await ask<SourceLinesBody>('/sources?by=entity&limit=1')).items;
  const [outlet] = (await ask<OutletsBody>('/outlets')).lines;
  const newest = (await ask<ArticlesBody>('/articles?limit=500')).items;
  const article = newest.toSorted((a, b) => b.statements - a.statements)[0];
  if (claim === undefined || source === undefined || outlet === undefined || article === undefined)
    throw new Error('this archive is too small to be measured');
  const { statements } = await ask<ClaimBody>(`/claims/${claim.id}`);
  const repeated = statements[0]?.article ?? article.id;
  const one = encodeURIComponent;
  const middle = newest.at(-1)?.published?.slice(0, 7) ?? '2000-01';
  const searches: readonly (readonly [string, string])[] = [
    ['a common word', word],
    ['a phrase', `"${phrase}"`],
    ['source:', `source:"${source.name}"`],
    ['source: and a word', `source:"${source.name}" ${word}`],
    ['before:', `before:${middle}`],
    ['before: and a word', `before:${middle} ${word}`],
    ['outlet:', `outlet:"${outlet.name}"`],
    ['nothing found', `${word} qqzzxxyy`],
  ];
  return [
    { page: 'front: counts', path: '/counts' },
    { page: 'front: room', path: '/room' },
    { page: 'front: echo chart', path: '/echo' },
    { page: 'front: claims', path: '/claims?limit=8' },
    { page: 'front: articles', path: '/articles?limit=8' },
    { page: 'articles', path: '/articles?limit=50' },
    { page: 'articles: outlets to keep by', path: '/outlets' },
    { page: 'articles of one outlet', path: `/articles?limit=50&outlet=${one(outlet.name)}` },
    { page: 'article', path: `/articles/${article.id}` },
    { page: 'article: shared text', path: `/articles/${repeated}/reuse` },
    { page: 'article: next and previous', path: '/articles?limit=500' },
    { page: 'claims', path: '/claims?limit=500' },
    { page: 'claims with a word', path: `/claims?limit=500&words=${one(word)}` },
    { page: 'claims of one place of the chart', path: '/claims?limit=500&articles=2&origins=1' },
    { page: 'claim', path: `/claims/${claim.id}` },
    ...['said', 'passed', 'articles', 'name'].map((order) => ({
      page: `sources by ${order}`,
      path: `/sources?by=entity&limit=200&order=${order}`,
    })),
    { page: 'sources with a word', path: `/sources?by=entity&limit=200&words=${one(source.name)}` },
    { page: 'source', path: `/sources/${one(source.source)}?limit=100` },
    { page: 'source, what it denied', path: `/sources/${one(source.source)}?limit=100&stance=denies` },
    { page: 'outlets', path: '/outlets' },
    { page: 'outlet', path: `/outlets/${one(outlet.name)}` },
    { page: 'topics', path: '/topics' },
    { page: 'dossiers', path: '/dossiers' },
    { page: 'corrections', path: '/corrections?limit=500' },
    { page: 'map', path: '/places' },
    ...searches.flatMap(([what, q]) => [
      ...HIT_KINDS.map((kind) => ({
        page: `search, ${what}: ${kind}s`,
        path: `/search?q=${one(q)}&kind=${kind}&limit=30`,
      })),
      { page: `search, ${what}: facets`, path: `/search/facets?q=${one(q)}` },
    ]),
  ];
}
