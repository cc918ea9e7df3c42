import { type Dateline, readDateline } from './dateline.ts';

/** A headline and its dateline on one line. */
export interface TitledDateline {
  readonly title: string;
  readonly dateline: Dateline;
}

const BREAK = /\s+[|–—•·]\s+|\s+-{1,2}\s+|\s+[([]|,\s+|:\s+/gu;

const isDated = (dateline: Dateline | null): dateline is Dateline => dateline?.date?.year != null && dateline.marked;
const isHeadline = (text: string): boolean => text.split(' ').length >= 4 && !/[.,;:]$/.test(text);

/**
 * A line that is a headline with its dateline behind or before it; `null` for any other.
 *
 * > | Ferry talks resume after storm (Harbour Wire, 3 June 2019)
 * > | Harbour Wire, 3 June 2019: Ferry talks resume after storm
 */
export function readTitledDateline(line: string): TitledDateline | null {
  if (line.length > 240 || !/\d/.test(line) || /@\w/.test(line)) return null;
  for (const { index, 0: mark } of line.matchAll(BREAK)) {
    const [left, right] = [line.slice(0, index), line.slice(index + mark.length)];
    const closed = /[([]$/.test(mark) ? `${mark.trim()}${right}` : right;
    const behind = isHeadline(left) && mark !== ': ' ? readDateline(closed) : null;
    if (isDated(behind)) return { title: left, dateline: behind };
    const before = isHeadline(right) && /[:–—|]|--/.test(mark) ? readDateline(left) : null;
    if (isDated(before) && before.names.length > 0) return { title: right, dateline: before };
  }
  return null;
}
