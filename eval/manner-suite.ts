import { mannerOf } from '../src/chains/manner.ts';
import { read, tokensIn } from '../src/identity/reading.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Span } from '../src/model/span.ts';
import type { Certainty, Stance, Statement } from '../src/model/statement.ts';
import { type EventMention, type MeantimeArticle, meantimeFiles, readMeantime } from './meantime.ts';
import { type Figures, percent, type Suite } from './suite.ts';

/** Somebody says something about one event, and what annotators say of that event. */
export interface MannerCase {
  readonly article: MeantimeArticle;
  readonly cue: Span;
  readonly content: Span;
  readonly event: EventMention;
}

/** FactBank's scale as MEANTIME names it. */
const CERTAINTIES: Readonly<Record<string, Certainty>> = {
  CERTAIN: 'certain',
  PROBABLE: 'probable',
  POSSIBLE: 'possible',
  UNDERSPECIFIED: 'unknown',
};

/** Stances whose content lies ahead. */
const AHEAD: ReadonlySet<Stance> = new Set<Stance>(['predicts', 'promises', 'demands']);

/**
 * One case for each event of saying, thinking or wanting that is linked to what it is about. The cue is that event's words; the content
 * runs in the sentence of the first event it is about from the cue (or from the sentence's start, when the event comes first) to the
 * sentence's end (or to the cue or its speaker). So neither finding a statement nor cutting it out is measured here.
 */
export function mannerCases(article: MeantimeArticle): MannerCase[] {
  const { tokens, events, about, agents } = article;
  const heads = new Map<string, EventMention>();
  for (const [saying, said] of about) {
    const event = events.get(said)!;
    const known = heads.get(saying);
    if (!known || event.tokens[0]! < known.tokens[0]!) heads.set(saying, event);
  }
  return [...heads].flatMap(([saying, event]): MannerCase[] => {
    if (!CERTAINTIES[event.certainty]) return [];
    const cue = events.get(saying)!.tokens;
    const agent = agents.get(saying) ?? [];
    const head = event.tokens[0]!;
    const { sentence } = tokens[head]!;
    let from = head;
    let to = head + 1;
    const outside = (at: number): boolean =>
      tokens[at]?.sentence !== sentence || cue.includes(at) || (agent.includes(at) && !event.tokens.includes(at));
    while (from > 0 && !outside(from - 1)) from--;
    while (to < tokens.length && !outside(to)) to++;
    return [
      {
        article,
        cue: [tokens[cue[0]!]!.span[0], tokens[cue.at(-1)!]!.span[1]],
        content: [tokens[from]!.span[0], tokens[to - 1]!.span[1]],
        event,
      },
    ];
  });
}

type Judged = Pick<Statement, 'certainty' | 'stance'>;

/** What this project says of a case. */
export function judge({ article, cue, content }: MannerCase): Judged {
  const reading = read(analyse(article.text));
  return mannerOf(reading, { source: null, cue: tokensIn(reading, cue), content: [tokensIn(reading, content)] });
}

/** Every other article by name: one half was looked at while the words were chosen, the other only counted. */
export const half = (parity: 0 | 1): MannerCase[] =>
  meantimeFiles()
    .filter((_, i) => i % 2 === parity)
    .flatMap((path) => mannerCases(readMeantime(path)));

function score(cases: readonly MannerCase[], of: (one: MannerCase) => Judged): Figures {
  const judged = cases.map((one) => ({ ...of(one), event: one.event }));
  const pairs = judged.map(({ certainty, event }) => [CERTAINTIES[event.certainty]!, certainty] as const);
  const ahead = judged.map(({ stance, event }) => [event.time === 'FUTURE', AHEAD.has(stance)] as const);
  const right = (rows: readonly (readonly [unknown, unknown])[]): number =>
    percent(rows.filter(([gold, found]) => gold === found).length / Math.max(1, rows.length));
  const classes = [...new Set(pairs.map(([gold]) => gold))];
  const f1 = <Label>(rows: readonly (readonly [Label, Label])[], label: Label): number => {
    const both = rows.filter(([gold, found]) => gold === label && found === label).length;
    const either = rows.filter(([gold]) => gold === label).length + rows.filter(([, found]) => found === label).length;
    return either === 0 ? 0 : (2 * both) / either;
  };
  return {
    'certainty accuracy': right(pairs),
    'certainty macro-F1': percent(classes.reduce((sum, label) => sum + f1(pairs, label), 0) / classes.length),
    'ahead F1': percent(f1(ahead, true)),
  };
}

function halves(of: (one: MannerCase) => Judged): Figures {
  const named = (name: string, figures: Figures): [string, number][] =>
    Object.entries(figures).map(([figure, value]) => [`${name}: ${figure}`, value]);
  return Object.fromEntries([...named('seen', score(half(0), of)), ...named('kept', score(half(1), of))]);
}

/** How something is said, where the cue and the content are given. */
export const mannerSuite: Suite = {
  name: 'manner',
  corpus: meantimeFiles(),
  measure: () => halves(judge),
  baseline: () => halves(() => ({ certainty: 'certain', stance: 'asserts' })),
};
