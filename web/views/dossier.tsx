import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DossierBody, RoomBody } from '../../src/serve/api.ts';
import type { AskError } from '../ask.ts';
import { DeleteButton } from '../delete-button.tsx';
import { CommentBox } from '../dossiers/comment-box.tsx';
import { KeptItem } from '../dossiers/kept-item.tsx';
import { RenameForm } from '../dossiers/rename-form.tsx';
import { send } from '../send.ts';
import { Answered, Empty } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { dateInWords } from '../words/dates.ts';

/** One dossier: what was kept, in the keeper's order, with the keeper's comments; and taking it along. */
export function DossierView({ id }: { readonly id: string }) {
  const answer = useAnswer<DossierBody>(`/dossiers/${encodeURIComponent(id)}`);
  const room = useAnswer<RoomBody>('/room');
  return (
    <Answered answer={answer} what="dossier">
      {(body) => <Kept key={body.id} asked={body} writes={room.state === 'ready' && room.body.writes} />}
    </Answered>
  );
}

interface KeptProps {
  readonly asked: DossierBody;
  readonly writes: boolean;
}

/** Which button has the focus when the list is drawn anew. */
interface Moved {
  readonly item: string;
  readonly by: 1 | -1;
}

function Kept({ asked, writes }: KeptProps) {
  const [dossier, setDossier] = useState(asked);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<AskError | null>(null);
  const moved = useRef<Moved | null>(null);
  useTitle(dossier.name);
  // An answer that was asked for again may be newer than what stands here.
  useLayoutEffect(() => setDossier((held) => (asked.changedAt > held.changedAt ? asked : held)), [asked]);
  // A button that moved along has lost the focus on its way.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const { item, by } = moved.current;
    moved.current = null;
    const buttons = document.getElementById(item)?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [];
    const [wanted, other] = by === -1 ? [buttons[0], buttons[1]] : [buttons[1], buttons[0]];
    (wanted?.disabled ? other : wanted)?.focus();
  }, [dossier]);

  const { entries, name, comment } = dossier;
  const path = `/dossiers/${dossier.id}`;
  const change = async (to: string, wish: unknown, method: 'POST' | 'DELETE' = 'POST'): Promise<void> => {
    setDossier(await send<DossierBody>(to, wish, method));
    setProblem(null);
  };
  const orSay = (work: Promise<void>): void => void work.catch((failed: unknown) => setProblem(failed as AskError));
  const move = (at: number, by: 1 | -1): void => {
    const item = entries[at]!.id;
    const before = entries[by === -1 ? at - 1 : at + 2]?.id ?? null;
    moved.current = { item, by };
    orSay(
      change(`${path}/items/${item}`, { before }).then(() =>
        setSaid(`Now number ${at + 1 + by} of ${entries.length}.`),
      ),
    );
  };
  const takeOut = (at: number): void =>
    orSay(change(`${path}/items/${entries[at]!.id}`, {}, 'DELETE').then(() => setSaid('Taken out.')));

  return (
    <div class="dossier">
      <header class="dossier-head">
        <p class="kicker">
          <a href="/dossiers">Dossiers</a>
        </p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p class="small">
          {counted(entries.length, 'statement')} from{' '}
          {counted(new Set(entries.map(({ article }) => article.id)).size, 'article')}, begun{' '}
          {dateInWords(dossier.madeAt)}
        </p>
        {writes ? (
          <CommentBox
            label="Comment on the dossier"
            value={comment}
            onSave={(words) => change(path, { comment: words })}
          />
        ) : comment === '' ? null : (
          <p class="kept-comment" dir="auto">
            {comment}
          </p>
        )}
      </header>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem.message} {problem.hint}
        </p>
      )}
      {entries.length === 0 ? (
        <Empty>
          Nothing is kept here yet. Open an <a href="/articles">article</a>, select a statement, and press <kbd>d</kbd>{' '}
          or <i>Keep in dossier</i>.
        </Empty>
      ) : (
        <ol class="kept">
          {entries.map((entry, at) => (
            <KeptItem
              key={entry.id}
              entry={entry}
              number={at + 1}
              of={entries.length}
              onComment={writes ? (words) => change(`${path}/items/${entry.id}`, { comment: words }) : null}
              onMove={(by) => move(at, by)}
              onTakeOut={() => takeOut(at)}
            />
          ))}
        </ol>
      )}
      <footer class="dossier-foot">
        {entries.length === 0 ? null : (
          <section aria-labelledby="take-along">
            <h2 id="take-along">Take it along</h2>
            <p class="small">The quotations with your comments, and each chain as a numbered footnote.</p>
            <p class="topic-actions">
              <a class="button" href={`/api${path}/report.html`} download>
                HTML report
              </a>
              <a class="button" href={`/api${path}/report.md`} download>
                Markdown
              </a>
            </p>
          </section>
        )}
        {writes ? (
          <details class="dossier-edit">
            <summary>Rename or delete</summary>
            <RenameForm name={name} onRename={(words) => change(path, { name: words })} />
            <p class="topic-actions">
              <DeleteButton what="dossier" name={name} path={path} then="/dossiers" note="The articles stay." />
            </p>
          </details>
        ) : null}
      </footer>
    </div>
  );
}
