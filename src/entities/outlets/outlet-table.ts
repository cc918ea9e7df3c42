import { foldName } from '../../identity/fold-name.ts';
import { KNOWN_OUTLETS } from './known-outlets.ts';
import { type Outlet, readOutlets } from './read-outlets.ts';

/** Outlets by their names and domains. */
export interface OutletTable {
  readonly outlets: readonly Outlet[];
  /** The outlet a name or address belongs to. */
  readonly find: (name: string) => Outlet | undefined;
}

let known: readonly Outlet[] | undefined;

/** The outlets Hearsay comes with. */
export const knownOutlets = (): readonly Outlet[] => {
  known ??= readOutlets(KNOWN_OUTLETS).outlets;
  return known;
};

/** A table of the known outlets and a user's own; a later one stands before an earlier one of its names. */
export function outletTable(own: readonly Outlet[] = []): OutletTable {
  const byId = new Map([...knownOutlets(), ...own].map((outlet) => [outlet.id, outlet]));
  const byName = new Map<string, Outlet>();
  const byDomain = new Map<string, Outlet>();
  for (const outlet of byId.values()) {
    for (const name of outlet.names) byName.set(foldName(name), outlet);
    for (const domain of outlet.domains) byDomain.set(domain, outlet);
  }
  return {
    outlets: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    find: (name) => byName.get(foldName(name)) ?? byDomain.get(domainOf(name)),
  };
}

const domainOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/.*$/, '');
