import type { Hit } from '../../src/serve/api.ts';
import { Marked } from '../marked.tsx';
import { addressOfArticle, addressOfClaim, addressOfSource } from '../routes.ts';
import { ShowMore } from '../show-more.tsx';
import { Answered } from '../states.tsx';
import { useRows } from '../use-answer.ts';
import { directionOf } from '../words/direction.ts';
import { asHeading } from '../words/wording.ts';
import { HitLine } from './hit-line.tsx';

/** Hits of one kind asked for at a time. */
const PAGE = 30;

/** The article opens with what was looked for marked. */
function addressOf({ kind, id, article }: Hit, find: string): string {
  switch (kind) {
    case 'article':
      return addressOfArticle(id, undefined, { find });
    case 'statement':
      return addressOfArticle(article ?? '', id, { find });
    case 'claim':
      return addressOfClaim(id);
    case 'source':
      return addressOfSource(id);
    default:
      return kind satisfies never;
  }
}

/** A claim begins as a heading does, and one that is only denied says so behind its words, here as elsewhere. */
function headed({ kind }: Hit, words: string): string {
  if (kind !== 'claim') return words;
  if (unmarked(words).startsWith('denied: ')) return asHeading(unmarked(words));
  const first = words.startsWith('\u0002') ? 1 : 0;
  return words.slice(0, first) + words.charAt(first).toUpperCase() + words.slice(first + 1);
}

const unmarked = (text: string): string => text.replaceAll('\u0002', '').replaceAll('\u0003', '');

function Found({ hit, find }: { readonly hit: Hit; readonly find: string }) {
  const repeats = unmarked(hit.excerpt) === unmarked(hit.heading);
  if (hit.kind === 'statement')
    return (
      <li class="hit">
        <a class="claim-words" href={addressOf(hit, find)} dir={directionOf(hit.excerpt)}>
          <Marked text={hit.excerpt} />
        </a>
        <HitLine hit={hit} />
        <p class="hit-line small">
          <cite>{hit.heading || 'Untitled article'}</cite>
        </p>
      </li>
    );
  return (
    <li class="hit">
      <a class="headline" href={addressOf(hit, find)} dir={directionOf(repeats ? hit.excerpt : hit.heading)}>
        <Marked text={headed(hit, repeats ? hit.excerpt : hit.heading || 'Untitled article')} />
      </a>
      <HitLine hit={hit} />
      {repeats ? null : (
        <p class="excerpt" dir={directionOf(hit.excerpt)}>
          <Marked text={hit.excerpt} />
        </p>
      )}
    </li>
  );
}

interface HitGroupProps {
  readonly kind: Hit['kind'];
  readonly heading: string;
  /** The search as it is typed. */
  readonly words: string;
  /** Its words alone, to be marked in an article. */
  readonly find: string;
}

/** The hits of one kind, as soon as they are there. The first kind says when the search waits or fails; the others stay away. */
export function HitGroup({ kind, heading, words, find }: HitGroupProps) {
  const rows = useRows<Hit>(`/search?${new URLSearchParams({ q: words, kind })}`, PAGE);
  if (rows.state !== 'ready' && kind !== 'claim') return null;
  return (
    <Answered answer={rows} what="list">
      {({ items: all, showMore }) => {
        // A claim that is only denied stands with the one it denies, whose line counts its denials.
        const items = all.filter(({ deniedIn }) => deniedIn === undefined);
        return items.length === 0 ? null : (
          <section class="hits" aria-labelledby={`hits-${kind}`}>
            <h2 id={`hits-${kind}`}>
              {heading} <span class="figure">{showMore === null ? items.length : `first ${items.length}`}</span>
            </h2>
            <ol>
              {items.map((hit) => (
                <Found key={`${hit.id}${hit.excerpt}`} hit={hit} find={find} />
              ))}
            </ol>
            <ShowMore onMore={showMore} />
          </section>
        );
      }}
    </Answered>
  );
}
