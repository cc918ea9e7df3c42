import type { Cast } from '../identity/cast.ts';
import { read, spanAt } from '../identity/reading.ts';
import { resolveSource } from '../identity/resolve-source.ts';
import type { Following, SourceContext } from '../identity/source-context.ts';
import { remember, type Speaker, startMemory } from '../identity/speakers.ts';
import type { Document } from '../language/document.ts';
import type { Article } from '../model/article.ts';
import { hull } from '../model/span.ts';
import type { Relation, Statement } from '../model/statement.ts';
import { readTimes } from '../times/read-times.ts';
import type { ReadTime } from '../times/resolve-times.ts';
import { addresseeOf } from './addressee.ts';
import { asAnother } from './as-another.ts';
import { canSpeak } from './can-speak.ts';
import { chainOf, type Found, type Hops, hopsOf, isSame } from './chain-of.ts';
import { closingCredits, creditAt } from './closing-credits.ts';
import { coverEarlier } from './cover-earlier.ts';
import { creditLines } from './credit-lines.ts';
import { datesTold } from './dates-told.ts';
import { type ArticleHead, headOfChain, withCredit } from './head-of-chain.ts';
import { nameHeadlineSources } from './headline-source.ts';
import { impliedSource } from './implied-source.ts';
import type { LinkReason } from './link-reason.ts';
import { mannerOf } from './manner.ts';
import { nestedSpeech } from './nested-speech.ts';
import { enclosing } from './nesting.ts';
import { NOT_NAMED, nobodyNamed } from './nobody-named.ts';
import { goesOnSaying, saidOn } from './said.ts';
import type { Scene } from './scene.ts';
import { placeOf, sceneOf, within } from './scene-of.ts';
import { settleRelations } from './settle-relations.ts';
import { statedOutright } from './stated-outright.ts';
import { statementId } from './statement-id.ts';
import { takingTurns } from './taking-turns.ts';

interface Input {
  readonly article: ArticleHead & Pick<Article, 'id' | 'published'>;
  readonly document: Document;
  /** As attributed; spans are UTF-16 offsets in the article's text. */
  readonly relations: readonly Relation[];
  readonly cast: Cast;
  /** The document's time expressions; read anew where nobody has done so. */
  readonly times?: readonly ReadTime[];
  /** Statements whose cue stands behind this offset are read only for who speaks, and are not given back. */
  readonly upTo?: number;
  /** Told why each link of a statement's chain is there, in the chain's order; costs nothing where nobody asks. */
  readonly onChain?: ((statement: string, reasons: readonly LinkReason[]) => void) | undefined;
}

/** Following sources looked at for the name of somebody only described so far. */
const FOLLOWING = 6;
/** Nested speech deeper than this keeps its inner links only. */
const DEPTH = 12;

/**
 * Follow each statement inwards, from the outlet to whoever it rests on.
 *
 * > | “…,” Salim was quoted as saying by the al-Nahr news website.
 *          ^^^^^ origin                      ^^^^^^^ relay
 *
 * @returns one statement per relation (two where one holds a second cue) and one for each attribution inside a content (`within`
 *   names the outer one), ascending by cue; the last link of a chain is its origin, `unnamed` when the words
 *   name nobody
 */
export function followChains({
  article,
  document,
  relations,
  cast,
  times,
  upTo = Infinity,
  onChain,
}: Input): Statement[] {
  const reading = cast.reading.document === document ? cast.reading : read(document);
  const { ordered, isInner, byReporter } = withNested(cast, settleRelations(cast, statedOutright(cast, relations)));
  const around = enclosing(ordered);
  const outer = around.map((at, i) => (byReporter[i] ? -1 : at));
  const places = ordered.map((relation) => placeOf(reading, relation));
  const head = headOfChain(article, creditLines(cast));
  const closing = closingCredits(cast);
  const dates = times ?? readTimes(document, article.published);
  const memory = startMemory();
  const speakers: (Speaker | undefined)[] = ordered.map(() => undefined);
  const hops: (Hops | undefined)[] = ordered.map(() => undefined);

  const contextOf = memo((i): SourceContext => {
    const at = outer[i]!;
    const following: Following[] = [];
    for (let j = i + 1; j < ordered.length && j <= i + FOLLOWING; j++) {
      // Who speaks inside these words is somebody else, and so is whoever they stand in the words of.
      if (isInner[j] || outer[j] === i || around[i] === j) continue;
      const source = hull(ordered[j]!.source) ?? impliedSource(cast, memory, places[j]!.cue)?.span;
      if (source) following.push({ source, content: places[j]!.content });
    }
    const { content } = places[i]!;
    const inContent = within(content);
    return { cast, memory, inContent, content, enclosing: at < 0 ? null : (speakers[at] ?? null), following };
  });
  const speakerOf = (i: number, depth = 0): Speaker => {
    const known = speakers[i];
    if (known) return known;
    if (outer[i]! >= 0 && depth < DEPTH) speakerOf(outer[i]!, depth + 1);
    const relation = ordered[i]!;
    const span = hull(relation.source);
    const speaker = span
      ? takingTurns(
          cast,
          resolveSource(
            isInner[i] ? asAnother(contextOf(i), places[i]!.source, contextOf(i).enclosing) : contextOf(i),
            span,
          ),
          places[i]!.cue,
        )
      : (implied(impliedSource(cast, memory, places[i]!.cue)) ?? nobodyNamed(document, relation));
    speakers[i] = speaker;
    return speaker;
  };
  const resolverOf =
    (i: number, other: Speaker | null = null) =>
    (from: number, to: number): Speaker =>
      resolveSource(asAnother(contextOf(i), { from, to }, other), spanAt(reading, from, to));
  const sceneAt = memo((i): Scene => {
    const speaker = speakerOf(i);
    return sceneOf({
      cast,
      places,
      outer,
      i,
      speaker,
      resolve: resolverOf(i),
      resolveOther: resolverOf(i, speaker),
    });
  });
  const hopsAt = (i: number, depth = 0): Hops => {
    const known = hops[i];
    if (known) return known;
    const around = outer[i]! >= 0 && depth < DEPTH ? hopsAt(outer[i]!, depth + 1) : null;
    const found = hopsOf(sceneAt(i), around ? handedOn(around) : []);
    hops[i] = found;
    return found;
  };
  /** Inside somebody's words only what tells of somebody else who can speak is a statement of its own. */
  const stands = (i: number): boolean => {
    const at = around[i]!;
    if (!isInner[i]) return true;
    return at >= 0 && stands(at) && canSpeak(speakerOf(i)) && !isSame(speakerOf(i), speakerOf(at));
  };

  // In order, since whoever spoke is who "he" is; chains last, since a report may cover what stands before it.
  let lastSaying:
    | { readonly sentence: number; readonly speaker: Speaker; readonly said: string | undefined }
    | undefined;
  const idOf = memo((i): string => statementId(article.id, ordered[i]!));
  const drafts = ordered.map((relation, i) => {
    if (!stands(i)) return null;
    const scene = sceneAt(i);
    const { origin } = hopsAt(i);
    const sentence = reading.sentenceOf[places[i]!.cue.from] ?? 0;
    if (relation.source.length > 0 && !isInner[i]) remember(memory, origin.speaker, sentence);
    if (startOf(relation) >= upTo) return null;
    const isSameSaying =
      lastSaying?.sentence === sentence && goesOnSaying(scene) && isSame(origin.speaker, lastSaying.speaker);
    const said = saidOn(scene, dates) ?? (isSameSaying ? lastSaying?.said : undefined);
    if (outer[i]! < 0) lastSaying = { sentence, speaker: origin.speaker, said };
    const addressee = addresseeOf(scene);
    const told = datesTold(places[i]!.content, dates);
    return {
      id: idOf(i),
      ...relation,
      ...mannerOf(reading, places[i]!),
      ...(said === undefined ? {} : { said }),
      ...(told.length === 0 ? {} : { dates: told }),
      ...(addressee === undefined ? {} : { addressee }),
      ...(outer[i]! >= 0 ? { within: idOf(outer[i]!) } : {}),
    };
  });
  const flat = ordered.flatMap((_, i) => (outer[i]! < 0 ? [i] : []));
  coverEarlier({ reading, places, hops, flat });
  nameHeadlineSources({ reading, places, hops, flat });
  return drafts.flatMap((draft, i) => {
    if (!draft) return [];
    const reasons: LinkReason[] | undefined = onChain && [];
    const credit = creditAt(closing, places[i]!.cue.from);
    const own = credit ? withCredit(head, credit) : head;
    const chain = chainOf({ cast, hops: hops[i]!, head: own, described: draft.source.length > 0, reasons });
    if (reasons) onChain?.(draft.id, reasons);
    return [{ ...draft, chain }];
  });
}

/** The answer for each statement, worked out once. */
function memo<T extends object | string>(answer: (i: number) => T): (i: number) => T {
  const known: (T | undefined)[] = [];
  return (i) => {
    const before = known[i];
    if (before !== undefined) return before;
    const found = answer(i);
    known[i] = found;
    return found;
  };
}

/** The hops of a statement as relays of what stands in its content; where nobody is named there is nobody to name. */
const handedOn = ({ relays, origin }: Hops): Found[] =>
  origin.speaker.kind === 'unnamed' && !origin.speaker.noun && origin.speaker.name === NOT_NAMED
    ? [...relays]
    : [...relays, { ...origin, by: null }];

interface Ordered {
  /** Ascending by cue. */
  readonly ordered: readonly Relation[];
  /** True for those found inside the content of another. */
  readonly isInner: readonly boolean[];
  readonly byReporter: readonly boolean[];
}

function withNested(cast: Cast, relations: readonly Relation[]): Ordered {
  const all = [
    ...relations.map((relation) => ({ relation, inner: false, byReporter: false })),
    ...nestedSpeech(cast, relations).map((nested) => ({ ...nested, inner: true })),
  ].sort((a, b) => startOf(a.relation) - startOf(b.relation));
  return {
    ordered: all.map(({ relation }) => relation),
    isInner: all.map(({ inner }) => inner),
    byReporter: all.map(({ byReporter }) => byReporter),
  };
}

const implied = (speaker: Speaker | null): Speaker | null => speaker && { ...speaker, by: 'implied' };

const startOf = ({ cue, source, content }: Relation): number => (cue[0] ?? source[0] ?? content[0] ?? [0, 0])[0];
