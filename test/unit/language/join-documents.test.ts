import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { joinDocuments, openingOf } from '../../../src/language/join-documents.ts';

const HEAD = 'Pier “safe”: minister';
const BODY = '“It is safe,” Brandt said. He left.\n\nThe town waits. “We wait.”\n\nIt rained.';

describe('joinDocuments', () => {
  it('is what analysing both as one text would give', () => {
    expect(joinDocuments(analyse(HEAD), analyse(BODY))).toEqual(analyse(`${HEAD}\n\n${BODY}`));
  });

  it('takes an empty text on either side', () => {
    const words = (text: string) => analyse(text).tokens.map(({ text: word }) => word);
    expect(joinDocuments(analyse(''), analyse(BODY)).tokens.map(({ text }) => text)).toEqual(words(BODY));
    expect(joinDocuments(analyse(HEAD), analyse('')).tokens).toEqual(analyse(HEAD).tokens);
  });
});

describe('openingOf', () => {
  it.each([
    ['all of it where it is short', 1000, BODY],
    ['whole paragraphs', 22, BODY.slice(0, BODY.indexOf('\n\nIt rained'))],
    ['nothing where the first paragraph is longer', 3, ''],
  ])('keeps %s', (_, most, text) => {
    expect(openingOf(analyse(BODY), most)).toEqual(analyse(text));
  });
});
