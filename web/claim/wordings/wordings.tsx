import type { Claim } from '../../../src/model/claim.ts';
import type { PassageRecord } from '../../../src/serve/api.ts';
import { Later } from '../../later.tsx';
import { counted } from '../../words/counted.ts';
import { directionOf } from '../../words/direction.ts';
import { wordingGroups } from './wording-groups.ts';
import { InPassage, Places, WordingPair } from './wording-pair.tsx';

/** Wordings shown at once; the others are one click away. */
const SHOWN = 12;

interface WordingsProps {
  readonly claim: Claim;
  readonly statements: readonly PassageRecord[];
}

/** How the claim is put: its first wording here, and each later one beside it with what changed. */
export function Wordings({ claim, statements }: WordingsProps) {
  const groups = wordingGroups(claim, statements);
  const [first, ...others] = groups;
  if (first === undefined) return null;
  const pairs = (from: number, to?: number) =>
    others
      .slice(from, to)
      .map((group, at) => <WordingPair key={group.text} earlier={groups.slice(0, from + at + 1)} group={group} />);
  const more = others.length - SHOWN;
  return (
    <div class="wordings">
      <div class="wording lead-wording">
        <p class="small">The first wording in this archive. It may have been said elsewhere before.</p>
        <blockquote dir={directionOf(first.text)}>{first.text}</blockquote>
        <Places statements={first.statements} />
        <InPassage statement={first.statements[0]!} />
      </div>
      {others.length === 0 ? null : (
        <>
          <p class="small wording-sides">
            <span>
              The wording before; <del>struck</del> what the later one leaves out
            </span>
            <span>
              {counted(others.length, 'later wording')}; <ins>underlined</ins> what is added
            </span>
          </p>
          <ol>{pairs(0, SHOWN)}</ol>
          {more <= 0 ? null : <Later summary={counted(more, 'more wording')}>{() => <ol>{pairs(SHOWN)}</ol>}</Later>}
        </>
      )}
    </div>
  );
}
