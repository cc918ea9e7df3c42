import type { Link } from '../model/statement.ts';

/** True when two chains end with the same name of the same kind. */
export function sameOrigin(
  one: readonly Pick<Link, 'name' | 'kind'>[],
  other: readonly Pick<Link, 'name' | 'kind'>[],
): boolean {
  const [a, b] = [one.at(-1), other.at(-1)];
  return a?.name === b?.name && a?.kind === b?.kind;
}
