import { readFileSync } from 'node:fs';
import { attribute } from '../src/attribution/attribute.ts';
import { enclosing } from '../src/chains/nesting.ts';
import { placeOf, within } from '../src/chains/scene-of.ts';
import { identify } from '../src/identity/identify.ts';
import { resolveSource } from '../src/identity/resolve-source.ts';
import { remember, type Speaker, startMemory } from '../src/identity/speakers.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Document } from '../src/language/document.ts';
import { hull, type Span } from '../src/model/span.ts';
import type { Relation } from '../src/model/statement.ts';
import { attributionModel, recognitionModel } from '../src/models.ts';
import { recogniseNames } from '../src/recognition/recognise-names.ts';
import type { GoldSource } from './score-sources.ts';

/** An article of one of the two corpora; only PolNeAR has relations. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly annotations?: Readonly<Record<string, readonly Relation[]>>;
}

export const readCorpus = (path: string): ReadonlyMap<string, CorpusArticle> =>
  new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CorpusArticle)
      .map((article) => [article.id, article]),
  );

const FOLLOWING = 6;

/**
 * Whom the resolver takes the labelled source for, among all statements of its article: by hand where the corpus has them,
 * else as found by the model, with the labelled source in its place.
 */
export function resolveGold(article: CorpusArticle, gold: GoldSource): Speaker {
  const document = analyse(article.text);
  const given = article.annotations ? Object.values(article.annotations)[0] : undefined;
  const relations = given ?? withSource(document, attribute(document, attributionModel()), gold);
  const cast = identify(document, undefined, recogniseNames(document, recognitionModel()));
  const ordered = relations.filter(({ source }) => source.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const outer = enclosing(ordered);
  const memory = startMemory();
  const speakers: Speaker[] = [];
  for (const [i, relation] of ordered.entries()) {
    const place = placeOf(cast.reading, relation);
    const span = hull(relation.source)!;
    const speaker = resolveSource(
      {
        cast,
        memory,
        inContent: within(place.content),
        enclosing: speakers[outer[i]!] ?? null,
        content: place.content,
        following: ordered.slice(i + 1, i + 1 + FOLLOWING).map((next) => ({
          source: hull(next.source)!,
          content: placeOf(cast.reading, next).content,
        })),
      },
      span,
    );
    if (span[0] === gold.source[0] && span[1] === gold.source[1]) return speaker;
    speakers[i] = speaker;
    remember(memory, speaker, cast.reading.sentenceOf[place.cue.from] ?? 0);
  }
  throw new Error(`${gold.article} has no source at ${gold.source.join('–')}`);
}

const startOf = ({ cue, source, content }: Relation): number => (cue[0] ?? source[0] ?? content[0] ?? [0, 0])[0];

const touch = (spans: readonly Span[], [start, end]: Span): boolean =>
  spans.some(([from, to]) => from < end && start < to);

/** The found relations with the labelled one among them. */
function withSource(document: Document, found: readonly Relation[], { source, cue }: GoldSource): Relation[] {
  const own = found.find((relation) => touch(relation.source, source) || (cue !== null && touch(relation.cue, cue)));
  const others = found.filter((relation) => relation !== own && !touch(relation.source, source));
  return [
    ...others,
    { cue: cue ? [cue] : [], content: own?.content ?? restOf(document, source, cue), source: [source] },
  ];
}

/** Where no statement was found, its content is taken to be the rest of the sentence on the cue's other side. */
function restOf({ tokens, sentences }: Document, source: Span, cue: Span | null): Span[] {
  const anchor = cue ?? source;
  const sentence = sentences.find(({ to }) => tokens[to - 1]!.end > anchor[0]);
  if (!sentence) return [];
  const end = Math.max(source[1], anchor[1]);
  const last = tokens[sentence.to - 1]!.end;
  return source[0] <= anchor[0] ? (end < last ? [[end, last]] : []) : [[tokens[sentence.from]!.start, anchor[0]]];
}
