import type { MergeReason, OriginMerge } from '../../src/model/claim.ts';
import type { StatementRecord } from '../../src/serve/api.ts';
import { groupBy } from '../group-by.ts';
import { addressOfArticle } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { dateInWords } from '../words/dates.ts';
import { mergeGroups } from './merge-groups.ts';

const REASON_IN_WORDS: Readonly<Record<MergeReason, string>> = {
  'same origin': 'They name the same origin',
  relayed: 'One passes on the other',
  'reused text': 'One copies the other’s text',
  cites: 'One cites the other',
};

interface MergesProps {
  readonly merges: readonly OriginMerge[];
  readonly statements: readonly StatementRecord[];
}

/** Why statements count as one origin, each with the words that show it. */
export function Merges({ merges, statements }: MergesProps) {
  const oncePerArticle = (ids: readonly string[]): StatementRecord[] => {
    const merged = statements.filter(({ id }) => ids.includes(id));
    return [...groupBy(merged, ({ article }) => article).values()].map(([first]) => first!);
  };
  return (
    <ol class="merges">
      {mergeGroups(merges).map((group) => (
        <li key={`${group.because}${group.evidence}`}>
          <p>
            <strong>{REASON_IN_WORDS[group.because]}:</strong> {counted(group.statements.length, 'statement')} in{' '}
            {oncePerArticle(group.statements).map(({ article, id, outlet, title, published }, index, { length }) => (
              <span key={id}>
                {index === 0 ? '' : index === length - 1 ? ' and ' : '; '}
                <a href={addressOfArticle(article, id)}>{outlet ?? title ?? 'an article'}</a>
                {published === null ? '' : `, ${dateInWords(published)}`}
              </span>
            ))}{' '}
            count as one.
          </p>
          {group.evidence.length > 0 ? (
            <p class="small">
              {group.evidence.map((words) => (
                <q key={words}>{words}</q>
              ))}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
