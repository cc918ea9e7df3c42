import { headlineOf } from './event.ts';
import { boilerplate, said, told } from './filler.ts';
import { random as seeded } from './random.ts';
import { isoDay, type Stage } from './stage.ts';
import type { Draft, Piece } from './story.ts';
import { type Telling, tell } from './tell.ts';
import { SAID } from './words/constructions.ts';
import type { Source } from './world.ts';

interface Report {
  readonly outlet: string;
  /** Days after the story's first. */
  readonly after: number;
  /** What it tells, the lead first. */
  readonly tellings: readonly Telling[];
  readonly credits?: readonly string[];
  /** False where nothing may be repeated. */
  readonly echoes?: boolean;
}

/** Chance that a report says its claim once more, in other words. */
const ECHO = 0.3;
/** Chance that an outlet closes with its own background. */
const BOILER = 0.45;

/** A report as an outlet writes it: lead, background, what else was said, the claim once more perhaps, the outlet's own paragraph. */
export function report(stage: Stage, { outlet, after, tellings, credits = [], echoes = true }: Report): Draft {
  const { random, world } = stage;
  const first = tellings[0]!;
  const place = first.event.place;
  const known = new Set<Source>();
  const named = (source: Source | undefined): string | undefined => {
    if (!source) return undefined;
    if (known.has(source)) return source.short;
    known.add(source);
    return random.pick(source.intros);
  };
  const paragraphs: Piece[][] = [];
  for (const telling of tellings) {
    const lead = [tell(stage, telling, named(telling.source))];
    if (random.chance(0.4)) lead.push(told(stage, place));
    paragraphs.push(lead);
    if (random.chance(0.6)) paragraphs.push([told(stage, place), told(stage, place)]);
  }
  const speaker = first.source;
  if (echoes && speaker && random.chance(ECHO)) {
    paragraphs.push([tell(stage, { ...first, forms: SAID }, speaker.short)]);
  }
  const others = random.whole(0, 2);
  for (let i = 0; i < others; i++) {
    const isNew = !speaker || random.chance(0.5);
    const piece = said(stage, isNew ? world.person(random) : speaker, outlet, isNew, place);
    paragraphs.push(random.chance(0.5) ? [piece, told(stage, place)] : [piece]);
  }
  if (random.chance(BOILER)) paragraphs.push([boilerplate(seeded(hashOf(outlet)))]);
  return {
    outlet,
    published: isoDay(stage.start + after),
    title: headlineOf(random, first.event),
    credits,
    paragraphs,
  };
}

/** A number of an outlet's own. */
const hashOf = (text: string): number => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
