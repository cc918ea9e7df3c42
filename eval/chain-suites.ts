import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../src/intake/read-articles.ts';
import { analyse } from '../src/language/analyse.ts';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import type { Article } from '../src/model/article.ts';
import { annotate } from '../src/pipeline.ts';
import { goldChains, type StandoffChains } from './gold-chains.ts';
import { naiveAttribution } from './naive-attribution.ts';
import { type GoldChains, scoreChains } from './score-chains.ts';
import { dataFile, type Figures, type Suite } from './suite.ts';

const SAMPLE = join(import.meta.dirname, '../sample');

/** Splitting and chains of a digest page against what a person wrote down. */
function chainSuite(name: string, page: string, goldFile: string): Suite {
  const scored = async (chains: (article: Article) => AnnotatedArticle): Promise<Figures> => {
    const { articles } = await readArticles({ name: page, bytes: readFileSync(page) });
    return scoreChains(JSON.parse(readFileSync(goldFile, 'utf8')) as GoldChains, articles.map(chains));
  };
  return { name, corpus: [page, goldFile], measure: () => scored(annotate), baseline: () => scored(nearestName) };
}

export const sampleChains = chainSuite(
  'chains of the sample',
  join(SAMPLE, 'digest.txt'),
  join(SAMPLE, 'expected.json'),
);
export const digestChains = chainSuite(
  'chains of the digest',
  dataFile('seed', 'digest.txt'),
  dataFile('seed', 'sample-gold.json'),
);

const MORE = join(import.meta.dirname, 'gold/chains-more.json');

/** Chains of the digest's other articles: labelled as places in the text, since its words are not ours to print. */
export const moreChains: Suite = {
  name: 'chains of the digest, other articles',
  corpus: [dataFile('seed', 'digest.txt'), MORE],
  measure: () => scoredMore(annotate),
  baseline: () => scoredMore(nearestName),
};

async function scoredMore(chains: (article: Article) => AnnotatedArticle): Promise<Figures> {
  const page = dataFile('seed', 'digest.txt');
  const { articles } = await readArticles({ name: page, bytes: readFileSync(page) });
  const labels = JSON.parse(readFileSync(MORE, 'utf8')) as StandoffChains;
  const { articles: _, ...figures } = scoreChains(goldChains(labels, articles), articles.map(chains));
  return figures;
}

/** The naive way: the words nearest the verb are the origin, and nothing stands between it and the outlet. */
function nearestName(article: Article): AnnotatedArticle {
  const statements = naiveAttribution(analyse(article.text)).map((relation, i) => {
    const source = relation.source.map(([start, end]) => article.text.slice(start, end)).join(' ');
    return {
      ...relation,
      id: `naive${i}`,
      mode: 'indirect' as const,
      stance: 'asserts' as const,
      certainty: 'unknown' as const,
      distance: false,
      chain: [
        { name: article.outlet ?? '', kind: 'outlet' as const, role: 'publisher' as const },
        { name: source, kind: 'person' as const, role: 'origin' as const },
      ],
    };
  });
  return {
    ...article,
    statements,
    entities: [],
    times: [],
    places: [],
    quantities: [],
    analysis: { version: 'naive' },
  };
}
