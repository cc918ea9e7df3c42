const WAYS: readonly (readonly [typed: string, does: string])[] = [
  ['crane brake', 'has both words, in any of their forms'],
  ['"brake pads"', 'has these words together'],
  ['inspect*', 'has a word that begins so'],
  ['-ferry', 'does not have the word'],
  ['source:Dravec', 'rests on that source’s word, or was passed on by it'],
  ['outlet:"Bay Wire"', 'printed there'],
  ['place:Oster', 'printed in an article that speaks of it; of a country also of a place in it'],
  ['language:es', 'printed in that language'],
  ['after:2031-03', 'printed in that month, or on that day, or later'],
  ['before:2031-03-09', 'printed earlier'],
  ['stance:denies', 'said with that stance'],
  ['origin:unnamed', 'on the word of somebody not named; or person, organisation, outlet, document …'],
];

/** What can be typed into the search box. */
export function SearchHelp() {
  return (
    <dl class="ways-to-search">
      {WAYS.map(([typed, does]) => (
        <div key={typed}>
          <dt>
            <code>{typed}</code>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
