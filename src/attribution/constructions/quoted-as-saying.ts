import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { subjectOf } from './subject-of.ts';
import { hasVerb, indexOf, startOfVerb, withoutStop } from './token-range.ts';

const CONTENT_AFTER = beginLabel('content', 'before');
const CONTENT_BEFORE = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE_BEFORE_CUE = beginLabel('source', 'after');
const SOURCE_AFTER_CUE = beginLabel('source', 'before');
const QUOTED = wordSet('quoted quotes quote cited cites cite');
const SAYING = wordSet('saying telling warning stating adding');
/** Tokens between "quoted" and "as saying". Source: our choice on dev. */
const REACH = 20;
/** Longest name of who was told. */
const LONGEST_TOLD = 8;

/**
 * Label words that were passed on: the source is who spoke, whoever passed them on.
 *
 * > Sen was quoted by the Alder Wire as saying that …       “…,” the agency quoted Colonel Nuri as saying.
 *   ^^^ source                                 ^^^^^^ content                      ^^^^^^^^^^^^ source
 */
export function labelQuotedAsSaying(text: Labelled, sentence: TokenRange): void {
  const quoted = indexOf(text, sentence, QUOTED);
  if (quoted === -1 || text.seen.quote[quoted] !== QUOTE.outside) return;
  const saying = sayingBehind(text, quoted, sentence.to);
  if (saying === -1) return;
  const cueFrom = startOfVerb(text, quoted, sentence.from);
  const passive = indexOf(text, { from: cueFrom, to: quoted }, FORMS_OF_BE) !== -1;
  const end = withoutStop(text, sentence).to;
  const behind = { from: behindTold(text, saying, end), to: end };
  if (isContent(text, behind)) labelBehind(text, sentence, { cueFrom, quoted, saying, passive, content: behind });
  else labelFronted(text, sentence, { cueFrom, quoted, saying, passive });
}

/** Where what was said begins: behind a comma, and behind who was told: "as telling | Kesh Radio | that". */
function behindTold({ tokens, lower }: Labelled, saying: number, end: number): number {
  const from = lower[saying + 1] === ',' ? saying + 2 : saying + 1;
  if (lower[saying] !== 'telling') return from;
  for (let i = from; i < Math.min(from + LONGEST_TOLD, end); i++) {
    if (lower[i] === 'that') return i;
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') break;
  }
  return from;
}

interface Found {
  readonly cueFrom: number;
  readonly quoted: number;
  readonly saying: number;
  readonly passive: boolean;
}

/** Index of "saying" in "as saying", with who is quoted or who quotes between, or -1. */
function sayingBehind({ lower, seen }: Labelled, quoted: number, to: number): number {
  for (let i = quoted + 1; i < Math.min(quoted + REACH, to - 1); i++) {
    if (lower[i] === 'as' && SAYING.has(lower[i + 1]!)) return i + 1;
    if (seen.quote[i] !== QUOTE.outside || lower[i] === ';') return -1;
  }
  return -1;
}

/** "…, he was quoted as saying by the paper on Sunday" has nothing said behind the verb. */
const isContent = ({ tokens, lower, seen }: Labelled, range: TokenRange): boolean =>
  range.to > range.from &&
  (seen.quote[range.from] !== QUOTE.outside || (lower[range.from] !== 'by' && hasVerb(tokens, range)));

function labelBehind(text: Labelled, sentence: TokenRange, found: Found & { readonly content: TokenRange }): void {
  const { labels } = text;
  const { cueFrom, quoted, saying, passive, content } = found;
  if (carries(labels, content, ['cue', 'source'])) return;
  if (!passive) {
    if (!isLabelled(labels, saying) && isWhole(labels, { from: quoted + 1, to: content.to })) return;
    for (let i = sentence.from; i < quoted; i++) if (LABELS[labels[i]!]!.role === 'source') labels[i] = 0;
    labels.fill(0, quoted, content.to);
    labelSpan(labels, { from: quoted, to: quoted + 1 }, CUE);
    labelSpan(labels, { from: quoted + 1, to: saying - 1 }, SOURCE_AFTER_CUE);
    labelSpan(labels, content, CONTENT_AFTER);
    return;
  }
  const subject = subjectOf(text, sentence, cueFrom);
  if (!subject) return;
  labels.fill(0, subject.from, content.to);
  labelSpan(labels, subject, SOURCE_BEFORE_CUE);
  labelSpan(labels, { from: cueFrom, to: saying === quoted + 2 ? saying + 1 : quoted + 1 }, CUE);
  labelSpan(labels, content, CONTENT_AFTER);
}

/** True when the model took all of it for what was said: "quoted | Lund as saying that …", without a gap. */
function isWhole(labels: Uint8Array, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (LABELS[labels[i]!]!.role !== 'content') return false;
  return true;
}

/** True when the model took "saying" for the cue: then who is quoted was missed, and nothing else is at stake. */
const isLabelled = (labels: Uint8Array, saying: number): boolean => LABELS[labels[saying]!]!.role === 'cue';

/** What was said stands in front, behind a comma or in quotation marks. */
function labelFronted(text: Labelled, sentence: TokenRange, { cueFrom, quoted, saying, passive }: Found): void {
  const { tokens, lower, labels, seen } = text;
  let comma = cueFrom - 1;
  while (comma > sentence.from && lower[comma] !== ',' && !isClosing(text, comma)) {
    if (tokens[comma]!.pos === 'VERB' || seen.quote[comma] !== QUOTE.outside) return;
    comma--;
  }
  if (comma <= sentence.from) return;
  const contentEnd = isClosing(text, comma) ? comma + 1 : comma;
  const content = { from: sentence.from, to: contentEnd };
  if (carries(labels, content, ['cue', 'source'])) return;
  if (!carries(labels, content, ['content']) && !hasVerb(tokens, content)) return;
  const subject = passive ? { from: comma + 1, to: cueFrom } : { from: quoted + 1, to: saying - 1 };
  if (subject.from >= subject.to) return;
  if (!carries(labels, content, ['content'])) labelSpan(labels, content, CONTENT_BEFORE);
  labels.fill(0, comma + 1, withoutStop(text, sentence).to);
  labelSpan(labels, { from: cueFrom, to: saying === quoted + 2 ? saying + 1 : quoted + 1 }, CUE);
  labelSpan(labels, subject, passive ? SOURCE_BEFORE_CUE : SOURCE_AFTER_CUE);
}

const isClosing = ({ seen }: Labelled, i: number): boolean => seen.quote[i] === QUOTE.closing;
