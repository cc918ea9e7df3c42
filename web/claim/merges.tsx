import type { Claim, MergeReason } from '../../src/model/claim.ts';
import type { CorrectionsBody, PassageRecord } from '../../src/serve/api.ts';
import { groupBy } from '../group-by.ts';
import { Later } from '../later.tsx';
import { Passage } from '../passage.tsx';
import { addressOfArticle } from '../routes.ts';
import { useAnswer } from '../use-answer.ts';
import { counted } from '../words/counted.ts';
import { dateInWords } from '../words/dates.ts';
import { originOf } from '../words/link-kinds.ts';
import { unquoted } from '../words/wording.ts';
import { mergeGroups } from './merge-groups.ts';
import { RestsOn } from './rests-on.tsx';

const REASON_IN_WORDS: Readonly<Record<MergeReason, string>> = {
  'same origin': 'They name the same origin',
  relayed: 'One passes on the other',
  'reused text': 'One has the other’s text',
  cites: 'One cites the other',
  'said earlier': 'An outlet says by itself what somebody had said before',
};

const DECIDED = 'Somebody decided that they are one origin';

/** Passages of one merge shown at once; the others are one click away. */
const SHOWN = 4;

interface MergesProps {
  readonly claim: Pick<Claim, 'independent' | 'origins'>;
  readonly statements: readonly PassageRecord[];
}

function Passages({ statements }: { readonly statements: readonly PassageRecord[] }) {
  const row = (statement: PassageRecord) => {
    const { article, id, outlet, title, published } = statement;
    const named = originOf(statement).span;
    return (
      <li key={id} class="merge-passage">
        <a href={addressOfArticle(article, id)}>{outlet ?? title ?? 'an article'}</a>
        {published === null ? '' : `, ${dateInWords(published)}`}
        <Passage statement={statement} proof={named === undefined ? [] : [named]} />
      </li>
    );
  };
  const others = statements.slice(SHOWN);
  return (
    <>
      <ul class="merge-passages">{statements.slice(0, SHOWN).map(row)}</ul>
      {others.length === 0 ? null : (
        <Later summary={counted(others.length, 'more statement')}>
          {() => <ul class="merge-passages">{others.map(row)}</ul>}
        </Later>
      )}
    </>
  );
}

/** Why statements count as one origin, each with the words that show it, what that rests on, and how it is put right. */
export function Merges({ claim: { independent, origins }, statements }: MergesProps) {
  const groups = mergeGroups(independent.reasons);
  const originOfId = new Map(origins.flatMap((origin, at) => origin.statements.map((id) => [id, at] as const)));
  const named = groups.some(({ because }) => because === 'same origin');
  const answer = useAnswer<CorrectionsBody>(named ? '/corrections?limit=500' : null);
  const corrections = answer.state === 'ready' ? answer.body.items : [];
  return (
    <ol class="merges">
      {groups.map((group) => {
        const ids = new Set(group.statements);
        const own = statements.filter(({ id }) => ids.has(id));
        const articles = groupBy(own, ({ article }) => article).size;
        const sure = new Set(group.statements.map((id) => originOfId.get(id))).size === 1;
        return (
          <li key={`${group.because}${group.evidence}${group.decidedBy}`} class="merge">
            <p>
              <strong>{group.decidedBy === undefined ? REASON_IN_WORDS[group.because] : DECIDED}:</strong>{' '}
              {group.evidence.map((words, at) => (
                <span key={words}>
                  {at === 0 ? '' : ', '}
                  <q>{unquoted(words)}</q>
                </span>
              ))}
              {group.evidence.length > 0 ? ' in ' : ''}
              {counted(own.length, 'statement')} of {counted(articles, 'article')}.{' '}
              {sure ? 'They count as one.' : 'They may be one: the range leaves it open.'}
            </p>
            <RestsOn merge={group} corrections={corrections} />
            <Later class="merge-words" summary="The words">
              {() => <Passages statements={own} />}
            </Later>
          </li>
        );
      })}
    </ol>
  );
}
