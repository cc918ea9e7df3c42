import { useEffect } from 'preact/hooks';

/** Tells the browser, and who looks for it there, that this page has an Atom feed. */
export function useFeed(title: string | null, address: string): void {
  useEffect(() => {
    if (title === null) return;
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/atom+xml', title, href: address });
    document.head.append(link);
    return () => link.remove();
  }, [title, address]);
}
