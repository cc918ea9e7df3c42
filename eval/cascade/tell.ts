import { type Clause, capital, type Event, type Polarity, wordEvent } from './event.ts';
import type { Stage } from './stage.ts';
import { weekday } from './stage.ts';
import type { Piece, PieceMention } from './story.ts';
import type { DriftKind } from './truth.ts';
import type { Source } from './world.ts';

/** One way in which a report tells of an event. */
export interface Telling {
  readonly event: Event;
  /** Patterns to choose from; see `words/constructions.ts`. */
  readonly forms: readonly string[];
  /** On whose word; absent where nobody is named. */
  readonly source?: Source;
  /** The outlet it came through. */
  readonly relay?: string;
  readonly polarity?: Polarity;
  /** This wording and no other. */
  readonly wording?: number;
  /** The proposition, where it is not the event's own. */
  readonly claim?: string;
  readonly asserts?: boolean;
  readonly attributed?: boolean;
  readonly drift?: readonly DriftKind[];
  readonly distorted?: boolean;
}

/** One sentence that tells of an event, with the place of the claim's words in it. */
export function tell(stage: Stage, telling: Telling, named: string | undefined): Piece {
  const { random } = stage;
  const at = random.whole(0, telling.forms.length - 1);
  const clause = wordEvent(random, telling.event, {
    ...(telling.polarity ? { polarity: telling.polarity } : {}),
    ...(telling.wording === undefined ? {} : { wording: telling.wording }),
  });
  const form = telling.forms[at] ?? '{Q}.';
  const filled = fill(form, { clause, source: named, relay: telling.relay, day: weekday(stage.start) });
  return {
    text: filled.text,
    mention: {
      ...{ from: filled.from, to: filled.to, ...truthOf(telling) },
      kept: clause.kept || (telling.forms.length > 3 && at % 4 === 3),
      form: `${form} ${clause.form}`,
    },
  };
}

const truthOf = (telling: Telling): Omit<PieceMention, 'from' | 'to' | 'kept' | 'form'> => ({
  claim: telling.claim ?? telling.event.id,
  asserts: telling.asserts ?? true,
  attributed: telling.attributed ?? true,
  drift: telling.drift ?? [],
  distorted: telling.distorted ?? false,
  told: true,
});

interface Filling {
  readonly clause?: Pick<Clause, 'text'>;
  readonly source?: string | undefined;
  readonly relay?: string | undefined;
  readonly day: string;
}

/** A pattern with its parts put in, and where the content came to stand: the clause, or what is in brackets. */
export function fill(
  pattern: string,
  { clause, source, relay, day }: Filling,
): { text: string; from: number; to: number } {
  const [open, close] = ['⟦', '⟧'];
  const words = clause?.text ?? '';
  const marked = pattern
    .replace(/\{C\|?\}/, () => open + words + close)
    .replace('{Q}', () => open + capital(words) + close)
    .replace('[', open)
    .replace(']', close)
    .replaceAll('{S}', () => source ?? '')
    .replaceAll('{R}', () => relay ?? '')
    .replaceAll('{D}', day)
    .replace(/,(?=[.,])/g, '')
    .replace(/,(?=⟧[.,])/, '')
    .replace(/,’s/g, '’s');
  const from = marked.indexOf(open);
  const to = marked.indexOf(close) - 1;
  const text = marked.replace(open, '').replace(close, '');
  return { text: capital(text), from, to };
}
