import { BEHAVIOURS } from './behaviours/behaviours.ts';
import { random as seeded } from './random.ts';
import { makeStage } from './stage.ts';
import type { ClaimTruth, Draft } from './story.ts';
import type { Cascade, Mention } from './truth.ts';
import { makeWorld } from './world.ts';
import { writeArticle } from './write-article.ts';

/**
 * An invented press with the truth beside it: events, people and outlets that do not exist, told, passed on, copied, changed and denied as
 * real press does it.
 *
 * @param seed - the same seed gives the same articles, letter for letter
 * @param count - articles; the last story is told to its end, so a few more may come
 * @returns articles by date; mentions with offsets in their text
 */
export function generate(seed: number, count: number): Cascade {
  const random = seeded(seed);
  const world = makeWorld(random);
  let events = 0;
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  const claims: ClaimTruth[] = [];
  while (drafts.length < count) {
    const stage = makeStage({ random, world, numbered: () => ++events, taken });
    const story = random.pick(BEHAVIOURS)(stage);
    drafts.push(...story.drafts);
    claims.push(...story.claims);
  }
  drafts.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const written = drafts.map((draft, i) => writeArticle(draft, `cascade:${seed}:${i}`));
  return {
    ...{ seed, claims },
    articles: written.map(({ article }) => article),
    mentions: written.flatMap(({ mentions }): readonly Mention[] => mentions),
  };
}
