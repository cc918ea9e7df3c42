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
    [
      '/articles/sha256:a1',
      { view: 'article', id: 'sha256:a1', statement: null, shown: { layers: [], find: '', at: '' } },
    ],
    [
      '/articles/letters%2F7#s01',
      { view: 'article', id: 'letters/7', statement: 's01', shown: { layers: [], find: '', at: '' } },
    ],
    [
      '/articles/a?layers=places,verdicts,names#s1',
      { view: 'article', id: 'a', statement: 's1', shown: { layers: ['names', 'places'], find: '', at: '' } },
    ],
    ['/claims', { view: 'claims', words: '', order: 'outlets', place: null }],
    ['/claims?order=first&words=brake', { view: 'claims', words: 'brake', order: 'first', place: null }],
    [
      '/claims?articles=4&origins=1-2',
      { view: 'claims', words: '', order: 'outlets', place: { articles: '4', origins: '1-2' } },
    ],
    ['/claims?order=truth', { view: 'claims', words: '', order: 'outlets', place: null }],
    ['/claims/c1', { view: 'claim', id: 'c1', unfolded: { folds: [], words: '' } }],
    ['/claims/c1?open=a1,b2&words=c3', { view: 'claim', id: 'c1', unfolded: { folds: ['a1', 'b2'], words: 'c3' } }],
    ['/sources', { view: 'sources', words: '', order: 'said' }],
    ['/sources?words=quill&order=name', { view: 'sources', words: 'quill', order: 'name' }],
    ['/sources?order=fame', { view: 'sources', words: '', order: 'said' }],
    ['/outlets?words=bay', { view: 'outlets', words: 'bay' }],
    ['/outlets/Bay%20Wire', { view: 'outlet', whole: false, name: 'Bay Wire' }],
    ['/outlets/Bay%20Wire?count=all', { view: 'outlet', whole: true, name: 'Bay Wire' }],
    ['/dossiers', { view: 'dossiers' }],
    ['/dossiers/d1', { view: 'dossier', id: 'd1' }],
    ['/sources/pavel%20dravec', { view: 'source', key: 'pavel dravec', filter: {} }],
    [
      '/sources/mara?stance=denies&when=2030-05&verdict=x',
      { view: 'source', key: 'mara', filter: { stance: 'denies', when: '2030-05' } },
    ],
    ['/corrections', { view: 'corrections' }],
    ['/map?from=2031-03&country=CL&x=y', { view: 'map', filter: { from: '2031-03', country: 'CL' } }],
    ['/search?q=a+b', { view: 'search', words: 'a b' }],
    ['/verdicts', { view: 'unknown', path: '/verdicts' }],
    ['/claims/a/b', { view: 'unknown', path: '/claims/a/b' }],
    ['/articles/%zz', { view: 'article', id: '%zz', statement: null, shown: { layers: [], find: '', at: '' } }],
  ])('reads %s', (address, route) => {
    expect(at(address)).toEqual(route);
  });
});

describe('addresses', () => {
  it.each(['sha256:0a', 'letters/7', 'a b?c#d%', 'Ünïcode — “x”'])('lead back to %s', (id) => {
    expect(at(addressOfArticle(id, 's#1'))).toEqual({
      view: 'article',
      id,
      statement: 's#1',
      shown: { layers: [], find: '', at: '' },
    });
    expect(at(addressOfClaim(id))).toEqual({ view: 'claim', id, unfolded: { folds: [], words: '' } });
    const unfolded = { folds: ['a1', 'b2'], words: 'c3' };
    expect(at(addressOfClaim(id, unfolded))).toEqual({ view: 'claim', id, unfolded });
    expect(at(addressOfSource(id))).toEqual({ view: 'source', key: id, filter: {} });
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
    expect(at(addressOfArticle('a1', 's1', { find: '"brake pads" 7' }))).toMatchObject({
      shown: { layers: [], find: '"brake pads" 7' },
    });
    expect(addressOfArticle('sha256:a1')).toBe('/articles/sha256:a1');
    expect(addressOfArticle('a1', 's1', { layers: ['names', 'times'] })).toBe('/articles/a1?layers=names,times#s1');
  });
});
