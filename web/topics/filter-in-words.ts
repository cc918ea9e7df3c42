import type { TopicFilter } from '../../src/serve/api.ts';

/** What a topic keeps, as the end of "Articles …". */
export function filterInWords({ words, outlet, source, place }: TopicFilter): string {
  return [
    words === '' ? null : `with the words “${words}”`,
    outlet === null ? null : `in ${outlet}`,
    source === null ? null : `with words from ${source}`,
    place === null ? null : `that speak of ${place}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
