import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { claimTable } from '../../../src/cli/print/claims.ts';
import { hitList } from '../../../src/cli/print/hits.ts';
import { sourceList } from '../../../src/cli/print/source.ts';
import { traceTree } from '../../../src/cli/print/trace-tree.ts';
import { styleOf } from '../../../src/cli/style.ts';
import type { Trace } from '../../../src/verbs/trace.ts';

const PLAIN = styleOf(new PassThrough(), {});

const TRACE: Trace = {
  claim: {
    id: 'c1',
    text: 'the crane was inspected',
    statements: ['s1', 's2', 's3'],
    articles: ['a1', 'a2', 'a3'],
    outlets: ['Harbour Gazette', 'Northern Wire'],
    first: { article: 'a1', published: '2031-03-04T08:00:00Z' },
    origins: [{ name: 'Mara Quill', kind: 'person', statements: ['s1', 's2'] }],
    independent: {
      lower: 1,
      upper: 2,
      reasons: [{ merged: ['s1', 's2'], because: 'relayed', evidence: ['told the Gazette'] }],
    },
    denials: ['s4'],
    variants: [],
  },
  origins: [
    {
      name: 'Mara Quill',
      kind: 'person',
      role: 'origin',
      articles: [],
      children: [
        {
          name: 'Harbour Gazette',
          kind: 'outlet',
          role: 'publisher',
          children: [],
          articles: [
            {
              statement: 's1',
              article: 'a1',
              title: 'Crane brakes failed',
              published: '2031-03-04T08:00:00Z',
              text: 'the crane was inspected twice',
              drift: [],
            },
          ],
        },
        {
          name: 'Harbour Gazette',
          kind: 'outlet',
          role: 'relay',
          articles: [],
          children: [
            {
              name: 'Northern Wire',
              kind: 'outlet',
              role: 'publisher',
              children: [],
              articles: [
                {
                  statement: 's2',
                  article: 'a2',
                  title: null,
                  published: null,
                  text: '“It was inspected three times”',
                  drift: [
                    { kind: 'number changed', from: 'twice', to: 'three times' },
                    { kind: 'hedge dropped', from: 'reportedly', to: '' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  denials: [{ name: 'Odo Fenn', kind: 'person', role: 'origin', articles: [], children: [] }],
  others: [],
};

describe('printing', () => {
  it('draws a claim as a tree from its origins outwards', () => {
    expect(traceTree(TRACE, PLAIN)).toBe(
      [
        'the crane was inspected',
        '3 articles · 2 outlets · 1–2 independent origins · first 2031-03-04 · c1',
        '├─ Mara Quill (person)',
        '│  ├─ in Harbour Gazette',
        '│  │  └─ 2031-03-04  Crane brakes failed',
        '│  │     └─ “the crane was inspected twice”',
        '│  └─ passed on by Harbour Gazette',
        '│     └─ in Northern Wire',
        '│        └─ undated  a2',
        '│           ├─ “It was inspected three times”',
        '│           ├─ number changed: “twice” → “three times”',
        '│           └─ hedge dropped: “reportedly” → ∅',
        '└─ denied by Odo Fenn (person)',
        'counted once: relayed, “told the Gazette”',
        '',
      ].join('\n'),
    );
  });

  it('says which dates the claim speaks of, and in which words', () => {
    const dates = [
      { value: '1987', words: '1987', statements: ['s2'] },
      { value: '2031-03-04', words: 'on Tuesday', statements: ['s1'] },
    ];
    const [, , line] = traceTree({ ...TRACE, claim: { ...TRACE.claim, dates } }, PLAIN).split('\n');
    expect(line).toBe('speaks of 1987, 2031-03-04 (“on Tuesday”)');
  });

  it('puts what is stated as fact behind the chains', () => {
    const repeat = {
      ...{ article: 'a9', span: [0, 30] as const, text: 'The crane was inspected twice.' },
      ...{ outlet: 'Hill Echo', published: '2031-03-09', drift: [] },
    };
    const tree = traceTree({ ...TRACE, claim: { ...TRACE.claim, repeats: [repeat] } }, PLAIN);
    const changed = traceTree({ ...TRACE, claim: { ...TRACE.claim, outletsOfVariants: ['Lake News'] } }, PLAIN);
    expect(changed).toContain(' + 1 with another number or name ·');
    expect(tree).toContain(
      [
        '├─ denied by Odo Fenn (person)',
        '└─ stated as fact in Hill Echo',
        '   └─ 2031-03-09',
        '      └─ “The crane was inspected twice.”',
      ].join('\n'),
    );
  });

  it('sets claims in columns, numbers to the right', () => {
    const claim = { id: 'c1', articles: 12, origins: 3, variants: 0, firstPublished: '2031-03-04' };
    expect(
      claimTable(
        [
          { ...claim, text: 'the crane was inspected', outlets: 11, independent: { lower: 1, upper: 3 }, denials: 1 },
          {
            ...claim,
            text: 'x'.repeat(99),
            outlets: 2,
            independent: { lower: 2, upper: 2 },
            denials: 0,
            firstPublished: null,
          },
        ],
        80,
      ),
    ).toBe(
      [
        'outlets  origins  denied  first       id  claim',
        '     11      1–3       1  2031-03-04  c1  the crane was inspected',
        `      2        2          undated     c1  ${'x'.repeat(37)}…`,
        '',
      ].join('\n'),
    );
  });

  it('marks the words found and keeps their neighbours apart', () => {
    const hit = {
      kind: 'statement',
      id: 's1',
      article: 'a1',
      heading: 'Crane\nbrakes',
      excerpt: '…the \u0002crane\u0003 was\n\nold',
    } as const;
    const screen = styleOf(Object.assign(new PassThrough(), { isTTY: true }), {});
    expect(hitList([hit], PLAIN, 80)).toBe('statement  Crane brakes\n           …the crane was old\n           s1\n');
    expect(hitList([hit], screen, 80)).toContain('the \u001b[1;33mcrane\u001b[22;39m was');
  });

  it('lists what a source said with the way it took', () => {
    const summary = { name: 'Mara Quill', kind: 'person', key: 'mara quill', asOrigin: 1, asRelay: 0, articles: 1 };
    const statement = {
      published: '2031-03-04',
      stance: 'denies',
      text: 'the crane was safe',
      chain: [{ name: 'Harbour Gazette' }, { name: 'Mara Quill' }],
    };
    expect(sourceList({ summary, statements: [statement as never], entity: null }, PLAIN, 80)).toBe(
      [
        'Mara Quill',
        'person · origin of 1 statement · passed on 0 · in 1 article',
        '2031-03-04  denies: the crane was safe',
        '            Harbour Gazette ← Mara Quill',
        '',
      ].join('\n'),
    );
  });

  it('says how outlets call it, where they differ', () => {
    const called = (outlet: string, ...names: readonly string[]) => ({
      outlet,
      articles: 1,
      names: names.map((words) => ({ words, count: 2 })),
      titles: [{ words: 'Dr.', count: 1 }],
      marked: [{ words: 'so-called HF', count: 1 }],
    });
    const summary = {
      name: 'Harbour Front',
      kind: 'organisation',
      key: 'harbour front',
      asOrigin: 0,
      asRelay: 0,
      articles: 2,
    };
    const entity = {
      ...{ id: 'e1', alone: false, spellings: [], titles: [], firstSeen: null, lastSeen: null, outlet: null },
      ...{ mayBe: [], corrections: [] },
    };
    const lines = (labels: readonly unknown[]): string[] =>
      sourceList({ summary, statements: [], entity: { ...entity, labels } as never }, PLAIN, 120).split('\n');
    expect(lines([called('Bay Wire', 'HF'), called('Morning Tide', 'Harbour Front', 'HF')]).slice(3, 5)).toEqual([
      'called      Bay Wire: HF 2 · as Dr. 1 · set off: so-called HF 1',
      '            Morning Tide: Harbour Front 2, HF 2 · as Dr. 1 · set off: so-called HF 1',
    ]);
    const same = { ...called('Bay Wire', 'HF'), titles: [], marked: [] };
    expect(lines([same, { ...same, outlet: 'Morning Tide' }]).slice(3)).toEqual(['']);
  });
});
