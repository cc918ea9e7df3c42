import type { Correction } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { correctionInWords } from '../words/corrections.ts';
import type { Corrections } from './use-corrections.ts';

interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  readonly by: Corrections;
}

/** Decisions with who took them and when; those in force can be taken back. */
export function CorrectionList({ corrections, by: { possible, busy, undo } }: CorrectionListProps) {
  return (
    <ol class="rows corrections">
      {corrections.map((correction) => {
        const { id, by, at, undone } = correction;
        return (
          <li key={id} class={undone === null ? 'correction' : 'correction undone'}>
            <p class="correction-words">{correctionInWords(correction)}</p>
            <p class="small">
              {by}, <DateOf iso={at} />
              {undone === null ? null : (
                <>
                  {' '}
                  · taken back by {undone.by}, <DateOf iso={undone.at} />
                </>
              )}
            </p>
            {undone === null && possible ? (
              <button
                type="button"
                class="button small-button"
                disabled={busy}
                aria-label={`Undo: ${correctionInWords(correction)}`}
                onClick={() => undo(id)}
              >
                Undo
              </button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
