import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { navigate } from './navigation.ts';
import { send } from './send.ts';

interface DeleteButtonProps {
  /** "topic". */
  readonly what: string;
  readonly name: string;
  /** Address in the API. */
  readonly path: string;
  /** Where to go when it is done. */
  readonly then: string;
  /** What stays. */
  readonly note: string;
}

/** Deletes something after a second look. */
export function DeleteButton({ what, name, path, then, note }: DeleteButtonProps) {
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The button that was pressed is gone: the keyboard goes on where it was.
  useLayoutEffect(() => {
    if (asked.current) button.current?.focus();
    asked.current = true;
  }, [sure]);
  const drop = (): void => {
    send(path, {}, 'DELETE').then(
      () => navigate(then),
      () => setFailed(true),
    );
  };
  if (!sure)
    return (
      <button type="button" class="button" ref={button} onClick={() => setSure(true)}>
        Delete {what}…
      </button>
    );
  return (
    <fieldset class="confirm" aria-label={`Delete this ${what}?`}>
      {failed ? 'It could not be deleted. ' : `${note} `}
      <button type="button" class="button" onClick={drop} ref={button}>
        Delete “{name}”
      </button>
      <button type="button" class="button" onClick={() => setSure(false)}>
        Keep it
      </button>
    </fieldset>
  );
}
