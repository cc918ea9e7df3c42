import { type ComponentChildren, Fragment } from 'preact';
import type { EchoBody, EchoPlace } from '../../src/serve/api.ts';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { counted } from '../words/counted.ts';
import { goBackTo, goesBackTo } from '../words/independence.ts';
import { addressOfPlace } from './address-of-place.ts';
import { EchoChart } from './echo-chart.tsx';

/** Three claims as they will stand, for a page that has none to draw yet. */
function NothingYet({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="echo-nothing">
      <svg viewBox="0 0 220 96" width="220" height="96" aria-hidden="true">
        <path class="echo-axis" d="M10 4V86H216" />
        <path class="echo-whisker" d="M96 58V30M92.5 30H99.5" />
        <circle class="echo-mark one" cx="182" cy="64" r="8" />
        <circle class="echo-mark unnamed" cx="96" cy="64" r="6" />
        <circle class="echo-mark several" cx="140" cy="22" r="6" />
      </svg>
      <div>{children}</div>
    </div>
  );
}

const WHAT_A_DOT_IS =
  'a dot here: further right the more articles say it, higher up the more unconnected origins it has.';

/** Claims that are in one article each: nothing repeats, so that a drawing would be one column of numbers. */
function NothingRepeated({ places }: { readonly places: readonly EchoPlace[] }) {
  const claims = places.reduce((sum, place) => sum + place.claims, 0);
  return (
    <NothingYet>
      <p>No claim is in more than one article yet. Each that will be becomes {WHAT_A_DOT_IS}</p>
      <p>
        Of {counted(claims, 'claim')} in one article each{' '}
        {places.map((place, at) => (
          <Fragment key={addressOfPlace(place)}>
            {at === 0 ? '' : at === places.length - 1 ? ' and ' : ', '}
            <a href={addressOfPlace(place)}>
              {place.claims} {place.claims === 1 ? goesBackTo(place) : goBackTo(place)}
            </a>
          </Fragment>
        ))}
        .
      </p>
    </NothingYet>
  );
}

/** The echo chart of the front page with its heading. */
export function EchoSection() {
  const answer = useAnswer<EchoBody>('/echo');
  return (
    <section class="front-echo" aria-labelledby="echo-title">
      <h2 id="echo-title">How often it is said, and how many origins stand behind it</h2>
      <Answered answer={answer} what="chart">
        {({ places }) =>
          places.length === 0 ? (
            <NothingYet>
              <p>Nothing yet. Each claim becomes {WHAT_A_DOT_IS}</p>
            </NothingYet>
          ) : places.every(({ articles }) => articles === 1) ? (
            <NothingRepeated places={places} />
          ) : (
            <EchoChart places={places} />
          )
        }
      </Answered>
    </section>
  );
}
