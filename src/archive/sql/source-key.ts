import { foldName } from '../../identity/fold-name.ts';

/** The key of a source: two names with one key are one source in this archive. */
export const sourceKey = (name: string): string => foldName(name);
