import { useState } from 'preact/hooks';
import type { CorrectionsBody } from '../../src/serve/api.ts';
import { CorrectionList } from '../source/correction-list.tsx';
import { DeciderField } from '../source/decider-field.tsx';
import { useCorrections } from '../source/use-corrections.ts';
import { Answered, Empty } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { correctionInWords, GONE } from '../words/corrections.ts';
import { counted } from '../words/counted.ts';

/** Everything decided here about who is who, newest first, with undo. */
export function CorrectionsView() {
  useTitle('Corrections');
  const [asked, setAsked] = useState(0);
  const [done, setDone] = useState('');
  const answer = useAnswer<CorrectionsBody>('/corrections?limit=500', asked);
  const askAnew = (because: string): void => {
    setDone(because);
    setAsked((times) => times + 1);
  };
  const corrections = useCorrections({
    onDone: ({ correction }) => askAnew(`Taken back: ${correctionInWords(correction)}`),
    onGone: () => askAnew(GONE),
  });
  return (
    <>
      <h1>Corrections</h1>
      <p class="lead">
        What people decided about who is who, here or with <code>hearsay correct</code>. A correction changes no article
        and can be taken back. Names that are merged count as one origin of a claim, names that are split as two.
      </p>
      <p class="correction-done" role="status">
        {done}
      </p>
      <Answered answer={answer} what="list">
        {({ items, more }) =>
          items.length === 0 ? (
            <Empty>
              None yet. The page of a <a href="/sources">source</a> has buttons to merge, split and rename it.
            </Empty>
          ) : (
            <>
              {corrections.possible && items.some(({ undone }) => undone === null) ? (
                <DeciderField {...corrections} />
              ) : null}
              <CorrectionList corrections={items} by={corrections} />
              {more ? <p class="small">The newest {counted(items.length, 'correction')} are shown.</p> : null}
            </>
          )
        }
      </Answered>
    </>
  );
}
