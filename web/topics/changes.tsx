import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Topic, TopicChangesBody } from '../../src/serve/api.ts';
import { addressOfArticle, addressOfClaim } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { dateInWords } from '../words/dates.ts';
import { asHeading } from '../words/wording.ts';

/** Rows of each list shown at once. */
const SHOWN = 5;

interface GroupProps {
  readonly heading: string;
  /** How many there are, some of which may not be among `children`. */
  readonly count: number;
  readonly children: readonly ComponentChildren[];
}

function Group({ heading, count, children }: GroupProps) {
  const [all, setAll] = useState(false);
  if (children.length === 0) return null;
  const rest = count - SHOWN;
  return (
    <div class="change-group">
      <h3 class="change-heading">{heading}</h3>
      <ul>{all ? children : children.slice(0, SHOWN)}</ul>
      {all || rest <= 0 ? null : (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {counted(rest, 'more', 'more')}
        </button>
      )}
      {all && count > children.length ? (
        <p class="small">and {counted(count - children.length, 'more', 'more')}, in the articles</p>
      ) : null}
    </div>
  );
}

type ClaimNamed = TopicChangesBody['claims'][number];

const ClaimLink = ({ claim }: { readonly claim: ClaimNamed }) => (
  <a href={addressOfClaim(claim.id)}>{asHeading(claim.text)}</a>
);

interface ChangesProps {
  readonly topic: Pick<Topic, 'since'>;
  readonly changes: TopicChangesBody;
}

/** What came since the last visit: claims, origins of claims that were there, denials. */
export function ChangesSection({ topic, changes }: ChangesProps) {
  const { articles, counts, claims, origins, denials, whole } = changes;
  const since = dateInWords(topic.since.at);
  return (
    <section class="changes" aria-labelledby="changes-heading">
      <h2 id="changes-heading">Since {since}</h2>
      {articles === 0 ? (
        <p class="small">Nothing new.</p>
      ) : (
        <>
          <p>
            {counted(articles, 'new article')}
            {whole ? '' : ', and more; what follows is from the newest of them'}.
            {counts.claims + counts.origins + counts.denials === 0 ? ' Nothing in them was not said before.' : ''}
          </p>
          <Group heading={counted(counts.claims, 'new claim')} count={counts.claims}>
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} />
                {claim.articles > 1 ? <span class="small"> in {counted(claim.articles, 'article')}</span> : null}
              </li>
            ))}
          </Group>
          <Group heading={counted(counts.origins, 'new origin')} count={counts.origins}>
            {origins.map(({ claim, name }) => (
              <li key={`${claim.id} ${name}`}>
                <strong>{name}</strong> also says: <ClaimLink claim={claim} />
              </li>
            ))}
          </Group>
          <Group heading={counted(counts.denials, 'denial')} count={counts.denials}>
            {denials.map(({ claim, by, article, statement, outlet }) => (
              <li key={statement + claim.id}>
                <strong>{by}</strong> denies{' '}
                <a href={addressOfArticle(article, statement)}>{outlet === null ? 'here' : `in ${outlet}`}</a>:{' '}
                <ClaimLink claim={claim} />
              </li>
            ))}
          </Group>
        </>
      )}
    </section>
  );
}
