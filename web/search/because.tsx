import type { Excluding } from '../../src/serve/api.ts';
import { MOST_COUNTED } from '../../src/serve/why-nothing.ts';
import { addressOfSearch } from '../routes.ts';
import { counted } from '../words/counted.ts';

const hits = (count: number): string => (count >= MOST_COUNTED ? `${count} hits or more` : counted(count, 'hit'));

/** Why nothing was found: what occurs nowhere, and which condition the others would be found without. */
export function Because({ because }: { readonly because: readonly Excluding[] }) {
  const nowhere = because.filter(({ alone }) => alone === 0);
  const shut = because.filter(({ without }) => without !== null && without > 0);
  return (
    <section class="notice quiet because">
      <h2>Nothing found, because</h2>
      <ul>
        {nowhere.map(({ condition }) => (
          <li key={condition}>
            nothing here fits <code>{condition}</code>
          </li>
        ))}
        {nowhere.length === 0 && because.length > 1 ? (
          <li>each of these is found here, but never all in one place</li>
        ) : null}
        {shut.map(({ condition, without, rest }) => (
          <li key={`without ${condition}`}>
            without <code>{condition}</code> there {without === 1 ? 'is' : 'are'}{' '}
            <a href={addressOfSearch(rest)}>{hits(without ?? 0)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
