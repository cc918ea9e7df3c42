import { closingCredits, readCreditLine } from '../intake/credit-line.ts';
import type { Span } from '../model/span.ts';
import { compareNames } from '../names/compare-names.ts';
import type { SharingArticle } from './types.ts';

/** Lines at either end of a text that may be a credit. */
const FIRST_LINES = 2;
const LAST_LINES = 3;

/** "KESH, May 3 (Bay News Agency) –": units from the beginning in which the dash has come. */
const DATELINE = 120;
const IN_DATELINE = /^[^.!?()]{0,60}\(([\p{Lu}\d][^()\d]{1,40})\)\s*(?:--?|–|—)/u;

/** Names of nobody: "With input from agencies". */
const NOBODY = /^(?:news )?agenc(?:y|ies)|^staff|^wires?$|^correspondent/iu;

/** Whom an article says it has its text from: the agencies of its head, its byline, its dateline, and lines of their own at either end. */
export function creditsIn({ credits, byline, text }: SharingArticle): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const ends = [...lines.slice(0, FIRST_LINES), ...lines.slice(Math.max(FIRST_LINES, lines.length - LAST_LINES))];
  const named = [
    ...credits,
    ...(byline ?? '').split(/\s*[,;/|]\s*|\s+and\s+/u),
    ...(IN_DATELINE.exec(text.slice(0, DATELINE))?.[1]?.split(/\s*[,/]\s*/u) ?? []),
    ...ends.flatMap((line) => readCreditLine(line.trim())?.credits ?? []),
    ...closingCredits(lines.at(-1) ?? ''),
  ];
  return [...new Set(named.map((name) => name.trim()).filter((name) => name.length > 1 && !NOBODY.test(name)))];
}

/** As likely as not the same outlet. */
const SAME = 0.5;

/** True when two names are one outlet's, in another form or by its first letters: "BNA", "Bay News Agency". */
export function isOutlet(name: string, outlet: string | null): boolean {
  if (outlet === null || outlet === '') return false;
  if (compareNames(name, outlet, 'outlet').score >= SAME) return true;
  const { score, reasons } = compareNames(name, outlet, 'organisation');
  return score >= SAME && reasons.some(({ by }) => by === 'acronym');
}

/** Units around a shared passage in which a text may say whose it is. */
const NEAR = 400;

/** The name of an outlet where a text has it beside one of some passages; `null` when it does not. */
export function mentionedBeside(text: string, outlet: string | null, passages: readonly Span[]): string | null {
  const name = bareName(outlet);
  if (name === null) return null;
  return passages.some((passage) => placesBeside(text, name, passage).length > 0) ? name : null;
}

/** An outlet's name without its article; `null` when it has none to speak of. */
function bareName(outlet: string | null): string | null {
  const name = (outlet ?? '').trim().replace(/^the /iu, '');
  return name.length < 2 ? null : name;
}

/** Units before a name in which the word before it and the end of the last sentence are looked for. */
const BEFORE = 60;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
/** A hyphen makes one name of two: "Sun-Times". */
const GOES_ON = /^(?:[\p{L}\p{M}\p{N}]|[-‐‑]\p{Lu})/u;
const CAPITALISED_BEFORE = /(?<![\p{L}\p{M}\p{N}])(\p{Lu}[\p{L}\p{M}\p{N}.'’-]*?)[^\S\n]+$/u;
const HYPHEN_BEFORE = /\p{L}[-‐‑]$/u;
const OPENS = /(?:^|\n|[.!?:]["'”’»)]*\s+)["'“‘„«(]*$/u;

/** Where a name stands near a passage: as words of their own, and not as the end of a longer name ("New York Times"). */
function placesBeside(text: string, name: string, [start, end]: Span): readonly number[] {
  const to = Math.min(text.length, end + NEAR);
  const found: number[] = [];
  for (let at = text.indexOf(name, Math.max(0, start - NEAR)); at !== -1 && at < to; at = text.indexOf(name, at + 1)) {
    if (isWhole(text, at, at + name.length)) found.push(at);
  }
  return found;
}

function isWhole(text: string, at: number, stop: number): boolean {
  if (GOES_ON.test(text.slice(stop, stop + 3)) || IN_WORD.test(text.slice(Math.max(0, at - 1), at))) return false;
  const from = Math.max(0, at - BEFORE);
  const before = text.slice(from, at);
  if (HYPHEN_BEFORE.test(before)) return false;
  const word = CAPITALISED_BEFORE.exec(before);
  if (word === null || word[1] === 'The') return true;
  // Cut off in the middle of a sentence, the beginning opens nothing.
  const sentence = before.slice(0, word.index);
  return from + word.index === 0 || (sentence !== '' && OPENS.test(sentence));
}

/** Words that lead to whose report it is, and those that follow it. */
const LEADS =
  /(?:\b(?:told|according to|reported by|published (?:in|by|on|at)|via|interview (?:with|in)|report (?:in|by|from)|cited by|quoted by)\s+(?:the )?|\()$/iu;
const FOLLOWS =
  /^(?:['’]s)?(?:\s+(?:first|also|newspaper|news agency|website|earlier|has|had))*\s+(?:report(?:s|ed)?|said|says|wrote|writes|revealed|published|quoted|cited|noted)\b/iu;

/**
 * The words beside a shared passage that name an outlet as whose report it is: "the Bay Herald reported", "told the Bay Herald", "(BNA)".
 * `null` when none do.
 */
export function namedBeside(text: string, outlet: string | null, passages: readonly Span[]): string | null {
  const name = bareName(outlet);
  if (name === null) return null;
  for (const passage of passages) {
    for (const at of placesBeside(text, name, passage)) {
      const stop = at + name.length;
      const lead = LEADS.exec(text.slice(Math.max(0, at - 40), at))?.[0];
      const follow = FOLLOWS.exec(text.slice(stop, stop + 60))?.[0];
      if (lead === '(' && text[stop] !== ')') continue;
      if (lead === undefined && follow === undefined) continue;
      return text.slice(at - (lead?.length ?? 0), stop + (follow?.length ?? 0) + (lead === '(' ? 1 : 0)).trim();
    }
  }
  return null;
}
