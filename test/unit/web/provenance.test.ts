import { describe, expect, it } from 'vitest';
import { foldGraph } from '../../../web/claim/graph/fold.ts';
import type { ClaimGraph, GraphEdge, GraphNode } from '../../../web/claim/graph/graph.ts';
import { graphOf } from '../../../web/claim/graph/graph-of.ts';
import { edgeInWords, nodeInWords } from '../../../web/claim/graph/graph-words.ts';
import { looksOf } from '../../../web/claim/graph/looks-of.ts';
import { onlyCopied } from '../../../web/claim/graph/only-copied.ts';
import { waysThrough } from '../../../web/claim/graph/ways-through.ts';
import { claimBody, EVERYTHING } from './claim-body.ts';

const draw = ({ claim, statements, outletNames }: ReturnType<typeof claimBody>) =>
  graphOf(claim, statements, outletNames);

const graph = draw(EVERYTHING);
const nodeOf = (id: string): GraphNode => graph.nodes.find((node) => node.id === id)!;
const inWords = ({ from, to, kind }: GraphEdge, { nodes }: Pick<ClaimGraph, 'nodes'> = graph): string => {
  const label = (id: string): string => nodes.find((node) => node.id === id)!.label;
  return `${label(from)} ${kind === 'joined' ? '=' : kind === 'copied' ? '-->' : '->'} ${label(to)}`;
};
const steps = (edges: readonly GraphEdge[]): string[] => edges.map((edge) => inWords(edge));
const edgeBetween = (words: string): GraphEdge => graph.edges.find((edge) => inWords(edge) === words)!;

describe('graphOf', () => {
  it('has one node for a name that prints, passes on and is cited', () => {
    const gazette = graph.nodes.filter(({ label, lane }) => label === 'Fenn Gazette' && lane === 'told');
    expect(gazette.map(({ level, articles }) => [level, articles])).toEqual([['medium', 3]]);
    expect(steps(graph.edges)).toContain('Fenn Gazette -> Tidewater Post');
  });

  it('keeps denials in nodes of their own', () => {
    const denied = graph.nodes.filter(({ lane }) => lane === 'denied').map(({ label }) => label);
    expect(denied).toEqual([
      'Osric Vane',
      'Tidewater Post',
      'Title of article-s9',
      'Harbour Radio',
      'Fenn Gazette',
      'Title of article-s10',
    ]);
    const across = graph.edges.filter(({ from, to }) => nodeOf(from).lane !== nodeOf(to).lane);
    expect(across).toEqual([]);
  });

  it('says at an article what it changed, a number as printed, and nothing at the others', () => {
    const drift = [{ kind: 'number changed', from: 'eleven', to: 'fourteen' }] as const;
    const lost = [{ kind: 'attribution lost', from: 'Odo Fenn', to: 'sources' }] as const;
    const changed = draw({
      ...EVERYTHING,
      claim: {
        ...EVERYTHING.claim,
        variants: [
          { statement: 's1', drift },
          { statement: 's2', drift: lost },
        ],
      },
    });
    const articleOf = (id: string): string => EVERYTHING.statements.find((statement) => statement.id === id)!.article;
    const at = (id: string): GraphNode =>
      changed.nodes.find(
        ({ level, label, lane }) => level === 'article' && lane === 'told' && label.endsWith(articleOf(id)),
      )!;
    expect(at('s1').changed).toEqual(['“fourteen”']);
    expect(nodeInWords(at('s1'))).toContain('“fourteen”');
    expect(at('s2').changed).toEqual(['attribution lost']);
    const others = changed.nodes.filter((node) => ![at('s1').id, at('s2').id].includes(node.id));
    expect(others.every((node) => node.changed.length === 0)).toBe(true);
  });

  it('proves each step with the words that hand on and those that name both', () => {
    const { proofs } = edgeBetween('Harbour Radio -> Fenn Gazette');
    const statement = EVERYTHING.statements.find(({ id }) => id === 's1')!;
    expect(proofs.map((proof) => proof.statement)).toEqual(['s1']);
    expect(proofs[0]!.spans.map(([from, to]) => statement.passage.text.slice(from, to))).toEqual([
      'told',
      'Harbour Radio',
    ]);
    const first = edgeBetween('Mara Quillfeather -> Harbour Radio').proofs[0]!;
    expect(first.spans.map(([from, to]) => statement.passage.text.slice(from, to))).toEqual([
      'told',
      'Mara Quillfeather',
      'Harbour Radio',
    ]);
  });

  it('leaves no step without a statement that shows it', () => {
    expect(graph.edges.filter(({ proofs }) => proofs.length === 0)).toEqual([]);
  });

  it('joins two names that count as one, with the reason and the words', () => {
    const join = edgeBetween('Mara Quillfeather = Quillfeather');
    expect([join.because, join.sure, join.words]).toEqual(['same origin', true, ['Mara Quillfeather', 'Quillfeather']]);
    expect(join.proofs.map(({ statement }) => statement)).toEqual(['s1', 's2']);
  });

  it('says of a merge that only casts doubt that it is not sure', () => {
    const join = graph.edges.find(({ kind, sure }) => kind === 'joined' && !sure)!;
    expect(inWords(join)).toMatch(/Mara Quillfeather|a harbour official/);
    expect(join.because).toBe('reused text');
  });

  it('hangs a copy on the outlet whose words it has', () => {
    const copy = graph.edges.filter(({ kind }) => kind === 'copied');
    expect(steps(copy)).toEqual(['Fenn Gazette --> Island Mail']);
    expect(copy[0]).toMatchObject({ because: 'reused text', words: ['the light on the point was dark'] });
    expect(graph.nodes.some(({ kind }) => kind === 'observation')).toBe(false);
  });

  it('lets a reporter’s own word be an origin where nothing shows another', () => {
    const alone = draw(claimBody({ said: [{ id: 's1', path: 'Island Mail' }] }));
    expect(alone.nodes.map(({ level, label, kind }) => `${level} ${label} ${kind}`)).toEqual([
      'origin Island Mail observation',
      'medium Island Mail outlet',
      'article Title of article-s1 null',
    ]);
  });

  it('hangs an article on its own outlet, where that names its source elsewhere', () => {
    const { nodes, edges } = draw(
      claimBody({
        said: [
          { id: 's1', path: 'Fenn Gazette < Mara' },
          { id: 's2', path: 'Fenn Gazette', published: '2031-03-05' },
        ],
        origins: [['s1', 's2']],
        merges: [{ merged: ['s1', 's2'], because: 'cites', evidence: ['Mara'] }],
      }),
    );
    expect(edges.map((edge) => [inWords(edge, { nodes }), edge.because])).toEqual([
      ['Mara -> Fenn Gazette', null],
      ['Fenn Gazette -> Title of article-s1', null],
      ['Fenn Gazette -> Title of article-s2', 'cites'],
    ]);
  });

  it('keeps two articles on a reporter’s own word together, without a reason', () => {
    const { nodes, edges } = draw(
      claimBody({
        said: [
          { id: 's1', path: 'Island Mail' },
          { id: 's2', path: 'Island Mail', published: '2031-03-05' },
        ],
        origins: [['s1', 's2']],
        merges: [{ merged: ['s1', 's2'], because: 'same origin', evidence: ['Island Mail'] }],
      }),
    );
    expect(nodes.map(({ level }) => level)).toEqual(['origin', 'medium', 'article', 'article']);
    expect(edges.every(({ because }) => because === null)).toBe(true);
  });

  it('marks the outlets of a circle and the steps between them, both ways', () => {
    const marked = graph.nodes.filter(({ inCircle }) => inCircle).map(({ label }) => label);
    expect(marked.sort()).toEqual(['Coast Wire', 'Evening Lamp']);
    expect(steps(graph.edges.filter(({ inCircle }) => inCircle))).toEqual([
      'Coast Wire -> Evening Lamp',
      'Evening Lamp -> Coast Wire',
    ]);
  });

  it('closes a circle through an outlet that is cited as the author of a report', () => {
    const { nodes, edges } = draw(
      claimBody({
        said: [
          { id: 's1', path: 'Evening Lamp < A report by Coast Wire', kind: 'document' },
          { id: 's2', path: 'Coast Wire < Evening Lamp', kind: 'outlet' },
        ],
        origins: [['s1', 's2']],
        circles: [{ outlets: ['Coast Wire', 'Evening Lamp'], statements: ['s1', 's2'] }],
      }),
    );
    expect(nodes.filter(({ inCircle }) => inCircle)).toHaveLength(2);
    expect(edges.filter(({ inCircle }) => inCircle)).toHaveLength(2);
  });

  it('marks the article in which the archive has it first', () => {
    expect(graph.nodes.filter(({ first }) => first).map(({ label }) => label)).toEqual(['Title of article-s1']);
  });

  it('puts the reason on the step where the one is on the way of the other', () => {
    const cited = draw(
      claimBody({
        said: [
          { id: 's1', path: 'Fenn Gazette < Mara' },
          { id: 's2', path: 'Tidewater Post < Fenn Gazette', kind: 'outlet', published: '2031-03-05' },
        ],
        origins: [['s1', 's2']],
        merges: [{ merged: ['s1', 's2'], because: 'cites', evidence: ['Fenn Gazette'] }],
      }),
    );
    const step = cited.edges.find((edge) => inWords(edge, cited) === 'Fenn Gazette -> Tidewater Post');
    expect([step?.because, step?.words]).toEqual(['cites', ['Fenn Gazette']]);
    expect(cited.edges.some(({ kind }) => kind === 'joined')).toBe(false);
  });

  it('keeps unnamed origins of two articles apart unless the claim counts them as one', () => {
    const said = [
      { id: 's1', path: 'Fenn Gazette < an official', kind: 'unnamed' as const },
      { id: 's2', path: 'Tidewater Post < an official', kind: 'unnamed' as const },
    ];
    const origins = (body: ReturnType<typeof claimBody>) =>
      draw(body).nodes.filter(({ level }) => level === 'origin').length;
    expect(origins(claimBody({ said }))).toBe(2);
    expect(origins(claimBody({ said, origins: [['s1', 's2']] }))).toBe(1);
  });

  it('sends one article’s shorter mention the fuller way', () => {
    const twice = draw(
      claimBody({
        said: [
          { id: 's1', path: 'Fenn Gazette < Harbour Radio < Mara', article: 'one' },
          { id: 's2', path: 'Fenn Gazette < Mara', article: 'one' },
        ],
        origins: [['s1', 's2']],
      }),
    );
    expect(twice.edges.map((edge) => inWords(edge, twice))).toEqual([
      'Mara -> Harbour Radio',
      'Harbour Radio -> Fenn Gazette',
      'Fenn Gazette -> Title of one',
    ]);
    expect(twice.nodes.at(-1)?.statements).toBe(2);
  });

  it('shows an outlet under one of its spellings', () => {
    const body = claimBody({ said: [{ id: 's1', path: 'The Fenn Gazette < Fenn Gazette < Mara' }] });
    const one = draw({ ...body, outletNames: [['The Fenn Gazette', 'Fenn Gazette']] });
    expect(one.nodes.map(({ label }) => label)).toEqual(['Mara', 'The Fenn Gazette', 'Title of article-s1']);
  });
});

describe('onlyCopied', () => {
  it('has the outlets whose articles are copies', () => {
    expect([...onlyCopied(graph)]).toEqual(['told Island Mail']);
  });
});

describe('what is lit with a stop', () => {
  const lit = (id: string): string[] =>
    [...waysThrough(graph, id)].filter((stop) => nodeOf(stop) !== undefined).map((stop) => nodeOf(stop).label);

  it('is what led to it and what it led to, and nothing that went on to others', () => {
    expect(lit('told Weekly Buoy')).toEqual(['Weekly Buoy', 'the pilot', 'Harbour Radio', 'Title of article-s5']);
  });

  it('is no way that is put together from two', () => {
    const two = draw(
      claimBody({
        said: [
          { id: 's1', path: 'Bay Herald < Coast Wire < Mara Quill' },
          { id: 's2', path: 'Oster Post < Coast Wire < Osric Vane' },
        ],
      }),
    );
    const labels = (stop: string): string[] => {
      const through = waysThrough(two, stop);
      return two.nodes.filter(({ id }) => through.has(id)).map(({ label }) => label);
    };
    expect(labels('told article article-s1')).toEqual([
      'Mara Quill',
      'Coast Wire',
      'Bay Herald',
      'Title of article-s1',
    ]);
    expect(labels('told Osric Vane')).toEqual(['Coast Wire', 'Osric Vane', 'Oster Post', 'Title of article-s2']);
    expect(labels('told Coast Wire')).toHaveLength(7);
    expect(two.nodes.filter(({ crossed }) => crossed).map(({ label }) => label)).toEqual(['Coast Wire']);
    const folded = foldGraph(two, new Set(), 5);
    for (const way of folded.ways)
      for (const id of way) expect([...folded.nodes, ...folded.edges].map((stop) => stop.id)).toContain(id);
  });

  it('crosses nowhere where all that leads to a name leads on by all', () => {
    const one = draw(
      claimBody({
        said: [
          { id: 's1', path: 'Bay Herald < Coast Wire < Mara Quill' },
          { id: 's2', path: 'Oster Post < Coast Wire < Mara Quill' },
        ],
      }),
    );
    expect(one.nodes.filter(({ crossed }) => crossed)).toEqual([]);
  });

  it('goes round a circle once', () => {
    expect(lit('told Coast Wire').sort()).toEqual([
      'Coast Wire',
      'Evening Lamp',
      'Title of article-s6',
      'Title of article-s7',
    ]);
  });
});

describe('a line', () => {
  it('has the look of the origins behind it', () => {
    const looks = looksOf(graph);
    const lookOf = (id: string) => looks.get(id);
    expect(lookOf('told Mara Quillfeather')).toBe('named');
    expect(lookOf('told Harbour Radio')).toBe('several');
    expect(lookOf('told Almanac of the Year')).toBe('body');
    expect(lookOf('told Coast Wire')).toBe('body');
    expect(lookOf('denied Harbour Radio')).toBe('denies');
  });

  it.each([
    ['Harbour Radio -> Fenn Gazette', 'From Harbour Radio to Fenn Gazette: 1 statement, opens the words'],
    ['Fenn Gazette --> Island Mail', 'Island Mail has the words of Fenn Gazette: 1 statement, opens the words'],
    ['Coast Wire -> Evening Lamp', 'From Coast Wire to Evening Lamp, part of a circle: 1 statement, opens the words'],
    [
      'Mara Quillfeather = Quillfeather',
      'Mara Quillfeather and Quillfeather count as one, one source: 2 statements, opens the words',
    ],
    ['Fenn Gazette -> Title of article-s1', 'Fenn Gazette printed “Title of article-s1”: 1 statement, opens the words'],
  ])('is told to a listener: %s', (words, told) => {
    const edge = edgeBetween(words);
    expect(edgeInWords(edge, nodeOf(edge.from), nodeOf(edge.to))).toBe(told);
  });

  it.each([
    ['told Mara Quillfeather', 'Origin: Mara Quillfeather, person, 3 articles'],
    ['told Coast Wire', 'Passed on or printed by: Coast Wire, in a circle'],
    ['told article article-s1', 'Article: Title of article-s1, Fenn Gazette, 4 March 2031, first in this archive'],
    ['told article article-s5', 'Article: Title of article-s5, Weekly Buoy, no date given'],
    ['denied Osric Vane', 'Origin: Osric Vane, person, 2 articles, denies it'],
  ])('and so is a name: %s', (id, told) => {
    expect(nodeInWords(nodeOf(id))).toBe(told);
  });
});
