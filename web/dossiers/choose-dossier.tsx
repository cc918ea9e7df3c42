import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DossierSummary } from '../../src/serve/api.ts';
import type { AskError } from '../ask.ts';
import { send } from '../send.ts';
import { putOnShelf } from './shelf.ts';

interface ChooseDossierProps {
  readonly dossiers: readonly DossierSummary[];
  readonly onChoose: (dossier: DossierSummary) => void;
  readonly onClose: () => void;
}

/** Which dossier is meant: one of those there are, or a new one. */
export function ChooseDossier({ dossiers, onChoose, onClose }: ChooseDossierProps) {
  const [problem, setProblem] = useState<AskError | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true }), []);
  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const name = new FormData(event.currentTarget as HTMLFormElement).get('name');
    try {
      const made = await send<DossierSummary>('/dossiers', { name });
      putOnShelf(made);
      onChoose(made);
    } catch (failed) {
      setProblem(failed as AskError);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it, wherever in it the focus is
    <div
      class="choose-dossier"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {dossiers.length === 0 ? null : (
        <ul class="choose-list">
          {dossiers.map((dossier) => (
            <li key={dossier.id}>
              <button type="button" class="plain choose-one" onClick={() => onChoose(dossier)}>
                {dossier.name} <span class="figure">{dossier.items.length}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="one-line" onSubmit={(event) => void make(event)}>
        <label class="field">
          <span>A new dossier</span>
          <input type="text" name="name" maxLength={200} autoComplete="off" required />
        </label>
        <button type="submit" class="button">
          Make and keep
        </button>
      </form>
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem.message} {problem.hint}
        </p>
      )}
    </div>
  );
}
