import type { EntityRecord, Label, WatchMark } from '../../archive/entity-archive.ts';
import type { SourceFound } from '../../verbs/source.ts';
import { plain, type Style, shorten } from '../style.ts';
import { day } from './claims.ts';
import { correctionLine } from './corrections.ts';
import { plural } from './trace-tree.ts';

/** Spellings and titles that are listed; `--json` has them all. */
const MOST_LISTED = 12;

/** What one source said, oldest first, each with the outlet that printed it and its way there. */
export function sourceList(
  { summary, statements, entity, bearers = [] }: SourceFound,
  style: Style,
  width: number,
): string {
  const { name, kind, asOrigin, asRelay, articles } = summary;
  const counts = `${kind} · origin of ${plural(asOrigin, 'statement')} · passed on ${asRelay} · in ${plural(articles, 'article')}`;
  const list = statements.map(({ published, chain, text, stance }) => {
    const way = chain.map((link) => plain(link.name)).join(' ← ');
    return `${style.dim(day(published))}  ${stance}: ${shorten(text, width - 14 - stance.length)}\n            ${style.dim(way)}\n`;
  });
  const about = entity === null ? '' : aboutEntity(entity, style, width);
  const called = bearers.slice(0, MOST_LISTED).map((one, at) => {
    const said = `${one.name} · ${plural(one.asOrigin, 'statement')} in ${plural(one.articles, 'article')}`;
    return `${style.dim((at === 0 ? 'surname of' : '').padEnd(10))}  ${shorten(said, width - 12)}\n`;
  });
  return `${style.bold(plain(name))}\n${style.dim(counts)}\n${about}${called.join('')}${list.join('')}`;
}

/** Under what names, as what and when; what is known of an outlet; who on a watch list it may be. */
function aboutEntity(entity: EntityRecord, style: Style, width: number): string {
  const { id, alone, spellings, titles, labels, firstSeen, lastSeen, outlet, mayBe, corrections } = entity;
  const line = (label: string, words: string): string =>
    `${style.dim(label.padEnd(10))}  ${shorten(words, width - 12)}\n`;
  const seen = firstSeen === null ? '' : `${day(firstSeen)}${lastSeen === firstSeen ? '' : ` – ${day(lastSeen)}`}`;
  const facts = outlet && [
    outlet.agency ? 'news agency' : 'outlet',
    ...[outlet.country, outlet.language, outlet.domains.join(', ')].filter(Boolean),
    ...(outlet.link ? [`${outlet.link.says} (source: ${outlet.link.source})`] : []),
  ];
  return [
    line('id', id),
    ...spellings.slice(0, MOST_LISTED).map(({ form, count, outlets }) => {
      return line('written', `${form} · ${count} ×${outlets.length === 0 ? '' : ` · ${outlets.join(', ')}`}`);
    }),
    ...titles.slice(0, MOST_LISTED).map(({ title, articles, first, last }) => {
      const when = first === null ? '' : ` · ${day(first)}${last === first ? '' : ` – ${day(last)}`}`;
      return line('as', `${title} · in ${plural(articles, 'article')}${when}`);
    }),
    ...labelLines(labels).map((words, at) => line(at === 0 ? 'called' : '', words)),
    ...(seen === '' ? [] : [line('seen', seen)]),
    ...(alone ? [line('', 'this name says too little to be looked for in other articles')] : []),
    ...(facts ? [line('known', facts.join(' · '))] : []),
    ...mayBe.map((mark) => style.warn(line('may be', watched(mark)))),
    ...corrections.map((correction) => line('corrected', correctionLine(correction))),
  ].join('');
}

/** How outlets call somebody, a line each; nothing where all use the same one name. */
function labelLines(labels: EntityRecord['labels']): readonly string[] {
  const words = new Set(
    labels.flatMap(({ names, titles, marked }) => [...names, ...titles, ...marked].map((label) => label.words)),
  );
  if (words.size < 2 || labels.length < 2) return [];
  const counts = (list: readonly Label[]): string => list.map(({ words, count }) => `${words} ${count}`).join(', ');
  const lines = labels.map(({ outlet, names, titles, marked }) => {
    const parts = [
      counts(names),
      titles.length > 0 && `as ${counts(titles)}`,
      marked.length > 0 && `set off: ${counts(marked)}`,
    ];
    return `${outlet}: ${parts.filter(Boolean).join(' · ')}`;
  });
  const more = lines.length - MOST_LISTED;
  return [...lines.slice(0, MOST_LISTED), ...(more > 0 ? [`and ${plural(more, 'outlet')} more`] : [])];
}

/** A hint to look, never a fact. */
const watched = ({ entry, list, score, reasons }: WatchMark): string =>
  [
    `${entry.name} of ${list}, ${entry.id}`,
    `score ${score.toFixed(2)}`,
    ...reasons.map(({ fact, says }) => `${fact}: ${says}`),
  ].join(' · ');
