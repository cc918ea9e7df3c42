import { foldName } from '../identity/fold-name.ts';
import { describe } from './describe.ts';
import { type OriginLink, originLink } from './origin-link.ts';
import type { ReportedStatement, StatementProfile } from './types.ts';

/** One statement of a claim with what is read from its chain. */
export interface Appearance {
  readonly statement: ReportedStatement;
  readonly profile: StatementProfile;
  readonly origin: OriginLink;
  /** Folded name of the origin; '' when it names nobody. */
  readonly originKey: string;
  /** Who printed it, as printed and folded. */
  readonly outlet: string | null;
  readonly outletKey: string;
  /** Folded names of the relays between outlet and origin, from the outlet inwards. */
  readonly relayKeys: readonly string[];
  /** Folded name of whom it was said to, which may be an outlet: "told the Herald"; '' where nobody is named. */
  readonly toldKey: string;
}

/** What is read from a statement and its chain. */
export function appearanceOf(statement: ReportedStatement): Appearance {
  const origin = originLink(statement.chain);
  const outlet = statement.outlet ?? statement.chain.find(({ role }) => role === 'publisher')?.name ?? null;
  let profile: StatementProfile | undefined;
  return {
    statement,
    // Most claims are of one statement, and nothing is compared with it.
    get profile() {
      profile ??= describe(statement);
      return profile;
    },
    origin,
    originKey: origin.named ? foldName(origin.name) : '',
    outlet,
    outletKey: foldName(outlet ?? ''),
    relayKeys: statement.chain
      .slice(0, -1)
      .filter(({ role }) => role === 'relay')
      .map(({ name }) => foldName(name)),
    toldKey: /[\p{Lu}\p{Lo}]/u.test(statement.addressee ?? '') ? foldName(statement.addressee ?? '') : '',
  };
}

/** Earliest first; what has no date comes last, what shares a date by id. */
export function byFirstAppearance(a: Appearance, b: Appearance): number {
  const [first, second] = [a.statement.published ?? '9999', b.statement.published ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.statement.id < b.statement.id ? -1 : a.statement.id > b.statement.id ? 1 : 0;
}
