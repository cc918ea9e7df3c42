import type { Statement } from '../../src/model/statement.ts';
import { DateOf } from '../dateline.tsx';
import { stanceInWords } from '../words/stances.ts';

const MODE_IN_WORDS = {
  direct: 'in quotation marks',
  indirect: 'reported',
  mixed: 'partly in quotation marks',
} as const;

const CERTAINTY_IN_WORDS = {
  certain: 'said without a hedge',
  probable: 'said as probable',
  possible: 'said as possible',
  unknown: 'how firmly is not known',
} as const;

/** How it was said: mode, stance, certainty, date, addressee. */
export function StatementTerms({ statement }: { readonly statement: Statement }) {
  const { mode, stance, certainty, distance, said, addressee } = statement;
  return (
    <dl class="terms">
      <div>
        <dt>Stance</dt>
        <dd>{stanceInWords(stance)}</dd>
      </div>
      <div>
        <dt>Words</dt>
        <dd>{MODE_IN_WORDS[mode]}</dd>
      </div>
      <div>
        <dt>Certainty</dt>
        <dd>
          {CERTAINTY_IN_WORDS[certainty]}
          {distance ? '; the reporter keeps a distance' : ''}
        </dd>
      </div>
      <div>
        <dt>Said on</dt>
        <dd>{said === undefined ? 'the words do not say' : <DateOf iso={said} />}</dd>
      </div>
      {addressee === undefined ? null : (
        <div>
          <dt>Said to</dt>
          <dd>{addressee}</dd>
        </div>
      )}
    </dl>
  );
}
