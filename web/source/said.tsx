import type { PassageRecord } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { Passage } from '../passage.tsx';
import { addressOfArticle, addressOfClaim } from '../routes.ts';
import { originOf } from '../words/link-kinds.ts';

interface SaidProps {
  readonly statement: PassageRecord;
  /** The source's own names. */
  readonly names: readonly string[];
}

const HEDGED = { certain: null, unknown: null, probable: 'said as probable', possible: 'said as possible' } as const;

/** One statement as it stands in print: who it passed through, in which outlet, when, how firmly. */
export function Said({ statement, names }: SaidProps) {
  const { chain, published, said, outlet, article, id, claim, stance, certainty } = statement;
  const own = (name: string): boolean => names.includes(name);
  const origin = originOf(statement);
  const relays = chain.filter(({ role, name }) => role === 'relay' && !own(name)).map(({ name }) => name);
  const passedOn = !own(origin.name);
  return (
    <li class="said-row">
      <p class="said-when">
        <DateOf iso={published} />
        {said === undefined ? null : (
          <span class="small">
            said <DateOf iso={said} />
          </span>
        )}
      </p>
      <div>
        <Passage statement={statement} />
        <p class="small said-where">
          <a href={addressOfArticle(article, id)}>{outlet ?? 'outlet not said'}</a>
          {stance === 'denies' ? <span class="denial">{passedOn ? 'a denial' : 'denied it'}</span> : null}
          {passedOn ? <span>passing on {origin.name}</span> : null}
          {relays.length > 0 ? <span>through {relays.reverse().join(', then ')}</span> : null}
          {HEDGED[certainty] === null ? null : <span>{HEDGED[certainty]}</span>}
          {claim === null ? null : <a href={addressOfClaim(claim)}>claim</a>}
        </p>
      </div>
    </li>
  );
}
