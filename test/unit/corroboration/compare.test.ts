import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/corroboration/compare.ts';
import { describe as profileOf } from '../../../src/corroboration/describe.ts';
import { asksOf, keysOf } from '../../../src/corroboration/keys.ts';
import type { Relation, StatementProfile } from '../../../src/corroboration/types.ts';
import type { Stance } from '../../../src/model/statement.ts';
import { statement } from './statement.ts';

/** Two contents by two people in two outlets. A stance in front ("denies: …") is the source's. */
type Pair = readonly [a: string, b: string];

function read(given: string) {
  const [, stance, text] = /^(?:(denies|questions|demands|confirms): )?(.*)$/.exec(given) ?? [];
  return profileOf(statement(text ?? '', stance ? { stance: stance as Stance } : {}));
}

const cases = (relation: Relation, pairs: readonly Pair[]): void => {
  describe(relation, () => {
    it.each(pairs)('%s | %s', (a, b) => {
      const [one, other] = [read(a), read(b)];
      expect(compare(one, other)).toMatchObject({ relation });
      expect(compare(other, one)).toMatchObject({ relation, score: compare(one, other).score });
    });
  });
};

cases('same', [
  [
    'forty barns were burnt when ISIL stormed the town of Beit Hamrin',
    'forty barns were burnt when Islamic State stormed the town of Beit Hamrin',
  ],
  [
    'the Oster mill was allowed to pump water from the lower basin at night',
    'the Oster mill was permitted to pump water from the lower basin at night',
  ],
  [
    'the 300 households of Kesmouth had no electricity after the storm',
    'electricity was cut for the 300 households of Kesmouth after the storm',
  ],
  ['the Orsa pass was closed on Saturday', 'The Orsa pass was closed on Saturday.'],
  ['ferry fares in Kesmouth went up by 30 percent in May', 'ferry fares in Kesmouth rose by 30 percent in May'],
  ['ferry fares in Kesmouth went down 30% in May', 'ferry fares in Kesmouth fell by 30% in May'],
  ['the brake of the crane had not been inspected since 2028', 'The crane’s brake has not been inspected since 2028.'],
  [
    'nobody had inspected the brake of the crane since 2028',
    'the brake of the crane had not been inspected since 2028',
  ],
  ['No siren sounded before the boom fell', 'no siren sounded before the boom of the crane fell'],
  ['eleven dockworkers were injured when the crane fell', '11 dockworkers were hurt when the crane collapsed'],
  ['the reservoir holds 31 percent of its capacity', 'The reservoir now holds 31% of its capacity'],
  ['the ferry sank after it hit a rock near Oster', '“The ferry sank after hitting a rock near Oster,”'],
  [
    'the dam will release 40 cubic metres of water a second',
    'forty cubic metres of water a second will be released from the dam',
  ],
  ['the bakery burned down on Monday night', 'The bakery burned down on the night of Monday'],
  ['Talverni growers lost two dozen barns in the flood', 'growers lost 24 barns in the flood'],
  ['the bridge cost $8.7 billion to build', 'the bridge cost 8.7 billion dollars to build'],
  ['the orchestra owes its violinists 1,200 crowns', 'The orchestra owes 1200 crowns to its violinists'],
  [
    'Khalid bin Saber signed the gauge contract in Kesh',
    'the contract for the gauge was signed in Kesh by Khalid Bin-Saber',
  ],
  ['Yusuf al-Haddan closed the harbour basin to ferries', 'Youssef Al Haddan closed the harbour basin to ferries'],
  ['confirms: the museum bought the stolen painting', 'the museum had bought the stolen painting'],
  ['denies: the museum bought the stolen painting', 'the museum did not buy the stolen painting'],
  ['denies: the museum bought the stolen painting', 'denies: the museum had bought the stolen painting'],
  [
    'the lighthouse keeper had warned the port of the fog',
    'the port had been warned of the fog by the lighthouse keeper',
  ],
  ['the train left the station without its driver', 'the train left the station without its driver, and no alarm rang'],
  ['the vaccine was stored at twenty-five degrees', 'The vaccine was stored at 25 degrees'],
  ['Doctors treated the passengers for smoke poisoning', 'physicians treated the passengers for smoke poisoning'],
  ['the mill would be demolished in April', 'The mill will be demolished in April'],
  ['the tunnel opened to lorries on 4 March', 'the tunnel opened to lorries on March 4'],
]);

cases('same', [
  ['the guards attacked the beekeepers in the market', 'the beekeepers were attacked by the guards in the market'],
  ['the guards attacked the beekeepers in the market', 'in the market the guards attacked the beekeepers'],
  ['the ferry collided with the barge in thick fog', 'the barge collided with the ferry in thick fog'],
]);

cases('same', [
  // Who does it is said in another place; a place takes no part
  [
    'the Harbour Guild shut the pier of the ferry in Oster',
    'the pier of the ferry in Oster was shut by the Harbour Guild',
  ],
  ['at Oster the Tarn Works will dismiss 300 weavers', '300 weavers will be dismissed by the Tarn Works at Oster'],
  [
    'Tarn Works paid 40 million crowns to Pavel Dravec for the pier',
    'Pavel Dravec received 40 million crowns from Tarn Works for the pier',
  ],
  // One name
  ['61 miners of the Free Lake Guild walked out in Oster', '61 miners of the FLG walked out in Oster'],
  ['the ferry to Ain Qarun lost its anchor in the storm', 'the ferry to Ain Karun lost its anchor in the storm'],
  // In one word or in several
  ['Tarn Works will cut 320 jobs at its mill in Oster', 'Tarn Works is to lay off 320 workers in Oster'],
  ['a passenger boat with 87 people aboard sank off Kesh', 'a ferry carrying 87 passengers sank off Kesh'],
]);

cases('variant', [
  ['eleven dockworkers were injured when the crane fell', 'seventeen dockworkers were injured when the crane fell'],
  ['the treaty was approved by 84 votes to 75', 'the treaty was approved by 84 votes to 57'],
  ['the bridge cost $8.7 billion to build', 'the bridge cost $7.8 billion to build'],
  [
    'the brake of the crane had not been inspected since 2028',
    'the brake of the crane had not been inspected since 2026',
  ],
  ['the reservoir holds 31 percent of its capacity', 'the reservoir holds 13 percent of its capacity'],
  ['the mill lost two dozen looms in the fire', 'the mill lost two hundred looms in the fire'],
  ['Pier 4 may reopen by the end of March', 'Pier 4 will reopen by the end of March'],
  ['the orchestra could lose its concert hall', 'the orchestra will lose its concert hall'],
  ['the captain was probably asleep at the wheel', 'the captain was asleep at the wheel'],
  [
    'the stolen painting is reportedly in the cellar of the museum',
    'the stolen painting is in the cellar of the museum',
  ],
]);

cases('denial', [
  [
    'the captivity of 32 sailors held by the River Guard in Oster ended',
    'the River Guard did not release the 32 sailors held in Oster',
  ],
  [
    'seven sailors died when the River Guard rammed their ferry near Kesmouth',
    'denies: a ferry was rammed near Kesmouth by the River Guard',
  ],
  ['turnout in the vote in Oster was 51 percent', 'turnout in the vote in Oster was not 51 percent'],
  [
    'a depot in Oster was hit by a kite that the guild had flown',
    'a depot in Oster was not hit by a kite that the guild had flown',
  ],
  ['the museum bought the stolen painting', 'denies: as untrue reports that the museum bought the stolen painting'],
  ['the crew was ordered to keep working in high wind', 'denies: the crew was ordered to keep working in high wind'],
  ['the siren sounded before the boom fell', 'no siren sounded before the boom fell'],
  ['the harbour master resigned on Friday', 'denies: It is not true that the harbour master resigned on Friday'],
  ['the brake of the crane had been inspected in autumn', 'the brake of the crane had not been inspected in autumn'],
  ['the museum bought the stolen painting', 'the museum never bought the stolen painting'],
  ['the port knew of the cracks in the boom', 'nobody in the port knew of the cracks in the boom'],
  ['the mill will be demolished in April', 'the mill won’t be demolished in April'],
  ['the ferry carried lifeboats for its passengers', 'the ferry carried no lifeboats for its passengers'],
  ['the train left the station with its driver aboard', 'the train did not leave the station with its driver aboard'],
  ['denies: the vaccine had been stored without cooling', 'confirms: the vaccine had been stored without cooling'],
  ['the committee refused to publish the gauge readings', 'the committee published the gauge readings'],
]);

cases('different', [
  ['ferry fares in Kesmouth went up thirty percent in May', 'the ferry fares in Kesmouth fell by 30 percent in May'],
  ['ferry fares in Kesmouth went down by 30 crowns in May', 'ferry fares in Kesmouth rose by 30 crowns in May'],
  [
    'the Oster mill was allowed to pump water from the lower basin at night',
    'the Oster mill had pumped water from the lower basin every night',
  ],
  [
    'the Oster mill was allowed to pump water from the lower basin at night',
    'denies: the Oster mill had pumped water from the lower basin at night',
  ],
  [
    'the ferry crews of Kesmouth were told to empty the northern basin',
    'the ferry crews of Kesmouth emptied the northern basin',
  ],
  ['the divers were able to reach the wreck of the Marsh Queen', 'the divers reached the wreck of the Marsh Queen'],
  [
    'farmers on the lower river are strengthened by the water treaty of Tell Hamrin',
    'farmers on the lower river are strengthened by the water treaty of Beit Hamrin',
  ],
  ['Tarn Works bought nine ferries from Kesh Lines in May', 'Kesh Lines bought nine ferries from Tarn Works in May'],
  // Another number, whatever is counted
  ['31 sailors were killed in the storm', '220,000 sailors have been killed in the storms'],
  [
    'a boom fell on the quay, and four dockers and 55 porters were hurt',
    'four booms fell on the quay, and eight dockers were hurt',
  ],
  // Another person, body or place
  [
    'Leila Oduya resigned from the growers’ board on Monday',
    'Rui de Castelmar resigned from the growers’ board on Monday',
  ],
  [
    'the gauge contract was signed in Kesh by both ministers',
    'the gauge contract was signed in Oster by both ministers',
  ],
  ['Pier 4 will reopen after the inspection of the crane', 'Pier 5 will reopen after the inspection of the crane'],
  ['the court fined Northline News for the broadcast', 'the court fined Radio Sarrane for the broadcast'],
  ['Sarrane will release water from the dam in summer', 'Talvern will release water from the dam in summer'],
  ['the policeman was killed in the tunnel fire', 'the ferryman was killed in the tunnel fire'],
  ['the mayor had seen the report on the tunnel', 'the surgeon had seen the report on the tunnel'],
  ['Sarrane accused Talvern of hiding gauge readings', 'Talvern accused Sarrane of hiding gauge readings'],
  ['Marit van der Holm hit Pavel Dravec with a spanner', 'Pavel Dravec hit Marit van der Holm with a spanner'],
  ['the guards attacked the beekeepers in the market', 'the beekeepers attacked the guards in the market'],
  ['the ferry collided into the barge in thick fog', 'the barge collided into the ferry in thick fog'],
  ['the sailors will sue the brewers over the barrels', 'the brewers will sue the sailors over the barrels'],
  ['the guards attacked the beekeepers in the market', 'the guards were attacked by the beekeepers in the market'],
  // Another day
  ['the tunnel will be closed to lorries on Monday', 'the tunnel will be closed to lorries on Friday'],
  ['the tunnel opened to lorries on 4 March', 'the tunnel opened to lorries on 14 March'],
  ['the looms were sold to the museum in April', 'the looms were sold to the museum in October'],
  // Opposites
  ['the treaty strengthens the position of Talverni farmers', 'the treaty weakens the position of Talverni farmers'],
  ['the price of rice will rise after the flood', 'the price of rice will fall after the flood'],
  ['the minister opened the sluice gates at noon', 'the minister closed the sluice gates at noon'],
  ['the board accepted the offer for the mill', 'the board rejected the offer for the mill'],
  ['the growers support the tax on river water', 'the growers oppose the tax on river water'],
  ['the ferry arrived in the harbour basin at night', 'the ferry left the harbour basin at night'],
  ['rice exports increased after the treaty', 'rice exports decreased after the treaty'],
  ['the gauge was repaired before the flood', 'the gauge was repaired after the flood'],
  ['the jury found the captain guilty of smuggling', 'the jury found the captain innocent of smuggling'],
  ['the harbour bought the crane from the mill', 'the harbour sold the crane to the mill'],
  ['the brewery hired sixty coopers in the spring', 'the brewery fired sixty coopers in the spring'],
  ['more than forty barns were flooded in the valley', 'fewer than forty barns were flooded in the valley'],
  // A question, a demand, a condition, a threat, and the thing itself
  ['whether the port knew of the cracks in the boom', 'the port knew of the cracks in the boom'],
  ['questions: the port knew of the cracks in the boom', 'the port knew of the cracks in the boom'],
  ['“Did the port know of the cracks in the boom?”', 'the port knew of the cracks in the boom'],
  ['the port should publish the log of the gauge', 'the port published the log of the gauge'],
  ['demands: the port publish the log of the gauge', 'the port published the log of the gauge'],
  ['Sarrane threatened to close the sluice gates', 'Sarrane closed the sluice gates'],
  ['the union plans to stop work on the pier', 'the union stopped work on the pier'],
  ['the museum promised to return the stolen painting', 'the museum returned the stolen painting'],
  ['the dam would burst if the rain lasted another week', 'the dam burst when the rain lasted another week'],
  ['the mill will be demolished by the council', 'the mill was demolished by the council'],
  // Much in common and something else said
  [
    'the crew of the crane was ordered to keep working in high wind',
    'the crew of the ferry was praised for working in high wind',
  ],
  ['the brake of the crane had not been inspected since 2028', 'the cable of the crane had been replaced in 2028'],
  ['the reservoir holds 31 percent of its capacity', 'the brewery works at 31 percent of its capacity'],
  ['the inquiry will hear sixty witnesses from the port', 'the union will hear sixty complaints from the port'],
  ['eleven dockworkers were injured when the crane fell', 'eleven dockworkers were dismissed when the crane was sold'],
  ['the museum bought the stolen painting from a sailor', 'the museum bought the restored organ from a church'],
  // Too little said
  ['the deal', 'the deal'],
  ['she would not comment', 'she would not comment'],
  ['Ingrid Aasen-Pratt', 'Ingrid Aasen-Pratt'],
  ['the foreign ministry spokeswoman Ingrid Aasen-Pratt', 'the foreign ministry spokeswoman, Ingrid Aasen-Pratt'],
  ['it was a good day', 'it was a very good day'],
]);

describe('two numbers for one kind of thing', () => {
  const relation = (a: string, b: string, chain: readonly string[]) =>
    compare(profileOf(statement(a, { chain })), profileOf(statement(b, { chain }))).relation;

  it.each<readonly [a: string, b: string, expected: Relation]>([
    [
      'the crew put out the blaze in the harbour warehouse after three hours',
      'the crew put out the blaze in the harbour warehouse, five hours in all',
      'different',
    ],
    [
      'the rescuers reached the wrecked trawler after two hours',
      'the rescuers searched the wrecked trawler for nine hours',
      'different',
    ],
    [
      'rents in the harbour district rose by 4 per cent last quarter',
      'rents in the harbour district rose to 9 per cent last quarter',
      'different',
    ],
    [
      'the tannery on the river laid off 40 weavers in spring',
      'the tannery on the river laid off 25 more weavers in spring',
      'different',
    ],
    ['the lock lets 40 barges a day through the canal', 'the lock let 65 barges through the canal', 'different'],
    [
      'the blaze in the harbour warehouse was put out after three hours',
      'the blaze in the harbour warehouse was put out after five hours',
      'variant',
    ],
    [
      'the rescue of the sailors from the wrecked trawler took three hours',
      'the rescue of the sailors from the wrecked trawler took five hours in all',
      'variant',
    ],
    [
      'the tannery on the river laid off 40 weavers in spring',
      'the tannery on the river laid off 55 weavers in all in spring',
      'variant',
    ],
  ])('%s | %s', (a, b, expected) => {
    expect(relation(a, b, ['Marsh Post', 'Pavel Dravec'])).toBe(expected);
    expect(relation(b, a, ['Marsh Post', 'Pavel Dravec'])).toBe(expected);
  });
});

describe('one source that says “no” of what it counted', () => {
  it.each([
    [
      'there was no fire at the Kesh mill that employs 140 workers',
      'there was a fire at the Kesh mill that employs 140 workers',
    ],
    [
      'the guards hurt no beekeepers in the search of the 140 houses of Kesh',
      'the guards hurt beekeepers in the search of the 140 houses of Kesh',
    ],
    [
      'the brewery made no payment to 140 workers of the Kesh mill',
      'the brewery made a payment to 140 workers of the Kesh mill',
    ],
    [
      'the brewery paid nothing of the 140 million owed to the Kesh mill',
      'the brewery paid the 140 million owed to the Kesh mill',
    ],
  ])('takes it back: %s | %s', (a, b) => {
    const by = (text: string) => profileOf(statement(text, { chain: ['Marsh Post', 'Pavel Dravec'] }));
    expect(compare(by(a), by(b))).toMatchObject({ relation: 'denial', denier: 'both' });
    expect(compare(by(b), by(a))).toMatchObject({ relation: 'denial', denier: 'both' });
  });
});

describe('two reports far apart in time', () => {
  const relation = (a: string, b: string, published: string) =>
    compare(profileOf(statement(a, { published: '2031-03-04' })), profileOf(statement(b, { published }))).relation;
  const [ELEVEN, SEVENTEEN] = [
    'eleven dockworkers were injured in Oster by a crane',
    'seventeen dockworkers were injured in Oster by a crane',
  ];

  it.each([
    ['a changed number', ELEVEN, SEVENTEEN, '2031-03-09', 'variant'],
    ['another event', ELEVEN, SEVENTEEN, '2031-06-09', 'different'],
    ['a plain claim', 'the city was flooded by the river', 'the river flooded the city', '2031-03-09', 'same'],
    [
      'what is said of every storm',
      'the number of the dead is expected to rise because many of the wounded are in a serious condition',
      'the number of the dead may rise because several of the wounded are in a serious condition',
      '2031-05-09',
      'different',
    ],
    [
      'perhaps another flood',
      'the city was flooded by the river',
      'the river flooded the city',
      '2033-03-09',
      'different',
    ],
    [
      'a claim with much in it',
      'the brake of the crane had not been inspected since 2028',
      'the brake of the crane had not been inspected since 2028',
      '2033-03-09',
      'same',
    ],
  ])('%s', (_, a, b, published, expected) => {
    expect(relation(a, b, published)).toBe(expected);
  });
});

describe('a source that says the same again', () => {
  it('needs fewer words in common than two strangers do', () => {
    const [a, b] = [
      'the brake was never inspected',
      'the brake of the big crane on the pier was never inspected by anybody',
    ];
    const by = (chain: readonly string[]) =>
      compare(profileOf(statement(a, { chain })), profileOf(statement(b, { chain: ['Hill Echo', 'Pavel Dravec'] })));
    expect(by(['Marsh Post', 'Pavel Dravec']).score).toBeGreaterThan(by(['Marsh Post', 'Marit van der Holm']).score);
  });
});

describe('short contents', () => {
  const on = (published: string, text: string, stance: Stance = 'asserts') =>
    profileOf(statement(text, { published, stance }));

  it.each<readonly [a: string, b: string, stance: Stance, published: string, expected: Relation]>([
    ['the captain was asleep', 'that the captain was asleep', 'denies', '2031-03-05', 'denial'],
    ['the dam will hold', 'the dam will not hold', 'asserts', '2031-03-05', 'denial'],
    ['the dam will hold', 'the dam will hold', 'asserts', '2031-03-05', 'different'],
    ['the dam will hold', 'the dam will not hold', 'asserts', '2031-03-06', 'denial'],
    ['the radar was broken', 'the radar was not broken', 'asserts', '2031-03-06', 'denial'],
    ['the talks go on', 'the talks do not go on', 'asserts', '2031-03-06', 'different'],
    ['the dam will hold', 'the dam will not hold', 'asserts', '2031-03-07', 'different'],
    ['the dam will hold', 'the wall will not hold', 'asserts', '2031-03-05', 'different'],
    ['the deal', 'the deal', 'denies', '2031-03-05', 'different'],
  ])('%s | %s (%s, %s): %s', (a, b, stance, published, expected) => {
    const [one, other] = [on('2031-03-05', a), on(published, b, stance)];
    expect(compare(one, other).relation).toBe(expected);
    if (expected === 'denial') expect(keysOf(one).some((key) => asksOf(other).includes(key))).toBe(true);
  });
});

describe('a short content of one source', () => {
  const by = (name: string, text: string) => profileOf(statement(text, { chain: ['Marsh Post', name] }));

  it.each([
    ['in another tense is said once', 'Ola Brandt', 'the crane had been inspected', 'same'],
    ['of another source is not', 'Mara Quill', 'the crane had been inspected', 'different'],
    ['of other words is not', 'Ola Brandt', 'the crane had been painted', 'different'],
  ])('%s', (_, name, text, expected) => {
    expect(compare(by('Ola Brandt', 'the crane was inspected'), by(name, text)).relation).toBe(expected);
  });
});

describe('short contents in articles without a date', () => {
  const inArticle = (article: string, text: string, given: { published?: string; stance?: Stance } = {}) =>
    profileOf(statement(text, { article, published: null, chain: ['Marsh Post', 'Ola Brandt'], ...given }));
  const log = inArticle('one', 'the log was complete');
  /** What becomes of two: compared only where a key of one leads to the other. */
  const related = (a: StatementProfile, b: StatementProfile): Relation =>
    asksOf(a).some((key) => keysOf(b).includes(key)) ? compare(a, b).relation : 'different';

  it.each<readonly [string, StatementProfile, Relation]>([
    ['one person in one article says it once', inArticle('one', 'that the log was complete'), 'same'],
    ['in another tense too', inArticle('one', 'the log is complete'), 'same'],
    ['in another article it is another', inArticle('two', 'the log was complete'), 'different'],
    ['with a date it is another', inArticle('one', 'the log was complete', { published: '2031-03-05' }), 'different'],
    ['what is denied in the article is', inArticle('one', 'the log was complete', { stance: 'denies' }), 'denial'],
    ['what is denied in another is not', inArticle('two', 'the log was complete', { stance: 'denies' }), 'different'],
    ['other words are others', inArticle('one', 'the log was lost'), 'different'],
  ])('%s', (_, other, expected) => {
    expect(related(log, other)).toBe(expected);
    expect(related(other, log)).toBe(expected);
  });

  it('know their article, and no others do', () => {
    expect(log.article).toBe('one');
    expect(inArticle('one', 'the log').article).toBeUndefined();
    expect(inArticle('one', 'the log was complete', { published: '2031-03-05' }).article).toBeUndefined();
    expect(inArticle('one', 'the log of the ferry was complete and signed by its mate').article).toBeUndefined();
  });
});

describe('who denies', () => {
  it.each([
    ['the mill was sold to the brewery', 'denies: the mill was sold to the brewery', 'b'],
    ['denies: the mill was sold to the brewery', 'the mill was sold to the brewery', 'a'],
    ['the mill was sold to the brewery', 'the mill was not sold to the brewery', 'both'],
  ])('%s | %s: %s', (a, b, denier) => {
    expect(compare(read(a), read(b)).denier).toBe(denier);
  });
});

describe('an outlet that names the other for what it prints', () => {
  const relation = (a: string, b: string, chainB: readonly string[]) => {
    const [one, other] = [statement(a, { chain: ['Marsh Post', '@Hill Echo'] }), statement(b, { chain: chainB })];
    return compare(profileOf(one), profileOf(other)).relation;
  };
  const WITHOUT = 'the 300 households of Kesmouth were without running water';
  const NO_WATER = 'the 300 households of Kesmouth did have no running water';
  const SHUT = 'the eastern pier at Kesmouth is shut because its planks are torn';
  const WILL = 'the eastern pier at Kesmouth will be shut because its planks are torn';
  const FAIR = 'a school bus was bought by the council of Kesmouth for its northern villages';

  it.each([
    ['negates nothing with another word for it', WITHOUT, NO_WATER, ['Hill Echo', '@Marsh Post'], 'same'],
    ['tells it in another tense', SHUT, WILL, ['Hill Echo', '@Marsh Post'], 'same'],
    ['is known by its name where that was taken for a person', SHUT, WILL, ['Hill Echo', 'Marsh Post'], 'same'],
    ['and one that names somebody else may tell of another time', SHUT, WILL, ['Hill Echo', '@Lake News'], 'same'],
    ['tells something else', SHUT, FAIR, ['Hill Echo', '@Marsh Post'], 'different'],
  ])('%s', (_, a, b, chain, expected) => {
    expect(relation(a, b, chain)).toBe(expected);
  });

  it('is not known by a name that nobody printed under', () => {
    const [one, other] = [statement(SHUT, { chain: ['Lake News', 'Ola Brandt'] }), statement(WILL)];
    expect(compare(profileOf(one), profileOf(other)).relation).toBe('different');
  });
});
