import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONSTRUCTIONS as LABEL_RULES } from '../../../src/attribution/constructions/label-constructions.ts';
import { CONSTRUCTIONS } from '../../../src/chains/constructions/constructions.ts';
import { CONSTRUCTION_WORDS } from '../../../src/explain/chain-rules.ts';
import { explain, explainEach } from '../../../src/explain/explain.ts';
import { labelRuleName } from '../../../src/explain/span-explanations.ts';
import type { Article } from '../../../src/model/article.ts';
import { annotate } from '../../../src/pipeline.ts';

const article = (text: string, head: Partial<Article> = {}): Article => ({
  ...{ id: '1', title: 'Pier shut', outlet: 'The Lund Post', carriers: [], published: '2031-03-05', url: null },
  ...{ byline: null, language: 'en', text, blocks: [], captions: [], credits: [], origin: null, ...head },
});

const TEXT =
  '“The pier is shut,” Ola Brandt, the harbour master, told Kesh Radio on Monday. He said it would open soon.\n\n' +
  '“Repairs have begun,” Brandt said.\n\n“The crane is safe,” said a senior official.';

const linksOf = (text: string, head: Partial<Article> = {}): string[][] =>
  explain(article(text, head)).map(({ links }) =>
    links.map(({ name, rule, named }) => [name, rule.name, ...(named ? [named.name] : [])].join(' | ')),
  );

describe('explain', () => {
  it('names the rule behind each link, and how its name was found', () => {
    expect(linksOf(TEXT)).toEqual([
      ['The Lund Post | publisher', 'Kesh Radio | told-outlet | name', 'Ola Brandt | source | name'],
      ['The Lund Post | publisher', 'Ola Brandt | source | pronoun'],
      ['The Lund Post | publisher', 'Ola Brandt | source | shorter name'],
      ['The Lund Post | publisher', 'a senior official | source | own words'],
    ]);
  });

  it.each<[what: string, text: string, head: Partial<Article>, links: string[]]>([
    [
      'a carrier in front of the outlet',
      '“The pier is shut,” Ola Brandt said.',
      { carriers: ['Harbour Digest'] },
      ['Harbour Digest | carrier', 'The Lund Post | publisher', 'Ola Brandt | source | name'],
    ],
    [
      'an agency in the credits',
      '“The pier is shut,” Ola Brandt said.',
      { credits: ['Reuters'] },
      ['The Lund Post | publisher', 'Reuters | credit', 'Ola Brandt | source | name'],
    ],
    [
      'the passive of passing on',
      '“The pier is shut,” Ola Brandt was quoted as saying by the al-Nahr news website.',
      {},
      ['The Lund Post | publisher', 'al-Nahr | quoted-as-saying-by | name', 'Ola Brandt | source | name'],
    ],
    [
      'the outlet speaking for itself',
      '“The pier is shut,” The Lund Post reported.',
      {},
      ['The Lund Post | publisher-itself | name'],
    ],
  ])('explains %s', (_, text, head, links) => {
    expect(linksOf(text, head)[0]).toEqual(links);
  });

  it('tells where a name stands in full when the words of the link do not hold it', () => {
    const explained = explain(article(TEXT));
    const stands = explained.map(({ links }) => links.at(-1)?.named?.stands);
    expect(stands.map((place) => place && TEXT.slice(...place.span))).toEqual([
      undefined,
      'Ola Brandt',
      'Ola Brandt',
      undefined,
    ]);
    expect(stands[2]?.paragraph).toBe(1);
  });

  it('explains exactly the statements of annotate, link for link', () => {
    const given = article(TEXT, { carriers: ['Harbour Digest'], credits: ['Reuters'] });
    expect(
      explain(given).map(({ statement, links }) => [statement, links.map(({ name, role }) => [name, role])]),
    ).toEqual(annotate(given).statements.map(({ id, chain }) => [id, chain.map(({ name, role }) => [name, role])]));
  });

  it('works each explanation out when it is asked for, and says first how many there will be', () => {
    const told: string[] = [];
    const each = explainEach(article(TEXT), {
      wanted: ({ id }) => {
        told.push(id);
        return true;
      },
      onCount: (count) => told.push(`${count} in all`),
    });
    expect(told).toEqual([]);
    const { value } = each.next();
    expect(told.length).toBe(5);
    expect(told.at(-1)).toBe('4 in all');
    expect(value).toEqual(explain(article(TEXT))[0]);
  });

  it('finds where a name stands in full however often it is named', () => {
    const text = `Ola Brandt shut the pier.\n\n${'“It is shut,” Brandt said.\n\n'.repeat(40)}`;
    const places = explain(article(text)).map(({ links }) => links.at(-1)?.named?.stands?.paragraph);
    expect(places).toEqual(Array.from({ length: 40 }, () => 1));
  });

  it('gives each caption its own statements', () => {
    const captions = ['“It is safe,” said Brandt.', 'The pier.', '“It is shut,” said Kesh.'];
    const explained = explain(article(TEXT, { captions: captions.map((text) => ({ text, at: 0 })) }));
    expect(explained.flatMap(({ in: part, content }) => (part ? [[part, content]] : []))).toEqual([
      ['caption 0', '“It is safe,”'],
      ['caption 2', '“It is shut,”'],
    ]);
  });

  it('puts what a rule assumes as an assumption', () => {
    for (const { links, spans } of explain(article(TEXT, { credits: ['Reuters'] }))) {
      for (const { role, rule } of links)
        if (role !== 'publisher') expect(rule.because).toMatch(/^taken for .+ because /);
      for (const { rule } of spans) expect(rule.because).toMatch(/^(?:not )?by /);
    }
  });

  it('says of each span what labelled it, and by which words', () => {
    const [first] = explain(article(TEXT));
    expect(first?.spans.map(({ role, words }) => [role, words])).toEqual([
      ['cue', 'told'],
      ['source', first?.source],
      ['content', '“The pier is shut,”'],
    ]);
    const [cue] = first?.spans ?? [];
    expect(cue?.rule.name).toBe('model');
    expect(cue?.features.some(({ says, weight }) => says.includes('“told”') && weight > 0)).toBe(true);
  });

  it('does not call the model’s what it found for another cue, or not at all', () => {
    const nested = explain(article('The ministry said that Ola Brandt had told officials that the pier was shut.'));
    const inner = nested.find(({ cue }) => cue.includes('told'));
    expect(inner?.content).toBe('the pier was shut');
    expect(inner?.spans.map(({ role, rule }) => `${role}: ${rule.name}`)).toEqual([
      'cue: nested-speech',
      'source: nested-speech',
      'content: nested-speech',
    ]);
    expect(inner?.spans.flatMap(({ features }) => features)).toEqual([]);
  });

  it('does not speak of a source where there is none', () => {
    const [none] = explain(article('The pier is reportedly shut.'));
    const end = none?.links.at(-1);
    expect([none?.source, end?.rule.because, end?.named?.name]).toEqual([
      '',
      'the chain ends here because no source was found for the cue',
      'none',
    ]);
  });

  it('names the rule behind a span that the form of its sentence decided', () => {
    const rules = explain(article('Lock to open in May: Ministry\n\nIt rained.')).flatMap(({ spans }) => spans);
    expect(rules.map(({ rule }) => rule.name)).toContain('headline-colon');
  });

  it('explains statements of headline and captions, and finds in the body where their names stand', () => {
    const text =
      'The pier will open in May, Ola Brandt, the minister of harbours, said on Monday.\n\n' +
      '“It is safe,” Brandt told Kesh Radio.';
    const title = 'Pier to open in May: minister';
    const captions = [{ text: '“It is safe,” said Brandt, centre.', at: 0 }];
    const beside = explain(article(text, { title, captions })).filter(({ in: part }) => part !== undefined);
    const [headline, caption] = beside;
    expect([headline?.in, headline?.content, caption?.in, caption?.content]).toEqual([
      ...['title', 'Pier to open in May'],
      ...['caption 0', '“It is safe,”'],
    ]);
    for (const one of [headline, caption]) {
      const named = one?.links.at(-1)?.named;
      expect(named?.stands?.paragraph).toBe(1);
      expect(text.slice(...(named?.stands?.span ?? [0, 0]))).toBe('Ola Brandt');
      expect(one?.spans.map(({ role }) => role)).toEqual(['cue', 'source', 'content']);
    }
    expect(headline?.links.at(-1)?.words).toBe('minister');
  });

  it('calls each rule for labels as its file is called', () => {
    const here = new URL('../../../src/attribution/constructions/', import.meta.url);
    const missing = LABEL_RULES.map(labelRuleName).filter((name) => !existsSync(new URL(`${name}.ts`, here)));
    expect(missing).toEqual([]);
  });

  it('has words for every construction, and none for one that is gone', () => {
    expect([...CONSTRUCTION_WORDS.keys()].map(({ name }) => name).sort()).toEqual(
      CONSTRUCTIONS.map(({ name }) => name).sort(),
    );
  });
});
