import type { DropReport } from '../../src/serve/api.ts';
import { counted } from '../words/counted.ts';

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

/** The end of a drop: what was added, and what failed and why. */
export function DropOutcome({ report }: { readonly report: DropReport }) {
  const { failed, interrupted } = report;
  return (
    <>
      <p>
        {outcomeInWords(report)}
        {interrupted ? ' Stopped before the end; the same files again go on.' : ''}
      </p>
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
