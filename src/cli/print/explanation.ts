import type { Explanation, LinkExplanation, Rule, SpanExplanation } from '../../verbs/annotate-explain.ts';
import { plain, type Style, shorten } from '../style.ts';

/** Columns before the words of a row. */
const MARGIN = 12;
/** Most columns of words quoted in a row. */
const LONGEST_QUOTE = 60;

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
  const given = words === undefined ? '' : `${quoted(words)}: `;
  return [
    `  ${style.bold(plain(name))} ${style.dim(`(${what})`)}\n`,
    row('link', `${rule.because}${proof}`, rule),
    named === undefined ? '' : row('name', `${given}${named.because}${stands}`, named),
  ].join('');
}

function spanText({ role, words, rule, features }: SpanExplanation, style: Style, row: Row): string {
  const seen = features.map(({ says, weight }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)} ${says}`);
  return [
    `  ${style.bold(role)} ${quoted(words)}\n`,
    row('label', rule.because, rule),
    ...seen.map((line, i) => row(i === 0 ? 'seen' : '', line)),
  ].join('');
}

/** A labelled row, broken at blanks, its further lines set in; the rule's name stands behind it in brackets. */
const rowIn =
  (style: Style, width: number): Row =>
  (label, text, rule) => {
    const lines = [''];
    for (const word of [...plain(text).split(' '), ...(rule ? [`[${rule.name}]`] : [])]) {
      const line = lines.at(-1)!;
      if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width - MARGIN) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    const [first = '', ...rest] = lines;
    const body = [
      `    ${style.dim(label.padEnd(MARGIN - 4))}${first}`,
      ...rest.map((line) => ' '.repeat(MARGIN) + line),
    ];
    return `${body.join('\n')}\n`;
  };

const lengthOf = (text: string): number => [...text].length;

const quoted = (words: string): string => `“${shorten(words.replace(/^[“"]|[”"]$/gu, ''), LONGEST_QUOTE)}”`;
