import { useEffect, useId, useRef } from 'preact/hooks';
import { type Corrections, NO_NAME } from './use-corrections.ts';

type DeciderFieldProps = Pick<Corrections, 'by' | 'setBy' | 'problem'>;

/** Who decides, and what went wrong when it did. */
export function DeciderField({ by, setBy, problem }: DeciderFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const missing = problem?.code === NO_NAME && by.trim() === '';
  useEffect(() => {
    if (missing) field.current?.focus();
  }, [problem]);
  return (
    <>
      <label class="field">
        <span>Your name (needed; kept in this browser and with each correction)</span>
        <input
          ref={field}
          type="text"
          class="text-box"
          value={by}
          maxLength={80}
          autoComplete="name"
          required
          aria-invalid={missing}
          aria-describedby={problemId}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </label>
      <p id={problemId} class="problem" role="alert">
        {problem === null ? '' : `${problem.message} ${problem.hint}${problem.detail ? ` (${problem.detail})` : ''}`}
      </p>
    </>
  );
}
