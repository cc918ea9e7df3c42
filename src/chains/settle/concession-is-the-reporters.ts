import { replaced, type Settling, spansOf } from './settling.ts';

const NAMING = new Set('describe call label brand refer dub characterise characterize denounce brush'.split(' '));
const CONCEDING = new Set(['despite', 'although', 'though', 'even', 'notwithstanding']);
const CLOSING = new Set(['”', '"', '’', "'", "''"]);

/**
 * Behind a quoted name that somebody gives a thing, "despite …" is the reporter's.
 *
 * > Amin [C called] [T the pier “a ruin” despite its new roof]       → Amin [C called] [T the pier “a ruin”]
 */
export const concessionIsTheReporters: Settling = (cast, { relation, place: { cue, content } }) => {
  const { lower, document, quoted } = cast.reading;
  const last = content.at(-1);
  if (!last || last.from < cue.to || !NAMING.has(document.tokens[cue.to - 1]?.lemma ?? '') || quoted[last.from])
    return null;
  for (let i = last.from + 1; i < last.to - 1; i++) {
    if (!CLOSING.has(lower[i]!) || !quoted[i] || quoted[i + 1]) continue;
    const next = lower[i + 1] === ',' ? i + 2 : i + 1;
    if (!CONCEDING.has(lower[next] ?? '')) return null;
    const contents = replaced(content, content.length - 1, [{ from: last.from, to: i + 1 }]);
    return [{ ...relation, content: spansOf(cast, contents) }];
  }
  return null;
};
