import type { ClaimBody } from '../../src/serve/api.ts';
import { Merges } from '../claim/merges.tsx';
import { Repeats } from '../claim/repeats.tsx';
import { TreePicture } from '../claim/tree-picture.tsx';
import { Denials, Wordings } from '../claim/wordings.tsx';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { independenceInWords, rangeExplained } from '../words/independence.ts';
import { asHeading } from '../words/wording.ts';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** One claim: where it comes from, how it reached print, and what changed on the way. */
export function ClaimView({ id }: { readonly id: string }) {
  const answer = useAnswer<ClaimBody>(`/claims/${encodeURIComponent(id)}`);
  useTitle(answer.state === 'ready' ? shortened(asHeading(answer.body.claim.text)) : null);
  return (
    <Answered answer={answer} what="claim">
      {({ claim, statements, outletNames }) => {
        const { independent, articles, outlets, denials, variants } = claim;
        const explained = rangeExplained(independent);
        return (
          <article class="claim">
            <header class="claim-head">
              <p class="kicker">Claim</p>
              <h1>{asHeading(claim.text)}</h1>
              <p class="independence">{independenceInWords(independent, articles.length)}</p>
              <p class="small">
                Printed by {counted(outlets.length, 'outlet')}
                {outlets.length > 1 ? `: ${outlets.join(', ')}` : ''}.
                {denials.length > 0 ? ` ${counted(denials.length, 'denial')}.` : ''} {explained}
              </p>
            </header>
            <section aria-labelledby="tree-title">
              <h2 id="tree-title">Where it comes from</h2>
              <TreePicture claim={claim} statements={statements} outletNames={outletNames} />
            </section>
            {independent.reasons.length > 0 ? (
              <section aria-labelledby="merges-title">
                <h2 id="merges-title">Why some count as one</h2>
                <Merges merges={independent.reasons} statements={statements} />
              </section>
            ) : null}
            {denials.length > 0 ? (
              <section aria-labelledby="denials-title">
                <h2 id="denials-title">Who denies it</h2>
                <Denials claim={claim} statements={statements} />
              </section>
            ) : null}
            <Repeats repeats={claim.repeats} />
            <section aria-labelledby="wordings-title">
              <h2 id="wordings-title">In their words</h2>
              {variants.length > 0 ? <p class="small">Marked words differ from the first appearance.</p> : null}
              <Wordings claim={claim} statements={statements} />
            </section>
          </article>
        );
      }}
    </Answered>
  );
}
