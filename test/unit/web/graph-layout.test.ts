import { describe, expect, it } from 'vitest';
import { fitText, onTwoLines, textWidth } from '../../../web/claim/graph/fit-text.ts';
import { foldGraph, MOST_NODES, OPENED_AT_ONCE } from '../../../web/claim/graph/fold.ts';
import type { ClaimGraph } from '../../../web/claim/graph/graph.ts';
import { graphOf } from '../../../web/claim/graph/graph-of.ts';
import { layersOf } from '../../../web/claim/graph/layers-of.ts';
import { type GraphLayout, layOutGraph } from '../../../web/claim/graph/layout.ts';
import { nextStop, stopsOf } from '../../../web/claim/graph/next-stop.ts';
import { crossingsOf, ordered, type Slot } from '../../../web/claim/graph/ordered.ts';
import { spread } from '../../../web/claim/graph/spread.ts';
import { daysOf, timeAxis } from '../../../web/claim/graph/time-axis.ts';
import { claimBody, EVERYTHING } from './claim-body.ts';

const graphOfBody = ({ claim, statements, outletNames }: ReturnType<typeof claimBody>): ClaimGraph =>
  graphOf(claim, statements, outletNames);

const everything = graphOfBody(EVERYTHING);

/** So many articles of a third as many outlets, from a few origins through a few relays. */
const large = (articles: number): ClaimGraph =>
  graphOfBody(
    claimBody({
      said: Array.from({ length: articles }, (_, at) => {
        const path = [`Outlet ${(at * 7) % Math.ceil(articles / 3)}`, `Relay ${at % 9}`, `Source ${(at * 5) % 13}`];
        const published = `2031-0${1 + (at % 9)}-1${at % 10}`;
        return { id: `s${at}`, path: path.join(' < '), published, denies: at % 20 === 0 };
      }),
    }),
  );

/** Boxes of names on their rules; those of articles stand in rows of their own. */
const overlaps = ({ nodes }: GraphLayout): string[] =>
  nodes.flatMap((a, at) =>
    nodes
      .slice(at + 1)
      .filter((b) => a.column === b.column && Math.abs(a.y - b.y) < (a.node.level === 'article' ? 36 : 42))
      .map((b) => `${a.node.id} on ${b.node.id}`),
  );

describe('layOutGraph', () => {
  const layout = layOutGraph(everything, 1136);
  const placed = (id: string) => layout.nodes.find(({ node }) => node.id === id)!;

  it('runs from the left to the right, but for the step that closes a circle', () => {
    for (const { edge, back } of layout.edges) {
      if (edge.kind === 'joined') continue;
      const [from, to] = [placed(edge.from), placed(edge.to)];
      expect(from.column < to.column, edge.id).toBe(!back);
    }
    expect(layout.edges.filter(({ back }) => back)).toHaveLength(1);
  });

  it('sets articles by their dates, those of one month over all of it, and those without one apart', () => {
    const [early, late] = [placed('told article article-s1'), placed('told article article-s8')];
    expect(early.x).toBeLessThan(placed('told article article-s2').x);
    expect(early.x).toBeLessThan(late.x);
    const month = placed('told article article-s4');
    expect(month.end).toBeGreaterThan(month.x);
    expect(placed('told article article-s5').x).toBeGreaterThan(layout.frame.undated!.left);
    expect(late.x).toBeLessThan(layout.frame.plot!.right);
  });

  it('keeps denials in a lane beneath', () => {
    const [told, denied] = layout.lanes;
    expect([told?.lane, denied?.lane]).toEqual(['told', 'denied']);
    for (const { node, y } of layout.nodes) {
      const lane = node.lane === 'told' ? told! : denied!;
      expect(y > lane.top && y < lane.bottom, node.id).toBe(true);
    }
    expect(denied!.top).toBeGreaterThan(told!.bottom);
  });

  it('sets origins that are joined beside one another', () => {
    const group = layout.nodes.filter(({ node }) => node.group === 0).map(({ node }) => node.label);
    const column = layout.nodes.filter(({ column, node }) => column === 0 && node.lane === 'told');
    const at = column.findIndex(({ node }) => node.group === 0);
    expect(column.slice(at, at + group.length).map(({ node }) => node.label)).toEqual(group);
    expect(group).toHaveLength(3);
  });

  it.each([
    ['all there is', everything, 1136],
    ['on a phone', everything, 358],
    ['folded', foldGraph(large(400)), 1136],
    ['one article', graphOfBody(claimBody({ said: [{ id: 's1', path: 'Island Mail' }] })), 700],
    ['long names', graphOfBody(claimBody({ said: [{ id: 's1', path: `${'Very '.repeat(40)}Long < M < N` }] })), 700],
    ['no dates', graphOfBody(claimBody({ said: [{ id: 's1', path: 'A < B', published: null }] })), 700],
  ])('sets no name on another: %s', (_, graph, width) => {
    const laid = layOutGraph(graph, width);
    expect(overlaps(laid)).toEqual([]);
    for (const { x, end, y } of laid.nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(laid.width);
      expect(y).toBeLessThan(laid.height);
    }
    expect(laid.edges.every(({ d }) => !/NaN|undefined|Infinity/.test(d))).toBe(true);
  });

  it('has room for words right of a mark, or left of it near the end', () => {
    const wide = layOutGraph(everything, 1136).nodes.filter(({ node }) => node.level === 'article');
    expect(wide.every(({ words }) => words.room >= 110)).toBe(true);
    expect(placed('told article article-s8').words.side).toBe('left');
  });

  it('comes out the same every time', () => {
    expect(JSON.stringify(layOutGraph(large(200), 900))).toBe(JSON.stringify(layOutGraph(large(200), 900)));
  });

  it('lays out more than a thousand nodes', () => {
    const graph = large(900);
    expect(graph.nodes.length).toBeGreaterThan(1000);
    const laid = layOutGraph(graph, 1136);
    expect(laid.nodes).toHaveLength(graph.nodes.length);
    expect(overlaps(laid)).toEqual([]);
  });
});

describe('layersOf', () => {
  it('puts those that only print into one column, behind all that pass on', () => {
    const { of, count, relays } = layersOf(everything);
    expect([relays, count]).toEqual([2, 5]);
    expect(of.get('told Harbour Radio')).toBe(1);
    expect(of.get('told Fenn Gazette')).toBe(2);
    expect(['told Weekly Buoy', 'told Almanac of the Year'].map((id) => of.get(id))).toEqual([3, 3]);
  });
});

describe('ordered', () => {
  const slots = (words: string): Slot[] => words.split(' ').map((id) => ({ id, group: null }));

  it('takes crossings out', () => {
    const pairs = [
      [
        ['a', 'z'],
        ['b', 'y'],
        ['c', 'x'],
      ] as const,
    ];
    const columns = [slots('a b c'), slots('x y z')];
    expect(crossingsOf(columns, pairs)).toBe(3);
    expect(crossingsOf(ordered(columns, pairs), pairs)).toBe(0);
  });

  it('counts two lines from one name as none', () => {
    const pairs = [
      [
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'y'],
      ] as const,
    ];
    expect(crossingsOf([slots('a b'), slots('x y')], pairs)).toBe(0);
    expect(crossingsOf([slots('a b'), slots('y x')], pairs)).toBe(1);
  });

  it('keeps those of a group together', () => {
    const columns = [
      [
        { id: 'a', group: 1 },
        { id: 'b', group: 2 },
        { id: 'c', group: 1 },
      ],
      slots('x y z'),
    ];
    const pairs = [
      [
        ['a', 'z'],
        ['b', 'y'],
        ['c', 'x'],
      ] as const,
    ];
    const [first] = ordered(columns, pairs);
    expect(first?.map(({ id }) => id).join('')).toMatch(/ac|ca/);
  });
});

describe('spread', () => {
  it.each([
    ['leaves what has room where it is wanted', [0, 50, 100], [0, 20, 20], [0, 50, 100]],
    ['moves two apart as little as can be', [10, 10], [0, 20], [0, 20]],
    ['never turns the order round', [100, 0], [0, 10], [45, 55]],
    ['moves a run as one', [0, 100, 100, 100], [0, 10, 10, 10], [0, 90, 100, 110]],
    ['has nothing to do', [], [], []],
  ])('%s', (_, wanted, apart, expected) => {
    expect(spread(wanted, apart)).toEqual(expected);
  });
});

describe('the time axis', () => {
  const days = (dates: readonly string[]) => dates.map((date) => daysOf(date)!);

  it.each([
    ['2031-03-04', 1],
    ['2031-03-04T10:00:00Z', 1],
    ['2031-02', 28],
    ['2032-02', 29],
    ['2031', 365],
  ])('%s may be %i days', (iso, count) => {
    const { from, to } = daysOf(iso)!;
    expect(to - from + 1).toBe(count);
  });

  it.each([[null], ['2031-W10'], ['in spring'], ['']])('%s is no day', (iso) => {
    expect(daysOf(iso)).toBeNull();
  });

  it('is in proportion', () => {
    const { xOf, breaks } = timeAxis(days(['2031-03-01', '2031-03-02', '2031-03-05']), [0, 400]);
    expect(days(['2031-03-01', '2031-03-02', '2031-03-05']).map(({ from }) => xOf(from))).toEqual([0, 100, 400]);
    expect(breaks).toEqual([]);
  });

  it('cuts long empty time, and says how much', () => {
    const dates = days(['2031-03-01', '2031-03-02', '2031-03-03', '2033-03-03']);
    const { xOf, breaks } = timeAxis(dates, [0, 400]);
    expect(breaks.map((gap) => gap.days)).toEqual([731]);
    expect(xOf(dates[2]!.from)).toBeGreaterThan(40);
  });

  it('writes the first and the last date, and none over another', () => {
    const dates = days(Array.from({ length: 28 }, (_, at) => `2031-02-${String(at + 1).padStart(2, '0')}`));
    const { ticks } = timeAxis(dates, [0, 400]);
    expect([ticks[0]?.date, ticks.at(-1)?.date]).toEqual(['2031-02-01', '2031-02-28']);
    expect(ticks.slice(1).every(({ x }, at) => x - ticks[at]!.x >= 72)).toBe(true);
  });

  it('has one day on the left', () => {
    expect(timeAxis(days(['2031-02-01']), [20, 400]).ticks).toEqual([{ x: 20, date: '2031-02-01' }]);
  });
});

describe('a name', () => {
  it.each([
    ['that fits is left alone', 'Mara Quill', 200, 'Mara Quill'],
    ['is cut between words', 'The Harbour Gazette of Fenn', 130, 'The Harbour…'],
    ['is cut within a word where it must be', 'Nordlandskystfartsforening', 80, 'Nordlands…'],
    [
      'from the right is kept in its own order',
      'هيئة ميناء أوستر للإعلام',
      400,
      '\u2068هيئة ميناء أوستر للإعلام\u2069',
    ],
  ])('%s', (_, text, width, expected) => {
    expect(fitText(text, width, 14)).toBe(expected);
  });

  it('is not cut between a letter and its marks', () => {
    const cut = fitText('कि'.repeat(60), 90, 14);
    expect(cut.replace('…', '').replaceAll('कि', '')).toBe('');
  });

  it('takes two lines before it is cut', () => {
    expect(onTwoLines('The Oster Courier', 90, 15)).toEqual(['The Oster', 'Courier']);
    expect(onTwoLines('Bay Wire', 90, 15)).toEqual(['Bay Wire']);
    const [, second] = onTwoLines('The Oster Courier and Harbour Advertiser', 90, 15);
    expect(second).toMatch(/^Courier.*…$/);
    expect(onTwoLines('Nordlandskystfartsforening', 90, 15)).toHaveLength(1);
  });

  it('is wider in letters of the far east', () => {
    expect(textWidth('港湾新聞', 10)).toBe(40);
  });
});

describe('foldGraph', () => {
  const whole = large(300);
  const folded = foldGraph(whole);

  it('leaves a small graph alone', () => {
    expect(foldGraph(everything)).toBe(everything);
  });

  it('leaves no more than can be read, and loses nobody', () => {
    expect(folded.nodes.length).toBeLessThanOrEqual(MOST_NODES);
    expect(folded.nodes.length).toBeGreaterThan(MOST_NODES / 2);
    const held = folded.nodes.flatMap(({ id, folded: members }) => (members.length === 0 ? [id] : members));
    expect(held.sort()).toEqual(whole.nodes.map(({ id }) => id).sort());
  });

  it('keeps every step, under one that stands for several', () => {
    const statements = new Set(folded.edges.flatMap(({ proofs }) => proofs.map(({ statement }) => statement)));
    expect(statements.size).toBe(300);
    const ids = new Set(folded.nodes.map(({ id }) => id));
    expect(folded.edges.every(({ from, to }) => ids.has(from) && ids.has(to) && from !== to)).toBe(true);
  });

  it('keeps what most articles hang on', () => {
    const kept = folded.nodes.filter(({ folded: members }) => members.length === 0).map(({ label }) => label);
    for (let relay = 0; relay < 9; relay++) expect(kept).toContain(`Relay ${relay}`);
  });

  it('keeps those who deny it, although few articles hang on each', () => {
    const denied = folded.nodes.filter(({ lane, level }) => lane === 'denied' && level === 'origin');
    expect(denied.filter(({ folded: members }) => members.length === 0).length).toBeGreaterThan(3);
  });

  it('never folds a denial into what it denies', () => {
    const laneOf = new Map(whole.nodes.map(({ id, lane }) => [id, lane]));
    for (const { lane, folded: members } of folded.nodes) {
      expect(members.every((member) => laneOf.get(member) === lane)).toBe(true);
    }
  });

  it('lets out what is opened, on top of the others', () => {
    const fold = folded.nodes.find(({ folded: members }) => members.length > 3)!;
    const opened = new Set(fold.folded.slice(0, OPENED_AT_ONCE));
    const more = foldGraph(whole, opened);
    const ids = new Set(more.nodes.map(({ id }) => id));
    expect([...opened].every((id) => ids.has(id))).toBe(true);
    expect(more.nodes.length).toBeLessThanOrEqual(MOST_NODES + opened.size);
  });

  it('is laid out like any other', () => {
    expect(overlaps(layOutGraph(folded, 1136))).toEqual([]);
  });
});

describe('the arrow keys', () => {
  const layout = layOutGraph(everything, 1136);
  const stops = stopsOf(layout);
  const go = (from: string, keys: string): string =>
    keys.split(' ').reduce((at, key) => nextStop(stops, at, `Arrow${key}`) ?? at, from);

  it('go along a way, name by line by name', () => {
    const start = 'told Port Authority';
    expect(go(start, 'Right')).toBe('told Port Authority > told Almanac of the Year');
    expect(go(start, 'Right Right Right Right')).toBe('told article article-s8');
    expect(go('told article article-s8', 'Left Left Left Left')).toBe(start);
    expect(go(start, 'Left')).toBe(start);
  });

  it('reach every name and every line', () => {
    const reached = new Set<string>([stops.all[0]!]);
    for (const at of reached) for (const key of ['Left', 'Right', 'Up', 'Down']) reached.add(go(at, key));
    expect(reached.size).toBe(layout.nodes.length + layout.edges.length);
  });

  it('go to both ends, and leave other keys alone', () => {
    expect(nextStop(stops, 'told Coast Wire', 'Home')).toBe(stops.all[0]);
    expect(nextStop(stops, 'told Coast Wire', 'End')).toBe(stops.all.at(-1));
    expect(nextStop(stops, 'told Coast Wire', 'x')).toBeNull();
    expect(new Set(stops.all).size).toBe(layout.nodes.length + layout.edges.length);
  });
});
