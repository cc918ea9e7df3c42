import type { ContentToken } from './tokens-of.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PRONOUNS = words('i we he she they you it this that these those there who which');
const AUXILIARIES = words(
  "am is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't does do did doesn't don't didn't done will would won't wouldn't shall should may might must can could can't cannot couldn't",
);
const ADVERBS = words(
  'not also only then so just already ever never first once still too always now later before again',
);
/** Verbs that tell nothing without what was seen, believed, said. Source: compiled by hand from the transitive verbs of general news English. */
const UNFINISHED = words(
  'see sees saw seen hear hears heard believe believes believed think thinks thought know knows knew known say says said tell tells told ' +
    'find finds found feel feels felt want wants wanted mean means meant need needs needed make makes made take takes took taken ' +
    'get gets got give gives gave given show shows showed shown call calls called hope hopes hoped fear fears feared expect expects expected ' +
    'understand understands understood learn learns learned learnt consider considers considered claim claims claimed report reports reported ' +
    'suggest suggests suggested argue argues argued add adds added seem seems seemed become becomes became receive receives received ' +
    'include includes included',
);
/** Words of such a scrap. */
const MOST = 5;

/** A pronoun and a verb with nothing behind it: "it had seen", "they believed", “I know”, "that it was". "He resigned" tells what he did. */
export function isFragment(tokens: readonly ContentToken[]): boolean {
  const all = tokens.filter(({ kind }) => kind !== 'mark');
  const said = all[0]?.lower === 'that' && all.length > 1 && PRONOUNS.has(all[1]!.lower) ? all.slice(1) : all;
  const [first, ...rest] = said;
  if (!first || !PRONOUNS.has(first.lower) || rest.length === 0 || said.length > MOST) return false;
  return rest.every(
    ({ lower, kind }) =>
      kind === 'word' && (AUXILIARIES.has(lower) || ADVERBS.has(lower) || UNFINISHED.has(lower) || PRONOUNS.has(lower)),
  );
}
