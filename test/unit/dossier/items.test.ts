import { describe, expect, it } from 'vitest';
import { changedItem, itemLike, newItem, withItem, withoutItem } from '../../../src/dossier/items.ts';
import { newDossier, renamedDossier } from '../../../src/dossier/new-dossier.ts';
import { exampleArticle } from '../../integration/archive/example-articles.ts';
import { ARTICLE, BOARD, CRANE, cutAnew, dossierOf, NESTED, NOW, statementId } from './kept.ts';

const other = exampleArticle({
  id: 'a2',
  outlet: 'Morning Tide',
  published: null,
  said: [{ content: CRANE, origin: 'Osric Vane' }],
});
const three = dossierOf('The crane', [ARTICLE, 0], [ARTICLE, 1], [other, 0]);
const later = new Date('2031-03-07T08:00:00Z');
const quotes = ({ items }: typeof three): string[] => items.map(({ quote }) => quote);
const ids = three.items.map(({ id }) => id) as [string, string, string];

describe('a new dossier', () => {
  it('has a name, and nothing in it', () => {
    expect(newDossier({ name: '  The  crane ', comment: 'What for?' }, { held: [], now: NOW })).toMatchObject({
      id: expect.stringMatching(/^d[0-9a-f]{16}$/),
      name: 'The crane',
      comment: 'What for?',
      madeAt: '2031-03-06T08:00:00.000Z',
      items: [],
    });
  });

  it.each([
    ['no name', {}, 'dossier.invalid'],
    ['a number for a name', { name: 7 }, 'dossier.invalid'],
    ['a name without end', { name: 'a'.repeat(201) }, 'dossier.invalid'],
    ['a comment that is none', { name: 'Port', comment: ['x'] }, 'dossier.invalid'],
    ['a name that another has', { name: 'the CRANE' }, 'dossier.name-taken'],
  ])('is refused with %s', (_, wish, code) => {
    expect(() => newDossier(wish, { held: [three], now: NOW })).toThrow(expect.objectContaining({ code }));
  });

  it('may be called otherwise, or as it is called', () => {
    expect(renamedDossier(three, { name: 'Crane 7' }, { held: [three], now: later })).toMatchObject({
      name: 'Crane 7',
      comment: '',
      changedAt: later.toISOString(),
    });
    expect(renamedDossier(three, { name: 'the crane' }, { held: [three], now: later }).name).toBe('the crane');
  });
});

describe('an item', () => {
  it('has all it takes to be shown alone', () => {
    const [item] = three.items;
    expect(item).toMatchObject({
      article: 'a1',
      part: 'body',
      statement: statementId(ARTICLE, 0),
      quote: CRANE,
      stance: 'asserts',
      comment: '',
      keptAt: NOW.toISOString(),
    });
    expect(item?.chain.map(({ name, role }) => [role, name])).toEqual([
      ['publisher', 'Harbour Gazette'],
      ['relay', 'Radio Fenn'],
      ['origin', 'Mara Quill'],
    ]);
  });

  it('may be of the headline or of a caption', () => {
    const [statement] = ARTICLE.statements;
    const spoken = {
      ...ARTICLE,
      title: 'Quill: crane stands still',
      headlineStatements: [{ ...statement!, id: 'h1', content: [[7, 25] as const] }],
      captions: [{ text: 'Idle, Quill said', at: 0 }],
      captionStatements: [{ ...statement!, id: 'p1', caption: 0, content: [[0, 4] as const] }],
    };
    const kept = ['h1', 'p1'].map((id) => newItem(spoken, id, NOW));
    expect(kept.map(({ part, quote }) => [part, quote])).toEqual([
      ['title', 'crane stands still'],
      ['caption 0', 'Idle'],
    ]);
  });

  it('is not kept twice, nor when a later analysis cuts its words otherwise', () => {
    expect(withItem(three, newItem(ARTICLE, statementId(ARTICLE, 0), later))).toBe(three);
    const cut = cutAnew(ARTICLE, [4, 0]);
    const again = newItem(cut, statementId(cut, 0), later);
    expect(withItem(three, again)).toBe(three);
    expect(itemLike(three, again)?.id).toBe(ids[0]);
  });

  it.each([
    ['the outer one', 0, 1],
    ['the inner one', 1, 0],
  ])('is kept beside one it is nested with, %s first', (_, first, second) => {
    const both = dossierOf('The crane', [NESTED, first], [NESTED, second]);
    expect(both.items.map(({ chain }) => chain.at(-1)?.name).sort()).toEqual(['Mara Quill', 'Ola Brandt']);
    const again = newItem(NESTED, statementId(NESTED, second), later);
    expect(itemLike(both, again)?.id).toBe(both.items[1]?.id);
  });

  it('is none where the article has no such statement', () => {
    expect(() => newItem(ARTICLE, 's0', NOW)).toThrow(expect.objectContaining({ code: 'dossier.no-statement' }));
  });

  it.each<[string, string, string | null, readonly string[]]>([
    ['to the end', ids[0], null, [BOARD, CRANE, CRANE]],
    ['before the first', ids[1], ids[0], [BOARD, CRANE, CRANE]],
    ['before the last', ids[0], ids[2], [BOARD, CRANE, CRANE]],
    ['before itself', ids[1], ids[1], [CRANE, BOARD, CRANE]],
  ])('moves %s', (_, item, before, order) => {
    const moved = changedItem(three, item, { before }, later);
    expect(quotes(moved)).toEqual(order);
    expect(moved.items.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(moved.changedAt).toBe(later.toISOString());
  });

  it('takes a comment and leaves', () => {
    const commented = changedItem(three, ids[1], { comment: ' Who is it?\r\nAsk. ' }, later);
    expect(commented.items[1]?.comment).toBe('Who is it?\nAsk.');
    expect(quotes(withoutItem(commented, ids[1], later))).toEqual([CRANE, CRANE]);
  });

  it.each([
    ['an item it has not', 'k0', { comment: 'x' }, 'dossier.no-item'],
    ['a place it has not', ids[0], { before: 'k0' }, 'dossier.invalid'],
    ['a place that is no id', ids[0], { before: 2 }, 'dossier.invalid'],
    ['a comment without end', ids[0], { comment: 'a'.repeat(20_001) }, 'dossier.invalid'],
  ])('is refused %s', (_, id, wish, code) => {
    expect(() => changedItem(three, id, wish, later)).toThrow(expect.objectContaining({ code }));
  });
});
