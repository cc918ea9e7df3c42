import type { Claim } from '../../../src/model/claim.ts';
import type { PassageRecord } from '../../../src/serve/api.ts';
import { counted } from '../../words/counted.ts';
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
  const [first, ...others] = wordingGroups(claim, statements);
  if (first === undefined) return null;
  const pair = (group: (typeof others)[number]) => <WordingPair key={group.text} first={first} group={group} />;
  const more = others.slice(SHOWN);
  return (
    <div class="wordings">
      <div class="wording lead-wording">
        <p class="small">The first wording in this archive. It may have been said elsewhere before.</p>
        <blockquote>{first.text}</blockquote>
        <Places statements={first.statements} />
        <InPassage statement={first.statements[0]!} />
      </div>
      {others.length === 0 ? null : (
        <>
          <p class="small wording-sides">
            <span>
              The first wording; <del>struck</del> what the other leaves out
            </span>
            <span>
              {counted(others.length, 'later wording')}; <ins>underlined</ins> what it adds
            </span>
          </p>
          <ol>{others.slice(0, SHOWN).map(pair)}</ol>
          {more.length === 0 ? null : (
            <details>
              <summary>{counted(more.length, 'more wording')}</summary>
              <ol>{more.map(pair)}</ol>
            </details>
          )}
        </>
      )}
    </div>
  );
}
