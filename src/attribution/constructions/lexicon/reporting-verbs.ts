/**
 * Verbs that take what is said or thought as a clause: "X … that …". All their finite forms.
 * Source: the public, private and suasive verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985),
 * §16.31–32, without those that mostly do something else in the news.
 */
const REGULAR = `
  acknowledge add affirm agree allege announce argue assert believe boast caution claim comment complain concede conclude
  confess confirm contend declare demand dispute doubt emphasise emphasize estimate expect explain fear guess hint hope
  imply indicate inform insist lament maintain mention note object observe predict proclaim promise propose protest realise
  realize recall reckon recommend remark remember remind repeat report request reveal signal state stipulate stress suggest
  suspect testify underline urge vow warn worry assure advise notify post tweet joke quip recount ask`;
const DOUBLED = 'admit';
const IRREGULAR = `
  say says said tell tells told write writes wrote written think thinks thought know knows knew known understand understands
  understood find finds found show shows showed shown swear swears swore sworn forecast forecasts foresee foresees foresaw
  learn learns learned learnt deny denies denied reply replies replied hear hears heard feel feels felt prove proves proved`;

/** Verbs that take a question: "X … whether …". Source: as above, §16.35. */
const ASKING = 'ask question wonder doubt inquire enquire explain discuss examine investigate describe';

/** Verbs of getting others to act: "X … Y to". Source: as above, §16.50, and VerbNet's promote, order and urge classes. */
const URGING = 'urge ask beg implore order command instruct advise invite exhort warn';

function inflected(verbs: string): string[] {
  return verbs
    .trim()
    .split(/\s+/u)
    .flatMap((verb) => {
      const stem = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : verb;
      const s = /(?:s|sh|ch|x|i)$/u.test(stem) ? `${stem}es` : `${verb}s`;
      return [verb, s, verb.endsWith('e') ? `${verb}d` : `${stem}ed`];
    });
}

export const REPORTING_FORMS: ReadonlySet<string> = new Set([
  ...inflected(REGULAR),
  ...IRREGULAR.trim().split(/\s+/u),
  DOUBLED,
  `${DOUBLED}s`,
  `${DOUBLED}ted`,
]);

export const URGING_FORMS: ReadonlySet<string> = new Set([...inflected(URGING), 'begged', 'told', 'tells']);

export const ASKING_FORMS: ReadonlySet<string> = new Set(inflected(ASKING));
