import type { ArchiveReader } from '../archive/archive.ts';
import type { Dossier, DossierItem } from '../archive/dossier-archive.ts';
import { claimReader } from '../digest/digest-article.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import { wordsAt } from '../model/span.ts';
import type { ClaimOfEntry, DossierEntry } from './dossier-entry.ts';
import { findAgain } from './find-again.ts';
import { partsOf } from './parts-of.ts';

/** What is read of one article, however many of its statements are kept. */
interface Read {
  readonly article: AnnotatedArticle;
  readonly claims: ReadonlyMap<string, string>;
}

/** The items of a dossier, in its order, each found again in today's analysis of its article. */
export async function dossierEntries(
  archive: Pick<ArchiveReader, 'article' | 'statementsOf' | 'claim'>,
  { items }: Pick<Dossier, 'items'>,
): Promise<readonly DossierEntry[]> {
  const articles = new Map<string, Read | null>();
  const claimOf = claimReader(archive);
  const entries: DossierEntry[] = [];
  for (const item of items) {
    if (!articles.has(item.article)) articles.set(item.article, await readOf(archive, item.article));
    const read = articles.get(item.article) ?? null;
    entries.push(read === null ? withoutArticle(item) : await entryOf(item, read, claimOf));
  }
  return entries;
}

async function readOf(archive: Pick<ArchiveReader, 'article' | 'statementsOf'>, id: string): Promise<Read | null> {
  const article = await archive.article(id);
  if (article === null) return null;
  const claims = new Map<string, string>();
  for (const { id: statement, claim } of await archive.statementsOf(id))
    if (claim !== null) claims.set(statement, claim);
  return { article, claims };
}

const keptPart = ({
  id,
  part,
  content,
  quote,
  comment,
  keptAt,
  statement,
  mode,
  stance,
  certainty,
  chain,
}: DossierItem) => ({
  ...{ id, part, content, quote, comment, keptAt, statement, mode, stance, certainty, chain },
});

const withoutArticle = (item: DossierItem): DossierEntry => ({
  ...keptPart(item),
  state: 'gone',
  article: {
    ...{ id: item.article, title: null, published: null, url: null, language: '' },
    outlet: item.chain.find(({ role }) => role === 'publisher')?.name ?? null,
  },
  held: false,
  claim: null,
});

async function entryOf(
  item: DossierItem,
  { article, claims }: Read,
  claimOf: (id: string) => Promise<Claim | null>,
): Promise<DossierEntry> {
  const { state, statement } = findAgain(item, article);
  const { id, title, outlet, published, url, language } = article;
  const shown = { ...keptPart(item), state, article: { id, title, outlet, published, url, language }, held: true };
  if (statement === null) return { ...shown, claim: null };
  const { mode, stance, certainty, chain } = statement;
  const text = partsOf(article).find(({ part }) => part === item.part)?.text ?? '';
  const claim = claims.get(statement.id);
  return {
    ...shown,
    ...{ statement: statement.id, mode, stance, certainty },
    chain: chain.map(({ name, kind, role, evidence }) => ({
      ...{ name, kind, role },
      evidence: evidence === undefined ? null : wordsAt(text, evidence),
    })),
    claim: claim === undefined ? null : counted(await claimOf(claim)),
  };
}

const counted = (claim: Claim | null): ClaimOfEntry | null =>
  claim && {
    ...{ id: claim.id, text: claim.text, articles: claim.articles.length, outlets: claim.outlets.length },
    ...{ lower: claim.independent.lower, upper: claim.independent.upper },
  };
