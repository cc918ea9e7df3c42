import type { EchoBody } from '../../src/serve/api.ts';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { EchoChart } from './echo-chart.tsx';

/** Three claims as they will stand, for a page that has none yet. */
function NothingYet() {
  return (
    <div class="echo-nothing">
      <svg viewBox="0 0 220 96" width="220" height="96" aria-hidden="true">
        <path class="echo-axis" d="M10 4V86H216" />
        <path class="echo-whisker" d="M96 58V30M92.5 30H99.5" />
        <circle class="echo-mark one" cx="182" cy="64" r="8" />
        <circle class="echo-mark unnamed" cx="96" cy="64" r="6" />
        <circle class="echo-mark several" cx="140" cy="22" r="6" />
      </svg>
      <p>
        Nothing yet. Each claim becomes a dot here: further right the more articles say it, higher up the more
        unconnected origins it has.
      </p>
    </div>
  );
}

/** The echo chart of the front page with its heading. */
export function EchoSection() {
  const answer = useAnswer<EchoBody>('/echo');
  return (
    <section class="front-echo" aria-labelledby="echo-title">
      <h2 id="echo-title">How often it is said, and on how many words it rests</h2>
      <Answered answer={answer} what="chart">
        {({ places }) => (places.length === 0 ? <NothingYet /> : <EchoChart places={places} />)}
      </Answered>
    </section>
  );
}
