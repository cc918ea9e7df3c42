import { printSearch } from '../../src/archive/search-query.ts';
import type { OutletBody } from '../../src/serve/api.ts';
import { addressOfSearch } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { partsOfText, RESTS_IN_WORDS } from './parts-of-text.ts';

/** Kinds of origin, as the search asks for them. */
const ORIGINS = {
  person: ['person'],
  body: ['organisation', 'outlet', 'government', 'document', 'post', 'group'],
  unnamed: ['unnamed'],
  nobody: ['unnamed'],
  own: ['observation'],
} as const;

/** How much of an outlet's text others say, by what that rests on; the rest is its own voice. Counts, and a bar of them. */
export function VoiceBar({ outlet }: { readonly outlet: OutletBody }) {
  const { name, rests, characters } = outlet;
  const parts = partsOfText({ rests, characters });
  return (
    <div class="voice">
      <div class="voice-bar" aria-hidden="true">
        {parts.map(({ part, share }) =>
          share === 0 ? null : <span key={part} class={`voice-part ${part}`} style={{ flexGrow: share }} />,
        )}
      </div>
      <table class="voice-table">
        <thead>
          <tr>
            <th scope="col">On whose word</th>
            <th scope="col">Statements</th>
            <th scope="col">Of the text</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, statements, length, share }) => (
            <tr key={part}>
              <th scope="row">
                <span class={`voice-key ${part}`} aria-hidden="true" /> {RESTS_IN_WORDS[part]}
              </th>
              <td>
                {part === 'voice' || statements === 0 ? (
                  <span class="figure">{part === 'voice' ? '' : statements}</span>
                ) : part === 'nobody' ? (
                  statements
                ) : (
                  <a
                    href={addressOfSearch(
                      printSearch({ terms: [], not: [], conditions: { outlet: [name], origin: ORIGINS[part] } }),
                    )}
                  >
                    {statements}
                    <span class="visually-hidden"> statements that rest on {RESTS_IN_WORDS[part]}</span>
                  </a>
                )}
              </td>
              <td title={counted(length, 'character')}>
                {share < 0.005 && length > 0 ? 'under 1' : Math.round(share * 100)} %
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
