import type { Random } from './random.ts';

/** Ways in which one name comes back from another alphabet. Each turns a spelling into one as good. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/\bal-/, 'el-'],
  [/ou/, 'u'],
  [/u(?=[^aeiou])/, 'ou'],
  [/q/i, 'k'],
  [/ee/, 'i'],
  [/([bdlmrst])\1/, '$1'],
  [/(?<=[aeiou])([bdlmrs])(?=[aeiou])/, '$1$1'],
  [/sh(?=[aeiou])/, 'ch'],
  [/\b(Tell)\b/, 'Tal'],
  [/\b(Deir)\b/, 'Dayr'],
];

/** The name in another spelling, or as it was where none of the ways applies. A capital stays one. */
export function respell(random: Random, name: string): string {
  for (const [from, to] of random.some(CHANGES, CHANGES.length)) {
    const spelled = name.replace(from, (found, ...groups: unknown[]) => {
      const put = to.replaceAll('$1', String(groups[0]));
      return /^\p{Lu}/u.test(found) ? put.charAt(0).toUpperCase() + put.slice(1) : put;
    });
    if (spelled !== name) return spelled;
  }
  return name;
}
