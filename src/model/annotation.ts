import type { Article } from './article.ts';
import type { Statement } from './statement.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'group';

/** One mention of a name. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Fullest form of the name in this article. */
  readonly name: string;
  /** Key shared by all mentions of one name in the archive: its folded spelling. */
  readonly entity: string;
}

/** A time expression with its TIMEX3 / ISO 8601 value. */
export interface Time {
  readonly start: number;
  readonly end: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** Days by which the date kept may differ from the value: Ramadan waits for the moon to be seen. */
  readonly toleranceDays?: number;
}

/** A place that was looked up. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: 'city' | 'region' | 'country';
  readonly geonames?: number;
}

/** How exactly a number is meant. "Up to 40" and "as many as 40" are at most 40, "thousands" is more than 1,000. */
export type Approximation = 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'almost';

/** An amount with its normalised value and unit. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly kind: 'money' | 'count' | 'measure' | 'percent';
  /** Of a range ("20 to 30") its lower end. */
  readonly value: number;
  /** Upper end of a range. */
  readonly high?: number;
  /** `USD`, `USD/barrel`; `km`, `m3/day`; `%`, `percentage point`; of a count the noun, singular, `''` when none is said. */
  readonly unit: string;
  readonly approximation?: Approximation;
  /** What befell the people counted: killed, injured, missing, arrested, … */
  readonly state?: string;
}

/** A statement of a caption: its spans, those of its links too, are offsets in `captions[caption].text`. */
export interface CaptionStatement extends Statement {
  /** Index into the article's `captions`. */
  readonly caption: number;
}

/** What the pipeline adds to an article. */
export interface Annotations {
  /** Those of the body: offsets in `text`. They alone are evidence that claims are formed of. */
  readonly statements: readonly Statement[];
  /** Those of the headline: all their spans are offsets in `title`. Absent in what an older version printed. */
  readonly headlineStatements?: readonly Statement[];
  readonly captionStatements?: readonly CaptionStatement[];
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly places: readonly Place[];
  readonly quantities: readonly Quantity[];
  readonly analysis: { readonly version: string };
}

export interface AnnotatedArticle extends Article, Annotations {}
