import type { Token, TokenRange } from '../../../language/document.ts';
import { beginLabel } from '../../labels.ts';
import type { Labelled } from '../construction.ts';
import { labelSpan } from '../label-span.ts';
import { namesSpeaker } from '../token-range.ts';

const CONTENT = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'before');
/** Longest name, handle and date behind the dash, and longest post, in tokens: a post has 280 characters. */
const LONGEST_SIGNATURE = 20;
const LONGEST_POST = 80;

/**
 * Label a post set into an article: its words, a dash, who wrote it and the account.
 *
 * > The pier is shut until May. — Ola Lund (@olalund) March 4, 2031
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelSignedPost(text: Labelled, sentence: TokenRange): void {
  const { labels } = text;
  const paragraph = text.paragraphs[text.paragraphOf[sentence.from]!]!;
  const signature = signatureOf(text, paragraph);
  if (!signature || signature.dash - paragraph.from > LONGEST_POST) return;
  const words = { from: sentence.from, to: Math.min(sentence.to, signature.dash) };
  if (namesSpeaker(text, words)) return;
  labels.fill(0, sentence.from, sentence.to);
  labelSpan(labels, words, CONTENT);
  if (sentence.from > signature.dash || sentence.to <= signature.dash) return;
  labelSpan(labels, { from: signature.dash, to: signature.dash + 1 }, CUE);
  labelSpan(labels, signature.name, SOURCE);
}

/** The dash of a paragraph that ends in a dash, a name and an account in brackets, perhaps with a date. */
function signatureOf({ tokens }: Labelled, { from, to }: TokenRange): { dash: number; name: TokenRange } | null {
  let account = -1;
  for (let i = to - 1; i > from + 1 && to - i <= LONGEST_SIGNATURE; i--) {
    const { text } = tokens[i]!;
    if (/^@\w/u.test(text)) {
      // Behind the account stands a date and nothing else: "(@ola) and Per Hult (@per) came" is a list.
      if (account !== -1 || tokens[i - 1]!.text !== '(' || !endsInDate(tokens, i + 1, to)) return null;
      account = i;
    }
    if (account === -1 || !/^[—–―-]+$/u.test(text)) continue;
    const name = { from: i + 1, to: account - 1 };
    const plain = !tokens.slice(name.from, name.to).some(({ text }) => text === ':');
    return plain && name.to > name.from && /^[\p{Lu}\p{N}]/u.test(tokens[name.from]!.text) ? { dash: i, name } : null;
  }
  return null;
}

/** True when between the account's closing bracket and the paragraph's end stand at most a month and figures. */
function endsInDate(tokens: readonly Token[], bracket: number, to: number): boolean {
  if (tokens[bracket]?.text !== ')') return false;
  for (let i = bracket + 1; i < to; i++) {
    const { text } = tokens[i]!;
    if (!/^(?:[\d:.,]+|[AP]M|at|\p{Lu}\p{L}{2,8})$/u.test(text)) return false;
  }
  return true;
}
