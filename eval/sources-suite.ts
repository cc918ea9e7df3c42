import { corpusFiles, GOLD, type Judged, judgeSources, nearestName, resolved } from './judge-sources.ts';
import { isNamed, isRight } from './score-sources.ts';
import { type Figures, percent, type Suite } from './suite.ts';

/** Shares of right answers by part and kind of source; how often a name that is given is right, and how often none is. */
function figuresOf(judged: readonly Judged[]): Figures {
  const share = (some: readonly Judged[]): number =>
    percent(some.filter(({ text, source, answer }) => isRight(text, source, answer)).length / Math.max(1, some.length));
  const kinds = [...new Set(judged.map(({ source }) => source.kind))].sort();
  const named = judged.filter(({ text, source, answer }) => isNamed(text, source, answer));
  return {
    all: share(judged),
    dev: share(judged.filter(({ source }) => source.part === 'dev')),
    check: share(judged.filter(({ source }) => source.part === 'check')),
    'at random': share(judged.filter(({ source }) => source.drawn === 'at random')),
    ...Object.fromEntries(kinds.map((kind) => [kind, share(judged.filter(({ source }) => source.kind === kind))])),
    'a name is right': share(named),
    'a name is given': percent(named.length / Math.max(1, judged.length)),
  };
}

/** Who is meant by a source whose span is given: 300 labelled by hand in two corpora. */
export const sourcesSuite: Suite = {
  name: 'names of sources',
  corpus: [GOLD, ...corpusFiles()],
  measure: () => figuresOf(judgeSources(resolved)),
  baseline: () => figuresOf(judgeSources(nearestName)),
};
