import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparedKind } from '../src/names/comparison.ts';
import { letterLikeness } from '../src/names/letter-likeness.ts';
import { DATA } from './data-folder.ts';
import { randomFrom } from './random.ts';

export const NAME_BENCH = join(DATA, 'names/name-bench.csv');
export const VARIANTS = join(DATA, 'names/arabic-variants-dev.tsv');

/** Which half of a collection: the one that is fitted on, or the one that is kept for measuring. */
export type Half = 'fit' | 'kept';

/** Two names, and whether they are one. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: ComparedKind;
}

/** The pairs of OpenSanctions' name_bench; all pairs with one second name are in one half. */
export function benchPairs(half?: Half): readonly NamePair[] {
  const rows = csvRows(readFileSync(NAME_BENCH, 'utf8')).slice(1);
  return rows
    .filter((row) => row.length > 4)
    .map(([, schema, a = '', b = '', same]) => ({
      a,
      b,
      same: same === 'true',
      kind: schema === 'Person' ? ('person' as const) : ('organisation' as const),
    }))
    .filter(({ b }) => half === undefined || halfOf(b) === half);
}

const halfOf = (name: string): Half =>
  (createHash('sha256').update(name.toLowerCase()).digest()[0] ?? 0) % 2 === 0 ? 'fit' : 'kept';

/** Spellings of one Arabic name, a list a name: every second line. */
export const spellings = (half: Half): readonly (readonly string[])[] =>
  readFileSync(VARIANTS, 'utf8')
    .trim()
    .split('\n')
    .filter((_, i) => (i % 2 === 0) === (half === 'fit'))
    .map((line) => (line.split('\t')[1] ?? '').split(' '));

/** All pairs of spellings of one name. */
export const variantPairs = (names: readonly (readonly string[])[]): NamePair[] =>
  names.flatMap((forms) =>
    forms.flatMap((a, i) => forms.slice(i + 1).map((b) => ({ a, b, same: true, kind: 'person' as const }))),
  );

/** Pairs of spellings of two names, drawn at random with a fixed seed. */
export function randomPairs(names: readonly (readonly string[])[], count: number, seed = 7): NamePair[] {
  const draw = drawBy(randomFrom(seed));
  const out: NamePair[] = [];
  while (out.length < count) {
    const [one, other] = [draw(names), draw(names)];
    if (one === other) continue;
    const [a, b] = [draw(one), draw(other)];
    if (!one.includes(b) && !other.includes(a)) out.push({ a, b, same: false, kind: 'person' });
  }
  return out;
}

/**
 * Full names made of the names: half of the pairs are one, in other spellings and with or without a name between; in the
 * others one or both parts are another name, drawn at random or the most alike of many, so that "different" is not only
 * what looks different.
 */
export function fullNames(names: readonly (readonly string[])[], count: number, seed = 11): NamePair[] {
  const random = randomFrom(seed);
  const draw = drawBy(random);
  return Array.from({ length: count }, (_, i): NamePair => {
    const [given, middle, family] = [draw(names), draw(names), draw(names)];
    const between = random() < 0.3 ? ` ${draw(middle)} ` : ' ';
    const a = `${draw(given)}${between}${draw(family)}`;
    const same = i % 2 === 0;
    if (same) return { a, b: `${draw(given)} ${draw(family)}`, same, kind: 'person' };
    const other = (forms: readonly string[]): string =>
      random() < 0.7 ? mostAlike(draw(forms), names, draw) : draw(draw(names));
    const which = random();
    const first = which < 0.65 ? other(given) : draw(given);
    const last = which > 0.35 ? other(family) : draw(family);
    return { a, b: `${first} ${last}`, same, kind: 'person' };
  });
}

/** Pairs of spellings of two names, the second the most alike of many drawn at random. */
export function alikePairs(names: readonly (readonly string[])[], count: number, seed = 5): NamePair[] {
  const draw = drawBy(randomFrom(seed));
  return Array.from({ length: count }, (): NamePair => {
    const a = draw(draw(names));
    return { a, b: mostAlike(a, names, draw), same: false, kind: 'person' };
  });
}

type Draw = <T>(list: readonly T[]) => T;
const drawBy =
  (random: () => number): Draw =>
  (list) =>
    list[Math.floor(random() * list.length)]!;

/** Names drawn to find one that is alike. */
const CANDIDATES = 300;

function mostAlike(form: string, names: readonly (readonly string[])[], draw: Draw): string {
  const others = Array.from({ length: CANDIDATES }, () => draw(names)).filter((forms) => !forms.includes(form));
  const forms = others.map((other) => draw(other));
  return forms.reduce((best, one) => (letterLikeness(form, one) > letterLikeness(form, best) ? one : best));
}

/** RFC 4180. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
