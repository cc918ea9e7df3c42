import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../../src/identity/entities-of.ts';
import { identify } from '../../../src/identity/identify.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { NameMention } from '../../../src/recognition/mention.ts';

/** The entities of a text in which these words stand recognised, each with its type. */
function entities(
  text: string,
  recognised: readonly (readonly [words: string, type: NameMention['type']])[],
): string[] {
  const document = analyse(text);
  let behind = 0;
  const names = recognised.map(([words, type]): NameMention => {
    const start = text.indexOf(words, behind);
    behind = start + words.length;
    const from = document.tokens.findIndex((token) => token.start === start);
    const to = 1 + document.tokens.findIndex((token) => token.end === behind);
    return { from, to, span: [start, behind], type, probability: 0.6 };
  });
  const article = { title: null, outlet: null, carriers: [], published: null, text };
  return entitiesOf(identify(document, article, names), names).map(
    ({ start, end, type, name }) => `${type} ${text.slice(start, end)}: ${name}`,
  );
}

const TEXT = 'Mayor Abbas al-Nahri said on Monday that the bridge was shut. “It is shut,” al-Nahri said.';

describe('the names of a record', () => {
  it('have their first words where the article tells them', () => {
    expect(
      entities(TEXT, [
        ['al-Nahri', 'person'],
        ['al-Nahri', 'person'],
      ]),
    ).toEqual(['person Abbas al-Nahri: Abbas al-Nahri', 'person al-Nahri: Abbas al-Nahri']);
  });

  it('are of whoever stands recognised by a whole name', () => {
    expect(
      entities(TEXT, [
        ['Abbas al-Nahri', 'person'],
        ['al-Nahri', 'organisation'],
      ]),
    ).toEqual(['person Abbas al-Nahri: Abbas al-Nahri', 'person al-Nahri: Abbas al-Nahri']);
  });

  it('stay what they were taken for where nobody has the name', () => {
    expect(entities('The council met. Velmarch is far.', [['Velmarch', 'organisation']])).toEqual([
      'organisation Velmarch: Velmarch',
    ]);
  });
});
