import { describe, expect, it } from 'vitest';
import { isProperName } from '../../../src/entities/is-proper-name.ts';
import type { EntityKind } from '../../../src/entities/types.ts';
import { foldName } from '../../../src/identity/fold-name.ts';

const isName = (name: string, kind: EntityKind): boolean => isProperName(name, foldName(name), kind);

describe('proper names', () => {
  it.each<readonly [string, EntityKind]>([
    ['An Sarrane', 'outlet'],
    ['A Marsa', 'outlet'],
    ['This Oster Life', 'outlet'],
    ['An Tae-woo', 'person'],
    ['My Tervani', 'person'],
    ['Our Lady of the Harbour Hospital', 'organisation'],
    ['The Harbour Works', 'organisation'],
    ['quay.example', 'outlet'],
  ])('%s, %s', (name, kind) => {
    expect(isName(name, kind)).toBe(true);
  });

  it.each<readonly [string, EntityKind]>([
    ['a Harbour Works', 'organisation'],
    ['A Harbour Works spokesman', 'person'],
    ['A ministry', 'government'],
    ['An Oster official', 'person'],
    ['Our correspondent in Oster', 'outlet'],
    ['My newspaper', 'outlet'],
    ['This channel', 'outlet'],
    ['His Ministry', 'government'],
    ['Both Houses', 'government'],
    ['several Oster papers', 'outlet'],
    ['harbour works', 'organisation'],
    ['Chilean', 'person'],
  ])('not %s, %s', (name, kind) => {
    expect(isName(name, kind)).toBe(false);
  });
});
