import { useEffect, useRef, useState } from 'preact/hooks';
import type { DropReport, RoomBody } from '../../src/serve/api.ts';
import type { AskError } from '../ask.ts';
import { useAnswer } from '../use-answer.ts';
import { addFiles, type DropProgress } from './add-files.ts';
import { DropOutcome } from './drop-outcome.tsx';
import { chosenFiles, type DroppedFile, droppedFiles } from './dropped-files.ts';
import { progressInWords } from './progress-in-words.ts';

type State =
  | { readonly now: 'waiting' }
  | { readonly now: 'busy'; readonly progress: DropProgress }
  | { readonly now: 'done'; readonly report: DropReport }
  | { readonly now: 'stopped' }
  | { readonly now: 'empty' }
  | { readonly now: 'failed'; readonly error: AskError };

/** Files dropped anywhere on the page are taken; without this the browser would leave the page to show them. */
function useWindowDrop(take: (files: Promise<DroppedFile[]>) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    let depth = 0;
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent): void => {
      if (carriesFiles(event)) setOver(++depth > 0);
    };
    const leave = (event: DragEvent): void => {
      if (carriesFiles(event)) setOver(--depth > 0);
    };
    const allow = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      latest.current(droppedFiles(event.dataTransfer.items));
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: allow, drop };
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name as 'drop', listener);
    };
  }, []);
  return over;
}

interface ZoneProps {
  /** True for an archive without an article: the way in is what the page is for. */
  readonly inviting: boolean;
  /** Told when the archive has changed. */
  readonly onAdded: () => void;
}

function Zone({ inviting, onAdded }: ZoneProps) {
  const [state, setState] = useState<State>({ now: 'waiting' });
  const stop = useRef<AbortController | null>(null);
  const take = async (coming: Promise<DroppedFile[]>): Promise<void> => {
    if (stop.current !== null) return;
    const abort = new AbortController();
    stop.current = abort;
    try {
      const files = await coming;
      if (files.length === 0) {
        setState({ now: 'empty' });
        return;
      }
      const onProgress = (progress: DropProgress): void => setState({ now: 'busy', progress });
      const report = await addFiles(files, { signal: abort.signal, onProgress });
      setState(report === null ? { now: 'stopped' } : { now: 'done', report });
      onAdded();
    } catch (error) {
      setState({ now: 'failed', error: error as AskError });
    } finally {
      stop.current = null;
    }
  };
  const over = useWindowDrop((files) => void take(files));
  // Whoever leaves the page would not learn how it ended; what is stored already stays.
  useEffect(() => () => stop.current?.abort(), []);
  const choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (input.files !== null && input.files.length > 0) void take(Promise.resolve(chosenFiles(input.files)));
    input.value = '';
  };
  const busy = state.now === 'busy';
  return (
    <section class={`drop${inviting ? ' inviting' : ''}${over ? ' over' : ''}`} aria-labelledby="drop-heading">
      <div class="drop-ask">
        <h2 id="drop-heading">{over ? 'Let go to add them' : 'Drop files or a folder here'}</h2>
        <p class="small">
          Saved pages, texts, whole digests, JSONL. They are read on this machine and go nowhere else.
        </p>
        <p class="drop-inputs">
          <label class="button">
            Choose files
            <input type="file" class="visually-hidden" multiple disabled={busy} onChange={choose} />
          </label>
          <label class="button">
            Choose a folder
            <input
              type="file"
              class="visually-hidden"
              multiple
              disabled={busy}
              onChange={choose}
              {...{ webkitdirectory: true }}
            />
          </label>
        </p>
      </div>
      <div class="drop-state" role="status">
        {state.now === 'busy' ? (
          <>
            <p>{progressInWords(state.progress)}</p>
            <progress max={1} value={state.progress.share} aria-label={progressInWords(state.progress)} />
            <button type="button" class="button" onClick={() => stop.current?.abort()}>
              Stop
            </button>
          </>
        ) : null}
        {state.now === 'done' ? <DropOutcome report={state.report} /> : null}
        {state.now === 'stopped' ? (
          <p>Stopped. What was stored stays; the same files again go on where it stopped.</p>
        ) : null}
        {state.now === 'empty' ? <p>There was no file in it.</p> : null}
        {state.now === 'failed' ? (
          <p class="form-error">
            {state.error.message} {state.error.hint}
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** The way into the archive, where this room may change it. */
export function DropZone(props: ZoneProps) {
  const room = useAnswer<RoomBody>('/room');
  return room.state === 'ready' && room.body.writes ? <Zone {...props} /> : null;
}
