import { describe, expect, it } from 'vitest';
import { generate } from '../../../eval/cascade/generate.ts';
import { KINDS } from '../../../eval/cascade/kinds/kinds.ts';
import {
  AT_LARGE,
  DENIED,
  DENIED_IN_PART,
  NOT_SO,
  PAPER,
  RELAYED,
  SAID,
  TO_US,
} from '../../../eval/cascade/words/constructions.ts';

describe('the cascade generator', () => {
  const cascade = generate(7, 150);

  it('writes the same articles for the same seed and others for another', () => {
    expect(generate(7, 150)).toEqual(cascade);
    expect(generate(8, 150).articles[0]?.text).not.toBe(cascade.articles[0]?.text);
  });

  it('leaves no part of a pattern unfilled', () => {
    const unfilled = cascade.articles.filter(({ text, title }) => /[{}<>|$[\]⟦⟧]|undefined/.test(`${title} ${text}`));
    expect(unfilled.map(({ text }) => text)).toEqual([]);
  });

  it('puts each mention where its words stand, inside one paragraph', () => {
    const texts = new Map(cascade.articles.map(({ id, text }) => [id, text]));
    const wrong = cascade.mentions.filter(({ article, start, end }) => {
      const words = texts.get(article)?.slice(start, end) ?? '';
      return words.trim() !== words || words.length < 8 || words.includes('\n');
    });
    expect(wrong).toEqual([]);
  });

  it('has a truth for each claim told', () => {
    const known = new Set(cascade.claims.map(({ claim }) => claim));
    const told = cascade.mentions.filter((mention) => mention.told).map(({ claim }) => claim);
    expect(told.filter((claim) => !known.has(claim))).toEqual([]);
  });

  it('knows at least forty constructions and six ways to put each event', () => {
    const forms = [SAID, RELAYED, TO_US, PAPER, AT_LARGE, DENIED, NOT_SO, DENIED_IN_PART].flat();
    expect(new Set(forms).size).toBeGreaterThanOrEqual(40);
    expect(KINDS.filter(({ wordings }) => new Set(wordings).size < 6)).toEqual([]);
  });

  it('leaves nothing out when it words a fact, a doubt and a denial', () => {
    const uneven = KINDS.flatMap(({ wordings }) => wordings).filter(
      (wording) => !/^[^<>]*<[^|<>]+\|[^|<>]+\|[^|<>]+>[^<>]*$/.test(wording),
    );
    expect(uneven).toEqual([]);
  });
});
