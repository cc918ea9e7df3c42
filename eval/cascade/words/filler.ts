/** What else stands in a report: said by somebody, or told outright. `{place}`, `{n}`, `{body}`, `{thing}` are filled in. */
export const FILLER_SAID: readonly string[] = [
  'roads to {place} would stay open through the night',
  '{n} volunteers had come from {place} to help',
  'the council of {place} would meet again next week',
  'nothing had been decided about the school in {place}',
  'the {body} had been asked for {n} more ambulances',
  'a telephone line for relatives had been set up in {place}',
  'he had seen {n} lorries leave {place} before dawn',
  'the people of {place} needed blankets and clean water',
  'an inquiry would begin once the {body} had named a judge',
  'the weather over {place} was expected to get worse',
  'the {thing} in {place} had been repaired twice this year',
  '{n} complaints about the {thing} had been sent to the {body}',
  'it was too early to speak of the cost of the {thing}',
  'trains between {place} and the coast would run again on Monday',
  'the {thing} was insured for {n} million dollars',
  'the families in {place} were still waiting for an answer from the {body}',
];

export const FILLER_QUOTED: readonly string[] = [
  'We have never seen anything like it in {place}',
  'Nobody from the {body} has been here since the spring',
  'I was making tea when the lights of {place} went out',
  'My brother drives past that {thing} every morning',
  'We asked for {n} tents and we got a letter',
  'They promised us a new {thing} {n} years ago',
  'You can hear the {thing} from one end of {place} to the other',
  'There is more patience in {place} than people think',
];

export const FILLER_TOLD: readonly string[] = [
  'Shops in the centre of {place} stayed closed for most of the day.',
  'Several streets around the {thing} were still cordoned off on Wednesday evening.',
  '{place} lies about {n} kilometres from the capital.',
  'A crowd had gathered in front of the {thing} by noon.',
  'The {body} has promised a new {thing} for years.',
  'Traffic on the ring road was light, and the buses ran as usual.',
  'There was no immediate word from the {body}.',
  'Schoolchildren in {place} were sent home early.',
  'It was the second time in {n} months that {place} had been in the news.',
  'The {thing} dates from the years after the war.',
  'Candles were lit at the {thing} after dark.',
  'Men in yellow vests swept the pavement near the {thing}.',
  'The governor’s office in {place} did not answer its telephone.',
  'Flags flew at half mast on public buildings in {place}.',
];

export const THINGS: readonly string[] =
  'market hall|railway station|water tower|town hall|lighthouse|old mill|bus depot|grain store|hospital wing|customs house'.split(
    '|',
  );

/** The paragraph an outlet puts under every story. `{country}`, `{n}` are fixed for the outlet. */
export const BOILERPLATE: readonly string[] = [
  'The conflict in {country} began in 2011 and has driven more than {n} million people from their homes, according to the United Nations.',
  '{country} has been without an elected government since its parliament was dissolved {n} years ago.',
  'Talks between {country} and its neighbours over the border have been held {n} times without result, officials say.',
  'The economy of {country} depends on cement, dates and transit fees, and {n} percent of the young are out of work.',
  'Human rights groups say {n} journalists have been detained in {country} since the state of emergency was declared.',
  '{country}, which gained its independence {n} years ago, shares a river with three other states.',
];
