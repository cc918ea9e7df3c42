import type { SourceOrder } from '../../src/archive/source-order.ts';
import type { LinkKind } from '../../src/model/statement.ts';
import type { SourceLine } from '../../src/serve/api.ts';
import { FilterBox } from '../filter-box.tsx';
import { addressOfSource, addressOfSources } from '../routes.ts';
import { ShowMore } from '../show-more.tsx';
import { Answered, Empty } from '../states.tsx';
import { useRows } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { KIND_IN_WORDS } from '../words/link-kinds.ts';

const COLUMNS: readonly (readonly [order: SourceOrder, name: string])[] = [
  ['said', 'Statements'],
  ['passed', 'Passed on'],
  ['articles', 'Articles'],
];

const PAGE = 200;

function Row({
  source: { source, name, kind, alone, names, moreNames, asOrigin, asRelay, articles },
}: {
  readonly source: SourceLine;
}) {
  return (
    <tr>
      <th scope="row">
        <a class="claim-words" href={addressOfSource(source)}>
          <bdi>{name}</bdi>
        </a>
        {names.length === 0 ? null : (
          <span class="small">
            also{' '}
            {names.map((other, at) => (
              <span key={other}>
                {at === 0 ? '' : ', '}
                <bdi>{other}</bdi>
              </span>
            ))}
            {moreNames > 0 ? ` and ${moreNames} more` : ''}
          </span>
        )}
        {alone ? <span class="small">in one article; the name says too little to look for it in others</span> : null}
      </th>
      <td class="source-kind">{KIND_IN_WORDS[kind as LinkKind] ?? kind}</td>
      <td class={`number${asOrigin === 0 ? ' none' : ''}`} data-label={asOrigin === 1 ? 'statement' : 'statements'}>
        {asOrigin}
      </td>
      <td class={`number${asRelay === 0 ? ' none' : ''}`} data-label="passed on">
        {asRelay}
      </td>
      <td class="number" data-label={articles === 1 ? 'article' : 'articles'}>
        {articles}
      </td>
    </tr>
  );
}

interface SourceListProps {
  readonly words: string;
  readonly order: SourceOrder;
}

/** Everyone on whose word something rests, one line each under all spellings. */
export function SourceListView({ words, order }: SourceListProps) {
  useTitle(words === '' ? 'Sources' : `Sources with “${words}”`);
  const query = new URLSearchParams({ by: 'entity', order, ...(words === '' ? {} : { words }) });
  const rows = useRows<SourceLine>(`/sources?${query}`, PAGE);
  const head = (column: SourceOrder, name: string, number: boolean) => (
    <th
      key={column}
      scope="col"
      class={number ? 'number' : undefined}
      aria-sort={column === order ? (number ? 'descending' : 'ascending') : undefined}
    >
      <a href={addressOfSources(words, column)}>{name}</a>
    </th>
  );
  return (
    <>
      <h1>Sources</h1>
      <p class="lead">
        Everyone on whose word something rests here, and those who passed it on, each under all spellings. What was
        decided about who is who: <a href="/corrections">corrections</a>.
      </p>
      <FilterBox
        words={words}
        label="Keep names with these words"
        addressFor={(typed) => addressOfSources(typed, order)}
      />
      <Answered answer={rows} what="list">
        {({ items, showMore }) =>
          items.length === 0 ? (
            <Empty>{words === '' ? 'No sources yet.' : `No source’s name has “${words}”.`}</Empty>
          ) : (
            <>
              <table class="claims sources">
                <thead>
                  <tr>
                    {head('name', 'Name', false)}
                    <th scope="col">Kind</th>
                    {COLUMNS.map(([column, name]) => head(column, name, true))}
                  </tr>
                </thead>
                <tbody>
                  {items.map((source) => (
                    <Row key={source.source} source={source} />
                  ))}
                </tbody>
              </table>
              <ShowMore onMore={showMore} />
            </>
          )
        }
      </Answered>
    </>
  );
}
