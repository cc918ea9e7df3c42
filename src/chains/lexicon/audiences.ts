import { wordSet } from '../../language/word-set.ts';

/** Verbs whose object is spoken to; lemmas. Source: tell-37.2, advise-37.9 of VerbNet and promise verbs with a recipient. */
export const SPOKEN_TO = wordSet(
  'tell inform informed notify assure reassure remind warn urge ask promise brief advise caution beg implore instruct order lecture email text',
);
/** Words with "to" in front of whoever is spoken to: "said to", "in a letter to". Lemmas and forms. Source: say-37.7, talk-37.5 of VerbNet. */
export const SAID_TO = wordSet(`
  say speak talk write complain explain announce suggest add reply describe confess admit reveal insist appeal
  announcement speech address remark remarks statement letter message email memo note testimony presentation lecture sermon
  comments report submission tweet appeal briefing`);
/** With "before" they name a body that hears: "testified before the committee". */
export const HEARD_BEFORE = wordSet('testify testimony plead appear');
/** What is addressed without being spoken to. */
export const ADDRESSED = wordSet(
  'issue problem question concern allegation claim matter report rumour rumor crisis topic subject situation challenge criticism ' +
    'need fact accusation point complaint controversy dispute incident case news speculation shortage',
);
/** No audience in these. */
export const NO_AUDIENCE = wordSet(
  'it that this these those what which who whom himself herself themselves itself there',
);
/** What is told, not told to: "told the truth". Lemmas. */
export const NO_LISTENER = wordSet('tale story truth lie anecdote joke parable fortune time question permission help');
/** Behind the noun these say when or where it was said. */
export const ENDS = wordSet(
  'last this next earlier later yesterday today tonight outside inside near about whether if early late',
);
