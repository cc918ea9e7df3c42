import type { DropReport } from '../../src/serve/api.ts';
import { Dateline } from '../dateline.tsx';
import { addressOfArticle } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { directionOf } from '../words/direction.ts';

/** What became of the files, in one line. */
function outcomeInWords({ files, articles: { added, unchanged, reanalysed }, failed }: DropReport): string {
  const parts = [
    `${counted(added, 'article')} added`,
    unchanged > 0 ? `${counted(unchanged, 'was', 'were')} here already` : null,
    reanalysed > 0 ? `${counted(reanalysed, 'was', 'were')} analysed anew` : null,
    failed.length > 0 ? `${counted(failed.length, 'part')} not added` : null,
  ].filter((part) => part !== null);
  return `${counted(files, 'file')} read: ${parts.join(', ')}.`;
}

/** The end of a drop: what was added, with the first of it a click away, and what failed and why. */
export function DropOutcome({ report }: { readonly report: DropReport }) {
  const { articles, added, failed, interrupted } = report;
  return (
    <>
      <p>
        {outcomeInWords(report)}
        {interrupted ? ' Stopped before the end; the same files again go on.' : ''}
      </p>
      {added.length === 0 ? null : (
        <ul class="drop-added" aria-label="Added">
          {added.map(({ id, title, outlet, published }) => (
            <li key={id}>
              <a href={addressOfArticle(id)} dir={directionOf(title ?? '')}>
                {title ?? 'Untitled article'}
              </a>{' '}
              <span class="small">
                <Dateline outlet={outlet} published={published} />
              </span>
            </li>
          ))}
          {articles.added > added.length ? (
            <li class="small">
              and {articles.added - added.length} more, under <a href="/articles">Articles</a> by their dates
            </li>
          ) : null}
        </ul>
      )}
      {failed.length === 0 ? null : (
        <details open={failed.length <= 5}>
          <summary>Not added</summary>
          <ul class="drop-failed">
            {failed.map(({ file, error }, at) => (
              <li key={at}>
                <strong>{file}</strong>{' '}
                <span>
                  {error.message.startsWith(`${file}: `) ? error.message.slice(file.length + 2) : error.message}
                </span>{' '}
                <span class="small">{error.hint}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
