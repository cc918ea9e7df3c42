/** Articles and dossiers for the tests of dossiers. */
import type { Dossier } from '../../../src/archive/dossier-archive.ts';
import { newItem, withItem } from '../../../src/dossier/items.ts';
import { newDossier } from '../../../src/dossier/new-dossier.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { exampleArticle } from '../../integration/archive/example-articles.ts';

export const NOW = new Date('2031-03-06T08:00:00Z');

export const CRANE = 'the brake of the harbour crane had not been inspected since spring';
export const BOARD = 'the crane will be taken down before the autumn storms';

export const ARTICLE: AnnotatedArticle = exampleArticle({
  id: 'a1',
  outlet: 'Harbour Gazette',
  published: '2031-03-04',
  title: 'Crane *7* stands still',
  said: [
    { content: CRANE, origin: 'Mara Quill', relays: ['Radio Fenn'] },
    { content: BOARD, origin: 'a port official', kind: 'unnamed', stance: 'denies' },
  ],
});

export const statementId = (article: AnnotatedArticle, at: number): string => article.statements[at]?.id ?? '';

/** A dossier with the first statements of some articles, in their order. */
export function dossierOf(name: string, ...kept: readonly (readonly [AnnotatedArticle, number])[]): Dossier {
  const empty = newDossier({ name }, { held: [], now: NOW });
  return kept.reduce(
    (dossier, [article, at]) => withItem(dossier, newItem(article, statementId(article, at), NOW)),
    empty,
  );
}

/** The article as a later analysis has it: each content begins and ends so many units elsewhere. */
export const cutAnew = (article: AnnotatedArticle, [from, to]: readonly [number, number]): AnnotatedArticle => ({
  ...article,
  statements: article.statements.map((statement) => ({
    ...statement,
    id: `${statement.id.slice(0, -1)}x`,
    content: statement.content.map(([start, end]) => [start + from, end + to] as const),
  })),
  analysis: { version: '2' },
});

/** A statement and the one inside it, which has most of its words: the minister's, as Mara Quill tells it. */
const TOLD =
  'the harbour minister, Ola Brandt, had told her that the crane will stand where it is until the last ship is gone';
const outer = exampleArticle({
  id: 'a3',
  outlet: 'Morning Tide',
  published: '2031-03-05',
  said: [{ content: TOLD, origin: 'Mara Quill' }],
});
const [teller] = outer.statements;
const [from, to] = teller!.content[0]!;
export const NESTED: AnnotatedArticle = {
  ...outer,
  statements: [
    teller!,
    {
      ...teller!,
      id: 's00000000000000a3',
      content: [[from + TOLD.indexOf('the crane'), to]],
      within: teller!.id,
      chain: [...teller!.chain.slice(0, -1), { name: 'Ola Brandt', kind: 'person', role: 'origin' }],
    },
  ],
};
