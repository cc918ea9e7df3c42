import { judge } from './judge.ts';
import { besideKey } from './keys-of.ts';
import type { Judgement, Persona } from './types.ts';

/** True for a common name without a fact that has full names beside it in its one article. */
export const hasBeside = ({ article, beside }: Persona): boolean => article !== null && beside.length > 0;

/**
 * What joins common names without a fact: somebody else who stands beside them in both articles. There may be one such
 * persona in every article, so they are not judged pair by pair. Under each name beside, those of one sort of life are
 * judged against the first of them, and only as far as they are not joined yet; then that first one, where its life is
 * open, against the first of each other life. The same for every order of personas.
 *
 * @returns about as many as there are personas; a pair may come once for each name beside
 */
export function besideJudgements(personas: readonly Persona[]): readonly Judgement[] {
  const filed = new Map<string, Map<string, Persona[]>>();
  for (const persona of personas.filter(hasBeside).sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const other of persona.beside) {
      const key = besideKey(persona.name, other, null);
      const lives = filed.get(key) ?? new Map<string, Persona[]>();
      filed.set(key, lives);
      const life = lives.get(persona.field ?? '');
      if (life) life.push(persona);
      else lives.set(persona.field ?? '', [persona]);
    }
  const judgements: Judgement[] = [];
  const joined = new Map<string, string>();
  const say = (a: Persona, b: Persona): void => {
    const judged = judge(a, b);
    // A "two" would only say again that their lives differ, and there is no pair here that nothing else keeps apart.
    if (judged?.relation === 'same') judgements.push(judged);
  };
  for (const [, lives] of [...filed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [first, ...others] of lives.values())
      for (const other of others) {
        const [a, b] = [rootOf(joined, first!.id), rootOf(joined, other.id)];
        if (a === b) continue;
        joined.set(a, b);
        say(first!, other);
      }
    const open = lives.get('')?.[0];
    if (open) for (const [life, [first]] of lives) if (life !== '') say(open, first!);
  }
  return judgements;
}

/** The end of the chain; who is passed on the way is hung nearer to it. */
function rootOf(joined: Map<string, string>, id: string): string {
  let at = id;
  while (true) {
    const next = joined.get(at);
    if (next === undefined) return at;
    const far = joined.get(next);
    if (far !== undefined) joined.set(at, far);
    at = next;
  }
}
