import { describe, expect, it } from 'vitest';
import { mentionedBeside, namedBeside } from '../../../src/reuse/credits.ts';

const NAMED: readonly (readonly [what: string, text: string, outlet: string, credit: string | null])[] = [
  ['a name with its verb is a credit', 'The Times reported that the ferry is late.', 'The Times', 'Times reported'],
  ['a name is a credit after a small "the"', 'A pilot told the Times it is late.', 'The Times', 'told the Times'],
  [
    'a name of its own letters in brackets is a credit',
    'The ferry is late (Bay Herald).',
    'Bay Herald',
    '(Bay Herald)',
  ],
  [
    'a word that opens its sentence is no part of a name',
    'It is late. Yesterday Bay Herald wrote so.',
    'Bay Herald',
    'Bay Herald wrote',
  ],
  ['the end of a longer name is none', 'The New York Times reported that the ferry is late.', 'The Times', null],
  ['the beginning of a word is none', 'A pilot told Sunday crowds that it is late.', 'The Sun', null],
  ['the beginning of a surname is none', 'The crew told Starmer that it is late.', 'The Star', null],
  ['the end of a word is none', 'A pilot told McSun said it is late.', 'The Sun', null],
  ['half of a hyphened name is none', 'The Sun-Times reported that it is late.', 'The Sun', null],
  ['the other half is none either', 'The Sun-Times reported that it is late.', 'The Times', null],
  [
    'a later place counts where the first is none',
    'The Oster Times was late. The Times reported it.',
    'The Times',
    'Times reported',
  ],
];

describe('an outlet named beside a passage', () => {
  it.each(NAMED)('%s', (_, text, outlet, credit) => {
    expect(namedBeside(text, outlet, [[0, text.length]])).toBe(credit);
  });
});

const MENTIONED: readonly (readonly [what: string, text: string, outlet: string, name: string | null])[] = [
  ['is mentioned by its name', 'So says the Times, which saw it.', 'The Times', 'Times'],
  ['is not mentioned by the end of a longer one', 'So says the New York Times.', 'The Times', null],
  ['is not mentioned by part of a word', 'It came on Sunday.', 'The Sun', null],
];

describe('an outlet', () => {
  it.each(MENTIONED)('%s', (_, text, outlet, name) => {
    expect(mentionedBeside(text, outlet, [[0, text.length]])).toBe(name);
  });
});
