import type { TreeNode } from './tree.ts';

/** A node with its place: columns count from 0 on the left, rows from 0 at the top; a parent stands amid its leaves. */
export interface PlacedNode {
  readonly node: TreeNode;
  readonly column: number;
  readonly row: number;
  readonly leaves: number;
  readonly children: readonly PlacedNode[];
}

export interface TreeLayout {
  readonly roots: readonly PlacedNode[];
  readonly columns: number;
  readonly rows: number;
  /** Names of the columns, left to right. */
  readonly headings: readonly string[];
}

/** How many relays stand between an origin and the outlets, at most. */
const relayDepth = ({ level, children }: TreeNode): number =>
  (level === 'relay' ? 1 : 0) + Math.max(0, ...children.map((child) => relayDepth(child)));

/** How many publishers and carriers follow one another, at most. */
const outletDepth = ({ level, children }: TreeNode): number =>
  (level === 'outlet' ? 1 : 0) + Math.max(0, ...children.map((child) => outletDepth(child)));

/** Gives every node a column by its level and a row by its leaves. Origins stand left, articles right, in columns of their own. */
export function layOutTree(tree: readonly TreeNode[]): TreeLayout {
  const relays = Math.max(0, ...tree.map(relayDepth));
  const outlets = Math.max(1, ...tree.map(outletDepth));
  const columns = 1 + relays + outlets + 1;
  let rows = 0;

  const place = (node: TreeNode, left: number): PlacedNode => {
    const column = node.level === 'article' ? columns - 1 : node.level === 'outlet' ? Math.max(left, 1 + relays) : left;
    const children = node.children.map((child) => place(child, column + 1));
    const row = children.length === 0 ? rows++ : (children[0]!.row + children.at(-1)!.row) / 2;
    return {
      node,
      column,
      row,
      leaves: Math.max(
        1,
        children.reduce((sum, { leaves }) => sum + leaves, 0),
      ),
      children,
    };
  };

  const roots = tree.map((root) => place(root, 0));
  return {
    roots,
    columns,
    rows,
    headings: [
      'Origin',
      ...Array<string>(relays).fill('Passed on by'),
      ...Array<string>(outlets).fill('Outlet'),
      'Article',
    ],
  };
}
