import type { Article } from './article.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'group';

/** What the article says somebody is. */
export interface EntityRole {
  /** Singular, lower case: "lawmaker". */
  readonly noun: string;
  /** Country or people of the words beside it: "Chile" for "the Chilean lawmaker". */
  readonly nationality?: string;
  /** "Former", "ex-". */
  readonly former?: true;
}

/** One mention of a name. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Fullest form of the name in this article. */
  readonly name: string;
  /** Key shared by all mentions of one name in the archive: its folded spelling. */
  readonly entity: string;
  /** The words of a title right in front: "Dr.", "President". */
  readonly title?: Span;
  /** What the whole article says they are; stands with the first mention of the name. */
  readonly roles?: readonly EntityRole[];
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

/** A place that was looked up, and where it lies. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** As the gazetteer calls it: "Al Ḩudaydah" for "Hodeidah". */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code; `XK` for Kosovo. */
  readonly country: string;
  /** Degrees. Of a region or country: a town in the middle of its people. */
  readonly lat: number;
  readonly lon: number;
  /** What the words name: a part of a town (`point`), a town, a part of a country, a country. */
  readonly precision: 'point' | 'city' | 'region' | 'country';
  /** Number in GeoNames; absent for what GeoNames' towns and divisions do not have. */
  readonly geonames?: number;
}

/** How exactly a number is meant. "Up to 40" and "as many as 40" are at most 40, "thousands" is more than 1,000. */
export type Approximation = 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'almost';
/** A name that several places have, or that of one place of which it is not sure that it is meant. */
export interface AmbiguousPlace {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly name: string;
  readonly precision: 'ambiguous';
  /** Countries of the places it may be, likeliest first; five at most. */
  readonly countries: readonly string[];
}

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
  readonly places: readonly (Place | AmbiguousPlace)[];
  readonly quantities: readonly Quantity[];
  readonly analysis: { readonly version: string };
}

export interface AnnotatedArticle extends Article, Annotations {}
