import type { EchoPlace } from '../../src/serve/api.ts';
import { addressOfClaim, addressOfClaims } from '../routes.ts';
import { rangeInFigures } from '../words/independence.ts';

/** Where a dot of the echo chart leads: to its claim, or to the list of its claims. */
export function addressOfPlace({ articles, lower, upper, claims, claim }: EchoPlace): string {
  if (claims === 1) return addressOfClaim(claim.id);
  const origins = rangeInFigures({ lower, upper }).replace('–', '-');
  return addressOfClaims('', 'outlets', { articles: `${articles}`, origins });
}
