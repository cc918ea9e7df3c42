import type { Claim } from '../../src/model/claim.ts';
import type { Link, LinkKind } from '../../src/model/statement.ts';
import type { StatementRecord } from '../../src/serve/api.ts';
import { groupBy } from '../group-by.ts';
import { addressOfArticle, addressOfArticles, addressOfSource } from '../routes.ts';
import { hasSourcePage } from '../words/link-kinds.ts';

type TreeClaim = Pick<Claim, 'origins' | 'denials'>;

/** One place in the tree of a claim. */
export interface TreeNode {
  readonly id: string;
  /** A relay may print too: its own articles hang on it beside those of the outlets it told. */
  readonly level: 'origin' | 'relay' | 'outlet' | 'article';
  readonly label: string;
  readonly kind: LinkKind | null;
  readonly published: string | null;
  readonly href: string | null;
  /** How many statements of it an article has; 0 for all that is no article. */
  readonly statements: number;
  /** True below an origin that denies the claim. */
  readonly denies: boolean;
  readonly children: readonly TreeNode[];
}

interface Growing extends Omit<TreeNode, 'children' | 'level' | 'statements'> {
  level: TreeNode['level'];
  statements: number;
  readonly children: Growing[];
}

/** One statement's way: its origin, and who passed it on and printed it, from the origin outwards. */
interface Way {
  readonly statement: StatementRecord;
  readonly root: Omit<Growing, 'id' | 'children'>;
  readonly key: string;
  readonly media: readonly Link[];
}

/** A relay that prints what it passes on itself stands in the chain twice, at times in two spellings. */
const withoutRepeats = (media: readonly Link[]): Link[] => media.filter(({ name }, at) => name !== media[at + 1]?.name);

const pageOf = (name: string, kind: LinkKind): string | null => (hasSourcePage(kind) ? addressOfSource(name) : null);

/** True when all of `part` stands in `whole`, in its order. */
function isWithin(part: readonly Link[], whole: readonly Link[]): boolean {
  let at = 0;
  for (const { name } of whole) if (name === part[at]?.name) at += 1;
  return at === part.length;
}

/** The fullest way among those that one article tells of one origin: a second mention often leaves a relay out. */
const fullest = (own: readonly Link[], ways: readonly Way[]): readonly Link[] =>
  ways.reduce((best, { media }) => (media.length > best.length && isWithin(best, media) ? media : best), own);

function grow(into: Growing[], node: Omit<Growing, 'id' | 'children'>, key: string, path: string): Growing {
  const id = `${path}/${key}`;
  const held = into.find((candidate) => candidate.id === id);
  if (held !== undefined) {
    // Who prints for one and passes on to another stands where those stand that pass on.
    if (node.level === 'relay') held.level = 'relay';
    return held;
  }
  const grown: Growing = { ...node, id, children: [] };
  into.push(grown);
  return grown;
}

function mediumNode(
  { name: label, kind, role }: Link,
  { statement, root: { denies } }: Way,
): Omit<Growing, 'id' | 'children'> {
  const passesOn = role === 'relay';
  const articles = statement.outlet === null ? null : addressOfArticles(label);
  return {
    level: passesOn ? 'relay' : 'outlet',
    label,
    kind: passesOn ? kind : 'outlet',
    published: null,
    href: passesOn ? pageOf(label, kind) : articles,
    statements: 0,
    denies,
  };
}

/** The name each spelling of an outlet is shown under. */
function shownNames(outletNames: readonly (readonly string[])[]): (link: Link) => Link {
  const shown = new Map(outletNames.flatMap(([first = '', ...rest]) => rest.map((name) => [name, first] as const)));
  return (link) => (shown.has(link.name) ? { ...link, name: shown.get(link.name)! } : link);
}

/**
 * The tree of a claim, from the origins outwards: origin → relays → outlet → the articles, each leaf at its first statement.
 *
 * Statements the archive counts under one origin stand under one node, whatever their articles call it. Unnamed origins
 * of two articles stay apart, as nothing says they are one. Denials come last. An outlet stands once below what it has the
 * words from, whether it prints them, passes them on or both; an article that once leaves a relay out stands behind it.
 *
 * @param statements - the claim's statements and its denials, oldest first
 * @param outletNames - spellings of one outlet, first the one to show, as `ClaimBody` has them
 */
export function treeOf(
  claim: TreeClaim,
  statements: readonly StatementRecord[],
  outletNames: readonly (readonly string[])[] = [],
): TreeNode[] {
  const shown = shownNames(outletNames);
  const originOf = new Map(claim.origins.flatMap((origin) => origin.statements.map((id) => [id, origin] as const)));
  const denials = new Set(claim.denials);
  const ordered = [...statements].sort((a, b) => Number(denials.has(a.id)) - Number(denials.has(b.id)));

  const ways = ordered.map((statement): Way => {
    const { id, said, chain } = statement;
    const denies = denials.has(id);
    const known = denies ? undefined : originOf.get(id);
    const { name, kind } = known ?? shown(chain[chain.length - 1]!);
    const nameless = kind === 'unnamed' ? (known?.statements[0] ?? id) : '';
    return {
      statement,
      key: `${denies ? 'denies ' : ''}${name} ${nameless}`,
      root: {
        level: 'origin',
        label: name,
        kind,
        published: said ?? null,
        href: pageOf(name, kind),
        statements: 0,
        denies,
      },
      media: withoutRepeats(chain.slice(0, -1).reverse().map(shown)),
    };
  });

  const placeOf = ({ key, statement }: Way): string => `${statement.article}\n${key}`;
  const together = groupBy(ways, placeOf);
  const roots: Growing[] = [];
  for (const way of ways) {
    const { id, article, title, published } = way.statement;
    const { denies } = way.root;
    let node = grow(roots, way.root, `origin:${way.key}`, '');
    for (const medium of fullest(way.media, together.get(placeOf(way)) ?? [])) {
      node = grow(node.children, mediumNode(medium, way), `medium:${medium.name}`, node.id);
    }
    const leaf = { level: 'article', label: title ?? 'Untitled article', kind: null, published, denies } as const;
    const href = addressOfArticle(article, id);
    grow(node.children, { ...leaf, href, statements: 0 }, `article:${article}`, node.id).statements += 1;
  }
  return roots;
}
