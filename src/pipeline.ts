import { attribute } from './attribution/attribute.ts';
import { annotateBeside, type Watch } from './beside.ts';
import { followChains } from './chains/follow-chains.ts';
import type { Cast } from './identity/cast.ts';
import { entitiesOf } from './identity/entities-of.ts';
import { identify } from './identity/identify.ts';
import { analyse } from './language/analyse.ts';
import type { AnnotatedArticle } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import { attributionModel, gazetteer, recognitionModel } from './models.ts';
import { homeOf } from './places/home-of.ts';
import { locate, type PlaceMention } from './places/locate.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { recogniseNames } from './recognition/recognise-names.ts';
import { readTimes } from './times/read-times.ts';

/** Goes up whenever the same text may be analysed differently: a stage or a model has changed. */
export const ANALYSIS_VERSION = '6';

/**
 * Everything an article's words say of who said what: the one way the data goes.
 *
 * text → sentences and tokens → relations of source, cue and content → who is meant → chains from outlet to origin
 *
 * Pure but for reading the model's weights once. Offsets are UTF-16 units in `article.text`.
 */
export const annotate = (article: Article): AnnotatedArticle => annotateWatched(article, {});

/** `annotate`, told about on the way. */
export function annotateWatched(article: Article, watch: Watch): AnnotatedArticle {
  const document = analyse(article.text);
  const relations = attribute(document, attributionModel());
  const names = recogniseNames(document, recognitionModel());
  const cast = identify(document, article, names);
  watch.onCast?.(cast);
  const readings = readTimes(document, article.published);
  const times = readings.map(({ time }) => time);
  return {
    ...article,
    statements: followChains({ article, document, relations, cast, times: readings, onChain: watch.onChain }),
    ...annotateBeside(article, { document, relations }, watch),
    entities: entitiesOf(cast, names),
    times,
    places: locate(document, namesIn(cast), { gazetteer: gazetteer(), countries: homeOf(gazetteer(), article) }),
    quantities: readQuantities(document, times),
    analysis: { version: ANALYSIS_VERSION },
  };
}

const namesIn = ({ members, mentions }: Cast): PlaceMention[] =>
  mentions.map(({ from, to, member }) => ({ from, to, kind: members[member]!.kind }));
