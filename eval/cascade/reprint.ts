import { told } from './filler.ts';
import { respell } from './respell.ts';
import { isoDay, type Stage } from './stage.ts';
import type { Draft, Piece } from './story.ts';

interface Reprint {
  readonly outlet: string;
  readonly after: number;
  /** How the first is named: not at all, beside the article, in a line at the end, or before the first words. */
  readonly credit: 'none' | 'field' | 'line' | 'dateline';
  readonly shortened: boolean;
  /** A word every reprint of this one spells its own way. */
  readonly respelled?: string;
}

/** Small changes of a desk that edits what it takes. */
const EDITS: readonly (readonly [RegExp, string])[] = [
  [/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\./, '.'],
  [/\bmost of\b/, 'much of'],
  [/^Men in/, 'Workers in'],
  [/\bstill\b /, ''],
  [/\bas usual\b/, 'on time'],
];

/** Another's report, printed as one's own: shortened, edited, credited or not. The claims in it stay what they are. */
export function reprint(stage: Stage, of: Draft, { outlet, after, credit, shortened, respelled }: Reprint): Draft {
  const { random } = stage;
  const [lead = [], ...rest] = of.paragraphs;
  const kept = shortened ? rest.filter((_, i) => i < 2 && random.chance(0.7)) : rest.slice(0, -1);
  const spelled = respelled && respell(random, respelled);
  const edited = [lead, ...kept].map((pieces) =>
    pieces.map((piece) => {
      const own = piece.mention ? piece : { ...piece, text: edit(piece.text, random.pick(EDITS)) };
      return respelled && spelled ? replaced(own, respelled, spelled) : own;
    }),
  );
  const paragraphs: Piece[][] = edited.map((pieces) => [...pieces]);
  if (random.chance(0.3)) paragraphs.push([told(stage, random.pick(stage.world.places))]);
  if (credit === 'line')
    paragraphs.push([{ text: random.pick([`(${of.outlet})`, `With reporting by ${of.outlet}.`]) }]);
  if (credit === 'dateline') {
    paragraphs[0] = [{ text: `${random.pick(stage.world.places).toUpperCase()} (${of.outlet}) —` }, ...paragraphs[0]!];
  }
  return {
    ...of,
    ...{ outlet, published: isoDay(stage.start + after), paragraphs },
    credits: credit === 'field' ? [of.outlet] : [],
    title: random.chance(0.6) ? of.title : `${of.title}: what is known`,
  };
}

const edit = (text: string, [from, to]: readonly [RegExp, string]): string => text.replace(from, to);

function replaced({ text, mention }: Piece, from: string, to: string): Piece {
  const put = (part: string): string => part.replaceAll(from, to);
  if (!mention) return { text: put(text) };
  const [before, words] = [put(text.slice(0, mention.from)), put(text.slice(mention.from, mention.to))];
  return {
    text: before + words + put(text.slice(mention.to)),
    mention: { ...mention, from: before.length, to: before.length + words.length },
  };
}
