import type { ClaimGraph } from './graph.ts';

/**
 * Names at which ways cross: whoever goes on there by any step takes a way that no article tells. All that leads there and all that
 * leads on would else stand together on some way.
 */
export function crossroadsOf({ ways }: Pick<ClaimGraph, 'ways'>): ReadonlySet<string> {
  const met = new Map<string, { readonly to: Set<string>; readonly on: Set<string>; readonly both: Set<string> }>();
  for (const way of ways) {
    way.forEach((stop, at) => {
      const here = met.get(stop) ?? { to: new Set(), on: new Set(), both: new Set() };
      met.set(stop, here);
      const [to, on] = [way.slice(0, at).join('\n'), way.slice(at + 1).join('\n')];
      here.to.add(to);
      here.on.add(on);
      here.both.add(`${to}\n\n${on}`);
    });
  }
  return new Set([...met].flatMap(([stop, { to, on, both }]) => (both.size < to.size * on.size ? [stop] : [])));
}
