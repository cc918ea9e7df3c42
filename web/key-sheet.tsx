import { KEYS } from './use-keys.ts';

const ID = 'key-sheet';

const sheet = (): HTMLDialogElement | null => document.querySelector<HTMLDialogElement>(`#${ID}`);

export const openKeySheet = (): void => sheet()?.showModal();

/** The sheet of keys, opened with `?`. */
export function KeySheet() {
  return (
    <dialog id={ID} aria-labelledby="key-sheet-title">
      <h2 id="key-sheet-title">Keys</h2>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => sheet()?.close()}>
        Close
      </button>
    </dialog>
  );
}
