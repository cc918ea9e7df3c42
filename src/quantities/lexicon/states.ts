/** What befalls people, in the word it is kept under | the forms it is told in. Source: our list of what reports count people by. */
const ROWS = `
killed|kill kills killed killing dead died dies dying slain slay martyred martyring martyr perished kills slaughtered massacred
injured|injure injures injured injuring wound wounds wounded wounding hurt maimed maiming
missing|missing unaccounted
arrested|arrest arrests arrested arresting detain detains detained detaining jailed imprisoned rounded
displaced|displace displaces displaced displacing uprooted homeless evacuated evacuating
abducted|abduct abducts abducted abducting kidnap kidnaps kidnapped kidnapping
rescued|rescue rescues rescued rescuing
executed|execute executes executed executing beheaded beheading behead beheads crucified crucifying hanged hanging
infected|infect infects infected infecting
hospitalised|hospitalised hospitalized
trapped|trap traps trapped trapping stranded stranding
`;

/** State by form, lower case. */
export const STATES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [state = '', forms = ''] = row.split('|');
      return forms.split(' ').map((form) => [form, state] as const);
    }),
);
