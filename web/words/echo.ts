import type { EchoPlace } from '../../src/serve/api.ts';
import { counted } from './counted.ts';
import { independenceInWords } from './independence.ts';
import { asHeading } from './wording.ts';

/** What stands at one place of the echo chart, in words: the claim or how many, and its sources and articles. */
export function placeInWords({ articles, lower, upper, claims, claim }: EchoPlace): {
  readonly heading: string;
  readonly figures: string;
} {
  const range = independenceInWords({ lower, upper }, articles);
  const one = claims === 1;
  return {
    heading: one ? asHeading(claim.text) : counted(claims, 'claim'),
    figures: one ? range : `${range} each`,
  };
}
