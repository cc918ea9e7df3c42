import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/model/span.ts';
import { type CorpusArticle, readCorpus, resolveGold } from './gold-sources.ts';
import { type Answer, answerFrom, type GoldSource } from './score-sources.ts';
import { dataFile } from './suite.ts';
import { untokenise } from './untokenise.ts';

/** The labels: standoff, without a word of the articles. */
export const GOLD = join(import.meta.dirname, 'gold/sources.json');

interface Gold {
  /** Files under the data folder. */
  readonly corpora: Readonly<Record<GoldSource['corpus'], string>>;
  readonly sources: readonly GoldSource[];
}

const readGold = (): Gold => JSON.parse(readFileSync(GOLD, 'utf8')) as Gold;

export const corpusFiles = (): string[] => Object.values(readGold().corpora).map((file) => dataFile(file));

/** A labelled source with what was answered. */
export interface Judged {
  readonly source: GoldSource;
  readonly text: string;
  readonly answer: Answer;
}

type Answering = (article: CorpusArticle, source: GoldSource) => Answer;

/** Ask for every labelled source that is wanted. */
export function judgeSources(answer: Answering, wanted: (source: GoldSource) => boolean = () => true): Judged[] {
  const { corpora, sources } = readGold();
  return (Object.keys(corpora) as GoldSource['corpus'][]).flatMap((corpus) => {
    const articles = readCorpus(dataFile(corpora[corpus]));
    return sources
      .filter((source) => source.corpus === corpus && wanted(source))
      .map((labelled) => {
        const article = articles.get(labelled.article)!;
        if (article.annotations) return { source: labelled, text: article.text, answer: answer(article, labelled) };
        const { text, moved } = untokenise(article.text);
        const source = movedSource(labelled, moved);
        return { source, text, answer: answer({ ...article, text }, source) };
      });
  });
}

const movedSource = (source: GoldSource, moved: (offset: number) => number): GoldSource => {
  const span = ([start, end]: Span): Span => [moved(start), moved(end)];
  return { ...source, source: span(source.source), cue: source.cue && span(source.cue), named: source.named.map(span) };
};

export const resolved: Answering = (article, source) => answerFrom(resolveGold(article, source));

/** Characters looked back for the nearest name. */
const NEAR = 2000;
const RUNS = /\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*/gu;

/** The last run of capitals up to the source's end, and of the article's runs that end in its last word the longest. */
export const nearestName: Answering = ({ text }, { source: [, end] }) => {
  const nearest = [...text.slice(Math.max(0, end - NEAR), end).matchAll(RUNS)].at(-1)?.[0];
  if (nearest === undefined) return { name: '', named: false };
  const last = nearest.split(' ').at(-1);
  const same = [...text.matchAll(RUNS)].map(([run]) => run).filter((run) => run.split(' ').at(-1) === last);
  return { name: same.reduce((longest, run) => (run.length > longest.length ? run : longest), nearest), named: true };
};
