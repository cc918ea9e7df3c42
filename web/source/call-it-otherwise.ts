import type { EntityBody } from '../../src/serve/api.ts';

type Labels = EntityBody['labels'][number];

const wordsOf = (name: string): ReadonlySet<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const isPart = (one: string, other: string): boolean => {
  const whole = wordsOf(other);
  return [...wordsOf(one)].every((word) => whole.has(word));
};

/** True when outlets differ in more than how much of one name they write: another name, another title, or a mention that is set off. */
export function callItOtherwise(labels: readonly Labels[]): boolean {
  if (labels.some(({ marked }) => marked.length > 0)) return true;
  const titles = new Set(
    labels.map((one) =>
      one.titles
        .map(({ words }) => words)
        .sort()
        .join('|'),
    ),
  );
  if (titles.size > 1) return true;
  const names = [...new Set(labels.flatMap((one) => one.names.map(({ words }) => words)))];
  const longest = names.toSorted((a, b) => wordsOf(b).size - wordsOf(a).size)[0] ?? '';
  return names.some((name) => !isPart(name, longest));
}
