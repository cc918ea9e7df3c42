import { hasSpeech, isSurelyCaption, mayBeCaption } from './caption-cues.ts';
import { readCreditLine } from './credit-line.ts';
import type { Dateline } from './dateline.ts';
import { isNameShaped, isPersonShaped, isPressShaped } from './name-shape.ts';
import { isInlineLink, isListLabel } from './page-furniture.ts';
import type { PageHabits } from './page-habits.ts';
import { readTitledDateline } from './titled-dateline.ts';
import type { Unit } from './units.ts';
import { wireDateline } from './wire-dateline.ts';

/** What can be seen of a unit's shape. Each is there or not. */
export type Feature =
  | 'endsStop'
  | 'endsMark'
  | 'endsColon'
  | 'endsComma'
  | 'endsOpen'
  | 'tiny'
  | 'headlineLong'
  | 'sentenceLong'
  | 'long'
  | 'veryLong'
  | 'lowerStart'
  | 'capitals'
  | 'titleCase'
  | 'quoted'
  | 'speech'
  | 'heading'
  | 'underlined'
  | 'numbered'
  | 'inSequence'
  | 'bullet'
  | 'labelTitle'
  | 'labelOther'
  | 'labelSource'
  | 'dated'
  | 'datedNoYear'
  | 'dateOnly'
  | 'dateUnmarked'
  | 'dateEnclosed'
  | 'dateUpdate'
  | 'issue'
  | 'digestName'
  | 'datePress'
  | 'byline'
  | 'nameShaped'
  | 'pressShaped'
  | 'recurs'
  | 'personShaped'
  | 'surelyCaption'
  | 'maybeCaption'
  | 'creditLine'
  | 'listLabel'
  | 'inlineLink'
  | 'wire'
  | 'titledDateline'
  | 'setApart';

/** A unit with its features. */
export interface ReadUnit extends Unit {
  readonly features: ReadonlySet<Feature>;
}

const NUMBER =
  /^(?:\(?#?\d{1,3}[.):]|\[\d{1,3}\]|#\d{1,3}|no\. ?\d{1,3}[.:]?|(?:article|item|story|report) \d{1,3}\b\s*[.:—–-]?|[IVX]{1,5}\.)\s+(?=\S)/iu;
const HEADING = /^#{1,6}\s+(?=\S)/u;
const BULLET = /^(?:[-–—•◦▪►»*·‣●■□✓]|\(?[a-z]\))\s+(?=\S)/u;
/** Marks drawn around headlines: `>> Ferries sail again <<`. */
const DECORATION = /^(?:[>»=*~#]{2,}|[►▪■●•])\s+|\s+(?:[<«=*~#]{2,})$/gu;
const LABEL_TITLE = /^(?:head(?:line|ing)?|title|subject)\s*:\s*(?=\S)/iu;
const LABEL_OTHER =
  /^(?:section|page|length|word ?count|language|copyright|edition|type|pub(?:lication)? ?type|load-date)\s*:\s*(?=\S|$)/iu;

/** What collections of reports call themselves; looked for at the head of a page only. */
const DIGEST_NAME =
  /\b(?:digest|review|briefing|bulletin|round-?up|newsletter|monitor|summary|clippings|headlines|press|dispatch(?:es)?|gazette|reports)\b/iu;
const MASTHEAD_UNITS = 3;
const LABEL_SOURCE = /^(?:source|outlet|publication|publisher|newspaper|from|via)\s*:\s*(?=\S)/iu;

/** What digests and newsletters number themselves with. */
const ISSUE = /^(?:issue|no\.?|nr\.?|vol(?:ume)?\.?|edition|week) ?\d/iu;

/** True when a line's beginning shows that it continues nothing: a label, a number, a bullet, a heading's mark. */
export const opensUnit = (text: string): boolean =>
  [NUMBER, HEADING, BULLET, LABEL_TITLE, LABEL_OTHER, LABEL_SOURCE].some((form) => form.test(text));

/** True when a line is labelled or marked as a headline, so that nothing after it belongs to it. */
export const closesUnit = (text: string): boolean =>
  [HEADING, LABEL_TITLE, LABEL_OTHER, LABEL_SOURCE].some((form) => form.test(text));

/** The number a headline begins with, or `null`. */
export function leadingNumber(text: string): number | null {
  const match = /\d{1,3}/.exec(NUMBER.exec(text)?.[0] ?? '');
  return match ? Number(match[0]) : null;
}

/** A headline's words without number, `#`, label or emphasis. */
export function headlineWords(text: string): string {
  const bare = text
    .replace(HEADING, '')
    .replace(/^(\*\*|__)(.*)\1$/u, '$2')
    .replace(LABEL_TITLE, '');
  return bare
    .replace(DECORATION, '')
    .replace(BULLET, '')
    .replace(NUMBER, '')
    .replace(/^(\*\*|__)(.*)\1$/u, '$2')
    .replace(/^[*_]([^*_]+)[*_]$/u, '$1')
    .trim();
}

export const withoutBullet = (text: string): string => text.replace(BULLET, '');

const wordCount = (text: string): number => (text.match(/\S+/gu) ?? []).length;

function ending(text: string): Feature {
  if (/^["“‘'«][^"”»]{1,90}[.]["”’'»]$/u.test(text)) return 'endsMark';
  const bare = text
    .slice(-80)
    .replace(/\s*\([^()]{2,40}\)\.?$/u, '')
    .replace(/[”’"'»)\]*_]+$/u, '');
  if (/[.]$/.test(bare)) return 'endsStop';
  if (/[!?…]$/.test(bare)) return 'endsMark';
  if (/:$/.test(bare)) return 'endsColon';
  return /[,;]$/.test(bare) ? 'endsComma' : 'endsOpen';
}

function size(words: number): Feature {
  if (words <= 3) return 'tiny';
  if (words <= 14) return 'headlineLong';
  if (words <= 25) return 'sentenceLong';
  return words <= 60 ? 'long' : 'veryLong';
}

/** Share of longer words with a capital. */
function capitalShare(text: string): number {
  const words = text.match(/\p{L}[\p{L}’']{3,}/gu) ?? [];
  return words.length < 3 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

const isCapitals = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 5 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * 0.85;
};

function datelineFeatures(unit: Unit, dateline: Dateline, habits: PageHabits): Feature[] {
  const found: Feature[] = [];
  const { date, names, byline, credits } = dateline;
  if (date && date.year !== null) found.push('dated');
  if (date && date.year === null) found.push('datedNoYear');
  if (date && names.length === 0 && byline === null && credits.length === 0) found.push('dateOnly');
  if (date && !dateline.marked) found.push('dateUnmarked');
  if (date && /^[([—–-]|^(?:source|from|published|first published)\b/iu.test(unit.text)) found.push('dateEnclosed');
  if (date && names.some((name) => isPressShaped(name) || (habits.names.get(name) ?? 0) > 1)) found.push('datePress');
  if (date && /\b(?:updated|modified)\b/i.test(unit.text)) found.push('dateUpdate');
  if (byline !== null) found.push('byline');
  return found;
}

/** The features of one unit. Only the first thousand characters are looked at: longer units are paragraphs anyway. */
export function readUnit(unit: Unit, habits: PageHabits, index: number): ReadUnit {
  const text = unit.text.slice(0, 1000);
  const words = headlineWords(text);
  const count = unit.text.length > 1000 ? 61 : wordCount(words);
  const { dateline } = unit;
  const found: Feature[] = [unit.text.length > 1000 ? 'endsStop' : ending(words), size(count)];
  const add = (feature: Feature, holds: boolean) => holds && found.push(feature);
  add('lowerStart', /^["“‘'([]*\p{Ll}/u.test(words) && !/^(?:al|el|an|as|ash|ad|e|i)-?\p{Lu}/u.test(words));
  // Only headlines are told by their letters' case.
  add('capitals', count <= 30 && isCapitals(words));
  add('titleCase', count <= 30 && capitalShare(words) > 0.8);
  add('quoted', /^["“‘']/u.test(words));
  add('speech', hasSpeech(text));
  add('heading', HEADING.test(text) || /^(\*\*|__).*\1$/u.test(text));
  add('underlined', unit.underlined);
  add('numbered', NUMBER.test(text.replace(HEADING, '')));
  add('inSequence', habits.numbered.has(index));
  add('bullet', BULLET.test(text));
  add('labelTitle', LABEL_TITLE.test(text));
  add('labelOther', LABEL_OTHER.test(text));
  add('labelSource', LABEL_SOURCE.test(text));
  const named = dateline !== null && isNameShaped(words, 5) && dateline.names.length <= 1;
  add('nameShaped', named);
  add('pressShaped', named && isPressShaped(words));
  add('personShaped', isPersonShaped(text));
  add('recurs', (habits.names.get(dateline?.names[0] ?? text) ?? 0) > 1);
  add('surelyCaption', isSurelyCaption(text));
  add('maybeCaption', mayBeCaption(text));
  add('creditLine', readCreditLine(text) !== null && dateline?.date == null);
  add('listLabel', isListLabel(text));
  add('inlineLink', isInlineLink(text));
  add('wire', wireDateline(text)?.certain === true && count > 8);
  add('titledDateline', dateline === null && readTitledDateline(text) !== null);
  add('issue', ISSUE.test(text));
  add('digestName', index < MASTHEAD_UNITS && count <= 10 && DIGEST_NAME.test(text));
  add('setApart', unit.gap > 0 && unit.blankAfter && !habits.spaced);
  if (dateline) found.push(...datelineFeatures(unit, dateline, habits));
  return { ...unit, features: new Set(found) };
}
