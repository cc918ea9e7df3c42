import type { Repeat } from '../../src/model/claim.ts';
import { Dateline } from '../dateline.tsx';
import { addressOfArticle } from '../routes.ts';
import { directionOf } from '../words/direction.ts';

/** Sentences that state the claim as a fact, after it began as somebody's word; nothing without any. */
export function Repeats({ repeats = [] }: { readonly repeats?: readonly Repeat[] | undefined }) {
  if (repeats.length === 0) return null;
  return (
    <section aria-labelledby="repeats-title">
      <h2 id="repeats-title">Stated as fact</h2>
      <p class="small">Later, and in the reporter’s own voice: on nobody’s word, and counted nowhere.</p>
      <ol class="wordings">
        {repeats.map(({ article, span, text, outlet, published }) => (
          <li class="wording" key={`${article} ${span[0]}`}>
            <p class="wording-head">
              <a href={addressOfArticle(article)}>
                <Dateline outlet={outlet} published={published} />
              </a>
            </p>
            <p dir={directionOf(text)}>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
