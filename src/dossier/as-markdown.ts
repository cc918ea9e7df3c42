import { dateInWords } from '../model/date-in-words.ts';
import { chainSteps, speakerOf } from './chain-steps.ts';
import type { DossierEntry } from './dossier-entry.ts';
import { type Footnote, footnoteOf, puttingIt } from './footnote.ts';
import { ABOUT, type DossierReport, paragraphsOf } from './report.ts';

/** What means something anywhere in a line. Source: CommonMark 0.31, 2.4 and 6; `~` and `|` of GitHub's dialect. */
const MARKS = /[\\`*_[\]<>~|]/gu;
/** What means something where a line begins: headings, lists, quotations, rules, underlines. */
const OPENING = /^(\s*)(#+(?=\s|$)|[-+=>])/u;
const NUMBERED = /^(\s*\d{1,9})([.)])(?=\s|$)/u;
/** What would close a heading and be left out of it. Source: CommonMark 0.31, 4.2. */
const CLOSING = /(\s)(#+)$/u;
/** What could move a terminal's cursor. */
const CONTROL = /[^\P{Cc}\n]/gu;
/** An ampersand that would be read as a character's name. */
const ENTITY = /&(?=#?\w+;)/gu;

/** Words as they stand, whatever marks they hold. Lines are kept. */
export const plainMarkdown = (words: string): string =>
  words
    .replace(CONTROL, ' ')
    .split('\n')
    .map((line) =>
      line.replace(MARKS, '\\$&').replace(ENTITY, '&amp;').replace(OPENING, '$1\\$2').replace(NUMBERED, '$1\\$2'),
    )
    .join('\n');

const oneLine = (words: string): string => plainMarkdown(words.replaceAll(/\s+/gu, ' ').trim());

const heading = (words: string): string => `# ${oneLine(words).replace(CLOSING, '$1\\$2')}`;

/** An id between backticks, longer ones than any it holds. */
function code(text: string): string {
  const words = text.replaceAll(/\p{Cc}/gu, ' ');
  const longest = Math.max(0, ...[...words.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${words}${fence}` : `${fence} ${words} ${fence}`;
}

const paragraphs = (comment: string): string => paragraphsOf(comment).map(plainMarkdown).join('\n\n');

function itemText(entry: DossierEntry, { number, date, manner }: Footnote): string {
  const { chain, article, comment, quote } = entry;
  const [before, after] = puttingIt(entry);
  const where = `${before} ${oneLine(article.outlet ?? 'an outlet not said')}${after}, ${date}`;
  const by = `— **${oneLine(speakerOf(chain))}**${manner === '' ? '' : ` (${manner})`}, ${where}[^${number}]`;
  return [`> ${oneLine(quote)}`, by, paragraphs(comment)].filter(Boolean).join('\n\n');
}

function noteText({ chain, article }: DossierEntry, note: Footnote): string {
  const steps = chainSteps(chain).map(({ says, name, note: aside, evidence }) =>
    [says, name && `**${oneLine(name)}**`, aside && `(${aside})`, evidence && `(“${oneLine(evidence)}”)`]
      .filter(Boolean)
      .join(' '),
  );
  const title = `*${oneLine(article.title ?? 'Untitled article')}*`;
  const lines = [
    `${oneLine(note.quote)} (${note.words})`,
    `Chain: ${steps.join(', ')}.${note.mannerSaid === '' ? '' : ` ${note.mannerSaid}`}`,
    `Article: ${title}, ${oneLine(article.outlet ?? 'outlet not said')}, ${note.date}.${article.url ? ` ${code(article.url)}` : ''}`,
    note.claim === '' ? '' : `The claim: ${note.claim}, in this archive.`,
    `Offsets: ${note.offsets}. Archive: ${code(note.archiveId)}`,
    note.caveat,
  ];
  // Further paragraphs of a footnote are indented by four blanks (Pandoc's footnotes, which GitHub reads too).
  return `[^${note.number}]: ${lines.filter(Boolean).join('\n\n    ')}`;
}

/** A dossier as Markdown: quotes with their speakers and comments, then each chain as a numbered footnote. */
export function dossierAsMarkdown({ name, comment, entries, writtenAt }: DossierReport): string {
  const notes = entries.map((entry, at) => [entry, footnoteOf(entry, at + 1)] as const);
  const parts = [
    heading(name),
    paragraphs(comment),
    ...notes.map(([entry, note]) => itemText(entry, note)),
    entries.length === 0 ? 'Nothing is kept in it yet.' : '',
    '---',
    `*${ABOUT} ${dateInWords(writtenAt)}.*`,
    ...notes.map(([entry, note]) => noteText(entry, note)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
