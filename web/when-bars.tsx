import type { FacetValue } from '../src/serve/api.ts';
import { counted } from './words/counted.ts';
import { dateInWords } from './words/dates.ts';

/** More months than this are shown by the year. */
const MOST_MONTHS = 36;

interface WhenBarsProps {
  /** Years ("2031") and months ("2031-03") with their numbers. */
  readonly values: readonly FacetValue[];
  readonly chosen: string | undefined;
  readonly addressFor: (value: string | undefined) => string;
  readonly noun?: string;
}

/** How much falls into each month, or each year of a long time; a bar keeps what falls into it. */
export function WhenBars({ values, chosen, addressFor, noun = 'statement' }: WhenBarsProps) {
  const months = values.filter(({ value }) => value.length === 7);
  const shown = months.length <= MOST_MONTHS ? months : values.filter(({ value }) => value.length === 4);
  if (shown.length < 2 && chosen === undefined) return null;
  const bars = [...shown].sort((a, b) => (a.value < b.value ? -1 : 1));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <div class="facet when">
      <h3>When</h3>
      <ol class="when-bars">
        {bars.map(({ value, count }) => (
          <li key={value}>
            <a
              class="when-bar"
              href={addressFor(value === chosen ? undefined : value)}
              aria-current={value === chosen ? 'true' : undefined}
              aria-label={`${dateInWords(value)}: ${counted(count, noun)}${value === chosen ? ', chosen; show all' : ''}`}
              title={`${dateInWords(value)}: ${counted(count, noun)}`}
            >
              <span class="when-fill" style={{ height: `${Math.max(6, (count / most) * 100)}%` }} />
            </a>
          </li>
        ))}
      </ol>
      <p class="when-ends small">
        <span>{first === undefined ? null : dateInWords(first.value)}</span>
        <span>{last === undefined || last === first ? null : dateInWords(last.value)}</span>
      </p>
      {chosen === undefined ? null : (
        <p class="small">
          Only {dateInWords(chosen)}. <a href={addressFor(undefined)}>Show all</a>
        </p>
      )}
    </div>
  );
}
