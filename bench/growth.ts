import { annotate } from '../src/pipeline.ts';
import { processorSeconds } from './stopwatch.ts';

const SIZE = 1_000_000;

/** Texts that are long or odd; each is measured against ordinary articles of the same total length. */
const odd: Readonly<Record<string, (texts: readonly string[]) => string>> = {
  'one article of 1 MB': (texts) => texts.join('\n\n').slice(0, SIZE),
  'one paragraph of 1 MB': (texts) => texts.join(' ').replaceAll('\n', ' ').slice(0, SIZE),
  'one sentence of 1 MB': (texts) =>
    texts
      .join(' ')
      .replaceAll(/[.!?\n]/gu, ' ')
      .slice(0, SIZE),
  '100,000 quotation marks': () => '“a ” '.repeat(SIZE / 10) + '"b " '.repeat(SIZE / 10),
  'unclosed quotation marks': () => '“word and '.repeat(SIZE / 10),
  'a million brackets': () => '('.repeat(SIZE),
  'said said said': () => 'Brandt said '.repeat(SIZE / 12),
  'commas and names': () => 'Brandt, Lund, '.repeat(SIZE / 14),
};

/** Processor time a character of each odd text, divided by that of ordinary articles in the same run. */
export function growth(texts: readonly string[]): Record<string, number> {
  const ordinary =
    processorSeconds(() => texts.forEach(annotateText), 1) / texts.reduce((sum, text) => sum + text.length, 0);
  return Object.fromEntries(
    Object.entries(odd).map(([what, make]) => {
      const text = make(texts);
      return [what, processorSeconds(() => annotateText(text), 1) / text.length / ordinary];
    }),
  );
}

function annotateText(text: string): void {
  annotate({
    ...{
      id: 'bench',
      title: null,
      outlet: null,
      carriers: [],
      published: null,
      url: null,
      byline: null,
      language: 'en',
    },
    ...{ text, blocks: [], captions: [], credits: [], origin: null },
  });
}
