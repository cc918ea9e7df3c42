/** The way to the next page of a list, when there is one. */
export function ShowMore({ onMore }: { readonly onMore: (() => void) | null }) {
  if (onMore === null) return null;
  return (
    <button type="button" class="button" onClick={onMore}>
      Show more
    </button>
  );
}
