import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Told whenever the address changes. */
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** What the server answers by itself: no view of this page. */
const FEED = /\/feed\.atom$/;

/** The skip link leads to a place on the page, not to a view: the address stays as it is. */
const SKIP = '#main';

const SCROLLS = 'hearsay.scrolls';

function savedScrolls(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(SCROLLS) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

const entryKey = (): string | undefined => (history.state as { key?: string } | null)?.key;

const savedScroll = (): number | undefined => savedScrolls()[entryKey() ?? ''];

let keys = 0;
/** Unlike any other of this tab. (`crypto.randomUUID` is missing on a page served by name without TLS.) */
const newKey = (): string => `${performance.timeOrigin}-${keys++}`;

/** The entry on the screen: at a `popstate` the history has moved on already, the page has not. */
let shown: string | undefined;

function rememberScroll(): void {
  if (shown === undefined) return;
  try {
    const kept = Object.entries(savedScrolls()).slice(-100);
    sessionStorage.setItem(SCROLLS, JSON.stringify({ ...Object.fromEntries(kept), [shown]: scrollY }));
  } catch {
    // Storage can be switched off; going back then starts at the top.
  }
}

const pathAndQuery = (): string => location.pathname + location.search;

/** Whether the view on the screen was reached by going back, forward or reloading: then its old scroll is restored. */
let returning = true;

interface NavigateOptions {
  /** Takes the place of the present history entry. */
  readonly replace?: boolean;
  /** Goes nowhere else on the page: what is new stands where the reader looks. */
  readonly stay?: boolean;
}

/** Goes to an address of the reading room without loading the page again. */
export function navigate(to: string, { replace = false, stay = false }: NavigateOptions = {}): void {
  const before = pathAndQuery();
  rememberScroll();
  if (replace) history.replaceState(history.state, '', to);
  else history.pushState({ key: newKey() }, '', to);
  shown = entryKey();
  returning = false;
  tell();
  if (pathAndQuery() !== before && !replace && !stay) scrollTo(0, 0);
}

/** Where a link leads; those of a drawing hold their address in an object of its own. */
const targetOf = (link: HTMLAnchorElement | SVGAElement): URL =>
  new URL(typeof link.href === 'string' ? link.href : link.href.baseVal, location.href);

/** True for a plain click on a link to another view of this page. */
function isOurs(event: MouseEvent, link: HTMLAnchorElement | SVGAElement): boolean {
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const { origin, pathname } = targetOf(link);
  return (
    plain &&
    origin === location.origin &&
    !link.hasAttribute('target') &&
    !link.hasAttribute('download') &&
    !pathname.startsWith('/api/') &&
    !FEED.test(pathname)
  );
}

/** Makes every link of the page an in-page one, and back and forward keep their place. Call once. */
export function startNavigation(): void {
  history.scrollRestoration = 'manual';
  if (entryKey() === undefined) history.replaceState({ key: newKey() }, '');
  shown = entryKey();
  addEventListener('popstate', () => {
    rememberScroll();
    shown = entryKey();
    returning = true;
    tell();
  });
  addEventListener('pagehide', rememberScroll);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a') : null;
    if (event.defaultPrevented || link === null || !isOurs(event, link)) return;
    event.preventDefault();
    const { hash, href } = targetOf(link);
    if (hash === SKIP) document.querySelector<HTMLElement>(SKIP)?.focus();
    else navigate(href);
  });
}

/** The present address; draws again when it changes. */
export function useAddress(): URL {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const listener = (): void => setHref(location.href);
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return new URL(href);
}

/** Puts the page back where it was scrolled to, once its content stands. */
export function useRestoredScroll(ready: boolean): void {
  useLayoutEffect(() => {
    if (!ready || !returning) return;
    const top = savedScroll();
    if (top !== undefined) scrollTo(0, top);
  }, [ready]);
}

/** True when the reader came back to this entry, so its place is the remembered one. */
export const isReturning = (): boolean => returning && savedScroll() !== undefined;
