import type { BlockKind } from '../model/article.ts';
import { type ArticleDraft, joinPieces, type Piece } from './article-draft.ts';
import { closingCredits, readCreditLine } from './credit-line.ts';
import type { Dateline } from './dateline.ts';
import { readDateline } from './dateline.ts';
import type { WrittenDate } from './dates.ts';
import type { Label } from './label-weights.ts';
import { headlineWords, withoutBullet } from './line-features.ts';
import { outletOf } from './outlet-of.ts';
import type { LabelledUnit } from './segment.ts';
import { readTitledDateline } from './titled-dateline.ts';
import { wireDateline } from './wire-dateline.ts';

/** One article's units put in their places; its date is not resolved yet. */
export interface Assembled extends Omit<ArticleDraft, 'carriers' | 'published' | 'url' | 'language'> {
  readonly date: WrittenDate | null;
}

const KIND: Partial<Readonly<Record<Label, BlockKind>>> = {
  lead: 'paragraph',
  paragraph: 'paragraph',
  subhead: 'subhead',
  deck: 'subhead',
  list: 'list',
  caption: 'caption',
  headCaption: 'caption',
};

/** `(AFP)` names an agency, "agencies" none. */
const isNamed = (credit: string): boolean => /\p{Lu}/u.test(credit) && !/^(?:news )?agencies$/i.test(credit);

function pieceOf(unit: LabelledUnit, isFirst: boolean): Piece | null {
  const kind = KIND[unit.label];
  if (kind === undefined) return null;
  if (kind === 'subhead') return { kind, text: headlineWords(unit.text) };
  if (kind === 'list') return { kind, text: withoutBullet(unit.text) };
  if (kind === 'caption') return { kind, text: unit.text };
  const body = isFirst ? unit.text.slice(wireDateline(unit.text)?.length ?? 0) : unit.text;
  return { kind: /^>\s/.test(body) ? 'quote' : kind, text: body.replace(/^(?:(?:body|text|full text):|>)\s+/iu, '') };
}

/** What a unit of the head or foot says about publication. */
function datelineOf({ label, text }: LabelledUnit): Dateline | null {
  switch (label) {
    case 'titledDateline':
      return readTitledDateline(text)?.dateline ?? null;
    case 'byline': {
      const read = readDateline(text);
      // A person's name on a line of its own, without "By".
      return read && (read.byline === null && read.date === null ? { ...read, names: [], byline: text } : read);
    }
    case 'dateline':
    case 'outlet':
    case 'foot':
      return readDateline(text);
    default:
      return null;
  }
}

/**
 * The article that a run of labelled units is: headline, publisher, body, captions, credits, each from its place.
 *
 * @param recurs - how often a name comes in the page's datelines
 */
export function assemble(units: readonly LabelledUnit[], recurs: ReadonlyMap<string, number>): Assembled {
  const withLabel = (...labels: Label[]) => units.filter((unit) => labels.includes(unit.label));
  const titled = withLabel('titledDateline').map((unit) => readTitledDateline(unit.text)?.title ?? unit.text);
  const title = [...titled, ...withLabel('title', 'titleMore').map((unit) => unit.text)].map(headlineWords).join(' ');
  const datelines = units.map(datelineOf).filter((dateline) => dateline !== null);
  const first = units.find((unit) => unit.label === 'lead' || unit.label === 'paragraph');
  const wire = first ? wireDateline(first.text) : null;
  const creditLines = withLabel('headCredit', 'credit').map((unit) => readCreditLine(unit.text));
  const paragraphs = withLabel('lead', 'paragraph');
  const credits = [
    ...datelines.flatMap((dateline) => dateline.credits),
    ...(wire?.agencies ?? []),
    ...creditLines.flatMap((line) => line?.credits ?? []),
    ...closingCredits(paragraphs.at(-1)?.text ?? ''),
  ];
  const publisher = outletOf(datelines, recurs);
  const pieces = units.map((unit) => pieceOf(unit, unit === first)).filter((piece) => piece !== null);
  const dates = datelines.map((dateline) => dateline.date).filter((date) => date !== null);
  return {
    title: title || null,
    outlet: publisher.outlet ?? credits.find(isNamed) ?? null,
    byline: publisher.byline ?? creditLines.find((line) => line?.byline)?.byline ?? null,
    credits: [...new Set(credits)],
    date: dates.find((date) => date.year !== null) ?? dates[0] ?? wire?.date ?? null,
    ...joinPieces(pieces),
  };
}
