import { useEffect, useState } from 'preact/hooks';
import type { EntitiesBody } from '../../src/serve/api.ts';
import { useAnswer } from '../use-answer.ts';
import { counted } from '../words/counted.ts';

interface MergeBoxProps {
  /** Left out of what is offered. */
  readonly own: string;
  readonly busy: boolean;
  readonly onMerge: (id: string) => void;
}

const PAUSE_MS = 200;
const OFFERED = 8;

/** Finds another name by its beginning and merges with it. */
export function MergeBox({ own, busy, onMerge }: MergeBoxProps) {
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const path = `/entities?limit=${OFFERED + 1}&words=${encodeURIComponent(`${words.replaceAll('*', '')}*`)}`;
  const answer = useAnswer<EntitiesBody>(/[\p{L}\p{N}]/u.test(words) ? path : null);
  const found = answer.state === 'ready' ? answer.body.items.filter(({ id }) => id !== own).slice(0, OFFERED) : null;
  return (
    <div>
      <label class="field">
        <span>Merge with another name of the same one</span>
        <input
          type="search"
          value={typed}
          autoComplete="off"
          placeholder="Begin to type its name"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div role="status">
        {found === null || words === '' ? null : found.length === 0 ? (
          <p class="small">No other name here has these words.</p>
        ) : (
          <ul class="merge-offers">
            {found.map(({ id, name, kind, articles }) => (
              <li key={id}>
                <button type="button" class="button small-button" disabled={busy} onClick={() => onMerge(id)}>
                  Merge with {name}
                </button>{' '}
                <span class="small">
                  {kind}, in {counted(articles, 'article')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
