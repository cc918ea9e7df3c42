import type { EntityBody } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { countryInWords } from '../words/annotations.ts';
import { counted } from '../words/counted.ts';

/** Rows shown at once. */
const SHOWN = 6;

interface FoldedProps {
  readonly rows: readonly preact.JSX.Element[];
}

/** The first rows, and the others one click away. */
function Folded({ rows }: FoldedProps) {
  return (
    <>
      <ul class="known">{rows.slice(0, SHOWN)}</ul>
      {rows.length <= SHOWN ? null : (
        <details>
          <summary>{rows.length - SHOWN} more</summary>
          <ul class="known">{rows.slice(SHOWN)}</ul>
        </details>
      )}
    </>
  );
}

/** Outlets beside a spelling; the others are counted. */
const OUTLETS_NAMED = 3;

function outletsInWords(outlets: readonly string[]): string {
  const named = outlets.slice(0, OUTLETS_NAMED).join(', ');
  const others = outlets.length - OUTLETS_NAMED;
  return others > 0 ? `${named} and ${counted(others, 'other')}` : named;
}

const day = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;

/** Where a title was seen between the first and the last article, in percent. */
function stretch(entity: EntityBody, first: string, last: string): { readonly left: string; readonly width: string } {
  const from = day(entity.firstSeen ?? first);
  const days = Math.max(1, day(entity.lastSeen ?? last) - from);
  const left = Math.min(97, Math.max(0, ((day(first) - from) / days) * 100));
  return { left: `${left}%`, width: `${Math.min(100 - left, Math.max(3, ((day(last) - day(first)) / days) * 100))}%` };
}

/** Under what names, as what and when; what is known of it as an outlet; who on a watch list it may be. */
export function KnownAs({ entity }: { readonly entity: EntityBody }) {
  const { spellings, titles, outlet, mayBe } = entity;
  return (
    <div class="known-as">
      <section aria-labelledby="spellings-title">
        <h2 id="spellings-title">Written as</h2>
        <Folded
          rows={spellings.map(({ form, count, outlets }) => (
            <li key={form}>
              <bdi class="known-name">{form}</bdi> <span class="figure">{count}</span>
              <span class="small" title={outlets.join(', ')}>
                {outletsInWords(outlets)}
              </span>
            </li>
          ))}
        />
      </section>
      {titles.length === 0 ? null : (
        <section aria-labelledby="titles-title">
          <h2 id="titles-title">Described as</h2>
          <Folded
            rows={titles.map(({ title, articles, first, last }) => (
              <li key={title}>
                <span class="known-name">{title}</span>{' '}
                <span class="figure" title={counted(articles, 'article')}>
                  {articles}
                </span>
                <span class="small">
                  <DateOf iso={first} />
                  {last === null || last === first ? null : (
                    <>
                      {' '}
                      to <DateOf iso={last} />
                    </>
                  )}
                </span>
                {first === null || last === null || entity.firstSeen === entity.lastSeen ? null : (
                  <span class="title-time" aria-hidden="true">
                    <span style={stretch(entity, first, last)} />
                  </span>
                )}
              </li>
            ))}
          />
        </section>
      )}
      {outlet === null ? null : (
        <section aria-labelledby="outlet-title">
          <h2 id="outlet-title">As an outlet</h2>
          <p class="small">
            {[
              outlet.agency ? 'news agency' : 'outlet',
              outlet.country === null ? null : countryInWords(outlet.country),
              outlet.domains.join(', ') || null,
            ]
              .filter((fact) => fact !== null)
              .join(' · ')}
            {outlet.link === null ? null : ` · ${outlet.link.says} (source: ${outlet.link.source})`}
          </p>
        </section>
      )}
      {mayBe.length === 0 ? null : (
        <section aria-labelledby="may-be-title">
          <h2 id="may-be-title">May be on a list</h2>
          <ul class="known">
            {mayBe.map(({ entry, list, score, reasons }) => (
              <li key={`${list} ${entry.id}`}>
                <span class="known-name">{entry.name}</span> <span class="figure">{score.toFixed(2)}</span>
                <span class="small">
                  {list}, {entry.id}: {reasons.map(({ fact, says }) => `${fact}: ${says}`).join('; ')}. A hint to look,
                  not a fact.
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
