import { useEffect } from 'preact/hooks';

/** Names the browser's tab and history entry after the view. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Hearsay' : `${title} · Hearsay`;
  }, [title]);
}
