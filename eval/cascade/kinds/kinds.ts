import { CONFLICT } from './conflict.ts';
import { DISASTER } from './disaster.ts';
import { ECONOMY } from './economy.ts';
import type { Kind } from './kind.ts';
import { POLITICS } from './politics.ts';

/** Every kind of event. */
export const KINDS: readonly Kind[] = [...CONFLICT, ...DISASTER, ...ECONOMY, ...POLITICS];

/** One in four kinds and the sixth wording of the others are kept: their errors are never read, only counted. */
export const isKeptKind = (kind: Kind): boolean => KINDS.indexOf(kind) % 4 === 3;
export const KEPT_WORDING = 5;
