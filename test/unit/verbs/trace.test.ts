import { describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../../src/archive/archive.ts';
import type { Link } from '../../../src/model/statement.ts';
import { outwards, type TraceNode } from '../../../src/verbs/trace.ts';

const LINKS: Readonly<Record<string, Link>> = {
  gazette: { name: 'Harbour Gazette', kind: 'outlet', role: 'publisher' },
  wire: { name: 'Northern Wire', kind: 'outlet', role: 'publisher' },
  viaGazette: { name: 'Harbour Gazette', kind: 'outlet', role: 'relay' },
  quill: { name: 'Mara Quill', kind: 'person', role: 'origin' },
  official: { name: 'an official', kind: 'unnamed', role: 'origin' },
};

const record = (article: string, published: string | null, ...chain: string[]) =>
  ({
    id: `s-${article}`,
    article,
    title: article,
    published,
    chain: chain.map((name) => LINKS[name]),
  }) as unknown as StatementRecord;

/** One line a node, indented by depth; articles behind a dash. */
const drawn = (nodes: readonly TraceNode[], depth = 0): string[] =>
  nodes.flatMap(({ name, articles, children }) => [
    `${'  '.repeat(depth)}${name}${articles.map(({ article }) => ` - ${article}`).join('')}`,
    ...drawn(children, depth + 1),
  ]);

describe('outwards', () => {
  it('turns chains round and shares their beginnings', () => {
    const tree = outwards([
      record('a2', '2031-03-05', 'wire', 'viaGazette', 'quill'),
      record('a1', '2031-03-04', 'gazette', 'quill'),
      record('a3', '2031-03-03', 'gazette', 'quill'),
    ]);
    expect(drawn(tree)).toEqual([
      'Mara Quill',
      '  Harbour Gazette - a3 - a1',
      '  Harbour Gazette',
      '    Northern Wire - a2',
    ]);
  });

  it('keeps the unnamed of two articles apart', () => {
    const tree = outwards([record('a1', '2031-03-04', 'gazette', 'official'), record('a2', null, 'wire', 'official')]);
    expect(drawn(tree)).toEqual(['an official', '  Harbour Gazette - a1', 'an official', '  Northern Wire - a2']);
  });

  it('puts undated articles last', () => {
    const tree = outwards([record('a1', null, 'gazette', 'quill'), record('a2', '2031-03-09', 'gazette', 'quill')]);
    expect(drawn(tree)).toEqual(['Mara Quill', '  Harbour Gazette - a2 - a1']);
  });
});
