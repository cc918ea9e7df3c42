import { describe, expect, it } from 'vitest';
import type { LinkKind } from '../../../src/model/statement.ts';
import type { StatementRecord } from '../../../src/serve/api.ts';
import { type TreeNode, treeOf } from '../../../web/claim/tree.ts';

/** `Outlet < Relay < Origin`, from the reader inwards, with an id. */
function said(id: string, path: string, kind: LinkKind = 'person'): StatementRecord {
  const names = path.split(' < ');
  return {
    id,
    article: `article-${id}`,
    title: `Title ${id}`,
    outlet: names[0]!,
    published: '2030-05-02',
    text: 'The light was dark',
    claim: 'c',
    source: [],
    cue: [],
    content: [[0, 18]],
    mode: 'indirect',
    stance: 'asserts',
    certainty: 'certain',
    distance: false,
    chain: names.map((name, at) => ({
      name,
      kind: at === names.length - 1 ? kind : 'outlet',
      role: at === names.length - 1 ? 'origin' : at === 0 ? 'publisher' : 'relay',
    })),
  };
}

const origin = (name: string, kind: LinkKind, ...statements: string[]) => ({ name, kind, statements });

/** The tree as indented lines. */
const lines = (nodes: readonly TreeNode[], depth = 0): string[] =>
  nodes.flatMap(({ label, denies, children }) => [
    `${'  '.repeat(depth)}${label}${denies && depth === 0 ? ' (denies)' : ''}`,
    ...lines(children, depth + 1),
  ]);

describe('treeOf', () => {
  it('joins what goes the same way and parts where it parts', () => {
    const tree = treeOf({ origins: [origin('Mara', 'person', '1', '2', '3')], denials: [] }, [
      said('1', 'Gazette < Radio < Mara'),
      said('2', 'Tide < Radio < Mara'),
      said('3', 'Gazette < Mara'),
    ]);
    expect(lines(tree)).toEqual([
      'Mara',
      '  Radio',
      '    Gazette',
      '      Title 1',
      '    Tide',
      '      Title 2',
      '  Gazette',
      '    Title 3',
    ]);
  });

  it('puts two names of one origin under one node', () => {
    const tree = treeOf({ origins: [origin('Mara Quillfeather', 'person', '1', '2')], denials: [] }, [
      said('1', 'Gazette < Mara Quillfeather'),
      said('2', 'Tide < the pilot'),
    ]);
    expect(tree.map(({ label }) => label)).toEqual(['Mara Quillfeather']);
  });

  it('puts a statement the claim lists under no origin with the origin of its name', () => {
    const tree = treeOf({ origins: [origin('Mara', 'person', '1')], denials: [] }, [
      said('1', 'Gazette < Mara'),
      said('2', 'Tide < Mara'),
    ]);
    expect(tree.map(({ label }) => label)).toEqual(['Mara']);
  });

  it('keeps unnamed origins of two articles apart', () => {
    const origins = [origin('an official', 'unnamed', '1'), origin('an official', 'unnamed', '2')];
    const tree = treeOf({ origins, denials: [] }, [
      said('1', 'Gazette < an official', 'unnamed'),
      said('2', 'Tide < an official', 'unnamed'),
    ]);
    expect(tree).toHaveLength(2);
    expect(tree[0]?.href).toBeNull();
  });

  it('puts denials last, even by one who also asserts', () => {
    const tree = treeOf({ origins: [origin('Mara', 'person', '2')], denials: ['1'] }, [
      said('1', 'Gazette < Mara'),
      said('2', 'Tide < Mara'),
    ]);
    expect(lines(tree)).toEqual(['Mara', '  Tide', '    Title 2', 'Mara (denies)', '  Gazette', '    Title 1']);
  });

  it('opens each leaf at its statement', () => {
    const [root] = treeOf({ origins: [], denials: [] }, [said('s1', 'Gazette < Mara')]);
    expect(root?.children[0]?.children[0]?.href).toBe('/articles/article-s1#s1');
  });

  it('sets an outlet that prints and passes on once, in its own spelling', () => {
    const mara = { origins: [origin('Mara', 'person', '1', '2', '3')], denials: [] };
    const statements = [
      said('1', 'The Fenn Gazette < Radio < Mara'),
      said('2', 'Tide < Fenn Gazette < Radio < Mara'),
      said('3', 'Island Post < The Fenn Gazette < Radio < Mara'),
    ];
    const tree = treeOf(mara, statements, [['The Fenn Gazette', 'Fenn Gazette']]);
    expect(lines(tree)).toEqual([
      'Mara',
      '  Radio',
      '    The Fenn Gazette',
      '      Title 1',
      '      Tide',
      '        Title 2',
      '      Island Post',
      '        Title 3',
    ]);
    expect(tree[0]?.children[0]?.children[0]?.level).toBe('relay');
    expect(lines(treeOf(mara, statements)).filter((line) => line.includes('Fenn Gazette'))).toHaveLength(2);
  });

  it('keeps an outlet that prints and passes on apart where it has the words from others', () => {
    const tree = treeOf({ origins: [origin('Mara', 'person', '1', '2')], denials: [] }, [
      said('1', 'Gazette < Radio < Mara'),
      said('2', 'Tide < Gazette < Mara'),
    ]);
    expect(lines(tree).filter((line) => line.trim() === 'Gazette')).toHaveLength(2);
  });

  it('does not set an outlet behind itself', () => {
    const tree = treeOf(
      { origins: [origin('Mara', 'person', '1')], denials: [] },
      [said('1', 'The Fenn Gazette < Fenn Gazette < Mara')],
      [['The Fenn Gazette', 'Fenn Gazette']],
    );
    expect(lines(tree)).toEqual(['Mara', '  The Fenn Gazette', '    Title 1']);
  });

  it('sets an article that once leaves the relay out behind the relay, once', () => {
    const again = { ...said('2', 'Tide < Mara'), article: 'article-1', title: 'Title 1' };
    const tree = treeOf({ origins: [origin('Mara', 'person', '1', '2', '3')], denials: [] }, [
      again,
      said('1', 'Tide < Paper < Radio < Mara'),
      said('3', 'Tide < Mara'),
    ]);
    expect(lines(tree)).toEqual([
      'Mara',
      '  Radio',
      '    Paper',
      '      Tide',
      '        Title 1',
      '  Tide',
      '    Title 3',
    ]);
    const leaf = tree[0]?.children[0]?.children[0]?.children[0]?.children[0];
    expect([leaf?.href, leaf?.statements]).toEqual(['/articles/article-1#2', 2]);
  });

  it('draws a chain of the outlet alone', () => {
    expect(lines(treeOf({ origins: [], denials: [] }, [said('1', 'Gazette')]))).toEqual(['Gazette', '  Title 1']);
  });
});
