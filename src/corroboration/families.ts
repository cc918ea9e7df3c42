import type { Edge, WordingFamily } from './types.ts';

/**
 * Cuts a connected set of wordings into claims: stars, so that every member is tied to the centre itself and no claim can drift along
 * a chain of look-alikes. Centres are taken by the number of their ties, each wording goes to the centre it is closest to, and none
 * joins a claim that holds its denial. The result depends on the set alone, not on the order of anything.
 *
 * Source: star clustering, Aslam, Pelekhov, Rus 2004, made disjoint.
 *
 * @param wordings - connected by 'same' and 'variant' edges
 * @param edges - every kept edge that touches one of them; denial edges may lead outside
 */
export function familiesOf(
  wordings: readonly string[],
  edges: readonly Omit<Edge, 'reasons'>[],
): readonly WordingFamily[] {
  const inside = new Set(wordings);
  const ties = new Map<string, Map<string, number>>([...inside].map((wording) => [wording, new Map()]));
  const denied = new Map<string, Set<string>>([...inside].map((wording) => [wording, new Set()]));
  const deniers = new Map<string, Set<string>>([...inside].map((wording) => [wording, new Set()]));
  for (const { a, b, relation, score, denier } of edges) {
    if (relation === 'denial') {
      denied.get(a)?.add(b);
      denied.get(b)?.add(a);
      if (denier !== 'a') deniers.get(a)?.add(b);
      if (denier !== 'b') deniers.get(b)?.add(a);
    } else if (relation !== 'different' && inside.has(a) && inside.has(b)) {
      ties.get(a)?.set(b, score);
      ties.get(b)?.set(a, score);
    }
  }

  const families: string[][] = [];
  let rest = [...inside].sort();
  while (rest.length > 0) {
    const stars = starsAmong(rest, ties, denied);
    families.push(...stars);
    const placed = new Set(stars.flat());
    rest = rest.filter((wording) => !placed.has(wording));
  }
  return families
    .map((family) => ({
      wordings: [...family].sort(),
      denials: [...new Set(family.flatMap((wording) => [...(deniers.get(wording) ?? [])]))].sort(),
    }))
    .sort((x, y) => ((x.wordings[0] ?? '') < (y.wordings[0] ?? '') ? -1 : 1));
}

type Ties = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One round: centres that are not tied to each other, and around each the wordings that fit. */
function starsAmong(
  rest: readonly string[],
  ties: Ties,
  denied: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[][] {
  const free = new Set(rest);
  const strength = (wording: string): number =>
    [...(ties.get(wording) ?? [])].reduce((sum, [other, score]) => (free.has(other) ? sum + score : sum), 0);
  const order = rest
    .map((wording) => ({ wording, strength: strength(wording) }))
    .sort((x, y) => y.strength - x.strength || (x.wording < y.wording ? -1 : 1));

  const centres: string[] = [];
  const isCentre = new Set<string>();
  for (const { wording } of order) {
    if ([...(ties.get(wording)?.keys() ?? [])].some((other) => isCentre.has(other))) continue;
    centres.push(wording);
    isCentre.add(wording);
  }
  const rank = new Map(centres.map((centre, at) => [centre, at]));
  const stars = new Map(centres.map((centre) => [centre, [centre]]));
  for (const { wording } of order) {
    if (isCentre.has(wording)) continue;
    const closest = [...(ties.get(wording) ?? [])]
      .filter(([other]) => isCentre.has(other))
      .sort(([x, scoreX], [y, scoreY]) => scoreY - scoreX || (rank.get(x) ?? 0) - (rank.get(y) ?? 0));
    const foes = denied.get(wording);
    const star = closest
      .map(([centre]) => stars.get(centre))
      .find((members) => members && !members.some((member) => foes?.has(member)));
    star?.push(wording);
  }
  return [...stars.values()];
}
