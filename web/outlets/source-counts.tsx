import type { LinkKind } from '../../src/model/statement.ts';
import type { OutletBody } from '../../src/serve/api.ts';
import { addressOfOutlet, addressOfSource } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { KIND_IN_WORDS } from '../words/link-kinds.ts';

type Source = OutletBody['relays'][number];

/** Rows shown at once; the others open below them. */
const SHOWN = 10;

interface SourceCountsProps {
  readonly sources: readonly Source[];
  /** The names of the outlet they are counted in; with one, a source's page can be kept to it. */
  readonly within: readonly string[];
}

/** Sources with how many statements of an outlet are theirs. */
export function SourceCounts({ sources, within }: SourceCountsProps) {
  const most = Math.max(1, ...sources.map(({ statements }) => statements));
  const filter = within.length === 1 ? { outlet: within[0]! } : {};
  const row = ({ source, name, kind, statements, articles, articlesHere }: Source) => (
    <li key={source} class="count-row">
      <span class="count-name">
        <a href={addressOfSource(source, filter)}>
          <bdi>{name}</bdi>
        </a>{' '}
        <span class="small">
          {KIND_IN_WORDS[kind as LinkKind] ?? kind}
          {articlesHere === 0 ? null : (
            <>
              {' · '}
              <a href={addressOfOutlet(source)}>{counted(articlesHere, 'article')} of its own here</a>
            </>
          )}
        </span>
      </span>
      <span class="count-bar" aria-hidden="true">
        <span style={{ width: `${(statements / most) * 100}%` }} />
      </span>
      <span class="figure" title={`in ${counted(articles, 'article')}`}>
        {counted(statements, 'statement')}
      </span>
    </li>
  );
  return (
    <>
      <ol class="count-rows">{sources.slice(0, SHOWN).map(row)}</ol>
      {sources.length <= SHOWN ? null : (
        <details>
          <summary>{sources.length - SHOWN} more</summary>
          <ol class="count-rows">{sources.slice(SHOWN).map(row)}</ol>
        </details>
      )}
    </>
  );
}
