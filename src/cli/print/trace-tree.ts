import type { Repeat } from '../../model/claim.ts';
import type { Trace, TraceLeaf, TraceNode } from '../../verbs/trace.ts';
import { plain, type Style, shorten } from '../style.ts';
import { day, range } from './claims.ts';

/** Copied passages can be whole paragraphs. */
const LONGEST_EVIDENCE = 70;

/** What an article says, enough of it to be found again. */
const LONGEST_CONTENT = 100;

/** One line of a tree, with what hangs below it. */
interface Branch {
  readonly label: string;
  readonly below: readonly Branch[];
}

/** A claim and its chains: origin, relays, outlet, articles, each below the one it had it from. */
export function traceTree({ claim, origins, denials }: Trace, style: Style): string {
  const { articles, outlets, outletsOfVariants: changed = [], independent, first } = claim;
  const counts = [
    plural(articles.length, 'article'),
    `${plural(outlets.length, 'outlet')}${changed.length > 0 ? ` + ${changed.length} with another number or name` : ''}`,
    `${range(independent)} independent ${independent.upper === 1 ? 'origin' : 'origins'}`,
    `first ${day(first.published)}`,
  ].join(' · ');
  const roots = [
    ...origins.map((node) => branch(node, style)),
    ...denials.map((node) => branch(node, style, `${style.warn('denied by')} `)),
    ...(claim.repeats ?? []).map((repeat) => repeatBranch(repeat, style)),
  ];
  const head = `${style.bold(plain(claim.text))}\n${style.dim(`${counts} · ${plain(claim.id)}`)}\n${spokenOf(claim)}`;
  return `${head}${lines(roots, '')}${reasons(claim.independent.reasons)}`;
}

/** "2031-03-04TNI" is the night of 4 March: the words beside it say so. */
const dayOf = (value: string): string => value.replace(/(?<=-\d\d)T.*/u, '');

/** The dates it speaks of, with the words they were read from where these are others. */
function spokenOf({ dates = [] }: Trace['claim']): string {
  if (dates.length === 0) return '';
  const told = dates.map(({ value, words }) => (words === value ? value : `${dayOf(value)} (“${plain(words)}”)`));
  return `speaks of ${told.join(', ')}\n`;
}

function branch({ name, kind, role, children, articles }: TraceNode, style: Style, before = ''): Branch {
  const what = kind === 'outlet' ? '' : style.dim(` (${kind})`);
  const label = `${before}${ROLE[role]}${style.bold(plain(name))}${what}`;
  return {
    label,
    below: [...articles.map((leaf) => articleBranch(leaf, style)), ...children.map((child) => branch(child, style))],
  };
}

const ROLE: Readonly<Record<TraceNode['role'], string>> = {
  origin: '',
  relay: 'passed on by ',
  publisher: 'in ',
  carrier: 'reprinted by ',
};

/** An article, and below it its words and what they changed. */
const articleBranch = ({ published, title, article, text, drift }: TraceLeaf, style: Style): Branch => {
  const label = `${style.dim(day(published))}  ${plain(title ?? article)}`;
  const changes = drift.map(({ kind, from, to }) => style.warn(`${kind}: ${changed(from)} → ${changed(to)}`));
  return { label, below: [inMarks(text), ...changes].map((line) => ({ label: line, below: [] })) };
};

/** A sentence that says it on nobody's word, counted nowhere. */
const repeatBranch = ({ outlet, published, article, text }: Repeat, style: Style): Branch => ({
  label: `${style.warn('stated as fact')} in ${style.bold(plain(outlet ?? article))}`,
  below: [{ label: style.dim(day(published)), below: [{ label: inMarks(text), below: [] }] }],
});

/** A content that is a quotation has its marks. */
const inMarks = (text: string): string => {
  const words = shorten(text, LONGEST_CONTENT);
  return /^[“"‘'«]/u.test(words) ? words : `“${words}”`;
};

const changed = (words: string): string => (words === '' ? '∅' : `“${plain(words)}”`);

function lines(branches: readonly Branch[], indent: string): string {
  return branches
    .map(({ label, below }, i) => {
      const last = i === branches.length - 1;
      return `${indent}${last ? '└─ ' : '├─ '}${label}\n${lines(below, `${indent}${last ? '   ' : '│  '}`)}`;
    })
    .join('');
}

/** Why several chains count as one origin; reasons with the same words are told once. */
function reasons(merges: Trace['claim']['independent']['reasons']): string {
  const told = merges.map(({ because, evidence, decidedBy }) => {
    const words = evidence.map((text) => `“${shorten(text, LONGEST_EVIDENCE)}”`);
    const decided = decidedBy === undefined ? [] : [`decided by ${plain(decidedBy)}`];
    return `${because === 'said earlier' ? 'may be one' : 'counted once'}: ${[because, ...words, ...decided].join(', ')}\n`;
  });
  return [...new Set(told)].join('');
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
