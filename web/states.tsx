import type { ComponentChildren } from 'preact';
import type { AskError } from './ask.ts';
import { useRestoredScroll } from './navigation.ts';
import type { Answer } from './use-answer.ts';
import { useTitle } from './use-title.ts';

const BARS = ['wide', 'full', 'full', 'short', 'full', 'wide'] as const;

/** Grey lines where text will stand. The style sheet keeps them unseen for the first 150 ms. */
function Skeleton() {
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      {BARS.map((width, at) => (
        <span key={at} class={`bar ${width}`} />
      ))}
    </div>
  );
}

function Failure({ error }: { readonly error: AskError }) {
  return (
    <section class="notice" role="alert">
      <h1>{error.message}</h1>
      <p>{error.hint}</p>
      {error.detail === undefined ? null : <p class="small">{error.detail}</p>}
      <button type="button" class="button" onClick={() => location.reload()}>
        Try again
      </button>
    </section>
  );
}

/** For an address that leads to nothing. */
export function NotFound({ what }: { readonly what: string }) {
  useTitle('Not found');
  return (
    <section class="notice">
      <h1>There is no such {what} here.</h1>
      <p>It may have been in another archive, or carry another id since the last analysis.</p>
      <p class="ways">
        <a href="/articles">All articles</a>
        <a href="/claims">All claims</a>
        <a href="/sources">All sources</a>
      </p>
    </section>
  );
}

/** For a list with nothing in it. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <div class="notice quiet">{children}</div>;
}

interface AnsweredProps<Body> {
  readonly answer: Answer<Body>;
  /** What was asked for, in the words of the not-found page. */
  readonly what: string;
  readonly children: (body: Body) => ComponentChildren;
}

/** Draws an answer when it stands, and its waiting, failing or missing otherwise. */
export function Answered<Body>({ answer, what, children }: AnsweredProps<Body>) {
  useRestoredScroll(answer.state === 'ready');
  switch (answer.state) {
    case 'waiting':
      return <Skeleton />;
    case 'failed':
      return answer.error.status === 404 ? <NotFound what={what} /> : <Failure error={answer.error} />;
    case 'ready':
      return <>{children(answer.body)}</>;
    default:
      return answer satisfies never;
  }
}
