import { printSearch } from '../../src/archive/search-query.ts';
import type { EntityBody } from '../../src/serve/api.ts';
import { addressOfOutlet, addressOfSearch } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { callItOtherwise } from './call-it-otherwise.ts';

type Labels = EntityBody['labels'][number];

/** Outlets and words shown at once. */
const OUTLETS_SHOWN = 4;
const WORDS_SHOWN = 6;

interface WordsProps {
  readonly labels: Labels['names'];
  readonly outlet: string;
  readonly noun: string;
}

/** Words with how often an outlet uses them; each leads to its articles that have them. */
function Words({ labels, outlet, noun }: WordsProps) {
  const word = ({ words, count }: Labels['names'][number]) => (
    <li key={words}>
      <a
        href={addressOfSearch(
          printSearch({ terms: [`"${words.replaceAll('"', ' ')}"`], not: [], conditions: { outlet: [outlet] } }),
        )}
      >
        <bdi>{words}</bdi>
      </a>{' '}
      <span class="figure" title={counted(count, noun)}>
        {count}
      </span>
    </li>
  );
  return (
    <>
      <ul class="label-words">{labels.slice(0, WORDS_SHOWN).map(word)}</ul>
      {labels.length <= WORDS_SHOWN ? null : (
        <details>
          <summary>{labels.length - WORDS_SHOWN} more</summary>
          <ul class="label-words">{labels.slice(WORDS_SHOWN).map(word)}</ul>
        </details>
      )}
    </>
  );
}

function Table({
  labels,
  titled,
  setOff,
}: {
  readonly labels: readonly Labels[];
  readonly titled: boolean;
  readonly setOff: boolean;
}) {
  return (
    <table class="labels">
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Names</th>
          {titled ? <th scope="col">Titles</th> : null}
          {setOff ? <th scope="col">In quotation marks, so-called</th> : null}
        </tr>
      </thead>
      <tbody>
        {labels.map(({ outlet, articles, names, titles, marked }) => (
          <tr key={outlet}>
            <th scope="row">
              <a href={addressOfOutlet(outlet)}>
                <bdi>{outlet}</bdi>
              </a>
              <span class="small">{counted(articles, 'article')}</span>
            </th>
            <td data-label="Names">
              <Words labels={names} outlet={outlet} noun="time" />
            </td>
            {titled ? (
              <td data-label="Titles">
                <Words labels={titles} outlet={outlet} noun="article" />
              </td>
            ) : null}
            {setOff ? (
              <td data-label="In quotation marks, so-called">
                <Words labels={marked} outlet={outlet} noun="time" />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How each outlet calls somebody or something: words and counts. Nothing where only one outlet names it. */
export function OutletLabels({ name, labels }: Pick<EntityBody, 'name' | 'labels'>) {
  if (labels.length < 2) return null;
  const names = new Set(labels.flatMap((one) => one.names.map(({ words }) => words)));
  const titled = labels.some(({ titles }) => titles.length > 0);
  const setOff = labels.some(({ marked }) => marked.length > 0);
  const [first, others] = [labels.slice(0, OUTLETS_SHOWN), labels.slice(OUTLETS_SHOWN)];
  return (
    <details class="outlet-labels" open={callItOtherwise(labels)}>
      <summary>
        <h2 class="outlet-labels-title">
          How outlets call <bdi>{name}</bdi>
        </h2>
      </summary>
      {names.size === 1 && !titled && !setOff ? (
        <p class="small">
          All {counted(labels.length, 'outlet')} write <bdi>{[...names][0]}</bdi>.
        </p>
      ) : (
        <>
          <Table labels={first} titled={titled} setOff={setOff} />
          {others.length === 0 ? null : (
            <details>
              <summary>{counted(others.length, 'more outlet')}</summary>
              <Table labels={others} titled={titled} setOff={setOff} />
            </details>
          )}
        </>
      )}
    </details>
  );
}
