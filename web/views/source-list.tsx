import type { LinkKind } from '../../src/model/statement.ts';
import type { SourceSummary } from '../../src/serve/api.ts';
import { FilterBox } from '../filter-box.tsx';
import { addressOfSource, addressOfSources } from '../routes.ts';
import { ShowMore } from '../show-more.tsx';
import { Answered, Empty } from '../states.tsx';
import { useRows } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { KIND_IN_WORDS } from '../words/link-kinds.ts';

function Row({ source: { name, kind, key, asOrigin, asRelay, articles } }: { readonly source: SourceSummary }) {
  const parts = [
    asOrigin > 0 ? counted(asOrigin, 'statement') : null,
    asRelay > 0 ? `passed on ${asRelay}` : null,
    `in ${counted(articles, 'article')}`,
  ].filter((part) => part !== null);
  return (
    <li class="source-row">
      <a class="headline" href={addressOfSource(key)}>
        {name}
      </a>
      <span class="source-kind">{KIND_IN_WORDS[kind as LinkKind] ?? kind}</span>
      <span class="small">{parts.join(' · ')}</span>
    </li>
  );
}

export function SourceListView({ words }: { readonly words: string }) {
  useTitle(words === '' ? 'Sources' : `Sources with “${words}”`);
  const rows = useRows<SourceSummary>(words === '' ? '/sources' : `/sources?words=${encodeURIComponent(words)}`, 200);
  return (
    <>
      <h1>Sources</h1>
      <p class="lead">
        Everyone on whose word something rests here, and those who passed it on. What was decided about who is who:{' '}
        <a href="/corrections">corrections</a>.
      </p>
      <FilterBox words={words} label="Keep names with these words" addressFor={addressOfSources} />
      <Answered answer={rows} what="list">
        {({ items, showMore }) =>
          items.length === 0 ? (
            <Empty>{words === '' ? 'No sources yet.' : `No source’s name has “${words}”.`}</Empty>
          ) : (
            <>
              <ol class="rows sources">
                {items.map((source) => (
                  <Row key={source.key} source={source} />
                ))}
              </ol>
              <ShowMore onMore={showMore} />
            </>
          )
        }
      </Answered>
    </>
  );
}
