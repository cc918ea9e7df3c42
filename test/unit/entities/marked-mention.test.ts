import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../../../src/entities/appearances-of.ts';
import { markedMention } from '../../../src/entities/marked-mention.ts';
import { namedArticle } from './named-article.ts';

const NAME = 'Harbour Front';
const setOff = (text: string): string | null => {
  const start = text.indexOf(NAME);
  return markedMention(text, [start, start + NAME.length]);
};

describe('a name is set off', () => {
  it.each([
    ['The so-called Harbour Front met on Monday.', 'so-called Harbour Front'],
    ['So-called Harbour Front members met.', 'so-called Harbour Front'],
    ['The so-called “Harbour Front” met.', 'so-called “Harbour Front”'],
    ['the ‘so-called’ Harbour Front met', 'so-called Harbour Front'],
    ['A ‘Harbour Front’ that nobody knows met.', '‘Harbour Front’'],
    ["A 'Harbour Front' that nobody knows met.", "'Harbour Front'"],
    ['The «Harbour Front» met.', '«Harbour Front»'],
    ['It met what it calls the Harbour Front.', 'what it calls the Harbour Front'],
    [
      'against what the port board described as the "Harbour Front"',
      'what the port board described as the "Harbour Front"',
    ],
    ['the self-styled Harbour Front', 'self-styled Harbour Front'],
    ['Harbour Front met.', null],
    ['“Harbour Front met,” he said.', null],
    ['“We know the Harbour Front”, he said.', null],
    ["the 'Harbour Front's boats'", null],
    ['It is so called. Harbour Front met.', null],
    ['what he called Harbour Front’s folly', null],
    ['what he called the "Harbour Front folly"', null],
    ['a so-called Harbour Front-style pact', null],
    ['what the Harbour Front calls peace', null],
    ['the board called the Harbour Front a club', null],
    ['a newly so-called port. The Harbour Front met', null],
  ])('%s', (text, words) => {
    expect(setOff(text)).toBe(words);
  });
});

it('is noted with the article’s names, and nothing where there is none', () => {
  const [front] = appearancesOf(
    namedArticle({ id: 'a1', names: [{ name: NAME, kind: 'organisation', form: NAME, says: 'no' }] }),
  ).filter(({ name }) => name === NAME);
  expect(front?.forms).toEqual({ [NAME]: 1 });
  expect(front).not.toHaveProperty('marked');
  const article = namedArticle({ id: 'a2', names: ['Mara Quill', { name: NAME, kind: 'organisation' }] });
  const [, mention] = article.entities;
  const text = `${article.text.slice(0, mention!.start)}so-called ${article.text.slice(mention!.start)}`;
  const moved = { ...mention!, start: mention!.start + 10, end: mention!.end + 10 };
  const [found] = appearancesOf({ ...article, text, entities: [moved] }).filter(({ name }) => name === NAME);
  expect(found?.marked).toEqual({ 'so-called Harbour Front': 1 });
});
