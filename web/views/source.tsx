import type { LinkKind } from '../../src/model/statement.ts';
import type { PassageRecord, SourceBody } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { Passage } from '../passage.tsx';
import { addressOfArticle, addressOfClaim } from '../routes.ts';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { KIND_IN_WORDS, originOf } from '../words/link-kinds.ts';

interface SaidProps {
  readonly statement: PassageRecord;
  readonly name: string;
}

/** One statement as it stands in print: who it passed through, in which outlet, when. */
function Said({ statement, name }: SaidProps) {
  const { chain, published, said, outlet, article, id, claim } = statement;
  const origin = originOf(statement);
  const relays = chain.filter(({ role, name: relay }) => role === 'relay' && relay !== name).map((link) => link.name);
  const passedOn = chain.some(({ role, name: link }) => role === 'relay' && link === name) && origin.name !== name;
  return (
    <li class="said-row">
      <p class="said-when">
        <DateOf iso={published} />
        {said === undefined ? null : (
          <span class="small">
            said <DateOf iso={said} />
          </span>
        )}
      </p>
      <div>
        <Passage statement={statement} />
        <p class="small said-where">
          <a href={addressOfArticle(article, id)}>{outlet ?? 'outlet not said'}</a>
          {passedOn ? <span>passing on {origin.name}</span> : null}
          {relays.length > 0 ? <span>through {relays.reverse().join(', then ')}</span> : null}
          {claim === null ? null : <a href={addressOfClaim(claim)}>claim</a>}
        </p>
      </div>
    </li>
  );
}

/** Everything one source said or passed on: through whom, in which outlet, when. */
export function SourceView({ source }: { readonly source: string }) {
  const answer = useAnswer<SourceBody>(`/sources/${encodeURIComponent(source)}?limit=500`);
  useTitle(answer.state === 'ready' ? answer.body.summary.name : null);
  return (
    <Answered answer={answer} what="source">
      {({ summary: { name, kind, asOrigin, asRelay, articles }, statements }) => (
        <>
          <header class="source-head">
            <p class="kicker">{KIND_IN_WORDS[kind as LinkKind] ?? kind}</p>
            <h1>{name}</h1>
            <p class="lead">
              {asOrigin > 0 ? counted(asOrigin, 'statement') : ''}
              {asOrigin > 0 && asRelay > 0 ? ', and ' : ''}
              {asRelay > 0 ? `${counted(asRelay, 'statement')} passed on` : ''} in {counted(articles, 'article')},
              oldest first.
            </p>
          </header>
          <ol class="rows said-rows">
            {statements.items.map((statement) => (
              <Said key={statement.id} statement={statement} name={name} />
            ))}
          </ol>
          {statements.more ? <p class="small">The first {statements.items.length} are shown.</p> : null}
        </>
      )}
    </Answered>
  );
}
