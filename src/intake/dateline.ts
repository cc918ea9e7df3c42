import { datesIn, type WrittenDate } from './dates.ts';
import { isNameShaped, ROLE } from './name-shape.ts';

/** What a line says about an article's publication and nothing else. */
export interface Dateline {
  /** The date of publication: the first one, or the one not labelled "updated". */
  readonly date: WrittenDate | null;
  /** Name-shaped pieces in order: outlet, place, section, or an author without "By". */
  readonly names: readonly string[];
  readonly byline: string | null;
  /** Names in brackets: `(AFP)`. */
  readonly credits: readonly string[];
  /** True when a mark or label sets the date off from the names: `Harbour Wire | June 3, 2019`. */
  readonly marked: boolean;
}

const LABEL =
  /^(?:(?:first |originally |last )?(?:published|posted|updated|modified|date|dated|dateline|filed|issued|release[d]?|printed|created)(?: (?:on|at|in|by))?|on|at|in|source|from|outlet|publication|publisher|newspaper|via|story from|as of)(?:\s*:\s*|\s+(?=\S)|$)/iu;
const BY =
  /^(?:(?:words|text|story|report|reported|reporting|written|compiled)\s+)?by\s*:?\s+(?=\S)|^(?:author|byline|writer)s?\s*:\s*/iu;
const EMPHASIS = /^[\s*_~`>]+|[\s*_~`]+$/gu;
const ENCLOSED = /^[([{]([^()[\]{}]*)[)\]}]$/u;
/** Stands for the date while the line is cut into pieces. */
const HERE = '\ue000';
const SEPARATOR = /\s*[|–—•·;\t\ue000[\]{}]\s*|,\s+|\s[-/:~@]+\s/u;
const EDGE = /^[\s|–—•·;,:/~-]+|[\s|–—•·;,:/~-]+$/gu;
/** The date with a mark on one of its sides. */
const SET_OFF = /[,|–—•·/:()[\]{}-]\s*\ue000|\ue000\s*[,|–—•·/:()[\]{}-]|^\s*\ue000\s*$|^\s*\ue000\s+by\b/iu;

/** `By X in Port Alder` → X · `By X for Y`, `By X of Y` → X and the outlet Y. */
function readByline(text: string): { byline: string; names: string[] } {
  const [author = '', ...rest] = text.split(/,\s+/);
  const authors = [author];
  while (rest[0] && (/ and /.test(rest[0]) || / and /.test(rest[1] ?? ''))) authors.push(rest.shift() ?? '');
  const tail = /^(.*?)\s+(?:for|of|from)\s+(?:the\s+)?(?=\p{Lu})(.*)$/u.exec(authors.join(', '));
  const byline = (tail?.[1] ?? authors.join(', ')).replace(/\s+in\s+\p{Lu}.*$/u, '');
  return { byline, names: [...(tail?.[2] ? [tail[2]] : []), ...rest] };
}

function creditsOf(inner: string): string[] | null {
  const names = inner.split(/\s*[/,;]\s*|\s+and\s+/).filter(Boolean);
  return names.length > 0 && names.every((name) => isNameShaped(name, 4)) ? names : null;
}

/**
 * A line read as a dateline or byline; `null` when anything in it is not date, name, label or mark.
 *
 * > | Harbour Wire | July 15, 2019      By Jane Roe, Harbour Wire, Port Alder      Published: Monday, 3 June 2019 14:05 GMT
 *
 * The words decide nothing, their shape does: what is left beside the date must be short, capitalised pieces between
 * marks. A sentence with a date in it leaves lower-case words over and is refused.
 */
export function readDateline(line: string): Dateline | null {
  if (line.length > 160 || /@\w/.test(line)) return null;
  const text = line.replace(EMPHASIS, '').replace(ENCLOSED, '$1');
  const dates = datesIn(text);
  let masked = text;
  for (const { start, end } of dates.toReversed()) masked = `${masked.slice(0, start)}${HERE}${masked.slice(end)}`;
  const marked = SET_OFF.test(masked) || dates.length === 0 || LABEL.test(masked);
  const credits: string[] = [];
  masked = masked.replace(/\(([^()]*)\)/g, (_, inner: string) => {
    const names = inner.includes(HERE) ? null : creditsOf(inner);
    credits.push(...(names ?? []));
    return names ? ' | ' : ` | ${inner} | `;
  });
  const names: string[] = [];
  let byline: string | null = null;
  for (const piece of BY.test(masked) ? piecesOfByline(masked) : masked.split(SEPARATOR)) {
    let rest = piece.replaceAll(HERE, '').replace(EDGE, '');
    while (LABEL.test(rest)) rest = rest.replace(LABEL, '');
    const author = BY.test(rest) ? readByline(rest.replace(BY, '')) : null;
    if (author && !isNameShaped(author.byline.replace(/,? and |, /g, ' '), 9)) return null;
    byline ??= author?.byline ?? null;
    names.push(...(author ? author.names : rest === '' ? [] : [rest]));
  }
  const kept = withoutSections(names.filter((name) => !ROLE.test(name) && !/^\d+\s*min(?:ute)?s? read$/i.test(name)));
  if (kept.length > 3 || !kept.every((name) => isNameShaped(name))) return null;
  if (dates.length === 0 && byline === null && credits.length === 0 && kept.length === 0) return null;
  return { date: publicationDate(text, dates), names: kept, byline, credits, marked };
}

const SECTION =
  /^(?:news|opinion|world|politics|business|sports?|culture|economy|editorial|analysis|comment|national|local|international|latest|home|features?|middle east|africa|asia|europe|americas?)$/i;

/** "Harbour Wire | World | 3 June": the section is no outlet, unless nothing else is there. */
const withoutSections = (names: readonly string[]): readonly string[] => {
  const kept = names.filter((name) => !SECTION.test(name));
  return kept.length > 0 ? kept : names;
};

/** The byline keeps its commas together: `By X, Harbour Wire, Port Alder | June 3, 2019`. */
function piecesOfByline(masked: string): string[] {
  const cut = masked.search(/\s*[|–—•·\ue000]|\s[-/@]\s/u);
  return cut < 0 ? [masked] : [masked.slice(0, cut).replace(/[,\s]+$/, ''), ...masked.slice(cut).split(SEPARATOR)];
}

/** The first full date that "updated" does not stand before; a date without year only when there is no other. */
function publicationDate(text: string, dates: readonly WrittenDate[]): WrittenDate | null {
  const isUpdate = ({ start }: WrittenDate) => /(?:updated|modified)\b[^\d]{0,12}$/i.test(text.slice(0, start));
  const full = dates.filter((date) => date.year !== null);
  return full.find((date) => !isUpdate(date)) ?? full[0] ?? dates[0] ?? null;
}
