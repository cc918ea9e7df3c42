import { describe, expect, it } from 'vitest';
import type { ClaimSummary } from '../../../src/serve/api.ts';
import { mergeGroups } from '../../../web/claim/merge-groups.ts';
import { sortedClaims } from '../../../web/claim/sorted-claims.ts';
import type { ClaimOrder } from '../../../web/routes.ts';

const claim = (id: string, outlets: number, articles: number, range: string, first: string | null): ClaimSummary => {
  const [lower = 0, upper = lower] = range.split('–').map(Number);
  return {
    id,
    text: id,
    articles,
    outlets,
    origins: upper,
    independent: { lower, upper },
    denials: 0,
    variants: 0,
    firstPublished: first,
  };
};

describe('sortedClaims', () => {
  const claims = [
    claim('a', 2, 9, '0–2', '2030-05-03'),
    claim('b', 4, 4, '1', '2030-05-02'),
    claim('c', 3, 3, '2', null),
  ];
  it.each<[ClaimOrder, string]>([
    ['outlets', 'bca'],
    ['articles', 'abc'],
    ['origins', 'cba'],
    ['first', 'bac'],
  ])('by %s', (order, expected) => {
    expect(
      sortedClaims(claims, order)
        .map(({ id }) => id)
        .join(''),
    ).toBe(expected);
  });
});

describe('mergeGroups', () => {
  it('tells merges with one reason and the same words once', () => {
    const groups = mergeGroups([
      { merged: ['1', '2'], because: 'same origin', evidence: ['Mara'] },
      { merged: ['1', '3'], because: 'same origin', evidence: ['Mara'] },
      { merged: ['1', '4'], because: 'relayed', evidence: ['citing'] },
    ]);
    expect(groups).toEqual([
      { because: 'same origin', evidence: ['Mara'], statements: ['1', '2', '3'] },
      { because: 'relayed', evidence: ['citing'], statements: ['1', '4'] },
    ]);
  });
});
