import type { KeptLink } from '../archive/dossier-archive.ts';
import type { Link } from '../model/statement.ts';

/** One step of a chain in words: what leads to a name, the name, and what proves it. */
export interface ChainStep {
  /** "published by", "which has it from"; the whole step where nobody is named. */
  readonly says: string;
  readonly name: string | null;
  /** "not named" behind the words an article uses for somebody. */
  readonly note: string | null;
  /** The words of the article that say so. */
  readonly evidence: string | null;
}

/** What the name of an origin is when no word of the article hints at it. */
const NOBODY = 'not named';

const LEADS: Readonly<Record<Exclude<Link['role'], 'origin'>, string>> = {
  carrier: 'carried by',
  publisher: 'published by',
  relay: 'which has it from',
};

/**
 * A chain in words, from the reader inwards to the origin.
 *
 * > published by The Oster Courier, which has it from Radio Fenn (“told”), on the word of Mara Quill (“said”)
 */
export function chainSteps(chain: readonly KeptLink[]): readonly ChainStep[] {
  return chain.map(({ name, kind, role, evidence }) => {
    if (role !== 'origin') return { says: LEADS[role], name, note: null, evidence };
    if (kind === 'observation') return { says: 'the reporter’s own observation', name: null, note: null, evidence };
    if (kind !== 'unnamed') return { says: 'on the word of', name, note: null, evidence };
    if (name === NOBODY) return { says: 'and names nobody behind it', name: null, note: null, evidence };
    return { says: 'on the word of', name, note: 'not named', evidence };
  });
}

/** Who is answerable for the words, for the line under them: the origin, or that nobody is. */
export function speakerOf(chain: readonly KeptLink[]): string {
  const origin = chain.at(-1);
  if (origin?.kind === 'observation') return 'the reporter';
  if (origin === undefined || origin.name === NOBODY) return 'nobody named';
  return origin.name;
}
