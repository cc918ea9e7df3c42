import type { DigestArticle } from '../../src/serve/api.ts';
import { addressOfSource } from '../routes.ts';
import { hasSourcePage, lookOf } from '../words/link-kinds.ts';

type Chain = DigestArticle['statements'][number]['chain'];
type Hop = Chain[number];

function Name({ hop: { name, kind } }: { readonly hop: Hop }) {
  return hasSourcePage(kind) ? <a href={addressOfSource(name)}>{name}</a> : <span>{name}</span>;
}

/** A chain on one line, from the origin outwards: on whose word, passed on by whom, with the words that say so. */
export function ChainLine({ chain }: { readonly chain: Chain }) {
  const origin = chain[chain.length - 1];
  if (origin === undefined) return null;
  const relays = chain.slice(0, -1).filter(({ role }) => role === 'relay');
  const nobody = origin.kind === 'unnamed';
  return (
    <span class={`chain-line ${lookOf(origin.kind)}`}>
      {origin.kind === 'observation' ? (
        'the reporter’s own observation'
      ) : (
        <>
          on the word of <Name hop={origin} />
          {nobody ? ' (not named)' : ''}
          {origin.evidence === null ? null : <span class="chain-evidence"> “{origin.evidence}”</span>}
        </>
      )}
      {relays.toReversed().map((hop, at) => (
        <span key={at}>
          {' '}
          → passed on by <Name hop={hop} />
          {hop.evidence === null || hop.evidence === origin.evidence ? null : (
            <span class="chain-evidence"> “{hop.evidence}”</span>
          )}
        </span>
      ))}
    </span>
  );
}
