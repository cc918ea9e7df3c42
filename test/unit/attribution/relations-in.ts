import { attribute } from '../../../src/attribution/attribute.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Relation } from '../../../src/model/statement.ts';
import { attributionModel } from '../../../src/models.ts';
import { annotate } from '../../../src/pipeline.ts';
import type { Row } from './construction-table.ts';

/** What is read of a row. Relations inside a content are the chains stage's to find: such a row goes through the pipeline. */
export function relationsIn({ text, readings }: Row): readonly Relation[] {
  const nests = readings.some(({ relations }) =>
    relations.some(({ cue }) => relations.some(({ content }) => touches(cue, content))),
  );
  return nests ? annotate({ ...ARTICLE, text }).statements : attribute(analyse(text), attributionModel());
}

const touches = (cue: readonly Span[], content: readonly Span[]): boolean =>
  cue.some(([start, end]) => content.some(([from, to]) => from <= start && end <= to));

const ARTICLE: Omit<Article, 'text'> = {
  id: 'sha256:0',
  title: null,
  outlet: 'The Lantern',
  carriers: [],
  published: '2031-05-20',
  url: null,
  byline: null,
  language: 'en',
  blocks: [],
  captions: [],
  credits: [],
  origin: null,
};
