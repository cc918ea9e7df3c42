import { useState } from 'preact/hooks';

type Progress = 'idle' | 'asking' | 'failed';

const LABEL: Readonly<Record<Progress, string>> = {
  idle: 'Show more',
  asking: 'Loading …',
  failed: 'No answer. Try again',
};

/** The way to the next page of a list, when there is one. */
export function ShowMore({ onMore }: { readonly onMore: (() => Promise<void>) | null }) {
  const [progress, setProgress] = useState<Progress>('idle');
  if (onMore === null) return null;
  const ask = (): void => {
    setProgress('asking');
    onMore().then(
      () => setProgress('idle'),
      () => setProgress('failed'),
    );
  };
  return (
    <button type="button" class="button" disabled={progress === 'asking'} onClick={ask}>
      {LABEL[progress]}
    </button>
  );
}
