import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import type { Span } from '../src/model/span.ts';
import { dataFile } from './suite.ts';

const FOLDER = dataFile('meantime', 'intra-doc_annotation');

/** What an annotator wrote down about an event. */
export interface EventMention {
  /** Indices into `MeantimeArticle.tokens`, ascending. */
  readonly tokens: readonly number[];
  readonly certainty: string;
  readonly polarity: string;
  readonly time: string;
}

export interface MeantimeArticle {
  readonly name: string;
  readonly text: string;
  readonly tokens: readonly { readonly span: Span; readonly sentence: number }[];
  readonly events: ReadonlyMap<string, EventMention>;
  /** An event of saying, thinking or wanting, and the event it is about. Source: SLINK of the annotation guidelines. */
  readonly about: readonly (readonly [saying: string, said: string])[];
  /** Tokens of whoever does what the event says (PropBank's Arg0), by event. */
  readonly agents: ReadonlyMap<string, readonly number[]>;
  /** Amounts, as places in `text`, of the first sentences: others were not annotated. */
  readonly values: readonly { readonly start: number; readonly end: number; readonly kind: ValueKind }[];
  /** Where what was annotated ends. */
  readonly annotatedTo: number;
}

export type ValueKind = 'money' | 'percent' | 'count';

const KINDS: Readonly<Record<string, ValueKind>> = { MONEY: 'money', PERCENT: 'percent', QUANTITY: 'count' };
/** Title, date and four sentences. Source: the corpus; two amounts in the sentence behind are the only ones further on. */
const LAST_ANNOTATED = 5;

/** MEANTIME's files by name; the folder itself when it is not there, so that it is missed. */
export const meantimeFiles = (): readonly string[] => {
  try {
    return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xml'))
      .map((name) => join(FOLDER, name))
      .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  } catch {
    return [FOLDER];
  }
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Read one file of MEANTIME. Its tokens come without the spaces between them: these are put back as English is printed. */
export function readMeantime(path: string): MeantimeArticle {
  const root = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml') as unknown as Document;
  let text = '';
  let sentence = -1;
  const tokens: { readonly span: Span; readonly sentence: number }[] = [];
  const byId = new Map<string, number>();
  for (const node of root.querySelectorAll('token')) {
    const at = Number(node.getAttribute('sentence'));
    const word = printed(node.textContent ?? '');
    if (at !== sentence) text += sentence < 0 ? '' : at === 1 || at === 2 ? '\n\n' : ' ';
    else if (!GLUED_BEHIND.test(word) && !GLUED_BEFORE.test(text)) text += ' ';
    sentence = at;
    byId.set(node.getAttribute('t_id') ?? '', tokens.length);
    tokens.push({ span: [text.length, text.length + word.length], sentence });
    text += word;
  }
  const mentions = new Map<string, readonly number[]>();
  const events = new Map<string, EventMention>();
  for (const node of root.querySelectorAll('EVENT_MENTION, ENTITY_MENTION')) {
    const at = [...node.querySelectorAll('token_anchor')].map((one) => byId.get(one.getAttribute('t_id') ?? '') ?? -1);
    const id = node.getAttribute('m_id') ?? '';
    if (at.length === 0 || at.includes(-1)) continue;
    const ascending = at.sort((a, b) => a - b);
    mentions.set(id, ascending);
    if (node.tagName.toUpperCase() !== 'EVENT_MENTION') continue;
    const value = (name: string): string => node.getAttribute(name) ?? '';
    events.set(id, {
      tokens: ascending,
      certainty: value('certainty'),
      polarity: value('polarity'),
      time: value('time'),
    });
  }
  const values = [...root.querySelectorAll('VALUE')].flatMap((node) => {
    const at = [...node.querySelectorAll('token_anchor')].map((one) => byId.get(one.getAttribute('t_id') ?? '') ?? -1);
    const [first, last] = [tokens[Math.min(...at)], tokens[Math.max(...at)]];
    const kind = KINDS[node.getAttribute('type') ?? ''];
    if (!first || !last || !kind || last.sentence > LAST_ANNOTATED) return [];
    return [{ start: first.span[0], end: last.span[1], kind }];
  });
  const annotatedTo = tokens.findLast((token) => token.sentence <= LAST_ANNOTATED)?.span[1] ?? 0;
  const ends = (node: Element): readonly [string, string] => [
    node.querySelector('source')?.getAttribute('m_id') ?? '',
    node.querySelector('target')?.getAttribute('m_id') ?? '',
  ];
  const about = [...root.querySelectorAll('SLINK')]
    .map(ends)
    .filter(([saying, said]) => events.has(saying) && events.has(said));
  const agents = new Map<string, readonly number[]>();
  for (const node of root.querySelectorAll('HAS_PARTICIPANT')) {
    const [event, participant] = ends(node);
    const at = mentions.get(participant);
    if (node.getAttribute('sem_role') === 'Arg0' && at) agents.set(event, at);
  }
  return { name: nameOf(path), text, tokens, events, about, agents, values, annotatedTo };
}

const GLUED_BEHIND = /^(?:[.,;:!?%)\]”’]|'s|n't|'(?:re|ve|ll|d|m))$/u;
const GLUED_BEFORE = /(?:[([“‘$]|\s)$/u;

/** Penn Treebank's quotation marks as newspapers print them. */
const printed = (word: string): string => word.replace('``', '“').replace("''", '”');
