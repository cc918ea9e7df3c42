import { foldName } from '../identity/fold-name.ts';
import type { CitationCircle } from '../model/claim.ts';
import type { Appearance } from './appearance.ts';
import { outletIn } from './outlet-in.ts';
import { sameOutlet } from './same-body.ts';

/** Who cites whom for one claim. */
export interface Citations {
  readonly circles: readonly CitationCircle[];
  /** True for a statement that rests on outlets alone that rest on each other: nobody stands behind it. */
  readonly isGroundless: (appearance: Appearance) => boolean;
}

/** One outlet that printed the claim, and the outlets it names as all it has. */
interface Printer {
  readonly key: string;
  readonly name: string;
  readonly appearances: Appearance[];
  readonly cites: Set<Printer>;
}

/** The name of an outlet a chain ends at, whatever it was taken for; '' for one that ends at the outlet's own reader. */
const citedName = ({ origin }: Appearance): string => (origin.kind === 'observation' ? '' : outletIn(origin.name));

/**
 * Whether a chain ends at the outlet that printed another statement. What no list knows for an outlet may be read as a person or a body;
 * then the whole name must be the same.
 */
export function restsOnOutlet(later: Appearance, outletKey: string, outlet: string | null): boolean {
  const cited = citedName(later);
  if (later.origin.kind === 'outlet' && sameOutlet(foldName(cited), outletKey)) return true;
  return cited !== '' && outlet !== null && bare(cited) === bare(outlet);
}

/** An outlet’s name as it is compared: small, without "the". */
export const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** The circles among the outlets of one claim, each once, by the name of its first outlet. */
export function citationsOf(appearances: readonly Appearance[]): Citations {
  const printers = new Map<string, Printer>();
  for (const appearance of appearances) {
    const { outletKey: key, outlet } = appearance;
    if (outlet === null) continue;
    const known = printers.get(key) ?? { key, name: outlet, appearances: [], cites: new Set() };
    known.appearances.push(appearance);
    printers.set(key, known);
  }
  const all = [...printers.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const grounded = new Set<Printer>();
  for (const printer of all) {
    for (const appearance of printer.appearances) {
      const cited = all.filter((other) => other !== printer && restsOnOutlet(appearance, other.key, other.name));
      for (const other of cited) printer.cites.add(other);
      if (cited.length === 0) grounded.add(printer);
    }
  }
  for (let before = -1; before !== grounded.size; ) {
    before = grounded.size;
    for (const printer of all) if ([...printer.cites].some((other) => grounded.has(other))) grounded.add(printer);
  }
  const groundless = all.filter((printer) => !grounded.has(printer));
  return {
    circles: circlesAmong(groundless),
    isGroundless: ({ outletKey }) => groundless.some(({ key }) => key === outletKey),
  };
}

function circlesAmong(groundless: readonly Printer[]): readonly CitationCircle[] {
  const found = new Map<string, CitationCircle>();
  for (const start of groundless) {
    const circle = shortestWayBack(start);
    const key = circle
      .map(({ key }) => key)
      .sort()
      .join('\n');
    if (circle.length < 2 || found.has(key)) continue;
    found.set(key, {
      outlets: circle.map(({ name }) => name),
      statements: circle.flatMap(({ appearances }) => appearances.map(({ statement }) => statement.id)).sort(),
    });
  }
  return [...found.values()];
}

/** From an outlet along what it cites back to itself; empty where no way leads back. */
function shortestWayBack(start: Printer): readonly Printer[] {
  const ways: Printer[][] = [[start]];
  const seen = new Set<Printer>([start]);
  for (const way of ways) {
    for (const next of way.at(-1)?.cites ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}
