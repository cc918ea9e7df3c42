import type { StatementRecord } from '../archive/archive.ts';
import { sameOutlet } from '../corroboration/same-body.ts';
import { nameKeys } from '../entities/keys-of.ts';
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
  const filed = new Map<string, [shown: string, ...others: string[]][]>();
  for (const name of names) {
    // Spellings of one outlet share a key; the others need not be compared.
    const keys = nameKeys('body', name);
    const alike = new Set(keys.flatMap((key) => filed.get(key) ?? []));
    const known = [...alike].find(([shown]) => sameOutlet(shown, name));
    known?.push(name);
    if (known !== undefined) continue;
    const outlet: [shown: string, ...others: string[]] = [name];
    outlets.push(outlet);
    for (const key of keys) filed.set(key, [...(filed.get(key) ?? []), outlet]);
  }
  return outlets.filter(({ length }) => length > 1);
}
