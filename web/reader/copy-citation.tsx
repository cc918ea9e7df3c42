import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import { useKeys } from '../use-keys.ts';

/** How long the button says what came of it, in milliseconds. */
const SAID_FOR_MS = 4000;

/** Copies a citation, by button and by key. Where the browser does not let it, the words are shown to copy by hand. */
export function CopyCitation({ citation }: { readonly citation: string }) {
  const [state, setState] = useState<'none' | 'copied' | 'by hand'>('none');
  const copy = (): void => void copyText(citation).then((done) => setState(done ? 'copied' : 'by hand'));
  useKeys({ y: copy });
  useEffect(() => setState('none'), [citation]);
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('none'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <div class="copy-citation">
      <button type="button" class="button small-button" aria-keyshortcuts="y" onClick={copy}>
        Copy citation <kbd>y</kbd>
      </button>{' '}
      <span class="small" role="status">
        {state === 'copied'
          ? 'Copied.'
          : state === 'by hand'
            ? 'The browser does not allow it; copy it from here:'
            : ''}
      </span>
      {state === 'by hand' ? <pre class="citation-text">{citation}</pre> : null}
    </div>
  );
}
