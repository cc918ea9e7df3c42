import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/intake/read-articles.ts';
import type { Article } from '../../../src/model/article.ts';

const FERRY = 'The ferry company resumed its night crossings on Thursday after nine days of storm, a spokesman said.';
const READY = 'He said the boats were ready.';
const WELL = 'Elders of three villages refused to share the upper well with a settlement, a letter says.';
const BRIDGE = 'The bridge at Solm will close for a year, engineers warned on Tuesday in a report to the ministry.';

const read = async (lines: readonly string[]): Promise<readonly Article[]> =>
  (await readArticles({ name: 'page.txt', bytes: Buffer.from(lines.join('\n')) })).articles;

const heads = (articles: readonly Article[]) =>
  articles.map(({ title, outlet, published }) => [title, outlet, published]);

const blocks = ({ text, blocks: all }: Article) =>
  all.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** Pages in styles the weights were not set on. */
const PAGES: Readonly<Record<string, { lines: readonly string[]; heads: readonly (readonly (string | null)[])[] }>> = {
  'wire reports without headlines': {
    lines: [
      'WEEKLY PRESS REVIEW',
      '5 June 2027',
      '',
      `PORT ALDER, June 3 (Harbour Wire) -- ${FERRY}`,
      '',
      READY,
      '',
      `KARSK, June 2 (MNA) -- ${WELL}`,
    ],
    heads: [
      [null, 'Harbour Wire', '2027-06-03'],
      [null, 'MNA', '2027-06-02'],
    ],
  },
  'headlines above wire reports, the year in the masthead': {
    lines: [
      'MORNING BRIEFING, JUNE 5, 2027',
      '',
      'Ferries sail again',
      `PORT ALDER, June 3 (Harbour Wire) – ${FERRY}`,
      READY,
      '',
      'Well dispute widens',
      `KARSK, June 2 (MNA) – ${WELL}`,
    ],
    heads: [
      ['Ferries sail again', 'Harbour Wire', '2027-06-03'],
      ['Well dispute widens', 'MNA', '2027-06-02'],
    ],
  },
  'datelines at the foot': {
    lines: [
      'Ferries sail again',
      FERRY,
      READY,
      '(Harbour Wire, June 3, 2027)',
      '',
      'Well dispute widens',
      WELL,
      '(The Meridian, June 2, 2027)',
      '',
      'Bridge to close',
      BRIDGE,
      '(RNT, June 1, 2027)',
    ],
    heads: [
      ['Ferries sail again', 'Harbour Wire', '2027-06-03'],
      ['Well dispute widens', 'The Meridian', '2027-06-02'],
      ['Bridge to close', 'RNT', '2027-06-01'],
    ],
  },
  'headline and dateline on one numbered line': {
    lines: [
      '1) Ferry company resumes night crossings (Harbour Wire, 3 June 2027)',
      FERRY,
      '',
      '2) Three villages refuse to share the well (The Meridian, 2 June 2027)',
      WELL,
    ],
    heads: [
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-06-03'],
      ['Three villages refuse to share the well', 'The Meridian', '2027-06-02'],
    ],
  },
  'boxed headlines and a table of facts': {
    lines: [
      '=====================',
      'FERRIES SAIL AGAIN',
      '=====================',
      'Source:  Harbour Wire',
      'Author:  Jane Roe',
      'Date:    3 June 2027',
      '',
      FERRY,
      '',
      '=====================',
      'WELL DISPUTE WIDENS',
      '=====================',
      'Source:  The Meridian',
      'Author:  Tomas Vell',
      'Date:    2 June 2027',
      '',
      WELL,
    ],
    heads: [
      ['FERRIES SAIL AGAIN', 'Harbour Wire', '2027-06-03'],
      ['WELL DISPUTE WIDENS', 'The Meridian', '2027-06-02'],
    ],
  },
  'a table of contents': {
    lines: [
      'The Lantern Digest',
      'Friday, 5 June 2027',
      '',
      'In this issue:',
      '- Ferries sail again',
      '- Well dispute widens',
      '',
      'Ferries sail again',
      'Harbour Wire, 3 June 2027',
      '',
      FERRY,
      '',
      'Well dispute widens',
      'The Meridian, 2 June 2027',
      '',
      WELL,
    ],
    heads: [
      ['Ferries sail again', 'Harbour Wire', '2027-06-03'],
      ['Well dispute widens', 'The Meridian', '2027-06-02'],
    ],
  },
  'Markdown with linked headlines': {
    lines: [
      '# Daily roundup',
      '',
      '## [Ferries sail again](https://harbourwire.example/ferry)',
      '*Harbour Wire, Jun 3, 2027*',
      '',
      FERRY,
      '',
      '---',
      '',
      '## [Well dispute widens](https://meridian.example/well)',
      '*The Meridian, Jun 2, 2027*',
      '',
      WELL,
    ],
    heads: [
      ['Ferries sail again', 'Harbour Wire', '2027-06-03'],
      ['Well dispute widens', 'The Meridian', '2027-06-02'],
    ],
  },
  'rules and no dates at all': {
    lines: [
      'Ferry company resumes night crossings',
      '',
      FERRY,
      '',
      READY,
      '',
      '* * *',
      '',
      'Three villages refuse to share the well',
      '',
      WELL,
      '',
      '* * *',
      '',
      'Bridge at Solm to be closed for a year',
      '',
      BRIDGE,
    ],
    heads: [
      ['Ferry company resumes night crossings', null, null],
      ['Three villages refuse to share the well', null, null],
      ['Bridge at Solm to be closed for a year', null, null],
    ],
  },
  'outlets above the headlines': {
    lines: [
      'HARBOUR WIRE',
      'Ferry company resumes night crossings',
      'June 3, 2027',
      FERRY,
      '',
      'THE MERIDIAN',
      'Three villages refuse to share the well',
      'June 2, 2027',
      WELL,
      '',
      'HARBOUR WIRE',
      'Bridge at Solm to be closed for a year',
      'June 1, 2027',
      BRIDGE,
    ],
    heads: [
      ['Ferry company resumes night crossings', 'HARBOUR WIRE', '2027-06-03'],
      ['Three villages refuse to share the well', 'THE MERIDIAN', '2027-06-02'],
      ['Bridge at Solm to be closed for a year', 'HARBOUR WIRE', '2027-06-01'],
    ],
  },
  'indented paragraphs on wrapped lines': {
    lines: [
      '        Ferry company resumes night crossings',
      '        Harbour Wire, June 3, 2027',
      '',
      '    The ferry company resumed its night crossings on Thursday after nine',
      'days of storm, a spokesman said in Port Alder, where he had gone to see',
      'the boats.',
      '    He said the boats were ready, and that the crews had been asked and',
      'were ready too.',
      '',
      '        Three villages refuse to share the well',
      '        The Meridian, June 2, 2027',
      '',
      '    Elders of three villages refused to share the upper well with a',
      'settlement that was founded last year, a letter says.',
    ],
    heads: [
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-06-03'],
      ['Three villages refuse to share the well', 'The Meridian', '2027-06-02'],
    ],
  },
  'page furniture everywhere': {
    lines: [
      'FERRIES SAIL AGAIN',
      'Jane Roe | Harbour Wire | June 3, 2027 | 4 min read',
      'Share',
      FERRY,
      'READ MORE: Old lighthouse sold to a painter',
      READY,
      'Advertisement',
      'Tags: ferries, storms',
      'Well dispute widens',
      'Tomas Vell | The Meridian | June 2, 2027 | 3 min read',
      'Share',
      WELL,
      '© 2027 The Meridian. All rights reserved.',
    ],
    heads: [
      ['FERRIES SAIL AGAIN', 'Harbour Wire', '2027-06-03'],
      ['Well dispute widens', 'The Meridian', '2027-06-02'],
    ],
  },
  'headlines that ask and quote': {
    lines: [
      'Will the ferries sail again?',
      'Harbour Wire | June 3, 2027',
      FERRY,
      '',
      '"We will not go."',
      'RNT | June 1, 2027',
      BRIDGE,
    ],
    heads: [
      ['Will the ferries sail again?', 'Harbour Wire', '2027-06-03'],
      ['"We will not go."', 'RNT', '2027-06-01'],
    ],
  },
  'days that only one of the dates makes clear': {
    lines: [
      'Ferry company resumes night crossings',
      'Harbour Wire 25/05/2027',
      FERRY,
      '',
      'Three villages refuse to share the well',
      'The Meridian 02/06/2027',
      WELL,
    ],
    heads: [
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-05-25'],
      ['Three villages refuse to share the well', 'The Meridian', '2027-06-02'],
    ],
  },
  'section names above the headlines': {
    lines: [
      'KARSK REGION',
      'Three villages refuse to share the well',
      'The Meridian, 2 June 2027',
      WELL,
      '',
      'PORT ALDER',
      'Ferry company resumes night crossings',
      'Harbour Wire, 3 June 2027',
      FERRY,
      'Bridge at Solm to be closed for a year',
      'RNT, 1 June 2027',
      BRIDGE,
    ],
    heads: [
      ['Three villages refuse to share the well', 'The Meridian', '2027-06-02'],
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-06-03'],
      ['Bridge at Solm to be closed for a year', 'RNT', '2027-06-01'],
    ],
  },
  'documents from a press database': {
    lines: [
      'Document 1 of 2',
      '',
      'Harbour Wire',
      '',
      'June 3, 2027 Thursday',
      '',
      'Ferry company resumes night crossings',
      '',
      'BYLINE: Jane Roe',
      '',
      'SECTION: WORLD; Pg. 4',
      '',
      'LENGTH: 412 words',
      '',
      FERRY,
      '',
      'Document 2 of 2',
      '',
      'The Meridian',
      '',
      'June 2, 2027 Wednesday',
      '',
      'Three villages refuse to share the well',
      '',
      'BYLINE: Tomas Vell',
      '',
      'SECTION: WORLD; Pg. 2',
      '',
      'LENGTH: 300 words',
      '',
      WELL,
    ],
    heads: [
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-06-03'],
      ['Three villages refuse to share the well', 'The Meridian', '2027-06-02'],
    ],
  },
  'outlets inside the headlines': {
    lines: [
      'Harbour Wire: Ferry company resumes night crossings',
      '3 June 2027',
      FERRY,
      '',
      'RNT: Bridge at Solm to be closed for a year',
      '1 June 2027',
      BRIDGE,
    ],
    heads: [
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-06-03'],
      ['Bridge at Solm to be closed for a year', 'RNT', '2027-06-01'],
    ],
  },
  'marked headlines, outlets in square brackets': {
    lines: [
      '>> Ferry company resumes night crossings <<',
      '[via Harbour Wire, June 3, 2027]',
      FERRY,
      '',
      '• Bridge at Solm to be closed for a year',
      'by Lena Ost @ RNT, 1 June 2027',
      BRIDGE,
    ],
    heads: [
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-06-03'],
      ['Bridge at Solm to be closed for a year', 'RNT', '2027-06-01'],
    ],
  },
  'mail heads': {
    lines: [
      'Subject: Ferry company resumes night crossings',
      'From: Harbour Wire',
      'Date: Thu, 3 Jun 2027 14:05:00 +0000',
      '',
      FERRY,
      '',
      'Subject: Three villages refuse to share the well',
      'From: The Meridian',
      'Date: Wed, 2 Jun 2027 09:00:00 +0000',
      '',
      WELL,
    ],
    heads: [
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-06-03T14:05+00:00'],
      ['Three villages refuse to share the well', 'The Meridian', '2027-06-02T09:00+00:00'],
    ],
  },
  'agencies instead of outlets': {
    lines: [
      'Ferry company resumes night crossings',
      'June 3, 2027',
      '',
      FERRY,
      '',
      'With input from agencies',
      '',
      'Three villages refuse to share the well',
      'June 2, 2027',
      '',
      `${WELL} (MNA)`,
      '',
      'Bridge at Solm to be closed for a year',
      '(RNT)',
      'June 1, 2027',
      BRIDGE,
    ],
    heads: [
      ['Ferry company resumes night crossings', null, '2027-06-03'],
      ['Three villages refuse to share the well', 'MNA', '2027-06-02'],
      ['Bridge at Solm to be closed for a year', 'RNT', '2027-06-01'],
    ],
  },
};

describe('a page of', () => {
  it.each(Object.entries(PAGES))('%s is split where its articles begin', async (_, { lines, heads: expected }) => {
    expect(heads(await read(lines))).toEqual(expected);
  });

  it('Markdown keeps the addresses of its headlines and marks its quotes', async () => {
    const articles = await read([
      '## [Ferries sail again](https://harbourwire.example/ferry)',
      '*Harbour Wire, Jun 3, 2027*',
      '',
      FERRY,
      '',
      '> The boats are ready.',
    ]);
    expect([articles[0]?.url, ...(articles[0] ? blocks(articles[0]) : [])]).toEqual([
      'https://harbourwire.example/ferry',
      `paragraph: ${FERRY}`,
      'quote: The boats are ready.',
    ]);
  });
});

describe('one article stays one article', () => {
  const HEAD = ['Ferry company resumes night crossings', 'Harbour Wire | June 3, 2027'];

  it.each([
    ['with section breaks', ['', FERRY, '* * *', BRIDGE, '* * *', READY]],
    [
      'with days as subheads',
      [
        '',
        FERRY,
        'May 25, 2027',
        'The last boat leaves the harbour at noon.',
        'June 2, 2027',
        'The list is handed over.',
      ],
    ],
    ['with a date in the body', ['', FERRY, 'On June 1, 2027, the council met.', 'June 2, 2027, was worse, he said.']],
    ['with short quoted lines', ['', FERRY, '“Enough is enough.”', '“We will not go back,”', 'he said.', READY]],
    [
      'with questions and answers',
      ['', FERRY, 'Why did it take nine days?', 'Because we looked at every hull.', 'Are you afraid?', 'No.'],
    ],
    ['with a numbered list', ['', FERRY, '1. Look at the hulls', '2. Look at the engines', '3. Ask the crews', READY]],
    ['with embedded posts', ['', FERRY, 'We are back. Come aboard!', '— Milo Tarn (@milotarn) June 2, 2027', READY]],
    ['with places in capitals', ['', FERRY, 'KARSK — The well is closed.', 'SOLM — The bridge is closed.']],
    [
      'with a line of links below',
      [
        '',
        FERRY,
        'Related:',
        'Old lighthouse sold to a painter',
        'Harbour Wire – June 1, 2027',
        'Pilots ask for better lamps',
        'Harbour Wire – May 30, 2027',
      ],
    ],
    [
      'with several subheads',
      ['', FERRY, 'The boats are ready', READY, 'What the council says', BRIDGE, '‘Nobody asked us’', WELL],
    ],
  ])('%s', async (_, body) => {
    expect(heads(await read([...HEAD, ...body]))).toEqual([
      ['Ferry company resumes night crossings', 'Harbour Wire', '2027-06-03'],
    ]);
  });

  it('when it has no head at all', async () => {
    const articles = await read([
      FERRY,
      '',
      'He said on June 3, 2027, that the boats were ready.',
      '',
      '“Enough,” the mayor said.',
    ]);
    expect(articles.map(({ title, outlet, published, blocks: all }) => [title, outlet, published, all.length])).toEqual(
      [[null, null, null, 3]],
    );
  });

  it('when it opens with a wire dateline whose year nobody tells', async () => {
    const [article] = await read([
      'Ferries sail again',
      '',
      `PORT ALDER, June 3 (Harbour Wire) -- ${FERRY}`,
      '',
      READY,
    ]);
    expect([article?.title, article?.published, article?.credits, article?.text]).toEqual([
      'Ferries sail again',
      null,
      ['Harbour Wire'],
      `${FERRY}\n\n${READY}`,
    ]);
  });

  it('when it is a few words', async () => {
    expect((await read(['hello world'])).map(({ text }) => text)).toEqual(['hello world']);
  });
});

describe('inside an article', () => {
  it('captions and credits stand beside the text, where they were', async () => {
    const [article] = await read([
      'Ferries sail again',
      'Harbour Wire | June 3, 2027',
      FERRY,
      'Photo: A ferry at night. (J. Roe/Harbour Wire)',
      READY,
      'Photo credit: Port Office',
      '(MNA)',
    ]);
    const at = (caption: { at: number } | undefined) => article?.text.slice(caption?.at);
    expect(article?.captions.map(({ text }) => text)).toEqual([
      'Photo: A ferry at night. (J. Roe/Harbour Wire)',
      'Photo credit: Port Office',
    ]);
    expect([at(article?.captions[0]), at(article?.captions[1])]).toEqual([READY, '']);
    expect([article?.credits, article?.text]).toEqual([['MNA'], `${FERRY}\n\n${READY}`]);
  });

  it('links under "Related:" are left out, and the text goes on behind them', async () => {
    const [article] = await read([
      'Ferries sail again',
      'Harbour Wire | June 3, 2027',
      FERRY,
      'See also:',
      'Old lighthouse sold to a painter',
      BRIDGE,
    ]);
    expect(article?.text).toBe(`${FERRY}\n\n${BRIDGE}`);
  });

  it('list items are blocks of their own', async () => {
    const [article] = await read(['Ferries sail again', 'Harbour Wire | June 3, 2027', FERRY, '- hulls', '- engines']);
    expect(article && blocks(article)).toEqual([`paragraph: ${FERRY}`, 'list: hulls', 'list: engines']);
  });

  it('an address on a line of its own is the article’s', async () => {
    const [article] = await read([
      'Ferries sail again',
      'Harbour Wire',
      '3 June 2027',
      '',
      FERRY,
      'https://harbourwire.example/ferry',
    ]);
    expect([article?.url, article?.text]).toEqual(['https://harbourwire.example/ferry', FERRY]);
  });
});
