import type { Article } from '../src/model/article.ts';
import { annotate } from './built.ts';
import { benchArticle } from './corpus.ts';
import { ODD_TEXTS } from './odd-texts.ts';
import { processorSeconds, processorSecondsOnce } from './stopwatch.ts';

const LONG = 1_000_000;
const SHORT = 3_000;

/**
 * Processor time a word of the same words as one article of 1 MB (in its paragraphs, and in one), divided by that of
 * articles of 3 kB.
 */
export function costOfLength(articles: readonly Article[]): Record<string, number> {
  const paragraphs = articles.flatMap(({ text }) => text.split(/\n+/u));
  const long: string[] = [];
  const short: string[] = [];
  let size = 0;
  for (const paragraph of paragraphs) {
    if (size + paragraph.length > LONG) break;
    long.push(paragraph);
    size += paragraph.length + 1;
    const last = short.at(-1);
    if (last === undefined || last.length + paragraph.length > SHORT) short.push(paragraph);
    else short[short.length - 1] = `${last}\n${paragraph}`;
  }
  const pieces = short.map((text) => benchArticle(text));
  const whole = benchArticle(long.join('\n'));
  const solid = benchArticle(long.join(' '));
  const ordinary = processorSeconds(() => pieces.forEach((article) => void annotate(article)), 3);
  return {
    'one article of 1 MB': processorSeconds(() => void annotate(whole), 3) / ordinary,
    'one paragraph of 1 MB': processorSeconds(() => void annotate(solid), 3) / ordinary,
  };
}

/** How much of each odd text is measured first; the second time it is four times as much. */
const QUARTER = 0.25;

/**
 * Processor time a word of each odd text, divided by that of a quarter of it: 1.0 is linear. Each is read once, as it
 * would be: a second reading finds its words in the caches.
 */
export function costOfOddTexts(articles: readonly Article[]): Record<string, number> {
  const prose = articles
    .slice(0, 400)
    .map(({ text }) => text)
    .join(' ');
  return Object.fromEntries(
    Object.entries(ODD_TEXTS).map(([what, make]) => {
      const quarter = benchArticle(make(QUARTER, prose));
      const whole = benchArticle(make(1, prose));
      const first = processorSecondsOnce(() => void annotate(quarter));
      return [what, processorSecondsOnce(() => void annotate(whole)) / (first / QUARTER)];
    }),
  );
}
