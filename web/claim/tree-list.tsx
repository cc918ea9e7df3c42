import type { Claim } from '../../src/model/claim.ts';
import type { StatementRecord } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { counted } from '../words/counted.ts';
import { KIND_IN_WORDS, lookOf } from '../words/link-kinds.ts';
import { type TreeNode, treeOf } from './tree.ts';

/** What a name does with what stands above it. */
function roleOf({ level, children }: TreeNode): string | null {
  switch (level) {
    case 'relay':
      return children.some((child) => child.level === 'article') ? 'printed and passed on by' : 'passed on by';
    case 'outlet':
      return 'printed by';
    case 'origin':
    case 'article':
      return null;
    default:
      return level satisfies never;
  }
}

function Node({ node }: { readonly node: TreeNode }) {
  const { level, kind, label, href, published, statements, denies, children } = node;
  const role = roleOf(node);
  return (
    <li>
      <div class={`tree-node ${level} ${denies ? 'denies' : lookOf(kind ?? 'person')}`}>
        {role === null ? null : <span class="tree-role">{role} </span>}
        {href === null ? (
          <bdi class="tree-label">{label}</bdi>
        ) : (
          <a class="tree-label" href={href}>
            <bdi>{label}</bdi>
          </a>
        )}
        <span class="tree-note">
          {level === 'article' ? <DateOf iso={published} /> : null}
          {statements > 1 ? ` · ${counted(statements, 'statement')}` : null}
          {level === 'origin' && kind !== null ? KIND_IN_WORDS[kind] : null}
          {level === 'origin' && published !== null ? (
            <>
              {' '}
              · said <DateOf iso={published} />
            </>
          ) : null}
          {level === 'origin' && denies ? ' · denies it' : null}
        </span>
      </div>
      {children.length === 0 ? null : (
        <ul>
          {children.map((child) => (
            <Node key={child.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface TreeListProps {
  readonly claim: Pick<Claim, 'origins' | 'denials'>;
  readonly statements: readonly StatementRecord[];
  readonly outletNames: readonly (readonly string[])[];
}

/** The way of a claim from its origins to the articles as nested lists: the graph in words. */
export function TreeList({ claim, statements, outletNames }: TreeListProps) {
  return (
    <ul class="tree">
      {treeOf(claim, statements, outletNames).map((root) => (
        <Node key={root.id} node={root} />
      ))}
    </ul>
  );
}
