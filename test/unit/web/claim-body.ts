/** Claims as the page gets them, written in a few words: for what no sample has all of. */
import type { Claim, OriginMerge } from '../../../src/model/claim.ts';
import type { Link, LinkKind } from '../../../src/model/statement.ts';
import type { ClaimBody, PassageRecord } from '../../../src/serve/api.ts';

interface Said {
  readonly id: string;
  /** "Outlet < Relay < Origin": from the reader inwards; an outlet alone tells on its own word. */
  readonly path: string;
  readonly kind?: LinkKind;
  readonly published?: string | null;
  readonly article?: string;
  readonly text?: string;
  readonly denies?: boolean;
  /** When its origin spoke. */
  readonly said?: string;
}

const WORDS = 'the light on the point was dark';

/** One statement; its passage is "Origin told Relay … that WORDS." with the spans of each name and of "told". */
function statement({ id, path, kind = 'person', published = '2031-03-04', ...more }: Said): PassageRecord {
  const names = path.split(' < ');
  const { article = `article-${id}`, text: words = WORDS, denies = false, said } = more;
  const inner = names.slice(1).reverse();
  let text = '';
  const links = inner.map((name, at): Link => {
    const start = text.length;
    text += `${name} told `;
    const span = [start, start + name.length] as const;
    const evidence = [span[1] + 1, span[1] + 5] as const;
    const origin = at === 0;
    return { name, kind: origin ? kind : 'outlet', role: origin ? 'origin' : 'relay', span, evidence };
  });
  const start = text.length + 5;
  text += `that ${words}.`;
  const publisher: Link = { name: names[0]!, kind: 'outlet', role: 'publisher' };
  return {
    id,
    article,
    title: `Title of ${article}`,
    outlet: names[0]!,
    published,
    text: words,
    claim: 'c1',
    source: links[0]?.span === undefined ? [] : [links[0].span],
    cue: links[0]?.evidence === undefined ? [] : [links[0].evidence],
    content: [[start, start + words.length]],
    mode: 'indirect',
    stance: denies ? 'denies' : 'asserts',
    certainty: 'certain',
    distance: false,
    ...(said === undefined ? {} : { said }),
    chain: [publisher, ...links.reverse()],
    passage: { text, start: 0 },
  };
}

interface Body {
  readonly said: readonly Said[];
  /** Ids of the statements of each origin; each one alone when nothing is given. */
  readonly origins?: readonly (readonly string[])[];
  readonly merges?: readonly OriginMerge[];
  readonly circles?: Claim['circles'];
  readonly variants?: Claim['variants'];
}

/** A claim of these statements, oldest first. */
export function claimBody({ said, origins, merges = [], circles, variants = [] }: Body): ClaimBody {
  const statements = said.map(statement).sort((a, b) => ((a.published ?? '9999') < (b.published ?? '9999') ? -1 : 1));
  const denials = said.filter(({ denies }) => denies === true).map(({ id }) => id);
  const told = statements.filter(({ id }) => !denials.includes(id));
  const lastOf = (id: string) => {
    const { name, kind, role } = statements.find((one) => one.id === id)!.chain.at(-1)!;
    return { name, kind: role === 'publisher' ? ('observation' as const) : kind };
  };
  const groups = origins ?? told.map(({ id }) => [id]);
  const claim: Claim = {
    id: 'c1',
    text: WORDS,
    statements: told.map(({ id }) => id),
    articles: [...new Set(told.map(({ article }) => article))],
    outlets: [...new Set(told.map(({ outlet }) => outlet!))],
    first: { article: told[0]!.article, published: told[0]!.published },
    origins: groups.map((ids) => ({ ...lastOf(ids[0]!), statements: ids })),
    independent: { lower: groups.length, upper: groups.length, reasons: merges },
    denials,
    variants,
    ...(circles === undefined ? {} : { circles }),
  };
  return { claim, statements, outletNames: [] };
}

/** One of everything: relays, a copy, two names of one, one that may be another, a circle, no date, a month, a denial. */
export const EVERYTHING = claimBody({
  said: [
    { id: 's1', path: 'Fenn Gazette < Harbour Radio < Mara Quillfeather', published: '2031-03-04' },
    { id: 's2', path: 'Tidewater Post < Fenn Gazette < Quillfeather', published: '2031-03-05' },
    { id: 's3', path: 'Island Mail', published: '2031-03-06' },
    { id: 's4', path: 'Northern Star < a harbour official', kind: 'unnamed', published: '2031-04' },
    { id: 's5', path: 'Weekly Buoy < Harbour Radio < the pilot', kind: 'unnamed', published: null },
    { id: 's6', path: 'Evening Lamp < Coast Wire', kind: 'outlet', published: '2031-03-07' },
    { id: 's7', path: 'Coast Wire < Evening Lamp', kind: 'outlet', published: '2031-03-08' },
    { id: 's8', path: 'Almanac of the Year < Port Authority', kind: 'organisation', published: '2033-01-02' },
    { id: 's9', path: 'Tidewater Post < Osric Vane', published: '2031-03-09', denies: true },
    { id: 's10', path: 'Fenn Gazette < Harbour Radio < Osric Vane', published: '2031-03-10', denies: true },
    { id: 's11', path: 'Tidewater Post < Mara Quillfeather', published: '2031-03-11' },
  ],
  origins: [['s1', 's2', 's3', 's5', 's11'], ['s4'], ['s6', 's7'], ['s8']],
  merges: [
    { merged: ['s1', 's2'], because: 'same origin', evidence: ['Mara Quillfeather', 'Quillfeather'] },
    { merged: ['s1', 's11'], because: 'same origin', evidence: ['Mara Quillfeather'] },
    { merged: ['s1', 's5'], because: 'relayed', evidence: ['Harbour Radio', 'the pilot'] },
    { merged: ['s1', 's3'], because: 'reused text', evidence: ['the light on the point was dark'] },
    { merged: ['s1', 's4'], because: 'reused text', evidence: ['the light on the point'] },
  ],
  circles: [{ outlets: ['Coast Wire', 'Evening Lamp'], statements: ['s6', 's7'] }],
});
