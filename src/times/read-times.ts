import type { Document } from '../language/document.ts';
import { findTimes } from './find-times.ts';
import { type ReadTime, resolveTimes } from './resolve-times.ts';

/**
 * The time expressions of an article, each with its exact span, type and ISO 8601 / TIMEX3 value.
 *
 * > In | February |, | two days after the vote …        → 2019-02, P2D in an article of 2019-05-20
 *
 * @param published - ISO 8601 date of the article; without it what depends on it has X in its value
 */
export const readTimes = (document: Document, published: string | null): readonly ReadTime[] =>
  resolveTimes(document, findTimes(document), published);
