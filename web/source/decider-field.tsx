import type { Corrections } from './use-corrections.ts';

type DeciderFieldProps = Pick<Corrections, 'by' | 'setBy' | 'problem'>;

/** Who decides, and what went wrong when it did. */
export function DeciderField({ by, setBy, problem }: DeciderFieldProps) {
  return (
    <>
      <label class="field">
        <span>Your name, kept in this browser and with each correction</span>
        <input
          type="text"
          class="text-box"
          value={by}
          maxLength={80}
          autoComplete="name"
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </label>
      <p class="problem" role="alert">
        {problem === null ? '' : `${problem.message} ${problem.hint}${problem.detail ? ` (${problem.detail})` : ''}`}
      </p>
    </>
  );
}
