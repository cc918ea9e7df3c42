import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { hasVerb, isUnlabelled, namesSomebody } from './token-range.ts';

const CONTENT = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE_BEFORE_CUE = beginLabel('source', 'after');
const SOURCE_AFTER_CUE = beginLabel('source', 'before');
/** Longest name and description of the one who speaks, in tokens. Source: our choice on train. */
const LONGEST_SPEAKER = 12;
const PAUSE = /^[,.;:—–]$/u;

/**
 * Label a quotation in front of who said it, where nothing of the quotation was found.
 *
 * > “We wait,” Lund said, adding that the pier was old.        “We wait,” said Ola Lund, head of the water board.
 *   ^^^^^^^^^^ content                                            ^^^^^^^^^^ content
 */
export function labelQuotationSaid(text: Labelled, sentence: TokenRange): void {
  const { seen, labels } = text;
  const { from, to } = sentence;
  if (seen.quote[from] === QUOTE.outside) return;
  let end = from;
  while (end < to && seen.quotation[end] === seen.quotation[from]) end++;
  const quotation = { from, to: end };
  if (end + 2 > to || seen.quote[end - 1] !== QUOTE.closing || !pauses(text, end) || !isUnlabelled(text, quotation))
    return;
  const said = speakerThenVerb(text, end, to) ?? verbThenSpeaker(text, end, to);
  if (!said) return;
  labelSpan(labels, quotation, CONTENT);
  if (LABELS[labels[said.cue]!]!.role === 'cue') return;
  labels.fill(0, said.source.from, said.source.to);
  labelSpan(labels, said.source, said.source.from < said.cue ? SOURCE_BEFORE_CUE : SOURCE_AFTER_CUE);
  labelSpan(labels, { from: said.cue, to: said.cue + 1 }, CUE);
}

/** A quotation before its speaker ends in a comma, a question mark or the like, inside its marks or right behind them. */
const pauses = ({ tokens }: Labelled, end: number): boolean =>
  /^[,?!…—–-]/u.test(tokens[end - 2]?.text ?? '') || tokens[end]!.text === ',';

interface Said {
  readonly source: TokenRange;
  readonly cue: number;
}

function speakerThenVerb(text: Labelled, end: number, to: number): Said | null {
  const { tokens, lower, seen } = text;
  const from = tokens[end]!.text === ',' ? end + 1 : end;
  for (let verb = from + 1; verb < to && verb - from <= LONGEST_SPEAKER; verb++) {
    if (seen.quote[verb] !== QUOTE.outside || PAUSE.test(lower[verb]!)) return null;
    if (!REPORTING_FORMS.has(lower[verb]!) || tokens[verb]!.pos === 'NOUN') continue;
    const source = { from, to: verb };
    return namesSomebody(tokens, source) && !hasVerb(tokens, source) && !hasClause(text, verb, to)
      ? { source, cue: verb }
      : null;
  }
  return null;
}

/** "the film the council said it would ban": what was said follows the verb. "Told us" does not say what. */
const hasClause = ({ tokens, lower }: Labelled, verb: number, to: number): boolean =>
  verb + 1 < to && /^(?:PRON|AUX)$/u.test(tokens[verb + 1]!.pos) && !/^(?:told|tells?|asked|asks)$/u.test(lower[verb]!);

function verbThenSpeaker({ tokens, lower, seen }: Labelled, end: number, to: number): Said | null {
  const verb = tokens[end]!.text === ',' ? end + 1 : end;
  if (!REPORTING_FORMS.has(lower[verb] ?? '')) return null;
  let last = verb + 1;
  while (last < to && !PAUSE.test(lower[last]!) && seen.quote[last] === QUOTE.outside) last++;
  const source = { from: verb + 1, to: last };
  const fits = last > verb + 1 && last - verb <= LONGEST_SPEAKER && !hasVerb(tokens, source);
  return fits && namesSomebody(tokens, source) ? { source, cue: verb } : null;
}
