import type { MergeReason, OriginMerge } from '../../src/model/claim.ts';
import type { StatementRecord } from '../../src/serve/api.ts';
import { addressOfArticle } from '../routes.ts';
import { counted } from '../words/counted.ts';
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
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (
    <ol class="merges">
      {mergeGroups(merges).map((group) => (
        <li key={`${group.because}${group.evidence}`}>
          <p>
            <strong>{REASON_IN_WORDS[group.because]}:</strong> {counted(group.statements.length, 'statement')} in{' '}
            {group.statements.map((id, index) => {
              const statement = byId.get(id);
              return (
                <span key={id}>
                  {index === 0 ? '' : index === group.statements.length - 1 ? ' and ' : ', '}
                  {statement === undefined ? (
                    id
                  ) : (
                    <a href={addressOfArticle(statement.article, id)}>
                      {statement.outlet ?? statement.title ?? 'an article'}
                    </a>
                  )}
                </span>
              );
            })}{' '}
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
