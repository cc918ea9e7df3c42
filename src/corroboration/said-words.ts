import { foldName } from '../identity/fold-name.ts';
import type { ReportedStatement } from './types.ts';

/** What stands between two spans of one content in `text`. */
const GAP = ' … ';

/**
 * The words of a content that are about something: without the parts of a divided content that only name the speaker
 * ("the operator, Pavel Dravec … that its brake had not been inspected") and without the "that" that opens it.
 */
export function saidWords({ text, chain }: ReportedStatement): string {
  const speaker =
    foldName(chain.at(-1)?.name ?? '')
      .split(' ')
      .at(-1) ?? '';
  const parts = text.split(GAP);
  const about = parts.filter((part) => speaker === '' || !foldName(part).split(' ').includes(speaker));
  return (about.length > 0 ? about : parts).join(GAP).replace(/^that\s+/i, '');
}
