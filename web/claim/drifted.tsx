import type { Drift } from '../../src/model/claim.ts';
import type { ClaimBody, PassageRecord } from '../../src/serve/api.ts';
import { groupBy } from '../group-by.ts';
import { addressOfArticle } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { DriftNote } from './wordings/drift-note.tsx';

/** Changes told at the head of the page; all of them stand beside their wordings. */
const TOLD = 4;

/** What changed since the first wording, each change once, with the first article that has it so. */
export function Drifted({ claim: { variants }, statements }: Pick<ClaimBody, 'claim' | 'statements'>) {
  const told = new Map(statements.map((statement) => [statement.id, statement]));
  const changes = variants.flatMap(({ statement, drift }) => {
    const where = told.get(statement);
    return where === undefined ? [] : drift.map((change) => ({ change, where }));
  });
  if (changes.length === 0) return null;
  const nameOf = ({ kind, from, to }: Drift): string => `${kind} ${from} ${to}`;
  const alike = [...groupBy(changes, ({ change }) => nameOf(change)).values()];
  const first = (found: readonly { readonly where: PassageRecord }[]): PassageRecord =>
    found.map(({ where }) => where).toSorted((a, b) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : 1))[0]!;
  return (
    <ul class="drifts claim-drifts" aria-label="What changed since the first wording">
      {alike.slice(0, TOLD).map((found) => {
        const { article, id, outlet, title } = first(found);
        return (
          <DriftNote key={nameOf(found[0]!.change)} drift={found[0]!.change}>
            <span class="small drift-where">
              <a href={addressOfArticle(article, id)}>{outlet ?? title ?? 'an article'}</a>
              {found.length === 1 ? '' : ` and ${counted(found.length - 1, 'other statement')}`}
            </span>
          </DriftNote>
        );
      })}
      {alike.length <= TOLD ? null : (
        <li class="small">{counted(alike.length - TOLD, 'more change')} beside the wordings beneath.</li>
      )}
    </ul>
  );
}
