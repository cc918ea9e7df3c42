import { wordSet } from '../../language/word-set.ts';

/** Words of bodies that every country has: a name of nothing else needs to say whose it is. Source: compiled by hand. */
const SHARED = wordSet(`
  ministry ministries parliament senate congress assembly court supreme constitutional high criminal appeal appeals
  central bank army navy air force forces armed military police cabinet council presidency government interior
  foreign defence defense health oil electricity energy finance justice education trade agriculture transport labour
  labor environment culture tourism planning water state security national intelligence service chamber deputies
  house representatives attorney general prosecutor prosecutors office election electoral commission committee
  judiciary democratic party communist socialist liberal conservative green social christian progressive reform people
  workers union statistics customs border
  guard department municipality governorate directorate`);

/** Of these there is one in the world. */
const KNOWN: ReadonlySet<string> = new Set(['united nations', 'security council', 'european union']);

/** True when a body's name would fit one of every country. Words folded, countries and joining words left out. */
export const isGenericBody = (name: string, words: readonly string[]): boolean =>
  !KNOWN.has(name) && words.every((word) => SHARED.has(word));
