import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskError } from '../ask.ts';

interface CommentBoxProps {
  readonly label: string;
  readonly value: string;
  /** Keeps what was written. Rejects with an `AskError`. */
  readonly onSave: (comment: string) => Promise<void>;
}

/** So long after the last letter it is kept, in milliseconds; at once when the box is left. */
const PAUSE_MS = 700;

type State = 'still' | 'writing' | 'kept' | AskError;

const inWords = (state: State): string => {
  if (state === 'still') return '';
  if (state === 'writing') return '…';
  return state === 'kept' ? 'Kept.' : `Not kept. ${state.message} ${state.hint}`;
};

/** A box for a comment that keeps what is written in it. */
export function CommentBox({ label, value, onSave }: CommentBoxProps) {
  const [typed, setTyped] = useState(value);
  const [state, setState] = useState<State>('still');
  /** What the archive has, or is being sent. */
  const sent = useRef(value);
  const latest = useRef({ typed, onSave });
  latest.current = { typed, onSave };
  useEffect(() => {
    // Another page may have written in it meanwhile; what stands here unsaved comes first.
    if (value === sent.current) return;
    if (latest.current.typed.trim() === sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  const save = (): void => {
    const comment = latest.current.typed.trim();
    if (comment === sent.current) return;
    const before = sent.current;
    sent.current = comment;
    latest.current.onSave(comment).then(
      () => setState('kept'),
      (error: unknown) => {
        sent.current = before;
        setState(error as AskError);
      },
    );
  };
  useEffect(() => {
    if (typed.trim() === sent.current) return;
    setState('writing');
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => save, []);
  return (
    <div class="comment-box">
      <textarea
        aria-label={label}
        placeholder={label}
        value={typed}
        rows={Math.min(12, 1 + typed.split('\n').length)}
        maxLength={20_000}
        dir="auto"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
      />
      <span class="small" role="status">
        {inWords(state)}
      </span>
    </div>
  );
}
