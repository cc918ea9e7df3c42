import { useEffect, useState } from 'preact/hooks';
import { navigate } from './navigation.ts';

interface FilterBoxProps {
  readonly words: string;
  readonly label: string;
  readonly addressFor: (words: string) => string;
}

/** How long the reader must pause before the list follows, in milliseconds. */
const PAUSE_MS = 200;

/** Keeps the rows that have all the words; what is typed goes into the address. */
export function FilterBox({ words, label, addressFor }: FilterBoxProps) {
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => navigate(addressFor(typed.trim()), { replace: true }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <input
      class="filter-box"
      type="search"
      value={typed}
      placeholder={label}
      aria-label={label}
      autoComplete="off"
      onInput={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
