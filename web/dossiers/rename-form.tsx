import { useState } from 'preact/hooks';
import type { AskError } from '../ask.ts';

interface RenameFormProps {
  readonly name: string;
  /** Rejects with an `AskError`. */
  readonly onRename: (name: string) => Promise<void>;
}

/** Another name for a dossier. */
export function RenameForm({ name, onRename }: RenameFormProps) {
  const [problem, setProblem] = useState<AskError | null>(null);
  const rename = (event: SubmitEvent): void => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget as HTMLFormElement).get('name');
    onRename(String(asked)).then(
      () => setProblem(null),
      (failed: unknown) => setProblem(failed as AskError),
    );
  };
  return (
    <form class="one-line" onSubmit={rename}>
      <label class="field">
        <span>Name</span>
        <input type="text" name="name" key={name} defaultValue={name} maxLength={200} autoComplete="off" required />
      </label>
      <button type="submit" class="button">
        Rename
      </button>
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem.message} {problem.hint}
        </p>
      )}
    </form>
  );
}
