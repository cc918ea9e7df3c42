import type { Cast } from '../identity/cast.ts';
import { read } from '../identity/reading.ts';
import { resolveSource } from '../identity/resolve-source.ts';
import { remember, type Speaker, startMemory } from '../identity/speakers.ts';
import type { Document } from '../language/document.ts';
import type { Article } from '../model/article.ts';
import { hull, type Span } from '../model/span.ts';
import type { Relation, Statement } from '../model/statement.ts';
import { addresseeOf } from './addressee.ts';
import { chainOf } from './chain-of.ts';
import { headOfChain } from './head-of-chain.ts';
import { impliedSource } from './implied-source.ts';
import type { LinkReason } from './link-reason.ts';
import { certaintyOf, isDistant, modeOf, stanceOf } from './manner.ts';
import { enclosing } from './nesting.ts';
import { saidOn } from './said.ts';
import { placeOf, sceneOf, within } from './scene-of.ts';
import { statementId } from './statement-id.ts';

interface Input {
  readonly article: Pick<Article, 'id' | 'outlet' | 'carriers' | 'credits' | 'published'>;
  readonly document: Document;
  /** As attributed; spans are UTF-16 offsets in the article's text. */
  readonly relations: readonly Relation[];
  readonly cast: Cast;
  /** Told why each link of a statement's chain is there, in the chain's order; costs nothing where nobody asks. */
  readonly onChain?: ((statement: string, reasons: readonly LinkReason[]) => void) | undefined;
}

/** Following sources looked at for the name of somebody only described so far. */
const FOLLOWING = 6;
/** Nested speech deeper than this keeps its outer links only. */
const DEPTH = 6;

/**
 * Follow each statement inwards, from the outlet to whoever it rests on.
 *
 * > | “…,” Salim was quoted as saying by the al-Nahr news website.
 *          ^^^^^ origin                      ^^^^^^^ relay
 *
 * @returns one statement per relation, ascending by cue; the last link of a chain is its origin, `unnamed` when the words
 *   name nobody
 */
export function followChains({ article, document, relations, cast, onChain }: Input): Statement[] {
  const reading = cast.reading.document === document ? cast.reading : read(document);
  const ordered = [...relations].sort((a, b) => startOf(a) - startOf(b));
  const outer = enclosing(ordered);
  const places = ordered.map((relation) => placeOf(reading, relation));
  const head = headOfChain(article);
  const memory = startMemory();
  const speakers: (Speaker | undefined)[] = ordered.map(() => undefined);

  const contextOf = (i: number): Parameters<typeof resolveSource>[0] => {
    const around = outer[i]!;
    const following: Span[] = [];
    for (let j = i + 1; j < ordered.length && j <= i + FOLLOWING; j++) {
      const span = hull(ordered[j]!.source) ?? impliedSource(cast, memory, places[j]!.cue)?.span;
      if (span) following.push(span);
    }
    return {
      cast,
      memory,
      inContent: within(places[i]!.content),
      enclosing: around < 0 ? null : (speakers[around] ?? null),
      following,
    };
  };
  const speakerOf = (i: number, depth = 0): Speaker => {
    const known = speakers[i];
    if (known) return known;
    if (outer[i]! >= 0 && depth < DEPTH) speakerOf(outer[i]!, depth + 1);
    const relation = ordered[i]!;
    const span = hull(relation.source);
    const speaker = span
      ? resolveSource(contextOf(i), span)
      : (implied(impliedSource(cast, memory, places[i]!.cue)) ?? nobody(document, relation));
    speakers[i] = speaker;
    return speaker;
  };

  return ordered.map((relation, i) => {
    const speaker = speakerOf(i);
    const scene = sceneOf({
      cast,
      places,
      i,
      speaker,
      resolve: (from, to) => resolveSource(contextOf(i), [document.tokens[from]!.start, document.tokens[to - 1]!.end]),
    });
    const around: Speaker[] = [];
    for (let at = outer[i]!, depth = 0; at >= 0 && depth < DEPTH; at = outer[at]!, depth++)
      around.unshift(speakerOf(at));
    const reasons: LinkReason[] | undefined = onChain && [];
    const { chain, origin } = chainOf({ scene, head, around, described: relation.source.length > 0, reasons });
    const id = statementId(article.id, relation);
    if (reasons) onChain?.(id, reasons);
    if (relation.source.length > 0) remember(memory, origin, reading.sentenceOf[places[i]!.cue.from] ?? 0);
    const { cue, content } = places[i]!;
    const stance = stanceOf(reading, cue, content, scene.source);
    const said = saidOn(reading, scene, article.published);
    const addressee = addresseeOf(scene);
    return {
      id,
      ...relation,
      mode: modeOf(reading, content),
      stance,
      certainty: certaintyOf(reading, cue, content, stance),
      distance: isDistant(reading, cue, content),
      ...(said === undefined ? {} : { said }),
      ...(addressee === undefined ? {} : { addressee }),
      chain,
    };
  });
}

const implied = (speaker: Speaker | null): Speaker | null => speaker && { ...speaker, by: 'implied' };

const startOf = ({ cue, source, content }: Relation): number => (cue[0] ?? source[0] ?? content[0] ?? [0, 0])[0];

/** Cues that say somebody reports, and not who: kept as the origin's words. */
const HIDES_ITS_SOURCE =
  /\b(?:reportedly|allegedly|supposedly|apparently|rumou?red|reported|believed|thought|alleged|understood|said to)\b|^it (?:is|was|has been)\b/iu;

/** Reported without a source: not named, or the words that hide who is meant. */
function nobody(document: Document, { cue, content }: Relation): Speaker {
  const span = hull(cue);
  const words = span ? document.text.slice(...span) : '';
  // "according to reports": the reports.
  const behind = words.replace(/^according to(?:\s|$)/iu, '');
  const name = behind !== words || HIDES_ITS_SOURCE.test(words) ? behind : '';
  return {
    name: name || 'not named',
    kind: 'unnamed',
    span: span ?? hull(content) ?? [0, 0],
    member: null,
    plural: false,
    gender: null,
    noun: null,
  };
}
