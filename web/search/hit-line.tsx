import type { Hit } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { counted } from '../words/counted.ts';
import { goesBackTo } from '../words/independence.ts';
import { stanceInWords } from '../words/stances.ts';

/** Whose words, as a list names them: "Mara Quill", "somebody not named", "the reporter". */
function speakerInWords({ speaker, speakerKind }: NonNullable<Hit['told']>): string | null {
  if (speaker === null) return null;
  if (speakerKind === 'observation') return 'the reporter';
  return speaker === 'not named' ? 'nobody named' : speaker;
}

/** Where a hit stands: "Mara Quill, in The Oster Courier, 4 March 2031"; of a claim how often it is said, on how many origins. */
export function HitLine({ hit: { told, counts } }: { readonly hit: Hit }) {
  if (counts !== undefined)
    return (
      <p class="hit-line small">
        in {counted(counts.articles, 'article')} of {counted(counts.outlets, 'outlet')}, {goesBackTo(counts)}
        {counts.denials > 0 ? ` · ${counted(counts.denials, 'denial')}` : null}
      </p>
    );
  if (told === undefined) return null;
  const speaker = speakerInWords(told);
  return (
    <p class="hit-line small">
      {speaker === null ? null : (
        <>
          <bdi class="hit-speaker">{speaker}</bdi>, in{' '}
        </>
      )}
      <bdi>{told.outlet ?? 'outlet not said'}</bdi>, <DateOf iso={told.published} />
      {told.stance === 'denies' ? <span class="denial"> · denies it</span> : null}
      {told.stance === 'withholds' ? ` · ${stanceInWords(told.stance)}` : null}
    </p>
  );
}
