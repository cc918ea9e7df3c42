import { useState } from 'preact/hooks';
import type { EntityBody } from '../../src/serve/api.ts';
import { CorrectionList } from './correction-list.tsx';
import { DeciderField } from './decider-field.tsx';
import { MergeBox } from './merge-box.tsx';
import type { Corrections } from './use-corrections.ts';

const KINDS = ['person', 'organisation', 'outlet', 'government'] as const;

interface PutRightProps {
  readonly entity: EntityBody;
  readonly corrections: Corrections;
}

function Rename({ entity, corrections: { busy, decide } }: PutRightProps) {
  const [name, setName] = useState(entity.name);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    decide({ action: 'rename', entity: entity.id, name });
  };
  return (
    <form class="one-line" onSubmit={submit}>
      <label class="field">
        <span>Name to show</span>
        <input
          type="text"
          class="text-box"
          value={name}
          required
          maxLength={300}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={busy || name.trim() === '' || name.trim() === entity.name}>
        Rename
      </button>
    </form>
  );
}

function Kind({ entity, corrections: { busy, decide } }: PutRightProps) {
  const [kind, setKind] = useState(entity.kind);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    decide({ action: 'kind', entity: entity.id, kind });
  };
  return (
    <form class="one-line" onSubmit={submit}>
      <label class="field">
        <span>Kind</span>
        <select class="text-box" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button" disabled={busy || kind === entity.kind}>
        Change
      </button>
    </form>
  );
}

/** Whether the forms are open: a second correction goes on where the first one left, on whatever page that is. */
let formsOpen = false;

/** Merge, split, rename, kind: decisions of a person, kept apart from the analysis, each with undo. */
export function PutRight({ entity, corrections }: PutRightProps) {
  const { busy, possible, problem, decide } = corrections;
  const { id, names } = entity;
  return (
    <section class="put-right" aria-labelledby="put-right-title">
      <h2 id="put-right-title">Put right</h2>
      {entity.corrections.length === 0 ? null : (
        <CorrectionList corrections={[...entity.corrections].reverse()} by={corrections} />
      )}
      {possible === false ? <p class="small">This reading room only reads: nothing can be put right here.</p> : null}
      {possible ? (
        <details
          open={formsOpen || problem !== null}
          onToggle={({ currentTarget }) => {
            formsOpen = currentTarget.open;
          }}
        >
          <summary>Merge, split, rename</summary>
          <div class="put-right-forms">
            <DeciderField {...corrections} />
            <MergeBox own={id} busy={busy} onMerge={(other) => decide({ action: 'merge', entity: id, with: other })} />
            {names.length < 2 ? null : (
              <div>
                <p class="field-label">Take out a name that is somebody else</p>
                <ul class="merge-offers">
                  {names.map((name) => (
                    <li key={name}>
                      <button
                        type="button"
                        class="button small-button"
                        disabled={busy}
                        onClick={() => decide({ action: 'split', entity: id, spelling: name })}
                      >
                        Take out {name}
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <Rename entity={entity} corrections={corrections} />
            <Kind entity={entity} corrections={corrections} />
          </div>
        </details>
      ) : null}
      <p class="small">
        <a href="/corrections">All corrections</a>
      </p>
    </section>
  );
}
