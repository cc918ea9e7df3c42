import type { ReportedStatement } from '../../../src/corroboration/types.ts';
import type { Link, LinkKind } from '../../../src/model/statement.ts';

interface Given extends Partial<Omit<ReportedStatement, 'chain'>> {
  /** From the outlet inwards; `?` before a name makes it unnamed, `@` an outlet. */
  readonly chain?: readonly string[];
}

const KINDS: Readonly<Record<string, LinkKind>> = { '?': 'unnamed', '@': 'outlet' };

const linkOf = (given: string, at: number, all: readonly string[]): Link => ({
  name: given.replace(/^[?@]/, ''),
  kind: at === 0 ? 'outlet' : (KINDS[given.charAt(0)] ?? 'person'),
  role: at === 0 ? 'publisher' : at === all.length - 1 ? 'origin' : 'relay',
});

let count = 0;

/** A statement with what the test does not care about filled in; each has an id and an article of its own. */
export function statement(text: string, given: Given = {}): ReportedStatement {
  count += 1;
  const { chain = ['Marsh Post', `Speaker Number${count}`], ...rest } = given;
  const [outlet = 'Marsh Post'] = chain;
  return {
    id: `s${String(count).padStart(16, '0')}`,
    article: `article-${count}`,
    outlet,
    published: '2031-03-05',
    mode: 'indirect',
    stance: 'asserts',
    certainty: 'certain',
    text,
    chain: chain.map(linkOf),
    ...rest,
  };
}
