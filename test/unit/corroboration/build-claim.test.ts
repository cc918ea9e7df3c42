import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../src/corroboration/build-claim.ts';
import { statement } from './statement.ts';

const TEXT = 'the crane had not been inspected since 2028';
/** Words nobody finds twice by chance. */
const QUOTE = '“We hung the bell where everybody could hear it and nobody ever came to ring it again,”';

const count = (statements: Parameters<typeof buildClaim>[0]['statements']) => {
  const { origins, independent } = buildClaim({ statements, denials: [] });
  return {
    origins: origins.map(({ name }) => name),
    range: `${independent.lower}–${independent.upper}`,
    because: independent.reasons.map(({ because }) => because),
  };
};

const said = (chain: readonly string[], text = TEXT) => statement(text, { chain });

describe('origins of a claim', () => {
  it.each([
    {
      what: 'two people who are not connected are two',
      chains: [
        ['Marsh Post', 'Pavel Dravec'],
        ['Hill Echo', 'Marit van der Holm'],
      ],
      expected: { origins: ['Pavel Dravec', 'Marit van der Holm'], range: '2–2', because: [] },
    },
    {
      what: 'one person through three relays is one',
      chains: [
        ['Marsh Post', '@Harbour Radio', 'Pavel Dravec'],
        ['Hill Echo', '@al-Qantir', '@Harbour Radio', 'Dravec'],
        ['Lake News', '@Marsh Post', 'Pavel Dravec'],
      ],
      expected: { origins: ['Pavel Dravec'], range: '1–1', because: ['same origin', 'same origin'] },
    },
    {
      what: 'two spellings of one name are one',
      chains: [
        ['Marsh Post', 'Yusuf al-Haddan'],
        ['Hill Echo', 'Youssef Al Haddan'],
      ],
      expected: { origins: ['Yusuf al-Haddan'], range: '1–1', because: ['same origin'] },
    },
    {
      what: 'two spellings of a whole name, family name and particles too, may be one',
      chains: [
        ['Marsh Post', 'Abdul Qadir Nayef'],
        ['Hill Echo', 'Abd al-Qader al-Nayif'],
        ['Lake News', 'Ibrahim Nayef'],
      ],
      expected: {
        origins: ['Abdul Qadir Nayef', 'Abd al-Qader al-Nayif', 'Ibrahim Nayef'],
        range: '2–3',
        because: ['same origin'],
      },
    },
    {
      what: 'names of other scripts, with other hyphens and letters are names',
      chains: [
        ['Marsh Post', 'محمد الحداد'],
        ['Hill Echo', 'דוד לוי'],
        ['Lake News', 'Ałła Łęcka'],
        ['Bay Wire', 'An‑Nasiri'],
      ],
      expected: { origins: ['محمد الحداد', 'דוד לוי', 'Ałła Łęcka', 'An‑Nasiri'], range: '4–4', because: [] },
    },
    {
      what: 'brothers are two',
      chains: [
        ['Marsh Post', 'Yusuf al-Haddan'],
        ['Hill Echo', 'Karim al-Haddan'],
      ],
      expected: { origins: ['Yusuf al-Haddan', 'Karim al-Haddan'], range: '2–2', because: [] },
    },
    {
      what: 'a family name in two spellings is one or two',
      chains: [
        ['Marsh Post', 'Yusuf al-Haddan'],
        ['Hill Echo', 'Youssef Hadan'],
      ],
      expected: { origins: ['Yusuf al-Haddan', 'Youssef Hadan'], range: '1–2', because: ['same origin'] },
    },
    {
      what: 'somebody unnamed through the relay of somebody named is one or two',
      chains: [
        ['Marsh Post', '@al-Qantir', 'Pavel Dravec'],
        ['Hill Echo', '@al-Qantir', '?a delegate'],
      ],
      expected: { origins: ['Pavel Dravec', 'a delegate'], range: '1–2', because: ['relayed'] },
    },
    {
      what: 'somebody unnamed may be one or nobody',
      chains: [['Marsh Post', '?a senior official']],
      expected: { origins: ['a senior official'], range: '0–1', because: [] },
    },
    {
      what: 'two unnamed officials in two papers may be two',
      chains: [
        ['Marsh Post', '?a senior official'],
        ['Hill Echo', '?a port official'],
      ],
      expected: { origins: ['a senior official', 'a port official'], range: '0–2', because: [] },
    },
    {
      what: 'an unnamed official passed on by the second paper is one',
      chains: [
        ['Marsh Post', '?a senior official'],
        ['Hill Echo', '@Marsh Post', '?a senior official'],
      ],
      expected: { origins: ['a senior official'], range: '0–1', because: ['relayed'] },
    },
    {
      what: 'two papers that had it through one relay are one',
      chains: [
        ['Marsh Post', '@al-Qantir', '?a delegate'],
        ['Hill Echo', '@al-Qantir', '?a member of the delegation'],
      ],
      expected: { origins: ['a delegate'], range: '0–1', because: ['relayed'] },
    },
    {
      what: 'two papers that had it through one relay in two spellings are one',
      chains: [
        ['Marsh Post', '@al-Mirsadiya', '?a delegate'],
        ['Hill Echo', '@al-Mersadiyah', '?a member of the delegation'],
      ],
      expected: { origins: ['a delegate'], range: '0–1', because: ['relayed'] },
    },
    {
      what: 'two papers that had it through two relays of like names are two',
      chains: [
        ['Marsh Post', '@Harbour Post', '?a delegate'],
        ['Hill Echo', '@Harbour Press', '?a member of the delegation'],
      ],
      expected: { origins: ['a delegate', 'a member of the delegation'], range: '0–2', because: [] },
    },
    {
      what: 'a paper that cites a paper adds nothing to it',
      chains: [
        ['Marsh Post', 'Pavel Dravec'],
        ['Hill Echo', '@Marsh Post'],
      ],
      expected: { origins: ['Pavel Dravec'], range: '1–1', because: ['cites'] },
    },
    {
      what: 'a paper that cites the relay adds nothing either',
      chains: [
        ['Marsh Post', '@Harbour Radio', 'Pavel Dravec'],
        ['Hill Echo', '@Harbour Radio'],
      ],
      expected: { origins: ['Pavel Dravec'], range: '1–1', because: ['relayed'] },
    },
    {
      what: 'an outlet with nobody behind it is its own origin',
      chains: [['Marsh Post'], ['Hill Echo', 'Pavel Dravec']],
      expected: { origins: ['Marsh Post', 'Pavel Dravec'], range: '2–2', because: [] },
    },
    {
      what: 'one named and one unnamed are one or two',
      chains: [
        ['Marsh Post', 'Pavel Dravec'],
        ['Hill Echo', '?reports'],
      ],
      expected: { origins: ['Pavel Dravec', 'reports'], range: '1–2', because: [] },
    },
  ])('$what', ({ chains, expected }) => {
    expect(count(chains.map((chain) => said(chain)))).toEqual(expected);
  });

  it.each([
    {
      what: 'a family name alone elsewhere may be another of the family',
      chains: [
        ['Marsh Post', 'Pavel Dravec'],
        ['Hill Echo', 'Dravec'],
      ],
      expected: { origins: ['Pavel Dravec', 'Dravec'], range: '1–2', because: ['same origin'] },
    },
    {
      what: 'a family name alone is the man who was passed on',
      chains: [
        ['Marsh Post', 'Pavel Dravec'],
        ['Hill Echo', '@Marsh Post', 'Dravec'],
      ],
      expected: { origins: ['Pavel Dravec'], range: '1–1', because: ['same origin'] },
    },
    {
      what: 'a name parted in another way is one',
      chains: [
        ['Marsh Post', 'Hamid Mirhendi'],
        ['Hill Echo', 'Hameed Mir-Hendi'],
      ],
      expected: { origins: ['Hameed Mir-Hendi'], range: '1–1', because: ['same origin'] },
    },
    {
      what: 'an outlet taken for a person is one that another chain came through',
      chains: [
        ['Marsh Post', '@al-Qantir', 'Pavel Dravec'],
        ['Hill Echo', 'al-Qantir'],
      ],
      expected: { origins: ['Pavel Dravec'], range: '1–1', because: ['relayed'] },
    },
  ])('$what', ({ chains, expected }) => {
    expect(count(chains.map((chain) => said(chain)))).toEqual(expected);
  });

  it.each([
    ['Residents', 'group', '0–1'],
    ['The Security Forces', 'group', '0–1'],
    ['the ministry', 'organisation', '0–1'],
    ['Ministry', 'government', '0–1'],
    ['Oster Mill Union', 'group', '1–1'],
    ['Talvern Ministry', 'organisation', '1–1'],
  ] as const)('%s (%s) counts %s', (name, kind, range) => {
    const one = said(['Marsh Post', name]);
    const chain = [one.chain[0]!, { name, kind, role: 'origin' as const }];
    expect(count([{ ...one, chain }]).range).toBe(range);
  });

  it('does not count an outlet for certain that says by itself what somebody said before', () => {
    const first = { ...said(['Marsh Post', 'Pavel Dravec']), published: '2031-03-04' };
    const late = { ...said(['Hill Echo']), published: '2031-03-05' };
    expect(count([first, late]).range).toBe('1–2');
    expect(buildClaim({ statements: [first, late], denials: [] }).independent.reasons).toEqual([
      { merged: [first.id, late.id], because: 'said earlier', evidence: ['Pavel Dravec'] },
    ]);
    expect(count([first, { ...said(['Hill Echo']), published: '2031-03-04' }]).range).toBe('2–2');
    expect(count([first, { ...said(['Hill Echo']), published: '2031-03-04T18:00:00Z' }]).range).toBe('2–2');
    expect(count([first, { ...said(['Hill Echo']), published: '2031-03' }]).range).toBe('2–2');
    expect(count([first, { ...said(['Hill Echo']), published: '2031-04' }]).range).toBe('1–2');
  });

  it('finds the whole name for a family name that came first, whatever the order', () => {
    const on = (published: string, chain: readonly string[]) => ({ ...said(chain), published });
    const all = [
      on('2031-03-01', ['Bay Wire', 'Salem']),
      on('2031-03-02', ['Oster Courier', 'Lina Salem']),
      on('2031-03-04', ['Bay Wire', 'Lina Salem']),
    ];
    const [a, b, c] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
    for (const order of [all, [c, b, a], [b, a, c], [b, c, a]])
      expect(count(order)).toMatchObject({ origins: ['Lina Salem'], range: '1–1' });
  });

  it('takes text printed again without a name for the same origin', () => {
    expect(count([said(['Marsh Post', 'Pavel Dravec'], QUOTE), said(['Hill Echo'], QUOTE)])).toEqual({
      origins: ['Pavel Dravec'],
      range: '1–1',
      because: ['reused text'],
    });
  });

  it('doubts two people with one quotation', () => {
    const direct = (name: string) => statement(QUOTE, { chain: ['Marsh Post', name], mode: 'direct' });
    expect(count([direct('Pavel Dravec'), direct('Leila Oduya')])).toMatchObject({
      range: '1–2',
      because: ['reused text'],
    });
  });

  it('lets another number confirm nothing', () => {
    expect(
      count([
        said(['Marsh Post', 'Pavel Dravec'], 'eleven dockworkers were injured'),
        said(['Hill Echo', 'Leila Oduya'], 'seventeen dockworkers were injured'),
      ]),
    ).toMatchObject({ origins: ['Pavel Dravec'], range: '1–1' });
  });
});

describe('the same words', () => {
  const LONG = 'the brake of the northern crane in Kesmouth harbour had not been inspected by anybody since 2028';
  it.each([
    ['?a source close to the harbour board', '?an engineer', '0–2'],
    ['?an engineer', '?an engineer at the harbour', '0–1'],
    ['?reports', '?an engineer', '0–1'],
    ['?a security official', '?an official at the Harbour Ministry who asked not to be named', '0–2'],
    ['?a harbour official', '?an official of the Water Board', '0–2'],
    ['?an official', '?an official who asked not to be named', '0–1'],
    ['?a senior official', '?a senior Harbour Ministry official', '0–1'],
    ['?an unnamed official', '?a harbour official', '0–1'],
    ['?two harbour officials', '?a harbour official', '0–1'],
    ['?an official close to the talks', '?an official briefed on the talks', '0–1'],
    ['?a senior harbour official', '?a harbour official, speaking on condition of anonymity', '0–1'],
  ])('%s and %s count %s', (one, other, range) => {
    expect(count([said(['Marsh Post', one], LONG), said(['Hill Echo', other], LONG)]).range).toBe(range);
  });
});

describe('a body and its voice', () => {
  const spoken = (name: string, speaksFor: string | undefined, kind: 'person' | 'organisation' = 'person') => {
    const one = statement(TEXT);
    const [publisher] = one.chain;
    const origin = { name, kind, role: 'origin', ...(speaksFor === undefined ? {} : { speaksFor }) } as const;
    return { ...one, chain: [publisher!, origin] };
  };
  it.each([
    ['a ministry and its spokesman are one', spoken('Harbour Ministry', undefined, 'organisation'), '1–1'],
    ['two who speak for one body are one', spoken('Lena Varga', 'Harbour Ministry'), '1–1'],
    ['two who speak for two are two', spoken('Lena Varga', 'Water Board'), '2–2'],
    ['a longer name may be another body', spoken('Talverni Harbour Ministry', undefined, 'organisation'), '1–2'],
  ])('%s', (_, other, range) => {
    expect(count([spoken('Zayd Amin', 'Harbour Ministry'), other]).range).toBe(range);
  });

  it('takes reports at large behind a capital for nobody', () => {
    const first = said(['Marsh Post', 'Pavel Dravec']);
    const { variants } = buildClaim({ statements: [first, said(['Hill Echo', '?Local media'])], denials: [] });
    expect(variants.flatMap(({ drift }) => drift.map(({ kind }) => kind))).toEqual(['attribution lost']);
  });
});

describe('a claim', () => {
  it('appears first where it was published first, undated articles last', () => {
    const claim = buildClaim({
      statements: [
        statement(TEXT, { published: null, article: 'undated' }),
        statement(TEXT, { published: '2031-03-05', article: 'later' }),
        statement(TEXT, { published: '2031-03-04', article: 'first' }),
      ],
      denials: [],
    });
    expect(claim.first).toEqual({ article: 'first', published: '2031-03-04' });
    expect(claim.articles).toEqual(['first', 'later', 'undated']);
  });

  it('is shown in the wording that needs no context', () => {
    const texts = ['its brake had not been inspected since 2028', `“${TEXT}”,`, 'it'];
    expect(buildClaim({ statements: texts.map((text) => statement(text)), denials: [] }).text).toBe(TEXT);
  });

  it('counts an outlet once, however it is printed', () => {
    const claim = buildClaim({
      statements: [
        said(['The Marsh Post', 'A. Berg']),
        said(['Marsh Post', 'A. Berg']),
        said(['Hill Echo', 'A. Berg']),
      ],
      denials: [],
    });
    expect(claim.outlets).toEqual(['The Marsh Post', 'Hill Echo']);
    expect(claim).not.toHaveProperty('outletsOfVariants');
  });

  it('names the outlets that print it with another number alone apart from those it is counted in', () => {
    const barns = (outlet: string, count: string, published: string) =>
      statement(`${count} barns of the Oster mill were flooded`, { chain: [outlet, 'Ida Berg'], published });
    const claim = buildClaim({
      statements: [
        barns('Marsh Post', 'forty', '2031-03-04'),
        barns('Hill Echo', 'forty', '2031-03-05'),
        barns('Lake News', 'sixty', '2031-03-05'),
        barns('Hill Echo', 'sixty', '2031-03-06'),
      ],
      denials: [],
    });
    expect(claim.outlets).toEqual(['Marsh Post', 'Hill Echo']);
    expect(claim.outletsOfVariants).toEqual(['Lake News']);
  });
});

describe('drift', () => {
  const drift = (first: ReturnType<typeof statement>, later: ReturnType<typeof statement>) =>
    buildClaim({ statements: [first, { ...later, published: '2031-03-09' }], denials: [] }).variants.flatMap(
      (variant) => variant.drift,
    );

  it.each([
    [
      'Pier 4 may reopen by the end of March',
      'Pier 4 will reopen by the end of March',
      { kind: 'hedge dropped', from: 'may', to: 'will' },
    ],
    [
      'about forty barns were flooded',
      'forty barns were flooded',
      { kind: 'hedge dropped', from: 'about', to: 'were' },
    ],
    [
      'eleven dockworkers were injured',
      'seventeen dockworkers were injured',
      { kind: 'number changed', from: 'eleven', to: 'seventeen' },
    ],
    [
      'the dam cost $8.7 billion',
      'the dam cost $7.8 billion',
      { kind: 'number changed', from: '$8.7 billion', to: '$7.8 billion' },
    ],
    [
      'the log was handed to Youssef Haddan',
      'the log was handed to Yusuf Haddan',
      { kind: 'name changed', from: 'Youssef', to: 'Yusuf' },
    ],
  ])('%s → %s', (first, later, expected) => {
    const chain = ['Marsh Post', 'Pavel Dravec'];
    expect(drift(statement(first, { chain }), statement(later, { chain }))).toEqual([expected]);
  });

  it('is attribution lost when only reports are left', () => {
    expect(drift(said(['Marsh Post', 'Pavel Dravec']), said(['Hill Echo', '?media reports']))).toEqual([
      { kind: 'attribution lost', from: 'Pavel Dravec', to: 'media reports' },
    ]);
  });

  it('names a hedge that was added', () => {
    expect(
      drift(
        said(['Marsh Post', 'Pavel Dravec'], 'the mill will close'),
        said(['Hill Echo', '?an official'], 'the mill may close'),
      ),
    ).toEqual([{ kind: 'hedge added', from: 'will', to: 'may' }]);
  });
});
