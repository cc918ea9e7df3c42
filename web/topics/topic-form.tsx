import { useState } from 'preact/hooks';
import type { OutletsBody, Topic } from '../../src/serve/api.ts';
import type { AskError } from '../ask.ts';
import { navigate } from '../navigation.ts';
import { addressOfTopic } from '../routes.ts';
import { send } from '../send.ts';
import { useAnswer } from '../use-answer.ts';

const FIELDS = [
  { name: 'name', label: 'Name', hint: 'what you call it' },
  { name: 'words', label: 'Words', hint: 'all of them; “…” keeps words together, word* is a beginning' },
  { name: 'outlet', label: 'Outlet', hint: 'who published it' },
  { name: 'source', label: 'Source', hint: 'somebody on whose word something in it rests' },
  { name: 'place', label: 'Place', hint: 'a town, a region; of a country all places in it' },
] as const;

export type TopicFields = Readonly<Record<(typeof FIELDS)[number]['name'], string>>;

/** Makes a topic and goes there. */
export function TopicForm({ given }: { readonly given: TopicFields }) {
  const outlets = useAnswer<OutletsBody>('/outlets');
  const [error, setError] = useState<AskError | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const wish = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement));
      const topic = await send<Topic>('/topics', wish);
      navigate(addressOfTopic(topic.id));
    } catch (failed) {
      setError(failed as AskError);
      setBusy(false);
    }
  };
  return (
    <form class="topic-form" onSubmit={(event) => void keep(event)} aria-labelledby="new-topic">
      <h2 id="new-topic">New topic</h2>
      {FIELDS.map(({ name, label, hint }) => (
        <label key={name}>
          <span>{label}</span>
          <input
            name={name}
            type="text"
            maxLength={200}
            defaultValue={given[name]}
            autoComplete="off"
            aria-describedby={`hint-${name}`}
            required={name === 'name'}
            {...(name === 'outlet' ? { list: 'topic-outlets' } : {})}
          />
          <span class="small" id={`hint-${name}`}>
            {hint}
          </span>
        </label>
      ))}
      <datalist id="topic-outlets">
        {(outlets.state === 'ready' ? outlets.body.items : []).map(({ name }) =>
          name === null ? null : <option key={name} value={name} />,
        )}
      </datalist>
      {error === null ? null : (
        <p class="form-error" role="alert">
          {error.message} {error.hint}
        </p>
      )}
      <button type="submit" class="button" disabled={busy}>
        Keep it
      </button>
    </form>
  );
}
