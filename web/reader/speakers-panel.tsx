import type { Statement } from '../../src/model/statement.ts';
import { groupBy } from '../group-by.ts';
import { counted } from '../words/counted.ts';
import { LOOK_IN_WORDS, lookOf, type OriginLook, originOf } from '../words/link-kinds.ts';

const LOOKS: readonly OriginLook[] = ['named', 'body', 'unnamed'];

interface SpeakersPanelProps {
  readonly statements: readonly Statement[];
  /** True when the address names a statement that the article does not have. */
  readonly missing: boolean;
  /** Of the article, as BCP 47 has it. */
  readonly language: string;
}

/** Beside an article with nothing selected: how the marks read, and on whose word the article rests. */
export function SpeakersPanel({ statements, missing, language }: SpeakersPanelProps) {
  const speakers = [...groupBy(statements, (statement) => originOf(statement).name)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const looks = LOOKS.map((look) => ({
    look,
    count: statements.filter((statement) => lookOf(originOf(statement).kind) === look).length,
  })).filter(({ count }) => count > 0);
  if (statements.length === 0) {
    return (
      <section class="panel">
        <h2>No statements found</h2>
        <p class="small">
          {/^(en|und)\b/.test(language)
            ? 'Everything in this article reads as the reporter’s own voice.'
            : 'Hearsay reads English only, and this article is in another language: what is said in it is hardly found.'}
        </p>
      </section>
    );
  }
  return (
    <section class="panel" aria-label="Who speaks in this article">
      {missing ? (
        <p class="missing" role="status">
          The statement in this address is not in the article any more. A newer analysis may have read it differently.
        </p>
      ) : null}
      <h2>On whose word</h2>
      <ul class="legend">
        {looks.map(({ look, count }) => (
          <li key={look}>
            <span class={`said ${look}`}>{LOOK_IN_WORDS[look]}</span> <span class="figure">{count}</span>
          </li>
        ))}
        <li class="small">Plain text is the reporter’s own voice.</li>
      </ul>
      <ol class="speakers">
        {speakers.map(([name, said]) => (
          <li key={name}>
            <a href={`#${said[0]!.id}`}>{name}</a>
            <span class="figure" title={counted(said.length, 'statement')}>
              {said.length}
            </span>
          </li>
        ))}
      </ol>
      <p class="small hint">
        Select a statement, or press <kbd>j</kbd>, to see its chain.
      </p>
    </section>
  );
}
