import { describe, expect, it } from 'vitest';
import type { EchoPlace } from '../../../src/serve/api.ts';
import { addressOfPlace } from '../../../web/echo/address-of-place.ts';
import { type EchoDot, layOutEcho } from '../../../web/echo/layout.ts';
import { nearestDot } from '../../../web/echo/nearest-dot.ts';
import { nextDot } from '../../../web/echo/next-dot.ts';
import { placeInWords } from '../../../web/words/echo.ts';

/** "9 1–4 ×3": nine articles, one to four origins, three claims. */
function place(words: string): EchoPlace {
  const [, articles, lower, upper = lower, claims = 1] = (/^(\d+) (\d+)(?:–(\d+))?(?: ×(\d+))?$/.exec(words) ?? []).map(
    (part) => (part === undefined ? undefined : Number(part)),
  );
  const independent = { lower: lower!, upper: upper! };
  const claim = {
    id: `c${words}`,
    text: `the light was dark, as ${words} said, for an hour`,
    articles: articles!,
    outlets: 1,
    origins: upper!,
    independent,
    denials: 0,
    variants: 0,
    firstPublished: null,
  };
  return { articles: articles!, ...independent, claims, claim };
}

const SIZES = [
  { width: 288, height: 320 },
  { width: 1088, height: 390 },
];
const SMALL = ['1 1 ×34', '1 0–1 ×8', '2 1 ×6', '2 0–1', '2 2', '3 2', '4 1', '4 1–2'].map(place);
const LARGE = [
  ...['1 1 ×52692', '1 0–1 ×21601', '1 1–2 ×40', '2 1 ×205', '2 0–1 ×37', '2 1–2 ×43', '2 2 ×50', '2 0–2 ×14'],
  ...['3 1 ×15', '3 1–2 ×5', '3 2 ×5', '3 2–3 ×5', '4 1 ×3', '9 1 ×2', '12 0–1', '27 0–5', '40 1–3', '41 1', '41 1–2'],
].map(place);

const nameOf = ({ place: { articles, lower, upper } }: EchoDot): string =>
  `${articles} ${lower}${upper > lower ? `–${upper}` : ''}`;
const named = (dots: readonly EchoDot[], name: string): EchoDot => dots.find((dot) => nameOf(dot) === name)!;

describe.each(SIZES)('layOutEcho at $width pixels', (size) => {
  it.each([
    ['few claims', SMALL],
    ['many claims', LARGE],
  ])('keeps %s apart and within the plot', (_, places) => {
    const { dots, plot } = layOutEcho(places, size);
    const repeated = dots.filter((dot) => dot.place.articles > 1);
    for (const [at, a] of repeated.entries()) {
      expect(a.x - a.r, nameOf(a)).toBeGreaterThan(plot.left);
      expect(a.x + a.r, nameOf(a)).toBeLessThan(plot.right);
      expect(a.y + a.r, nameOf(a)).toBeLessThanOrEqual(plot.bottom);
      for (const b of repeated.slice(at + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${nameOf(a)} and ${nameOf(b)}`).toBeGreaterThan(Math.max(a.r, b.r));
      }
    }
  });

  it('sets more articles further right, more origins higher up', () => {
    const { dots } = layOutEcho(LARGE, size);
    const x = ['1 1', '2 1', '3 1', '4 1', '9 1', '41 1'].map((name) => named(dots, name).x);
    expect(x).toEqual([...x].sort((a, b) => a - b));
    expect(named(dots, '3 2').y).toBeLessThan(named(dots, '3 1').y);
  });

  it('draws no label over a dot, a whisker, another label or the edge', () => {
    const { dots, labels, plot } = layOutEcho(SMALL, size);
    for (const { text, x, y, anchor } of labels) {
      const width = text.length * 6.5;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      expect(left).toBeGreaterThanOrEqual(plot.left);
      expect(left + width).toBeLessThanOrEqual(plot.right);
      for (const dot of dots) {
        const beside = dot.x + dot.r <= left || dot.x - dot.r >= left + width;
        const apart = beside || Math.abs(dot.y - y) >= dot.r;
        expect(apart, `${text} on ${nameOf(dot)}`).toBe(true);
      }
    }
    expect(new Set(labels.map(({ y, x }) => `${x} ${y}`)).size).toBe(labels.length);
  });
});

describe('layOutEcho', () => {
  const { dots, across, band } = layOutEcho(LARGE, SIZES[1]!);

  it('gives a place with more claims a dot of more area', () => {
    const area = (name: string): number => named(dots, name).r ** 2;
    expect(area('2 1') / area('2 1–2')).toBeCloseTo(205 / 43, 1);
    expect(named(dots, '2 1').r).toBeGreaterThan(named(dots, '9 1').r);
  });

  it('draws the range as a whisker from the lower to the upper number', () => {
    expect(named(dots, '9 1').whisker).toBeNull();
    const { whisker, y } = named(dots, '40 1–3');
    expect(whisker).toBeLessThan(y);
  });

  it.each([
    ['41 1', 'one'],
    ['40 1–3', 'one'],
    ['2 2', 'several'],
    ['27 0–5', 'unnamed'],
  ])('tells how many are named: %s', (name, look) => {
    expect(named(dots, name).look).toBe(look);
  });

  it('sets the claims of one origin on the shaded row', () => {
    for (const name of ['2 1', '9 1', '41 1']) {
      expect(named(dots, name).y).toBeGreaterThan(band.top);
      expect(named(dots, name).y).toBeLessThan(band.bottom);
    }
  });

  it('labels the claim said most often on one word first', () => {
    const roomy = LARGE.filter(({ articles, upper }) => articles < 40 || upper === 1);
    expect(layOutEcho(roomy, SIZES[1]!).labels[0]?.text).toContain('41 1');
  });

  it('writes numbers that can be read', () => {
    const gaps = across.slice(2).map(({ at }, n) => at - across[n + 1]!.at);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(26);
  });

  it('has one column alone when nothing is repeated', () => {
    const alone = layOutEcho([place('1 1 ×3')], SIZES[0]!);
    expect(alone.dots.map(nameOf)).toEqual(['1 1']);
    expect(alone.labels).toEqual([]);
  });
});

describe('the arrow keys', () => {
  const { dots } = layOutEcho(LARGE, SIZES[1]!);

  it('come to every dot, left to right and back', () => {
    const reached = [0];
    while (reached.at(-1) !== dots.length - 1) reached.push(nextDot(dots, reached.at(-1)!, 'ArrowRight')!);
    expect(reached).toEqual(dots.map((_, at) => at));
    expect(nextDot(dots, 0, 'ArrowLeft')).toBe(0);
    expect([nextDot(dots, 5, 'Home'), nextDot(dots, 5, 'End')]).toEqual([0, dots.length - 1]);
    expect(nextDot(dots, 5, 'x')).toBeNull();
  });

  it('go up and down to the nearest', () => {
    const from = dots.findIndex((dot) => nameOf(dot) === '3 1');
    expect(nameOf(dots[nextDot(dots, from, 'ArrowUp')!]!)).toBe('3 2');
    const up = nextDot(dots, from, 'ArrowUp')!;
    expect(dots[nextDot(dots, up, 'ArrowDown')!]!.y).toBeGreaterThan(dots[up]!.y);
  });
});

describe('nearestDot', () => {
  const dots = [
    { x: 10, y: 10, r: 5 },
    { x: 40, y: 10, r: 20 },
  ];
  it.each([
    ['on a dot', 11, 11, 0],
    ['between two, nearer the large one’s edge', 19, 10, 1],
    ['near one', 4, 32, 0],
    ['far from all', 200, 200, null],
  ])('%s', (_, x, y, expected) => {
    expect(nearestDot(dots, x, y)).toBe(expected);
  });
});

describe('a dot', () => {
  it.each([
    ['9 2', 'The light was dark, as 9 2 said, for an hour', '2 unconnected sources in 9 articles'],
    ['4 1–2 ×3', '3 claims', '1 to 2 unconnected sources in 4 articles each'],
    ['1 1 ×40', '40 claims', '1 source in 1 article each'],
  ])('says in words what stands there: %s', (words, heading, figures) => {
    expect(placeInWords(place(words))).toEqual({ heading, figures });
  });

  it.each([
    ['4 1', '/claims/c4%201'],
    ['4 1 ×2', '/claims?articles=4&origins=1'],
    ['4 1–2 ×2', '/claims?articles=4&origins=1-2'],
  ])('leads to its claim, or to the list of its claims: %s', (words, address) => {
    expect(addressOfPlace(place(words))).toBe(address);
  });
});
