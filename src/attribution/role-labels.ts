import type { Role } from './labels.ts';

interface RoleLabel {
  readonly name: string;
  readonly role: Exclude<Role, 'cue'> | null;
  readonly begins: boolean;
}

/** Labels of the second look: what a token is to one given cue. */
export const ROLE_LABELS: readonly RoleLabel[] = [
  { name: 'O', role: null, begins: false },
  { name: 'B-source', role: 'source', begins: true },
  { name: 'I-source', role: 'source', begins: false },
  { name: 'B-content', role: 'content', begins: true },
  { name: 'I-content', role: 'content', begins: false },
];
export const BEGIN_SOURCE = 1;
export const BEGIN_CONTENT = 3;
