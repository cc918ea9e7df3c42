import { useState } from 'preact/hooks';
import type { DossierSummary, DossiersBody, RoomBody } from '../../src/serve/api.ts';
import type { AskError } from '../ask.ts';
import { rememberLast } from '../dossiers/shelf.ts';
import { navigate } from '../navigation.ts';
import { addressOfDossier } from '../routes.ts';
import { send } from '../send.ts';
import { Answered, Empty } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { dateInWords } from '../words/dates.ts';

function Row({ dossier: { id, name, comment, items, articles, changedAt } }: { readonly dossier: DossierSummary }) {
  return (
    <li class="topic-row">
      <a class="headline" href={addressOfDossier(id)}>
        {name}
      </a>
      <span class="topic-row-count">{counted(items.length, 'statement')}</span>
      <span class="small">
        {items.length === 0 ? '' : `from ${counted(articles, 'article')}, `}changed {dateInWords(changedAt)}
        {comment === '' ? null : <span class="dossier-row-comment">{comment}</span>}
      </span>
    </li>
  );
}

/** Makes a dossier and goes there. */
function DossierForm() {
  const [problem, setProblem] = useState<AskError | null>(null);
  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wish = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement));
    try {
      const { id } = await send<DossierSummary>('/dossiers', wish);
      rememberLast(id);
      navigate(addressOfDossier(id));
    } catch (failed) {
      setProblem(failed as AskError);
    }
  };
  return (
    <form class="topic-form" onSubmit={(event) => void make(event)} aria-labelledby="new-dossier">
      <h2 id="new-dossier">New dossier</h2>
      <label>
        <span>Name</span>
        <input type="text" name="name" maxLength={200} autoComplete="off" required />
      </label>
      {problem === null ? null : (
        <p class="form-error" role="alert">
          {problem.message} {problem.hint}
        </p>
      )}
      <button type="submit" class="button">
        Make it
      </button>
    </form>
  );
}

/** The dossiers, and a form for another. */
export function DossierListView() {
  useTitle('Dossiers');
  const dossiers = useAnswer<DossiersBody>('/dossiers');
  const room = useAnswer<RoomBody>('/room');
  return (
    <>
      <h1>Dossiers</h1>
      <p class="lead">
        A dossier holds statements that you kept, in an order of yours, with what you say of them. It can be taken along
        as a report in which each chain is a footnote.
      </p>
      <Answered answer={dossiers} what="list">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              No dossier yet. Select a statement in an <a href="/articles">article</a> and press <kbd>d</kbd>, or make
              an empty one here.
            </Empty>
          ) : (
            <ol class="rows topics">
              {items.map((dossier) => (
                <Row key={dossier.id} dossier={dossier} />
              ))}
            </ol>
          )
        }
      </Answered>
      {room.state === 'ready' && room.body.writes ? <DossierForm /> : null}
      {room.state === 'ready' && !room.body.writes ? (
        <p class="small">This reading room only reads; dossiers cannot be made here.</p>
      ) : null}
    </>
  );
}
