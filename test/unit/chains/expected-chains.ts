import type { Article } from '../../../src/model/article.ts';

/** What every article of the table may say of itself besides its text. */
type Head = Partial<Pick<Article, 'outlet' | 'carriers' | 'credits' | 'byline'>>;

/** A marked text (see marked.ts) and what is expected of it. */
export interface Row {
  readonly text: string;
  /** Links behind the publisher of the statements marked, by their numbers. */
  readonly chains: readonly string[];
  /** Statements inside the contents: how their content begins, and their links behind the publisher. */
  readonly inner?: readonly (readonly [content: string, links: string])[];
  readonly head?: Head;
}

const row = (text: string, ...chains: readonly string[]): Row => ({ text, chains });
const nested = (text: string, chain: string, ...inner: readonly (readonly [string, string])[]): Row => ({
  text,
  chains: [chain],
  inner,
});
const headed = (head: Head, text: string, ...chains: readonly string[]): Row => ({ text, chains, head });

/**
 * Texts with their relations marked and the chains they should have, written down before any was run.
 *
 * Invented throughout. Each construction comes in several forms, then the look-alikes that are none.
 */
export const EXPECTED: Readonly<Record<string, readonly Row[]>> = {
  'relays: quoted by': [
    row(
      '“[T The lock will open],” [S Ida Krel] [C was quoted by] the Harbour Times [C as saying].',
      'Harbour Times < Ida Krel',
    ),
    row(
      '“[T The lock will open],” state news agency Bay Wire [C quoted] [S Ida Krel] [C as saying] on Monday.',
      'Bay Wire < Ida Krel',
    ),
    row('“[T The lock will open],” Bay Wire [C quoted] [S Krel] [C as saying].', 'Bay Wire < Krel'),
    row('“[T The lock will open],” the agency [C cited] [S an engineer] [C as saying].', 'agency < an engineer'),
    row(
      'Bay Wire quoted [S the mayor, Ida Krel], [C as telling] reporters that [T the lock would open].',
      'Bay Wire < Ida Krel',
    ),
    row('[S Ida Krel] [C was cited by Bay Wire as saying] [T the lock would open].', 'Bay Wire < Ida Krel'),
    row(
      'In remarks quoted by the Oster Post website, [S Ida Krel] [C said] [T the lock would open].',
      'Oster Post < Ida Krel',
    ),
    row('[S Ida Krel], quoted by Harbour Radio, [C said] [T the lock would open].', 'Harbour Radio < Ida Krel'),
    row(
      '“[T The lock will open],” [S a union official] [C was quoted as saying] by several local newspapers.',
      'several local newspapers < a union official',
    ),
    row(
      '“[T The lock will open],” [S Ida Krel] [C was quoted as saying] by Bay Wire, which was citing a Kesh Radio interview.',
      'Bay Wire < Kesh Radio < Ida Krel',
    ),
  ],
  'relays: told, spoke to, interviewed by': [
    row('“[T The lock will open],” [S Krel] [C told] Kesh Television’s evening programme.', 'Kesh Television < Krel'),
    row('[S Ida Krel] [C told] the Oster Post in an interview that [T the lock would open].', 'Oster Post < Ida Krel'),
    row(
      '[S Ida Krel], speaking to Harbour Radio on Monday, [C said] [T the lock would open].',
      'Harbour Radio < Ida Krel',
    ),
    row(
      'In an interview to Harbour Radio, [S Ida Krel] [C said] that [T the lock would open].',
      'Harbour Radio < Ida Krel',
    ),
    row('Interviewed by Harbour Radio, [S Ida Krel] [C said] [T the lock would open].', 'Harbour Radio < Ida Krel'),
    row(
      '[S Ida Krel] [C said] during an appearance on Kesh Television that [T the lock would open].',
      'Kesh Television < Ida Krel',
    ),
    row('Asked by Bay Wire about the lock, [S Ida Krel] [C said] [T it would open].', 'Bay Wire < Ida Krel'),
    row('[S Ida Krel] [C confirmed] to Bay Wire that [T the lock would open].', 'Bay Wire < Ida Krel'),
    row(
      'In an email to the Harbour Times, [S Ida Krel] [C wrote] that [T the lock would open].',
      'Harbour Times < Ida Krel',
    ),
    row(
      '[S Two dockers] [C told] Bay Wire on condition of anonymity that [T the lock would open].',
      'Bay Wire < Two dockers',
    ),
    row('[S Ida Krel] [C declined to tell] Bay Wire [T when the lock would open].', 'Bay Wire < Ida Krel'),
  ],
  'relays: carried, published, obtained': [
    row(
      '[S Ida Krel] [C said] in comments carried by Bay Wire and the Oster Post that [T the lock would open].',
      'Bay Wire and the Oster Post < Ida Krel',
    ),
    row(
      'In a statement published on its website, [S the Port Authority] [C said] [T the lock would open].',
      'Port Authority',
    ),
    row(
      '[T The lock would open], [C according to] [S a letter seen by the Harbour Times].',
      'Harbour Times < a letter seen by the Harbour Times',
    ),
    row('[T The lock would open], [C according to] [S documents] obtained by Bay Wire.', 'Bay Wire < documents'),
    row(
      '[S A statement obtained by Bay Wire] [C said] [T the lock would open].',
      'Bay Wire < A statement obtained by Bay Wire',
    ),
    row(
      '“[T The lock will open],” [S Ida Krel] [C said] in a video shared on the Dockers Union’s website.',
      'Dockers Union < Ida Krel',
    ),
    row(
      '[S Ida Krel] [C said] in a recording aired by Kesh Television that [T the lock would open].',
      'Kesh Television < Ida Krel',
    ),
    row(
      '“[T The lock will open],” [S the mayor] [C said] in remarks broadcast live on Kesh Television.',
      'Kesh Television < the mayor',
    ),
    row(
      '[S Ida Krel] [C wrote] in an opinion piece published by the Oster Post that [T the lock would open].',
      'Oster Post < Ida Krel',
    ),
  ],
  'relays: Y reported, citing X': [
    row('[S Bay Wire] [C reported], citing port officials, that [T the lock would open].', 'Bay Wire < port officials'),
    row(
      'Citing an unnamed official, [S the Harbour Times] [C reported] that [T the lock would open].',
      'Harbour Times < an unnamed official',
    ),
    row(
      '[T The lock would open], [S the Oster Post] [C reported], quoting people familiar with the plan.',
      'Oster Post < people familiar with the plan',
    ),
    row(
      '[T The lock would open], [C according to] [S Bay Wire], which cited a court filing.',
      'Bay Wire < a court filing',
    ),
    row(
      '[S The Oster Post], quoting Harbour Radio, [C reported] that [T the lock would open].',
      'Oster Post < Harbour Radio',
    ),
    row(
      '[S Bay Wire] [C said], quoting the Oster Post, which cited a diver, that [T the lock would open].',
      'Bay Wire < Oster Post < a diver',
    ),
    row(
      '[T The lock would open], [C according to] [S a report by Bay Wire] that cited Ida Krel.',
      'Bay Wire < Ida Krel',
    ),
    row('[S Bay Wire] [C reported] [T the lock would open], citing high water.', 'Bay Wire'),
  ],
  'relays: reported after one or several sentences': [
    row(
      '[S Ida Krel] [C said] [T the lock would open]. [S2 She] [C2 added] that [T2 ships were waiting], Bay Wire reported.',
      'Bay Wire < Ida Krel',
      'Bay Wire < Ida Krel',
    ),
    row(
      '“[T The lock will open],” [S Ida Krel] [C said]. “[T2 We are ready],” [S2 she] [C2 said], according to Bay Wire.',
      'Bay Wire < Ida Krel',
      'Bay Wire < Ida Krel',
    ),
    row('“[T The lock will open],” [S Krel] [C said], according to the Oster Post.', 'Oster Post < Krel'),
    row('According to Bay Wire, [S Ida Krel] [C said] [T the lock would open].', 'Bay Wire < Ida Krel'),
    row(
      'The Harbour Times reported on Sunday that [S Ida Krel] [C had promised] [T to open the lock].',
      'Harbour Times < Ida Krel',
    ),
    row('“[T The lock will open],” [S Ida Krel] [C said], local media reported.', 'local media < Ida Krel'),
    row('“[T The lock will open],” [S Ida Krel] [C said], per a Bay Wire report.', 'Bay Wire < Ida Krel'),
    row(
      '[S Ida Krel] [C said] [T the lock would open].\n\n[S2 Per Hult] [C2 denied] [T2 it], Bay Wire reported.',
      'Ida Krel',
      'Bay Wire < Per Hult',
    ),
  ],
  'relays: websites, posts, reports in papers': [
    row('[T The lock will open], [C according to] [S the Port Authority’s website].', 'Port Authority'),
    row('“[T The lock will open],” [S the Port Authority] [C said] on its website.', 'Port Authority'),
    row('“[T The lock will open],” [S the Harbour Ministry] [C wrote] on Twitter.', 'Harbour Ministry'),
    row(
      '“[T The lock will open],” [S the minister] [C said] in posts on Twitter by the Harbour Ministry.',
      'Harbour Ministry < the minister',
    ),
    row('[S A post on the network by the Harbour Ministry] [C said] [T the lock would open].', 'Harbour Ministry'),
    row(
      '[T The lock will open], [C according to] [S reports in the Harbour Times and the Oster Post].',
      'Harbour Times and the Oster Post',
    ),
    row('[S Reports in the Harbour Times] [C said] [T the lock would open].', 'Harbour Times'),
    row('[T The lock will open], [C according to] [S a report in the Oster Post].', 'Oster Post'),
    row('[S Local media] [C reported] [T the lock would open].', 'Local media'),
    row('[T The lock will open], [C according to] [S local media reports].', 'local media reports'),
    row('[T The lock will open], [S Western media reports] [C said].', 'Western media reports'),
  ],
  'nested: told, notified, informed': [
    nested('[S Per Hult] [C said] [T Ida Krel had told him that the lock would open].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Ida Krel',
    ]),
    nested('[S Per Hult] [C said] [T the Port Authority had told him the lock would open].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Port Authority',
    ]),
    nested(
      '[S Local media reports] [C said] [T the Harbour Ministry had notified dockers that the lock would open].',
      'Local media reports',
      ['the lock would open', 'Local media reports < Harbour Ministry'],
    ),
    nested(
      '[S Western media reports] [C said] [T Oslo had informed its partners that the lock would open].',
      'Western media reports',
      ['the lock would open', 'Western media reports < Oslo'],
    ),
    nested('[S Per Hult] [C said] that [T he had been told by Ida Krel that the lock would open].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Ida Krel',
    ]),
    nested('“[T Ida Krel told me that the lock would open],” [S Per Hult] [C said].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Ida Krel',
    ]),
    nested('[T The Port Authority warned divers that the lock would open], [S Per Hult] [C said].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Port Authority',
    ]),
    nested('[S Per Hult] [C recalled] [T how the mayor had assured dockers that the lock would open].', 'Per Hult', [
      'the lock would open',
      'Per Hult < the mayor',
    ]),
  ],
  'nested: said, claimed, announced': [
    nested('[S Per Hult] [C noted] that [T Ida Krel had said the lock would open].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Ida Krel',
    ]),
    nested('[S Per Hult] [C said] [T the company claimed that the lock was safe].', 'Per Hult', [
      'the lock was safe',
      'Per Hult < company',
    ]),
    nested('[S Per Hult] [C complained] that [T officials say the lock is safe].', 'Per Hult', [
      'the lock is safe',
      'Per Hult < officials',
    ]),
    nested('[C According to] [S Per Hult], [T the Dockers Union has announced that the lock will close].', 'Per Hult', [
      'the lock will close',
      'Per Hult < Dockers Union',
    ]),
    nested('[S Per Hult] [C said] [T Ida Krel had promised that the lock would open, and left].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Ida Krel',
    ]),
    nested(
      '[S The statement] [C said] that [T the Dockers Union had warned that the lock would close].',
      'The statement',
      ['the lock would close', 'The statement < Dockers Union'],
    ),
    nested('[S Per Hult] [C said] [T an official had reported that nobody was hurt].', 'Per Hult', [
      'nobody was hurt',
      'Per Hult < an official',
    ]),
    nested('[S Per Hult] [C said] [T the lock would open, as Ida Krel had announced].', 'Per Hult'),
  ],
  'nested: claims, warnings, statements that': [
    nested(
      '[S The statement] [C said] that [T despite the Harbour Ministry’s claims that the lock is safe, ships have been waiting].',
      'The statement',
      ['the lock is safe', 'The statement < Harbour Ministry'],
    ),
    nested('[S Per Hult] [C dismissed] [T Ida Krel’s claim that the lock was safe].', 'Per Hult', [
      'the lock was safe',
      'Per Hult < Ida Krel',
    ]),
    nested('[S Per Hult] [C rejected] [T allegations by the Dockers Union that the lock leaks].', 'Per Hult', [
      'the lock leaks',
      'Per Hult < Dockers Union',
    ]),
    nested(
      '[S Per Hult] [C referred] to [T a warning from the Port Authority that the lock would close].',
      'Per Hult',
      ['the lock would close', 'Per Hult < Port Authority'],
    ),
    nested('[S Per Hult] [C denied] [T Oslo’s accusation that the lock leaks].', 'Per Hult', [
      'the lock leaks',
      'Per Hult < Oslo',
    ]),
    nested('[S Per Hult] [C said] [T the claim that the lock leaks was wrong].', 'Per Hult'),
  ],
  'nested: cited, quoted, according to': [
    nested(
      '[S Per Hult] [C said] that [T Ida Krel had quoted an engineer as saying the lock would open].',
      'Per Hult',
      ['the lock would open', 'Per Hult < Ida Krel < an engineer'],
    ),
    nested(
      '[S Bay Wire] [C said] [T Per Hult had cited the Port Authority as saying that the lock would open].',
      'Bay Wire',
      ['the lock would open', 'Bay Wire < Per Hult < Port Authority'],
    ),
    nested('[S Per Hult] [C said] that [T according to the Port Authority, the lock would open].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Port Authority',
    ]),
    nested('[S Per Hult] [C said] [T an engineer was quoted as saying that the lock would open].', 'Per Hult', [
      'the lock would open',
      'Per Hult < an engineer',
    ]),
    nested(
      '[S Per Hult] [C said] [T an engineer was quoted as saying by Bay Wire that the lock would open].',
      'Per Hult',
      ['the lock would open', 'Per Hult < Bay Wire < an engineer'],
    ),
    nested('[S Per Hult] [C said] [T Ida Krel told Bay Wire that the lock would open].', 'Per Hult', [
      'the lock would open',
      'Per Hult < Bay Wire < Ida Krel',
    ]),
  ],
  'nested: three deep and more': [
    nested(
      '[S Per Hult] [C said] [T Ida Krel had told him that the Port Authority had announced that the lock would open].',
      'Per Hult',
      ['the Port Authority had announced', 'Per Hult < Ida Krel'],
      ['the lock would open', 'Per Hult < Ida Krel < Port Authority'],
    ),
    nested(
      '[S Bay Wire] [C reported] that [T Per Hult said Ida Krel had claimed that the lock was safe].',
      'Bay Wire < Per Hult',
      ['Ida Krel had claimed', 'Bay Wire < Per Hult'],
      ['the lock was safe', 'Bay Wire < Per Hult < Ida Krel'],
    ),
    nested(
      '[S Local media] [C said] [T the union had told members that the mayor had informed Per Hult that an engineer had warned that the lock would close].',
      'Local media',
      ['the mayor had informed', 'Local media < union'],
      ['an engineer had warned', 'Local media < union < the mayor'],
      ['the lock would close', 'Local media < union < the mayor < an engineer'],
    ),
    nested(
      '[S Per Hult] [C said] [T the company had dismissed Ida Krel’s claim that the lock leaks].',
      'Per Hult',
      ['Ida Krel’s claim', 'Per Hult < company'],
      ['the lock leaks', 'Per Hult < company < Ida Krel'],
    ),
  ],
  'nested: what looks like speech and is none': [
    nested('[S Per Hult] [C said] [T he believed that the lock was safe].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T the mayor should tell dockers that the lock is safe].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T nobody had told him that the lock would open].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T Ida Krel had not said that the lock would open].', 'Per Hult'),
    nested('[S Per Hult] [C asked] [T the mayor to announce that the lock would open].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T the lock would open if the engineer said it was safe].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T the report on the lock was late].', 'Per Hult'),
    nested('“[T I told them that the lock would open],” [S Per Hult] [C said].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T the sign said so].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T the lock might be, say, thirty years old].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T Ida Krel would say that the lock was safe].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T he had told Ida Krel that the lock would open].', 'Per Hult'),
    nested('[S Per Hult] [C said] [T the so-called harbour plan would cost more than the engineers].', 'Per Hult'),
  ],
  'who is no link': [
    row(
      '“[T The lock will open],” [S Ida Krel] [C told] a news conference at Harbour Television’s studio.',
      'Ida Krel',
    ),
    row('[S Ida Krel] [C told] journalists at the Port Authority that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C told] the Americans that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C said] at a Harbour Ministry news briefing that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C said] at the headquarters of Bay Wire that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C said] of the Harbour Times that [T it had been wrong].', 'Ida Krel'),
    row('[S Ida Krel] [C said] outside the Harbour Radio building that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C accused] the Oster Post of [T printing rumours].', 'Ida Krel'),
    row('[S Ida Krel] [C told] Radio operators on the quay that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C warned] Per Hult that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C said] after a meeting with Per Hult that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C said] in a letter to the Harbour Ministry that [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C told] delegates from Norway and Chile [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel], a former editor of the Oster Post, [C said] [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel], who once worked for Bay Wire, [C said] [T the lock would open].', 'Ida Krel'),
    row('Asked about a report in the Oster Post, [S Ida Krel] [C said] [T the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C told] the Radio Operators Guild that [T the lock would open].', 'Ida Krel'),
  ],
  'headlines and leads': [
    row(
      '[T Lock to open in May]: [S Chilean mayor]\n\n“[T2 The lock will open],” [S2 Ida Krel, the Chilean mayor], [C2 said] on Monday.',
      'Ida Krel',
      'Ida Krel',
    ),
    row(
      '[T Lock to open in May]: [S Report]\n\n[T2 The lock will open in May], [S2 Bay Wire] [C2 reported].',
      'Bay Wire',
      'Bay Wire',
    ),
    row(
      '[T Lock to open in May], [S mayor] [C says]\n\n[S2 Mayor Ida Krel] [C2 said] [T2 the lock would open in May].',
      'Ida Krel',
      'Ida Krel',
    ),
    row(
      '[S A senior engineer] [C warns] that [T the lock leaks].\n\n“[T2 It leaks],” [S2 Per Hult] [C2 was quoted as saying] by Bay Wire.',
      'Per Hult',
      'Bay Wire < Per Hult',
    ),
    row(
      '[S A harbour expert] [C says] [T the lock leaks].\n\n[S2 Ola Lund], an expert on harbours, [C2 told] Bay Wire that [T2 it was old].',
      'Ola Lund',
      'Bay Wire < Ola Lund',
    ),
    row(
      '[T Lock to open]: [S Ministry]\n\n[S2 The Harbour Ministry] [C2 said] [T2 the lock would open].',
      'Harbour Ministry',
      'Harbour Ministry',
    ),
    row('[T Lock leaks]: [S Sources]\n\n[S2 Two sources] [C2 said] [T2 the lock leaked].', 'Sources', 'Two sources'),
    row(
      '[S Krel]: [T Lock to open]\n\n[S2 Mayor Ida Krel] [C2 said] [T2 the lock would open].',
      'Ida Krel',
      'Ida Krel',
    ),
    row(
      '[S A fisherman] [C says] [T the lock leaks].\n\n[S2 The mayor, Ida Krel], [C2 said] [T2 it did not].',
      'A fisherman',
      'Ida Krel',
    ),
  ],
  'he added, continuing quotations, the statement': [
    row(
      '[S Ida Krel] [C told] Bay Wire [T the lock would open]. [S2 She] [C2 went on to say] that [T2 ships were waiting].',
      'Bay Wire < Ida Krel',
      'Ida Krel',
    ),
    row(
      '[S The Port Authority] [C issued] a statement [T announcing the opening]. [S2 The statement] [C2 said] [T2 ships were waiting].',
      'Port Authority',
      'Port Authority',
    ),
    row(
      'The Dockers Union released a statement on Monday. “[T The lock leaks],” [S the statement] [C said].',
      'Dockers Union',
    ),
    nested(
      'The Dockers Union said in a statement on Monday that it would strike. “[T The lock leaks],” [S it] [C said].',
      'Dockers Union',
      ['that it would strike', 'Dockers Union'],
    ),
    row('[S A statement by the Dockers Union] [C said] [T the lock leaks].', 'Dockers Union'),
    row('[S A Dockers Union statement] [C said] [T the lock leaks].', 'Dockers Union'),
    row('“[T The lock leaks.\n\n“It will close],” [S Ida Krel] [C said].', 'Ida Krel'),
    row(
      '“[T The lock leaks],” [S Per Hult] [C said].\n\n“[T2 It will close],” [S2 the engineer] [C2 added].',
      'Per Hult',
      'Per Hult',
    ),
    row(
      '[S Bay Wire] [C reported] [T the lock would open]. [T2 Ships are waiting], [S2 it] [C2 added].',
      'Bay Wire',
      'Bay Wire',
    ),
  ],
  'wires and credits': [
    headed({ credits: ['Reuters'] }, '[S Ida Krel] [C said] [T the lock would open].', 'Reuters < Ida Krel'),
    headed(
      { credits: ['AFP', 'Reuters'] },
      '[S Ida Krel] [C said] [T the lock would open].',
      'AFP < Reuters < Ida Krel',
    ),
    headed({ byline: 'Reuters' }, '[S Ida Krel] [C said] [T the lock would open].', 'Reuters < Ida Krel'),
    headed(
      { byline: 'By Ola Lund, Bay News Agency' },
      '[S Ida Krel] [C said] [T the lock would open].',
      'Bay News Agency < Ida Krel',
    ),
    headed({ byline: 'By Ola Lund' }, '[S Ida Krel] [C said] [T the lock would open].', 'Ida Krel'),
    row('KESH (Reuters) - [S Ida Krel] [C said] [T the lock would open].', 'Reuters < Ida Krel'),
    row('KESH, May 3 (Bay News Agency) — [S Ida Krel] [C said] [T the lock would open].', 'Bay News Agency < Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open].\n\n(Reuters)', 'Reuters < Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open].\n\nWith input from agencies', 'agencies < Ida Krel'),
    row(
      '[S Ida Krel] [C said] [T the lock would open].\n\n(With inputs from Bay News Agency)',
      'Bay News Agency < Ida Krel',
    ),
    row('[S Ida Krel] [C told] the Herald on Monday [T that the lock would open].', 'Herald < Ida Krel'),
    row('[S Ida Krel] [C told] the Velmarch Post [T that the lock would open].', 'Velmarch Post < Ida Krel'),
    row('[S Ida Krel] [C told] the House [T that the lock would open].', 'Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open]. (Wire)', 'Wire < Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open].\n\nIt is old. (Bay Wire)', 'Bay Wire < Ida Krel'),
    row(
      '[S Ida Krel] [C said] [T the lock would open]. (Bay Wire)\n\n[S2 Per Hult] [C2 said] [T2 it was old]. (Kesh Times)',
      'Bay Wire < Ida Krel',
      'Kesh Times < Per Hult',
    ),
    row(
      '[S Ida Krel] [C said] [T the lock would open]. (Bay Wire)\n\n[S2 Per Hult] [C2 said] [T2 it was old].',
      'Bay Wire < Ida Krel',
      'Per Hult',
    ),
    row('[S Ida Krel] [C told] Radio Tarn [T the lock would open]. (Bay Wire)', 'Radio Tarn < Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open]. (Ola Lund)', 'Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open] (Bay Wire).', 'Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open].\n\nh/t Harbour Times', 'Harbour Times < Ida Krel'),
    row(
      '[S Ida Krel] [C said] [T the lock would open].\n\nThis article originally appeared in the Oster Post.',
      'Oster Post < Ida Krel',
    ),
    row(
      '[S Ida Krel] [C said] [T the lock would open].\n\nThis story was first published by Bay Wire.',
      'Bay Wire < Ida Krel',
    ),
    row('[S Ida Krel] [C told] the Oster Post [T the lock would open].\n\nSource: Reuters', 'Oster Post < Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open].\n\nSource: AFP', 'AFP < Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open (Reuters was there)].', 'Ida Krel'),
    row('[S Ida Krel] [C said] [T the lock would open].\n\nShe spoke with input from engineers.', 'Ida Krel'),
    headed(
      { carriers: ['Quay Digest'], credits: ['Reuters'] },
      '[S Ida Krel] [C said] [T the lock would open].',
      'Reuters < Ida Krel',
    ),
  ],
};

/** Marked texts, and the name and kind of the last link. */
export const ENDS: readonly (readonly [text: string, end: string])[] = [
  ['[S Ida Krel] [C said] [T the lock would open].', 'Ida Krel, person'],
  ['[S Mayor Krel] [C said] [T the lock would open].', 'Krel, person'],
  ['[S A senior security official] [C said] [T the lock would open].', 'A senior security official, unnamed'],
  ['[S A source close to the mayor] [C said] [T the lock would open].', 'A source close to the mayor, unnamed'],
  [
    '[S LUND][C :] [T Who told you to wait?]\n\n[S2 HULT][C2 :] [T2 Nobody told us anything.]\n\n[S3 LUND][C3 :] [T3 Nobody?]',
    'LUND, person',
  ],
  ['[S Sources] [C said] [T the lock would open].', 'Sources, unnamed'],
  ['[S People familiar with the plan] [C said] [T the lock would open].', 'People familiar with the plan, group'],
  ['[S The Port Authority] [C said] [T the lock would open].', 'Port Authority, organisation'],
  ['[S The company] [C said] [T the lock would open].', 'company, organisation'],
  ['[S Oslo] [C said] [T the lock would open].', 'Oslo, government'],
  ['[S Norway] [C said] [T the lock would open].', 'Norway, government'],
  ['[S The Norwegian government] [C said] [T the lock would open].', 'Norwegian government, government'],
  ['[S The Kremlin] [C said] [T the lock would open].', 'Kremlin, government'],
  ['[S The White House] [C said] [T the lock would open].', 'White House, government'],
  ['[S A communiqué] [C said] [T the lock would open].', 'A communiqué, document'],
  ['[T The lock leaks], [C according to] [S a court filing].', 'a court filing, document'],
  ['[S A poll] [C found] [T most dockers tired].', 'A poll, document'],
  ['[T The lock leaks], [C according to] [S a study].', 'a study, document'],
  ['[S A tweet] [C said] [T the lock leaks].', 'A tweet, post'],
  ['[S Norwegians] [C say] [T the lock leaks].', 'Norwegians, group'],
  ['[S Critics] [C say] [T the lock leaks].', 'Critics, group'],
  ['[S Residents of Kesh] [C say] [T the lock leaks].', 'Residents of Kesh, group'],
  ['[S Bay Wire] [C reported] [T the lock would open].', 'Bay Wire, outlet'],
  ['[S The Harbour Times newspaper] [C reported] [T the lock would open].', 'Harbour Times, outlet'],
  ['[S I] [C saw] [T the lock open].', 'I, observation'],
  ['[S This reporter] [C saw] [T the lock open].', 'This reporter, observation'],
  ['[S A Bay Wire correspondent at the scene] [C saw] [T the lock open].', 'Bay Wire, observation'],
  ['The lock [C reportedly] [T leaks].', 'not named, unnamed'],
  ['[C It is believed] that [T the lock leaks].', 'not named, unnamed'],
  ['[T Divers] [C have been spotted] [T near the lock].', 'not named, unnamed'],
  ['The lock is [C said to] [T leak].', 'not named, unnamed'],
  ['[T The lock leaks], [C it was alleged].', 'not named, unnamed'],
  ['[T “The lock leaks.”]', 'not named, unnamed'],
];
