import { dateInWords } from './words/dates.ts';

/** A date with its machine-readable value; says so when there is none. */
export function DateOf({ iso }: { readonly iso: string | null }) {
  return iso === null ? <span>no date given</span> : <time dateTime={iso}>{dateInWords(iso)}</time>;
}

interface DatelineProps {
  readonly outlet: string | null;
  readonly published: string | null;
}

/** "The Oster Courier · 4 March 2031". */
export function Dateline({ outlet, published }: DatelineProps) {
  return (
    <span class="dateline">
      <bdi class="outlet">{outlet ?? 'outlet not said'}</bdi> <DateOf iso={published} />
    </span>
  );
}
