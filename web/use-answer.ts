import { useEffect, useState } from 'preact/hooks';
import type { Listing } from '../src/serve/api.ts';
import { AskError, ask } from './ask.ts';

/** What is known of an answer so far. */
export type Answer<Body> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly body: Body }
  | { readonly state: 'failed'; readonly error: AskError };

/** Answers of this visit: going back shows them at once, while they are asked for again. */
const known = new Map<string, unknown>();

const asAskError = (error: unknown): AskError =>
  error instanceof AskError
    ? error
    : new AskError(0, { code: 'web.broken', message: 'This view could not be drawn.', hint: 'Load the page again.' });

/**
 * Asks the API for `path` and draws again when the answer comes. A `null` path asks nothing.
 *
 * @param asked - another number asks again, with the former answer on the page until the new one is there
 */
export function useAnswer<Body>(path: string | null, asked = 0): Answer<Body> {
  const [held, setHeld] = useState<{ path: string | null; answer: Answer<Body> }>({
    path: null,
    answer: { state: 'waiting' },
  });
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    ask<Body>(path, abort.signal).then(
      (body) => {
        if (abort.signal.aborted) return;
        const unchanged = JSON.stringify(known.get(path)) === JSON.stringify(body);
        if (!unchanged) known.set(path, body);
        setHeld({ path, answer: { state: 'ready', body: known.get(path) as Body } });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setHeld({ path, answer: { state: 'failed', error: asAskError(error) } });
      },
    );
    return () => abort.abort();
  }, [path, asked]);
  if (held.path === path && path !== null) return held.answer;
  const body = path === null ? undefined : (known.get(path) as Body | undefined);
  return body === undefined ? { state: 'waiting' } : { state: 'ready', body };
}

interface Rows<Row> {
  readonly items: readonly Row[];
  /** Asks for the next page; `null` when all rows are here. Rejects with an `AskError`. */
  readonly showMore: (() => Promise<void>) | null;
}

const joined = new Map<string, Listing<unknown>>();

/** A list of the API, page after page. */
export function useRows<Row>(path: string, pageSize = 100): Answer<Rows<Row>> {
  const first = useAnswer<Listing<Row>>(pageOf(path, pageSize));
  const rows = useMore<Row>(path, first.state === 'ready' ? first.body : null, async (offset) =>
    ask<Listing<Row>>(pageOf(path, pageSize, offset)),
  );
  return rows === null ? (first as Answer<Rows<Row>>) : { state: 'ready', body: rows };
}

/** The address of a page of a list. */
export const pageOf = (path: string, limit: number, offset = 0): string =>
  `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${offset === 0 ? '' : `&offset=${offset}`}`;

/** A list whose first page is there, and the pages after it: those that were asked for before are there again after going back. */
export function useMore<Row>(
  path: string,
  first: Listing<Row> | null,
  pageFrom: (offset: number) => Promise<Listing<Row>>,
): Rows<Row> | null {
  const [, redraw] = useState(0);
  if (first === null) return null;
  const held = (joined.get(path) as Listing<Row> | undefined) ?? first;
  const list = held.items.length > first.items.length ? held : first;
  const showMore = async (): Promise<void> => {
    const next = await pageFrom(list.items.length);
    joined.set(path, { ...next, items: [...list.items, ...next.items] });
    redraw((n) => n + 1);
  };
  return { items: list.items, showMore: list.more ? showMore : null };
}
