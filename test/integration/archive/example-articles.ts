import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import type { Link, Statement } from '../../../src/model/statement.ts';

/** What one statement of an example says: its content, and who said it through whom. */
interface Said {
  readonly content: string;
  readonly origin: string;
  readonly kind?: Link['kind'];
  readonly relays?: readonly string[];
  readonly stance?: Statement['stance'];
}

interface Example {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly title?: string;
  readonly said: readonly Said[];
  readonly version?: string;
}

/** An annotated article whose sentences are "ORIGIN said CONTENT." with exact spans. */
export function exampleArticle({ id, outlet, published, title, said, version = '1' }: Example): AnnotatedArticle {
  let text = '';
  const statements = said.map(({ content, origin, kind = 'person', relays = [], stance = 'asserts' }): Statement => {
    const start = text.length;
    const cueStart = start + origin.length + 1;
    const contentStart = cueStart + 'said '.length;
    text += `${origin} said ${content}.\n\n`;
    return {
      id: `s${hex(`${id} ${start}`)}`,
      source: [[start, start + origin.length]],
      cue: [[cueStart, cueStart + 'said'.length]],
      content: [[contentStart, contentStart + content.length]],
      mode: 'indirect',
      stance,
      certainty: 'certain',
      distance: false,
      chain: [
        { name: outlet, kind: 'outlet', role: 'publisher' },
        ...relays.map((name): Link => ({ name, kind: 'outlet', role: 'relay' })),
        { name: origin, kind, role: 'origin', span: [start, start + origin.length] },
      ],
    };
  });
  text = text.trimEnd();
  return {
    id,
    title: title ?? `Report ${id}`,
    outlet,
    carriers: [],
    published,
    url: null,
    byline: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    captions: [],
    credits: [],
    origin: { file: 'digest.txt', record: 0, start: 0, end: 100, sha256: 'ab'.repeat(32) },
    statements,
    entities: [],
    times: [],
    places: [],
    quantities: [{ start: 0, end: 1, kind: 'count', value: 1, unit: '' }],
    analysis: { version },
  };
}

/** Sixteen digits that depend on the words alone (FNV-1a, twice). */
function hex(words: string): string {
  let text = '';
  for (const seed of [0x811c9dc5, 0x01000193]) {
    let hash = seed;
    for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    text += hash.toString(16).padStart(8, '0');
  }
  return text;
}

const CRANE = 'the harbour crane was inspected on Tuesday and its brakes had failed twice';

/** Four outlets on one crane: two with one engineer, one through another, one denial; and a ferry nobody else reports. */
export const EXAMPLES: readonly AnnotatedArticle[] = [
  exampleArticle({
    id: 'a1',
    outlet: 'Harbour Gazette',
    published: '2031-03-04',
    title: 'Crane brakes failed',
    said: [
      { content: CRANE, origin: 'Mara Quill' },
      { content: 'the night ferry will leave from the northern pier', origin: 'the Ferry Board', kind: 'organisation' },
    ],
  }),
  exampleArticle({
    id: 'a2',
    outlet: 'Northern Wire',
    published: '2031-03-05',
    said: [{ content: CRANE, origin: 'Mara Quill', relays: ['Harbour Gazette'] }],
  }),
  exampleArticle({
    id: 'a3',
    outlet: 'Evening Lantern',
    published: '2031-03-06T09:00:00Z',
    said: [
      {
        content: 'the harbour crane was inspected on Tuesday and its brakes had failed three times',
        origin: 'MARA QUILL',
      },
      { content: CRANE, origin: 'a port official', kind: 'unnamed' },
    ],
  }),
  exampleArticle({
    id: 'a4',
    outlet: 'Evening Lantern',
    published: null,
    said: [{ content: CRANE, origin: 'Odo Fenn', stance: 'denies' }],
  }),
];
