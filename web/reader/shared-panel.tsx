import { Dateline } from '../dateline.tsx';
import { addressOfArticle } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { directionOf } from '../words/direction.ts';
import { directionInWords } from '../words/reuse.ts';
import { differences, type Piece, placeOf, type Stretch } from './shared-stretches.ts';

function PieceOf({ piece: { kind, words } }: { readonly piece: Piece }) {
  switch (kind) {
    case 'same':
      return <>{words}</>;
    case 'around':
      return <span class="around">{words}</span>;
    case 'here':
      return <del>{words}</del>;
    case 'there':
      return <ins>{words}</ins>;
    default:
      return kind satisfies never;
  }
}

interface OtherTextProps {
  readonly beside: Stretch['beside'][number];
  readonly here: string;
  readonly open: boolean;
}

/** The same passage in another article, what differs marked. */
function OtherText({ beside: { text, passage }, here, open }: OtherTextProps) {
  const { other } = text;
  const address = addressOfArticle(other.id, undefined, { layers: ['shared'], at: placeOf(passage.there) });
  return (
    <details class="other-text" open={open}>
      <summary>
        <Dateline outlet={other.outlet} published={other.published} />{' '}
        <span class="figure">{counted(passage.words, 'word')}</span>
      </summary>
      <p class="small">
        {passage.kind === 'boilerplate' ? 'Printed in story after story: it links nothing.' : directionInWords(text)}
      </p>
      <blockquote class="passage" dir={directionOf(here)}>
        {differences(here, passage).map((piece, at) => (
          <PieceOf key={at} piece={piece} />
        ))}
      </blockquote>
      <p class="small">
        <a href={address}>{other.title ?? 'Untitled article'}</a>
      </p>
    </details>
  );
}

interface SharedPanelProps {
  readonly stretch: Stretch;
  /** The article's own text. */
  readonly here: string;
  readonly onClose: () => void;
}

/** Beside the article: who else has a stretch of its text, and how it reads there. */
export function SharedPanel({ stretch: { beside }, here, onClose }: SharedPanelProps) {
  const differing = beside.some(({ passage }) => passage.same.length > 1);
  return (
    <section class="panel shared-panel" aria-label="The same text elsewhere">
      <header class="panel-head">
        <h2>{beside.length === 0 ? 'In very many articles' : `In ${counted(beside.length, 'other text')}`}</h2>
        <button type="button" class="icon" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      {beside.length === 0 ? (
        <p class="small">So many articles of this archive have these words that it is not kept which.</p>
      ) : null}
      {beside.map((one, at) => (
        <OtherText key={`${one.text.other.id}${one.passage.there[0]}`} beside={one} here={here} open={at === 0} />
      ))}
      {differing ? (
        <p class="small hint">
          <ins>Underlined</ins>: only there. <del>Struck out</del>: only here.
        </p>
      ) : null}
    </section>
  );
}
