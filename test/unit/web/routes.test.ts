import { describe, expect, it } from 'vitest';
import {
  addressOfArticle,
  addressOfArticles,
  addressOfClaim,
  addressOfClaims,
  addressOfSearch,
  addressOfSource,
  type Route,
  routeOf,
} from '../../../web/routes.ts';

const at = (address: string): Route => routeOf(new URL(address, 'http://room'));

describe('routeOf', () => {
  it.each<[string, Route]>([
    ['/', { view: 'front' }],
    ['/articles', { view: 'articles', outlet: null }],
    ['/articles/', { view: 'articles', outlet: null }],
    ['/articles?outlet=Bay%20Wire', { view: 'articles', outlet: 'Bay Wire' }],
    ['/articles/sha256:a1', { view: 'article', id: 'sha256:a1', statement: null }],
    ['/articles/letters%2F7#s01', { view: 'article', id: 'letters/7', statement: 's01' }],
    ['/claims', { view: 'claims', words: '', order: 'outlets', place: null }],
    ['/claims?order=first&words=brake', { view: 'claims', words: 'brake', order: 'first', place: null }],
    [
      '/claims?articles=4&origins=1-2',
      { view: 'claims', words: '', order: 'outlets', place: { articles: '4', origins: '1-2' } },
    ],
    ['/claims?order=truth', { view: 'claims', words: '', order: 'outlets', place: null }],
    ['/claims/c1', { view: 'claim', id: 'c1' }],
    ['/sources', { view: 'sources', words: '' }],
    ['/sources/pavel%20dravec', { view: 'source', key: 'pavel dravec' }],
    ['/search?q=a+b', { view: 'search', words: 'a b' }],
    ['/verdicts', { view: 'unknown', path: '/verdicts' }],
    ['/claims/a/b', { view: 'unknown', path: '/claims/a/b' }],
    ['/articles/%zz', { view: 'article', id: '%zz', statement: null }],
  ])('reads %s', (address, route) => {
    expect(at(address)).toEqual(route);
  });
});

describe('addresses', () => {
  it.each(['sha256:0a', 'letters/7', 'a b?c#d%', 'Ünïcode — “x”'])('lead back to %s', (id) => {
    expect(at(addressOfArticle(id, 's#1'))).toEqual({ view: 'article', id, statement: 's#1' });
    expect(at(addressOfClaim(id))).toEqual({ view: 'claim', id });
    expect(at(addressOfSource(id))).toEqual({ view: 'source', key: id });
    expect(at(addressOfArticles(id))).toEqual({ view: 'articles', outlet: id });
    expect(at(addressOfSearch(id))).toEqual({ view: 'search', words: id });
  });

  it('leave out what is usual', () => {
    expect(addressOfClaims('', 'outlets')).toBe('/claims');
    expect(addressOfClaims('a', 'first')).toBe('/claims?words=a&order=first');
    expect(addressOfClaims('a', 'outlets', { articles: '4', origins: '1' })).toBe(
      '/claims?words=a&articles=4&origins=1',
    );
    expect(addressOfArticles(null)).toBe('/articles');
    expect(addressOfArticle('sha256:a1')).toBe('/articles/sha256:a1');
  });
});
