import { foldName } from '../identity/fold-name.ts';
import { nationalityOf } from '../identity/lexicon/countries.ts';
import type { AnnotatedArticle, Entity } from '../model/annotation.ts';
import { wordsAt } from '../model/span.ts';
import type { Link, LinkKind } from '../model/statement.ts';
import { isProperName } from './is-proper-name.ts';
import { markedMention } from './marked-mention.ts';
import type { Appearance, EntityClass, EntityKind, Office } from './types.ts';

/** What an article's analysis must have for its names to be gathered. */
export type Named = Pick<
  AnnotatedArticle,
  'id' | 'text' | 'outlet' | 'published' | 'statements' | 'entities' | 'places'
>;

const KINDS: Partial<Record<LinkKind, EntityKind>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  government: 'government',
};

/** A mutable appearance on its way. */
interface Gathered {
  readonly class: EntityClass;
  readonly key: string;
  readonly name: string;
  readonly forms: Map<string, number>;
  readonly marked: Map<string, number>;
  readonly titles: Set<string>;
  readonly offices: Office[];
  readonly kinds: Map<EntityKind, number>;
  mentions: number;
  asOrigin: number;
  asRelay: number;
  asPublisher: number;
}

/**
 * The people and bodies an article names, each once: those it mentions, those in its chains, and who published it.
 * Places, peoples, documents and those without a name are left out.
 *
 * @returns ascending by class and key
 */
export function appearancesOf({ id, text, outlet, published, statements, entities }: Named): readonly Appearance[] {
  const found = new Map<string, Gathered>();
  const gather = (name: string, kind: EntityKind): Gathered | null => {
    const key = foldName(name);
    const own: EntityClass = kind === 'person' ? 'person' : 'body';
    if (!isProperName(name, key, kind)) return null;
    const at = `${own} ${key}`;
    const known = found.get(at);
    if (known) return known;
    const started: Gathered = {
      ...{ class: own, key, name, forms: new Map(), marked: new Map() },
      ...{ titles: new Set(), offices: [], kinds: new Map() },
      ...{ mentions: 0, asOrigin: 0, asRelay: 0, asPublisher: 0 },
    };
    found.set(at, started);
    return started;
  };
  for (const entity of entities) {
    if (entity.type !== 'person' && entity.type !== 'organisation') continue;
    const at = gather(entity.name, entity.type);
    if (!at) continue;
    at.mentions++;
    add(at.forms, wordsAt(text, [entity.start, entity.end]));
    const asMarked = markedMention(text, [entity.start, entity.end]);
    if (asMarked !== null) add(at.marked, asMarked);
    if (entity.title) at.titles.add(wordsAt(text, entity.title));
    at.offices.push(...officesOf(entity));
  }
  for (const { name, kind, role } of statements.flatMap(({ chain }) => chain)) {
    const own = KINDS[kind];
    const at = own && role !== 'carrier' ? gather(name, own) : null;
    if (!at || !own) continue;
    add(at.kinds, own);
    if (at.forms.size === 0) add(at.forms, name);
    count(at, role);
  }
  const publisher = outlet ? gather(outlet, 'outlet') : null;
  if (publisher && outlet) {
    publisher.kinds.set('outlet', Number.POSITIVE_INFINITY);
    if (publisher.forms.size === 0) add(publisher.forms, outlet);
    publisher.asPublisher = 1;
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, gathered]) => finished(gathered));

  function finished({ kinds, forms, marked, titles, ...rest }: Gathered): Appearance {
    const kind = rest.class === 'person' ? 'person' : mostOften(kinds);
    const where = { article: id, published, outlet };
    const setOff = marked.size === 0 ? {} : { marked: Object.fromEntries(marked) };
    return { ...rest, ...where, kind, forms: Object.fromEntries(forms), ...setOff, titles: [...titles] };
  }
}

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function count(at: Gathered, role: Link['role']): void {
  if (role === 'origin') at.asOrigin++;
  else if (role === 'relay') at.asRelay++;
}

const ORDER: readonly EntityKind[] = ['outlet', 'government', 'organisation'];

/** Ties in a fixed order; a body that stands in no chain is an organisation. */
const mostOften = (kinds: ReadonlyMap<EntityKind, number>): EntityKind =>
  [...kinds].sort(([a, m], [b, n]) => n - m || ORDER.indexOf(a) - ORDER.indexOf(b))[0]?.[0] ?? 'organisation';

const officesOf = ({ roles = [] }: Entity): Office[] =>
  roles.map(({ noun, nationality, former }) => {
    const country = nationality === undefined ? null : (nationalityOf(nationality.toLowerCase()) ?? null);
    return { noun, country, former: former ?? false };
  });
