import type { Link } from '../../src/model/statement.ts';
import type { PassageRecord } from '../../src/serve/api.ts';
import { ChainLine } from '../topics/chain-line.tsx';

/** The words of a hop, where the passage has them. */
function evidenceIn({ passage: { text, start } }: PassageRecord, { evidence }: Link): string | null {
  if (evidence === undefined || evidence[0] < start || evidence[1] > start + text.length) return null;
  return text.slice(evidence[0] - start, evidence[1] - start);
}

/** On whose word a statement stands, and through whom it came, with the words that say so. */
export function ToldBy({ statement }: { readonly statement: PassageRecord }) {
  const chain = statement.chain.map((link) => ({ ...link, evidence: evidenceIn(statement, link) }));
  return (
    <p class="small told-by">
      <ChainLine chain={chain} />
    </p>
  );
}
