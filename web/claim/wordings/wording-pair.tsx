import type { Drift } from '../../../src/model/claim.ts';
import type { PassageRecord } from '../../../src/serve/api.ts';
import { Dateline } from '../../dateline.tsx';
import { Passage } from '../../passage.tsx';
import { addressOfArticle } from '../../routes.ts';
import { counted } from '../../words/counted.ts';
import { ToldBy } from '../told-by.tsx';
import { alignWords, type WordRun } from './align-words.ts';
import type { WordingGroup } from './wording-groups.ts';

/** With fewer words in common than this part, two wordings are not marked against each other: all of it would be. */
const LEAST_SHARED = 0.4;
/** Articles named beside one wording; the others are one click away. */
const NAMED = 3;

/** "number changed: from eleven to seventeen". */
function DriftNote({ drift: { kind, from, to } }: { readonly drift: Drift }) {
  return (
    <li class="drift">
      <span class="drift-kind">{kind}</span>
      {from === '' ? null : <span class="drift-from">{from}</span>}
      {from !== '' && to !== '' ? <span aria-hidden="true"> → </span> : null}
      {to === '' ? null : <span class="drift-to">{to}</span>}
    </li>
  );
}

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

const LinkTo = ({ statement: { article, id, outlet, published } }: { readonly statement: PassageRecord }) => (
  <li>
    <a href={addressOfArticle(article, id)}>
      <Dateline outlet={outlet} published={published} />
    </a>
  </li>
);

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
        <details>
          <summary>word for word in {counted(others.length, 'more place')}</summary>
          <ul class="wording-list">
            {others.map((statement) => (
              <LinkTo key={statement.id} statement={statement} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The statement in the words around it, and on whose word it stands there. */
export function InPassage({ statement }: { readonly statement: PassageRecord }) {
  return (
    <details class="in-passage">
      <summary>In its passage</summary>
      <Passage statement={statement} />
      <ToldBy statement={statement} />
    </details>
  );
}

interface WordingPairProps {
  readonly first: WordingGroup;
  readonly group: WordingGroup;
}

/** A later wording beside the first one: what was dropped there is struck, what was added here is underlined. */
export function WordingPair({ first, group }: WordingPairProps) {
  const { text, statements, drift } = group;
  const { before, after, shared } = alignWords(first.text, text);
  const alike = shared >= LEAST_SHARED;
  return (
    <li class="wording pair">
      <blockquote class="wording-first" aria-label="First wording">
        {alike ? <Runs runs={before} as="del" /> : first.text}
      </blockquote>
      <div class="wording-other">
        <Places statements={statements} />
        <blockquote>{alike ? <Runs runs={after} as="ins" /> : text}</blockquote>
        {alike ? null : <p class="small">In words of its own: too few are the same to be marked.</p>}
        {drift.length === 0 ? null : (
          <ul class="drifts">
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
