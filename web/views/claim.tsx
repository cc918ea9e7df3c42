import type { ClaimBody } from '../../src/serve/api.ts';
import { ClaimHead } from '../claim/claim-head.tsx';
import { Denials } from '../claim/denials.tsx';
import { Merges } from '../claim/merges.tsx';
import { Appearances, Provenance } from '../claim/provenance.tsx';
import { Repeats } from '../claim/repeats.tsx';
import { TreeList } from '../claim/tree-list.tsx';
import { Wordings } from '../claim/wordings/wordings.tsx';
import { Later } from '../later.tsx';
import { navigate } from '../navigation.ts';
import { addressOfClaim, type Unfolded } from '../routes.ts';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { asHeading } from '../words/wording.ts';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

interface ClaimViewProps {
  readonly id: string;
  readonly unfolded: Unfolded;
}

/** One claim: where it comes from, how it reached print, and what changed on the way. */
export function ClaimView({ id, unfolded }: ClaimViewProps) {
  const answer = useAnswer<ClaimBody>(`/claims/${encodeURIComponent(id)}`);
  useTitle(answer.state === 'ready' ? shortened(asHeading(answer.body.claim.text)) : null);
  return (
    <Answered answer={answer} what="claim">
      {({ claim, statements, outletNames }) => {
        const { independent, denials } = claim;
        return (
          <article class="claim">
            <ClaimHead claim={claim} statements={statements} />
            <section aria-labelledby="tree-title">
              <h2 id="tree-title">Where it comes from</h2>
              <Provenance
                claim={claim}
                statements={statements}
                outletNames={outletNames}
                unfolded={unfolded}
                onUnfold={(next, options) => navigate(addressOfClaim(id, next), options)}
              />
              <Later class="as-list" summary="The same as a list">
                {() => <TreeList claim={claim} statements={statements} outletNames={outletNames} />}
              </Later>
            </section>
            {statements.length + (claim.repeats?.length ?? 0) < 2 ? null : (
              <section aria-labelledby="timeline-title">
                <h2 id="timeline-title">When it appeared</h2>
                <Appearances claim={claim} statements={statements} outletNames={outletNames} />
              </section>
            )}
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
            <Repeats repeats={claim.repeats} />
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
