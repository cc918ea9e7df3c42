import type { Explanation, LinkExplanation, Rule, SpanExplanation } from '../../verbs/annotate-explain.ts';
import { plain, type Style, shorten } from '../style.ts';

/** Columns before the words of a row. */
const MARGIN = 12;
/** Most columns of words quoted in a row. */
const LONGEST_QUOTE = 60;

const LEGEND = [
  'Each line tells how something was read, and why. Any reading can be wrong.',
  'What decided stands in [brackets]: a rule, or the [model], which goes by fitted weights.',
  'Numbers are what counted for the model: + for its reading, − against it; the larger, the more.',
];

/** How to read what follows; printed once. */
export const legendText = (style: Style, width: number): string =>
  LEGEND.flatMap((line) => brokenAt(width, line.split(' ')))
    .map((line) => `${style.dim(line)}\n`)
    .join('');

/** One statement with its chain, and under each link and each span why it is there. */
export function explanationText(explanation: Explanation, style: Style, width: number): string {
  const { statement, title, in: part, content, links, spans } = explanation;
  const row = rowIn(style, width);
  const way = links.map(({ name }) => plain(name)).join(' ← ');
  const id = part === undefined ? statement : `${part === 'title' ? 'headline' : 'caption'} · ${statement}`;
  const heading = title === null ? '' : `${shorten(title, width - id.length - 3)} · `;
  return [
    `${style.bold(shorten(content, width))}\n${style.dim(`${heading}${id}`)}\n${way}\n`,
    ...links.map((link) => linkText(link, style, row)),
    ...spans.map((span) => spanText(span, style, row)),
  ].join('');
}

type Row = (label: string, text: string, rule?: Rule) => string;

function linkText({ name, kind, role, words, evidence, rule, named }: LinkExplanation, style: Style, row: Row): string {
  const what = role === 'publisher' || role === 'carrier' ? role : `${role}, ${kind}`;
  const proof = evidence === undefined ? '' : `: ${quoted(evidence)}`;
  const stands = named?.stands ? `; in full in paragraph ${named.stands.paragraph}` : '';
  const given = words === undefined || named?.name === 'none' ? '' : `${quoted(words)}: `;
  return [
    `  ${style.bold(plain(name))} ${style.dim(`(${what})`)}\n`,
    row('link', `${rule.because}${proof}`, rule),
    named === undefined ? '' : row('name', `${given}${named.because}${stands}`, named),
  ].join('');
}

function spanText({ role, words, rule, features }: SpanExplanation, style: Style, row: Row): string {
  const weighed = (label: string, sign: string, those: SpanExplanation['features']): string[] =>
    those.map(({ says, weight }, i) => row(i === 0 ? label : '', `${sign}${Math.abs(weight).toFixed(1)} ${says}`));
  return [
    `  ${style.bold(role)} ${quoted(words)}\n`,
    row('found', rule.because, rule),
    ...weighed(
      'for',
      '+',
      features.filter(({ weight }) => weight >= 0),
    ),
    ...weighed(
      'against',
      '−',
      features.filter(({ weight }) => weight < 0),
    ),
  ].join('');
}

/** A labelled row, broken at blanks, its further lines set in; the rule's name stands behind it in brackets. */
const rowIn =
  (style: Style, width: number): Row =>
  (label, text, rule) => {
    const words = [...plain(text).split(' '), ...(rule ? [`[${rule.name}]`] : [])];
    const [first = '', ...rest] = brokenAt(width - MARGIN, words);
    const body = [
      `    ${style.dim(label.padEnd(MARGIN - 4))}${first}`,
      ...rest.map((line) => ' '.repeat(MARGIN) + line),
    ];
    return `${body.join('\n')}\n`;
  };

/** Words in lines no longer than the width, but for a word that is longer by itself. */
function brokenAt(width: number, words: readonly string[]): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const word of words) {
    const length = lengthOf(word);
    if (lines.length > 0 && used + 1 + length <= width) {
      lines[lines.length - 1] += ` ${word}`;
      used += 1 + length;
    } else {
      lines.push(word);
      used = length;
    }
  }
  return lines;
}

const lengthOf = (text: string): number => [...text].length;

const quoted = (words: string): string => `“${shorten(words.replace(/^[“"]|[”"]$/gu, ''), LONGEST_QUOTE)}”`;
