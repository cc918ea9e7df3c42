import type { OutletLine, OutletsBody } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { FilterBox } from '../filter-box.tsx';
import { addressOfOutlet, addressOfOutlets } from '../routes.ts';
import { Answered, Empty } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { factsInWords } from '../words/outlet-facts.ts';

function Row({ line: { name, names, articles, first, last, facts } }: { readonly line: OutletLine }) {
  const known = [
    ...(facts === null ? [] : factsInWords(facts)),
    ...(names.length > 1
      ? [
          `also printed as ${names
            .slice(1)
            .map((one) => one.name)
            .join(', ')}`,
        ]
      : []),
  ];
  return (
    <li class="outlet-row">
      <a class="headline" href={addressOfOutlet(name)}>
        <bdi>{name}</bdi>
      </a>
      <span class="outlet-row-count">{counted(articles, 'article')}</span>
      <span class="small">
        <DateOf iso={first} />
        {last === first ? null : (
          <>
            {' '}
            to <DateOf iso={last} />
          </>
        )}
      </span>
      {known.length === 0 ? null : <span class="small outlet-row-known">{known.join(' · ')}</span>}
    </li>
  );
}

const has = ({ names }: OutletLine, words: string): boolean =>
  names.some(({ name }) =>
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => name.toLowerCase().includes(word)),
  );

/** Every outlet that printed something here, under all its names. */
export function OutletListView({ words }: { readonly words: string }) {
  useTitle(words === '' ? 'Outlets' : `Outlets with “${words}”`);
  const answer = useAnswer<OutletsBody>('/outlets');
  return (
    <>
      <h1>Outlets</h1>
      <p class="lead">Who printed the articles of this archive, and whom each of them relays.</p>
      <FilterBox words={words} label="Keep names with these words" addressFor={addressOfOutlets} />
      <Answered answer={answer} what="list">
        {({ lines }) => {
          const kept = words === '' ? lines : lines.filter((line) => has(line, words));
          if (kept.length === 0)
            return (
              <Empty>{words === '' ? 'No article here names its outlet.' : `No outlet’s name has “${words}”.`}</Empty>
            );
          return (
            <ol class="rows">
              {kept.map((line) => (
                <Row key={line.name} line={line} />
              ))}
            </ol>
          );
        }}
      </Answered>
    </>
  );
}
