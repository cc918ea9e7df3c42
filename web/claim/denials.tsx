import type { Claim } from '../../src/model/claim.ts';
import type { PassageRecord } from '../../src/serve/api.ts';
import { Dateline } from '../dateline.tsx';
import { Later } from '../later.tsx';
import { Passage } from '../passage.tsx';
import { addressOfArticle } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { ToldBy } from './told-by.tsx';

/** Denials shown at once; the others are one click away. */
const SHOWN = 12;

interface DenialsProps {
  readonly claim: Pick<Claim, 'denials' | 'variants'>;
  readonly statements: readonly PassageRecord[];
}

/** The statements that deny a claim, oldest first, each in its passage with its own chain. */
export function Denials({ claim: { denials, variants }, statements }: DenialsProps) {
  const denying = new Set(denials);
  const turned = new Set(variants.filter(({ statement }) => denying.has(statement)).map(({ statement }) => statement));
  const rows = statements
    .filter(({ id }) => denying.has(id))
    .map((statement) => (
      <li key={statement.id} class="denial-row">
        <p class="wording-head">
          <a href={addressOfArticle(statement.article, statement.id)}>
            <Dateline outlet={statement.outlet} published={statement.published} />
          </a>
          {turned.has(statement.id) ? <span class="tag">by one who is made to say it elsewhere</span> : null}
        </p>
        <Passage statement={statement} />
        <ToldBy statement={statement} />
      </li>
    ));
  const others = rows.slice(SHOWN);
  return (
    <>
      <ol class="denials">{rows.slice(0, SHOWN)}</ol>
      {others.length === 0 ? null : (
        <Later summary={counted(others.length, 'more denial')}>{() => <ol class="denials">{others}</ol>}</Later>
      )}
    </>
  );
}
