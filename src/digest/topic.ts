import { createHash } from 'node:crypto';
import type { Topic, TopicFilter } from '../archive/topic-archive.ts';
import { HearsayError } from '../errors.ts';
import { namedSo } from './named-so.ts';

/** Longest name of a topic, and longest thing asked for, in UTF-16 units. Source: our choice. */
const LONGEST = 200;

/** What somebody asks for, before it is looked at. */
export interface TopicWish {
  readonly name?: unknown;
  readonly words?: unknown;
  readonly outlet?: unknown;
  readonly source?: unknown;
  readonly place?: unknown;
}

function textOf(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new HearsayError('topic.invalid', `"${name}" must be a text.`);
  if (value.length > LONGEST)
    throw new HearsayError('topic.invalid', `"${name}" is longer than ${LONGEST} characters.`);
  return value.trim();
}

/**
 * What to keep, from what somebody typed.
 *
 * @throws {HearsayError} `topic.invalid` when it would keep everything, or is not text
 */
export function topicFilter(wish: TopicWish): TopicFilter {
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const filter: TopicFilter = {
    words: textOf('words', wish.words),
    outlet: orNull(textOf('outlet', wish.outlet)),
    source: orNull(textOf('source', wish.source)),
    place: orNull(textOf('place', wish.place)),
  };
  if (filter.words !== '' && !/[\p{L}\p{N}]/u.test(filter.words))
    throw new HearsayError('topic.invalid', 'There is no word to look for.');
  if (Object.values(filter).every((asked) => asked === null || asked === ''))
    throw new HearsayError('topic.invalid', 'Nothing is said that it should keep.');
  return filter;
}

/** What an archive knows when a topic is made. */
interface MadeIn {
  readonly held: readonly Topic[];
  /** `added` of its last article. */
  readonly added: number;
  readonly now: Date;
}

/**
 * A topic as it begins: everything held already counts as seen.
 *
 * @throws {HearsayError} `topic.invalid`, `topic.name-taken`
 */
export function newTopic(wish: TopicWish, { held, added, now }: MadeIn): Topic {
  const filter = topicFilter(wish);
  const name = textOf('name', wish.name);
  if (name === '') throw new HearsayError('topic.invalid', 'The topic has no name.');
  if (topicNamed(held, name) !== undefined)
    throw new HearsayError('topic.name-taken', `There is a topic called “${name}” already.`);
  const at = now.toISOString();
  const id = `t${createHash('sha256').update(`${name} ${at}`).digest('hex').slice(0, 16)}`;
  return { id, name, ...filter, madeAt: at, since: { added, at }, seen: { added, at } };
}

/** The topic of that id or name; capitals and the width of blanks make no difference. */
export const topicNamed: (topics: readonly Topic[], name: string) => Topic | undefined = namedSo;

/** So long after the last look a new visit begins. Source: our choice; reloading a page must not make its news old. */
const VISIT_MS = 60 * 60 * 1000;

/** The topic as it is when somebody looks at it: at the beginning of a visit, what the last one ended with is no longer new. */
export function visited(topic: Topic, added: number, now: Date): Topic {
  const begins = now.getTime() - Date.parse(topic.seen.at) > VISIT_MS;
  return { ...topic, since: begins ? topic.seen : topic.since, seen: { added, at: now.toISOString() } };
}

/** "“crane”, in The Oster Courier, on the word of Ana Brill, speaking of Oster". */
export function filterInWords({ words, outlet, source, place }: TopicFilter): string {
  return [
    words === '' ? null : `with the words “${words}”`,
    outlet === null ? null : `in ${outlet}`,
    source === null ? null : `with words from ${source}`,
    place === null ? null : `that speak of ${place}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
