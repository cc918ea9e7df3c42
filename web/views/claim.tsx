import type { ClaimBody } from '../../src/serve/api.ts';
import { Denials } from '../claim/denials.tsx';
import { Merges } from '../claim/merges.tsx';
import { Provenance } from '../claim/provenance.tsx';
import { TreeList } from '../claim/tree-list.tsx';
import { Wordings } from '../claim/wordings/wordings.tsx';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { independenceInWords, rangeExplained } from '../words/independence.ts';
import { asHeading } from '../words/wording.ts';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** Outlets named under the heading; the others are counted. */
const NAMED = 8;

function Outlets({ names }: { readonly names: readonly string[] }) {
  const others = names.length - NAMED;
  return (
    <>
      {names.slice(0, NAMED).map((name, at) => (
        <span key={name}>
          {at === 0 ? '' : ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {others > 0 ? ` and ${counted(others, 'other')}` : ''}
    </>
  );
}

/** One claim: where it comes from, how it reached print, and what changed on the way. */
export function ClaimView({ id }: { readonly id: string }) {
  const answer = useAnswer<ClaimBody>(`/claims/${encodeURIComponent(id)}`);
  useTitle(answer.state === 'ready' ? shortened(asHeading(answer.body.claim.text)) : null);
  return (
    <Answered answer={answer} what="claim">
      {({ claim, statements, outletNames }) => {
        const { independent, articles, outlets, denials } = claim;
        const explained = rangeExplained(independent);
        return (
          <article class="claim">
            <header class="claim-head">
              <p class="kicker">Claim</p>
              <h1>{asHeading(claim.text)}</h1>
              <p class="independence">{independenceInWords(independent, articles.length)}</p>
              <p class="small">
                Printed by {counted(outlets.length, 'outlet')}
                {outlets.length > 1 ? ': ' : ''}
                {outlets.length > 1 ? <Outlets names={outlets} /> : null}.
                {denials.length > 0 ? ` ${counted(denials.length, 'denial')}.` : ''} {explained}
              </p>
            </header>
            <section aria-labelledby="tree-title">
              <h2 id="tree-title">Where it comes from</h2>
              <Provenance claim={claim} statements={statements} outletNames={outletNames} />
              <details class="as-list">
                <summary>The same as a list</summary>
                <TreeList claim={claim} statements={statements} outletNames={outletNames} />
              </details>
            </section>
            {independent.reasons.length > 0 ? (
              <section aria-labelledby="merges-title">
                <h2 id="merges-title">Why are these one?</h2>
                <Merges claim={claim} statements={statements} />
              </section>
            ) : null}
            {denials.length > 0 ? (
              <section aria-labelledby="denials-title">
                <h2 id="denials-title">Who denies it</h2>
                <Denials claim={claim} statements={statements} />
              </section>
            ) : null}
            <section aria-labelledby="wordings-title">
              <h2 id="wordings-title">In their words</h2>
              <Wordings claim={claim} statements={statements} />
            </section>
          </article>
        );
      }}
    </Answered>
  );
}
