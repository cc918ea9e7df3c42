import { useEffect, useRef, useState } from 'preact/hooks';
import type { DossierBody, DossierSummary, KeptBody } from '../../src/serve/api.ts';
import type { AskError } from '../ask.ts';
import { addressOfDossier } from '../routes.ts';
import { send } from '../send.ts';
import { useKeys } from '../use-keys.ts';
import { ChooseDossier } from './choose-dossier.tsx';
import { lastUsed, putOnShelf, rememberLast, useShelf } from './shelf.ts';

interface KeepInDossierProps {
  readonly article: string;
  /** Id of the statement. */
  readonly statement: string;
  /** True for the one statement of a page that the key `d` keeps. */
  readonly byKey?: boolean;
}

/** What was kept on this visit: it can be let go of again without a look at the dossier. */
interface JustKept {
  readonly dossier: string;
  readonly item: string;
}

/** Keeps a statement in a dossier: in the one used last, or in one that is chosen or made. Nothing where the room only reads. */
export function KeepInDossier({ article, statement, byKey = false }: KeepInDossierProps) {
  const { writes, dossiers } = useShelf();
  const [choosing, setChoosing] = useState(false);
  const [just, setJust] = useState<JustKept | null>(null);
  const [problem, setProblem] = useState<AskError | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    setChoosing(false);
    setJust(null);
    setProblem(null);
  }, [statement]);
  const keptIn = dossiers.filter(({ items }) => items.some((item) => item.statement === statement));
  const others = dossiers.filter((dossier) => !keptIn.includes(dossier));
  const last = lastUsed(others);

  const keep = async (dossier: Pick<DossierSummary, 'id'>): Promise<void> => {
    try {
      const kept = await send<KeptBody>(`/dossiers/${dossier.id}/items`, { article, statement });
      rememberLast(dossier.id);
      putOnShelf(kept.dossier);
      setJust(kept.added ? { dossier: dossier.id, item: kept.item } : null);
      setProblem(null);
      setChoosing(false);
      button.current?.focus({ preventScroll: true });
    } catch (failed) {
      setProblem(failed as AskError);
    }
  };
  const letGo = async ({ dossier, item }: JustKept): Promise<void> => {
    try {
      const { entries, ...head } = await send<DossierBody>(`/dossiers/${dossier}/items/${item}`, {}, 'DELETE');
      const items = entries.map(({ id, statement: own }) => ({ id, statement: own }));
      putOnShelf({ ...head, items, articles: new Set(entries.map((entry) => entry.article.id)).size });
      setJust(null);
      button.current?.focus({ preventScroll: true });
    } catch (failed) {
      setProblem(failed as AskError);
    }
  };
  const press = (): void => {
    if (choosing) setChoosing(false);
    else if (last !== undefined && keptIn.length === 0) void keep(last);
    else setChoosing(true);
  };
  useKeys(byKey && writes ? { d: press } : {});
  if (!writes) return null;
  return (
    <div class="keep">
      <button
        type="button"
        class={byKey ? 'button small-button' : 'plain keep-quiet'}
        ref={button}
        aria-expanded={choosing}
        aria-keyshortcuts={byKey ? 'd' : undefined}
        onClick={press}
      >
        {keptIn.length === 0 ? 'Keep in dossier' : 'Keep in another'} {byKey ? <kbd>d</kbd> : null}
      </button>{' '}
      <span class="small" role="status">
        {keptIn.length === 0 ? null : (
          <>
            Kept in{' '}
            {keptIn.map(({ id, name }, at) => (
              <span key={id}>
                {at === 0 ? '' : ', '}
                <a href={addressOfDossier(id)}>{name}</a>
              </span>
            ))}
          </>
        )}
      </span>{' '}
      {just === null ? null : (
        <button type="button" class="plain keep-undo" onClick={() => void letGo(just)}>
          Take out
        </button>
      )}
      {keptIn.length === 0 && last !== undefined && !choosing ? (
        <span class="small">
          in {last.name}{' '}
          <button type="button" class="plain keep-undo" onClick={() => setChoosing(true)}>
            another…
          </button>
        </span>
      ) : null}
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem.message} {problem.hint}
        </p>
      )}
      {choosing ? (
        <ChooseDossier
          dossiers={others}
          onChoose={(dossier) => void keep(dossier)}
          onClose={() => {
            setChoosing(false);
            button.current?.focus({ preventScroll: true });
          }}
        />
      ) : null}
    </div>
  );
}
