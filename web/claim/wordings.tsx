import type { Claim, Drift } from '../../src/model/claim.ts';
import type { PassageRecord } from '../../src/serve/api.ts';
import { Dateline } from '../dateline.tsx';
import { KeepInDossier } from '../dossiers/keep-in-dossier.tsx';
import { Passage } from '../passage.tsx';
import { addressOfArticle } from '../routes.ts';
import { originOf } from '../words/link-kinds.ts';

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

interface WordingProps {
  readonly statement: PassageRecord;
  readonly drift: readonly Drift[];
  readonly note: string | null;
}

function Wording({ statement, drift, note }: WordingProps) {
  const relays = statement.chain.filter(({ role }) => role === 'relay').map(({ name }) => name);
  return (
    <li class="wording">
      <p class="wording-head">
        <a href={addressOfArticle(statement.article, statement.id)}>
          <Dateline outlet={statement.outlet} published={statement.published} />
        </a>
        {note === null ? null : <span class="tag">{note}</span>}
      </p>
      <Passage statement={statement} changed={drift.map(({ to }) => to)} />
      {drift.length > 0 ? (
        <ul class="drifts">
          {drift.map((change) => (
            <DriftNote key={`${change.kind}${change.from}${change.to}`} drift={change} />
          ))}
        </ul>
      ) : null}
      <p class="small">
        {originOf(statement).name}
        {relays.length > 0 ? `, through ${relays.reverse().join(', then ')}` : ''}
      </p>
      <KeepInDossier article={statement.article} statement={statement.id} />
    </li>
  );
}

interface WordingsProps {
  readonly claim: Claim;
  readonly statements: readonly PassageRecord[];
}

/** Each statement of a claim in its own words, side by side, with what changed since the first. */
export function Wordings({ claim, statements }: WordingsProps) {
  const denials = new Set(claim.denials);
  const drifts = new Map(claim.variants.map(({ statement, drift }) => [statement, drift]));
  const asserted = statements.filter(({ id }) => !denials.has(id));
  return (
    <ol class="wordings">
      {asserted.map((statement, at) => (
        <Wording
          key={statement.id}
          statement={statement}
          drift={drifts.get(statement.id) ?? []}
          note={at === 0 && asserted.length > 1 ? 'first here' : null}
        />
      ))}
    </ol>
  );
}

/** The statements that deny the claim, in their own words. */
export function Denials({ claim, statements }: WordingsProps) {
  const denials = new Set(claim.denials);
  return (
    <ol class="wordings">
      {statements
        .filter(({ id }) => denials.has(id))
        .map((statement) => (
          <Wording key={statement.id} statement={statement} drift={[]} note={null} />
        ))}
    </ol>
  );
}
