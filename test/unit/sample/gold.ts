import { readFileSync } from 'node:fs';
import type { ReportedStatement } from '../../../src/corroboration/types.ts';
import type { Link, LinkKind, Mode, Stance } from '../../../src/model/statement.ts';

interface GoldStatement {
  readonly article: string;
  readonly content: string;
  readonly chain: readonly string[];
  readonly mode: Mode;
  readonly stance?: Stance;
  readonly said?: string;
}

interface GoldClaim {
  readonly claim: string;
  readonly outlets: readonly string[];
  readonly articles: number;
  readonly statements: number;
  readonly origins: readonly string[];
  readonly independent: { readonly lower: number; readonly upper: number };
  readonly denials: number;
  readonly drift: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
}

interface Gold {
  readonly articles: readonly { readonly title: string; readonly outlet: string; readonly date: string }[];
  readonly names: Readonly<Record<string, string>>;
  readonly statements: readonly GoldStatement[];
  readonly claims: readonly GoldClaim[];
}

const SAMPLE = new URL('../../../sample/', import.meta.url);

export const digest = readFileSync(new URL('digest.txt', SAMPLE), 'utf8');
export const gold = JSON.parse(readFileSync(new URL('expected.json', SAMPLE), 'utf8')) as Gold;

const RELAYS = ['Harbour Radio', 'al-Qantir', 'al-Nahr'];
const outlets = new Set([...gold.articles.map(({ outlet }) => outlet), ...RELAYS]);

function kindOf(name: string): LinkKind {
  if (outlets.has(name)) return 'outlet';
  if (/^a |^reports$/.test(name)) return 'unnamed';
  return /Company|service/.test(name) ? 'organisation' : 'person';
}

const linkOf = (name: string, at: number, chain: readonly string[]): Link => ({
  name,
  kind: kindOf(name),
  role: at === 0 ? 'publisher' : at === chain.length - 1 ? 'origin' : 'relay',
});

/** The gold statements as a perfect analysis would hand them on. */
export const goldStatements: readonly ReportedStatement[] = gold.statements.map((statement, at) => {
  const article = gold.articles.find(({ title }) => title === statement.article);
  return {
    id: `s${String(at).padStart(16, '0')}`,
    article: statement.article,
    outlet: article?.outlet ?? null,
    published: article?.date ?? null,
    text: statement.content,
    mode: statement.mode,
    stance: statement.stance ?? 'asserts',
    certainty: 'certain',
    chain: statement.chain.map(linkOf),
  };
});
