import type { Correction } from '../../src/serve/api.ts';
import { addressOfSource } from '../routes.ts';
import { correctionInWords } from '../words/corrections.ts';
import { dateInWords } from '../words/dates.ts';
import type { MergeGroup } from './merge-groups.ts';
import { splitBetween } from './split-between.ts';

interface RestsOnProps {
  readonly merge: MergeGroup;
  readonly corrections: readonly Correction[];
}

const PageOf = ({ name }: { readonly name: string }) => (
  <a href={addressOfSource(name)}>
    <bdi>{name}</bdi>
  </a>
);

/** What a merge rests on, and where it can be disputed: names are decided about on their page, words are in the articles. */
export function RestsOn({ merge: { because, evidence, decidedBy }, corrections }: RestsOnProps) {
  switch (because) {
    case 'same origin': {
      const [one, other] = evidence;
      if (one === undefined) return null;
      if (decidedBy !== undefined) {
        return (
          <p class="small decided">
            It rests on a decision: {decidedBy} said that these are one.{' '}
            <a href="/corrections">Corrections, with undo</a>
          </p>
        );
      }
      const split = other === undefined ? undefined : splitBetween(corrections, one, other);
      if (split !== undefined) {
        return (
          <p class="small disputed">
            Disputed: {correctionInWords(split)} {split.by}, {dateInWords(split.at)}. That is of other articles than
            these: here nobody parted the two, and they are joined. <a href="/corrections">Corrections, with undo</a>
          </p>
        );
      }
      return (
        <p class="small">
          {other === undefined ? (
            <>
              It rests on the name alone: two who share it would count as one. All that is held of it is on the page of{' '}
              <PageOf name={one} />.
            </>
          ) : (
            <>
              It rests on these being names of one. If they are two, take one out on the page of <PageOf name={one} />{' '}
              or <PageOf name={other} />: the count follows such a split, and it has an undo.
            </>
          )}
        </p>
      );
    }
    case 'relayed':
    case 'cites':
      return (
        <p class="small">It rests on who names whom in the articles, not on a decision that could be taken back.</p>
      );
    case 'said earlier':
      return <p class="small">It rests on the dates of the articles, not on a decision that could be taken back.</p>;
    case 'reused text':
      return <p class="small">It rests on the texts being the same, not on a decision that could be taken back.</p>;
    default:
      return because satisfies never;
  }
}
