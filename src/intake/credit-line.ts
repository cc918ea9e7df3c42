import { isNameShaped } from './name-shape.ts';

/** Agencies and authors a credit line names; either may be empty. */
export interface CreditLine {
  readonly credits: readonly string[];
  readonly byline: string | null;
}

const WITH_INPUT =
  /^\W{0,3}(?:with )?(?:additional )?(?:inputs?|reporting|reports?|contributions?|files|material|information|agency inputs?)(?: \w+)? (?:from|by)\s+(.{2,80}?)\W{0,3}$/iu;
const CONTRIBUTED = /^\W{0,3}(.{2,60}?) (?:also )?contributed to this (?:report|story|article)\W{0,3}$/iu;
const SOURCE = /^\W{0,3}(?:sources?|credits?|via|courtesy(?: of)?|agenc(?:y|ies))\s*:\s*(.{2,60}?)\W{0,3}$/iu;
const BRACKETED = /^\(([^()]{2,60})\)\.?$/u;
const DASHED = /^(?:--?|–|—)\s*([^()]{2,40}?)\.?$/u;
const STAFF =
  /^\W{0,3}(?:(?:(?:additional )?reporting|writing|written|editing|edited|compiled) by|contribut(?:ing|ors?):) (.{2,120}?)\W{0,3}$/iu;
/** "AFP", "Reuters", "the Harbour Wire": not "Jane Roe". */
const AGENCY_SHAPED =
  /^(?:the )?(?:\p{Lu}[\p{L}-]+|.+ (?:agency|agencies|news|press|service|services|wire|wires|presse))$/iu;
const GENERIC = /^(?:news )?agenc(?:y|ies)(?: inputs?| reports?)?$/i;

const namesIn = (text: string): string[] =>
  text
    .replace(/^the /, '')
    .split(/\s*[/,;]\s*|\s+and\s+/)
    .filter(Boolean);
const areNames = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => isNameShaped(name, 4) || GENERIC.test(name));

/**
 * A whole line that only says where the words came from: `(AFP)`, `With input from agencies`, `— Harbour Wire`,
 * `Source: Harbour Wire`, `Reporting by Jane Roe; editing by John Doe`. `null` for any other line.
 */
export function readCreditLine(line: string): CreditLine | null {
  if (line.length > 140) return null;
  const staff = STAFF.exec(line);
  if (staff) {
    const byline = (staff[1] ?? '').replace(/\s*[;,.]\s*(?:editing|edited|writing|additional|compiled).*$/i, '');
    const author = isNameShaped(byline.replace(/,? and |, /g, ' '), 9) && !/^\W{0,3}edit/i.test(line) ? byline : null;
    return { credits: [], byline: author };
  }
  const helpers = CONTRIBUTED.exec(line)?.[1];
  // A reporter who helped another carried none of the words, an agency did.
  if (helpers !== undefined)
    return { credits: namesIn(helpers).filter((name) => AGENCY_SHAPED.test(name)), byline: null };
  const pattern = [WITH_INPUT, SOURCE, BRACKETED, DASHED].find((form) => form.test(line));
  const names = pattern ? namesIn(pattern.exec(line)?.[1] ?? '') : GENERIC.test(line) ? [line] : [];
  return areNames(names) && !/\d{4}/.test(line) ? { credits: names, byline: null } : null;
}

/** Agencies in brackets behind the full stop of an article's last paragraph: `… by nightfall. (AFP)`. */
export function closingCredits(paragraph: string): readonly string[] {
  const inner = /[.!?”"’]\s*\(([^()]{2,60})\)\.?$/u.exec(paragraph.slice(-200))?.[1];
  const names = inner ? namesIn(inner) : [];
  return areNames(names) ? names : [];
}
