import type { ClaimSummary } from '../../archive/archive.ts';
import { plain, shorten } from '../style.ts';
import { table } from './table.ts';

const COLUMNS = [
  { heading: 'outlets', align: 'right' },
  { heading: 'origins', align: 'right' },
  { heading: 'denied', align: 'right' },
  { heading: 'first' },
  { heading: 'id' },
  { heading: 'claim' },
] as const;

/** Blanks between six columns, and the widths of all but the id and the claim. */
const FIXED_WIDTH = 10 + 7 + 7 + 6 + 10;

/**
 * Claims as a table: how many outlets print each ("2 + 1" where one more has another number or name), and how many independent origins they go back to.
 *
 * @param width - columns of the screen, which cuts long claims; `null` leaves them whole
 */
export function claimTable(claims: readonly ClaimSummary[], width: number | null): string {
  const idWidth = Math.max(0, ...claims.map(({ id }) => id.length));
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(20, width - FIXED_WIDTH - idWidth);
  const rows = claims.map(({ outlets, outletsOfVariants: changed, independent, denials, firstPublished, text, id }) => [
    changed === undefined ? String(outlets) : `${outlets} + ${changed}`,
    range(independent),
    denials === 0 ? '' : String(denials),
    day(firstPublished),
    plain(id),
    shorten(text, room),
  ]);
  return table(COLUMNS, rows);
}

/** "2", or "1–3" when the words leave it open. */
export const range = ({ lower, upper }: { readonly lower: number; readonly upper: number }): string =>
  lower === upper ? String(lower) : `${lower}–${upper}`;

/** The date without its time. */
export const day = (published: string | null): string =>
  published === null ? 'undated' : plain(published).slice(0, 10);
