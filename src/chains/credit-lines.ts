import { type Cast, memberAtToken, mentionAtToken } from '../identity/cast.ts';
import type { TokenRange } from '../language/document.ts';
import type { Span } from '../model/span.ts';
import type { Link } from '../model/statement.ts';
import { isOutletName } from './is-outlet-name.ts';

/** Paragraphs at either end looked at, and tokens of one: a credit is short. */
const FIRST = 2;
const LAST = 3;
const LONGEST = 18;
/** A dateline's tokens up to its dash: "KESH, May 3 (Bay News Agency) —". */
const DATELINE = 14;

/** Whole lines that say where an article comes from; the group is who. `open`: any name will do, it need not look like an outlet's. */
const LINES: readonly { readonly line: RegExp; readonly open: boolean }[] = [
  {
    line: /^\(?(?:with )?(?:additional |agency )?(?:inputs?|reporting|material|files?) (?:from|by) (.+?)\)?\.?\)?$/iu,
    open: false,
  },
  { line: /^\(?(?:h\/t|hat tip|via)[:,]? (.+?)\)?\.?$/iu, open: true },
  {
    line: /^\W?(?:this|the) (?:article|story|report|piece|post|interview|column|essay)(?: was| has been)?(?: originally| first)?(?: was)? (?:appeared|published|ran|posted|reported|run|produced)(?: originally| first)? (?:in|on|at|by) (.+?)\.?$/iu,
    open: true,
  },
  { line: /^\(?sources?: ?(.+?)\)?\.?$/iu, open: false },
  { line: /^[([—–-]\s?(.+?)[)\]]?$/u, open: false },
];
const AGENCIES = /^(?:news |wire |the )*(?:agencies|wires)$/iu;

/**
 * Agencies and outlets that an article's own text credits: in its dateline and in lines of their own at either end.
 *
 * > KESH (Bay News Agency) — …       With input from agencies       h/t Harbour Times       This article originally appeared in the Oster Post.
 *
 * @returns relays, each with the words that name it and those that credit it
 */
export function creditLines(cast: Cast): Link[] {
  const { paragraphs } = cast.reading.document;
  const found: Link[] = [];
  const dateline = paragraphs[0] && inDateline(cast, paragraphs[0]);
  if (dateline) found.push(dateline);
  paragraphs.forEach((paragraph, i) => {
    if (i >= FIRST && i < paragraphs.length - LAST) return;
    const link = paragraph.to - paragraph.from <= LONGEST ? inLine(cast, paragraph) : null;
    if (link) found.push(link);
  });
  return found;
}

function inDateline(cast: Cast, { from, to }: TokenRange): Link | null {
  const { lower, document, capital } = cast.reading;
  if (!capital[from]) return null;
  const end = Math.min(to, from + DATELINE);
  for (let i = from + 1; i < end; i++) {
    if (document.tokens[i]!.pos === 'VERB') return null;
    if (lower[i] !== '(') continue;
    let close = i + 1;
    while (close < end && lower[close] !== ')') close++;
    if (!/^[—–-]+$/u.test(lower[close + 1] ?? '') || close === i + 1) return null;
    const span: Span = [document.tokens[i + 1]!.start, document.tokens[close - 1]!.end];
    return creditedIn(cast, span, false, [document.tokens[i]!.start, document.tokens[close]!.end]);
  }
  return null;
}

function inLine(cast: Cast, { from, to }: TokenRange): Link | null {
  const { text, tokens } = cast.reading.document;
  const start = tokens[from]!.start;
  const words = text.slice(start, tokens[to - 1]!.end);
  for (const { line, open } of LINES) {
    const who = line.exec(words)?.[1];
    if (who === undefined) continue;
    const at = start + words.indexOf(who);
    return creditedIn(cast, [at, at + who.length], open, [start, at + who.length]);
  }
  return null;
}

/** The outlet a span names: a known one, one the article knows, or, where a line leaves no doubt, any name. */
export function creditedIn(cast: Cast, [start, end]: Span, open: boolean, evidence: Span): Link | null {
  const { tokens, text } = cast.reading.document;
  const words = text.slice(start, end);
  if (AGENCIES.test(words)) return { name: words, kind: 'unnamed', role: 'relay', span: [start, end], evidence };
  const bare = words.replace(/^the /iu, '');
  if (isOutletName(bare))
    return { name: bare, kind: 'outlet', role: 'relay', span: [end - bare.length, end], evidence };
  const token = tokenAt(tokens, end - bare.length);
  const member = memberAtToken(cast, token);
  const mention = mentionAtToken(cast, token);
  if (!mention || !member || mention.span[1] > end || !(member.kind === 'outlet' || open)) return null;
  const kind = member.kind === 'person' ? 'person' : 'outlet';
  return { name: member.name, kind, role: 'relay', span: mention.span, evidence };
}

function tokenAt(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
