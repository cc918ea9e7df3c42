import type { PassageRecord } from '../../../src/serve/api.ts';
import { Dateline } from '../../dateline.tsx';
import { KeepInDossier } from '../../dossiers/keep-in-dossier.tsx';
import { Later } from '../../later.tsx';
import { Passage } from '../../passage.tsx';
import { addressOfArticle } from '../../routes.ts';
import { counted } from '../../words/counted.ts';
import { directionOf } from '../../words/direction.ts';
import { ToldBy } from '../told-by.tsx';
import type { WordRun } from './align-words.ts';
import { DriftNote } from './drift-note.tsx';
import { type Nearest, nearestWording } from './nearest-wording.ts';
import type { WordingGroup } from './wording-groups.ts';

/** Articles named beside one wording; the others are one click away. */
const NAMED = 3;

function Runs({ runs, as: Changed }: { readonly runs: readonly WordRun[]; readonly as: 'del' | 'ins' }) {
  return (
    <>
      {runs.map(({ words, changed }, at) => (
        <span key={at}>
          {at === 0 ? '' : ' '}
          {changed ? <Changed>{words}</Changed> : words}
        </span>
      ))}
    </>
  );
}

/** An article that has a wording, and on whose word it stands there. */
function LinkTo({ statement: { article, id, outlet, published, chain } }: { readonly statement: PassageRecord }) {
  const origin = chain.at(-1);
  return (
    <li>
      <a href={addressOfArticle(article, id)}>
        <Dateline outlet={outlet} published={published} />
      </a>
      {origin === undefined || origin.role !== 'origin' ? null : (
        <span class="small wording-speaker">
          {' '}
          on the word of <bdi>{origin.name}</bdi>
        </span>
      )}
    </li>
  );
}

/** Where a wording stands: the first articles, and how many more. */
export function Places({ statements }: Pick<WordingGroup, 'statements'>) {
  const others = statements.slice(NAMED);
  return (
    <div class="wording-places">
      <ul class="wording-list">
        {statements.slice(0, NAMED).map((statement) => (
          <LinkTo key={statement.id} statement={statement} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <Later summary={`word for word in ${counted(others.length, 'more place')}`}>
          {() => (
            <ul class="wording-list">
              {others.map((statement) => (
                <LinkTo key={statement.id} statement={statement} />
              ))}
            </ul>
          )}
        </Later>
      )}
    </div>
  );
}

/** The statement in the words around it, on whose word it stands there, and what it can be kept in. */
export function InPassage({ statement }: { readonly statement: PassageRecord }) {
  return (
    <>
      <details class="in-passage">
        <summary>In its passage</summary>
        <Passage statement={statement} />
        <ToldBy statement={statement} />
      </details>
      <KeepInDossier article={statement.article} statement={statement.id} />
    </>
  );
}

interface WordingPairProps {
  /** The wordings that came before, the first one first. */
  readonly earlier: readonly WordingGroup[];
  readonly group: WordingGroup;
}

function Before({
  earlier,
  nearest: { group, alignment },
}: Pick<WordingPairProps, 'earlier'> & { readonly nearest: Nearest }) {
  const { outlet, published } = group.statements[0]!;
  return (
    <div class="wording-before">
      <p class="small">
        {group === earlier[0] ? 'The first wording' : <Dateline outlet={outlet} published={published} />}
      </p>
      <blockquote dir={directionOf(group.text)}>
        <Runs runs={alignment.before} as="del" />
      </blockquote>
    </div>
  );
}

/** A later wording beside the one before it is nearest to: what was dropped is struck there, what was added is underlined here. */
export function WordingPair({ earlier, group }: WordingPairProps) {
  const { text, statements, drift } = group;
  const nearest = nearestWording(earlier, group);
  return (
    <li class="wording pair">
      {nearest === null ? (
        <p class="small wording-before">In words of its own: too few are those of another to be marked.</p>
      ) : (
        <Before earlier={earlier} nearest={nearest} />
      )}
      <div class="wording-other">
        <Places statements={statements} />
        <blockquote dir={directionOf(text)}>
          {nearest === null ? text : <Runs runs={nearest.alignment.after} as="ins" />}
        </blockquote>
        {drift.length === 0 ? null : (
          <ul class="drifts" aria-label="What changed since the first wording">
            {nearest?.group === earlier[0] ? null : <li class="small">Since the first wording:</li>}
            {drift.map((change) => (
              <DriftNote key={`${change.kind}${change.from}${change.to}`} drift={change} />
            ))}
          </ul>
        )}
        <InPassage statement={statements[0]!} />
      </div>
    </li>
  );
}
