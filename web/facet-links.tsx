import type { FacetValue } from '../src/serve/api.ts';
import { counted } from './words/counted.ts';

interface FacetLinksProps {
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: string | undefined;
  /** Address with a value chosen; without one when it is `undefined`. */
  readonly addressFor: (value: string | undefined) => string;
  readonly inWords?: (value: string) => string;
  /** What is counted. */
  readonly noun?: string;
}

/** Values shown at once; the others open below them. */
const SHOWN = 8;

/** One facet: a link for each value with its number; the chosen one leads back to all. */
export function FacetLinks({ label, values, chosen, addressFor, inWords, noun = 'statement' }: FacetLinksProps) {
  const gone = chosen !== undefined && values.every(({ value }) => value !== chosen);
  const all = gone ? [{ value: chosen, count: 0 }, ...values] : values;
  if (all.length === 0 || (all.length === 1 && chosen === undefined)) return null;
  const link = ({ value, count }: FacetValue) => (
    <li key={value}>
      <a
        class="facet-value"
        href={addressFor(value === chosen ? undefined : value)}
        aria-current={value === chosen ? 'true' : undefined}
        title={counted(count, noun)}
      >
        {inWords?.(value) ?? value} <span class="figure">{count}</span>
        {value === chosen ? (
          <span class="facet-off">
            <span aria-hidden="true"> ✕</span>
            <span class="visually-hidden"> (chosen; show all)</span>
          </span>
        ) : null}
      </a>
    </li>
  );
  const first = all.filter(({ value }, at) => at < SHOWN || value === chosen);
  const others = all.filter((one) => !first.includes(one));
  return (
    <div class="facet">
      <h3>{label}</h3>
      <ul class="facet-values">{first.map(link)}</ul>
      {others.length === 0 ? null : (
        <details>
          <summary>{others.length} more</summary>
          <ul class="facet-values">{others.map(link)}</ul>
        </details>
      )}
    </div>
  );
}
