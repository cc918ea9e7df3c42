import type { StatementRecord } from '../archive/archive.ts';
import { sameOutlet } from '../corroboration/same-body.ts';
import type { Link } from '../model/statement.ts';

const prints = ({ role }: Link): boolean => role === 'publisher' || role === 'carrier';
const isOutlet = (link: Link): boolean => prints(link) || link.kind === 'outlet';

/**
 * The outlets of some statements that go by more than one name, whether they print or pass on.
 *
 * > The Oster Courier (on its own page), Oster Courier (where another outlet cites it)
 *
 * @returns a list of names for each such outlet, first the name it prints under, or the one met first
 */
export function outletNames(statements: readonly Pick<StatementRecord, 'chain'>[]): string[][] {
  const links = statements.flatMap(({ chain }) => chain.filter(isOutlet));
  const names = new Set([...links.filter(prints), ...links].map(({ name }) => name));
  const outlets: [shown: string, ...others: string[]][] = [];
  for (const name of names) {
    const known = outlets.find(([shown]) => sameOutlet(shown, name));
    if (known === undefined) outlets.push([name]);
    else known.push(name);
  }
  return outlets.filter(({ length }) => length > 1);
}
