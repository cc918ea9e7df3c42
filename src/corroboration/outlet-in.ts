/** "a report by al-Qindil", "the Herald's website": the outlet's name is behind the noun or before it. */
const REPORT =
  /^(?:an?|the)?\s*(?:[\w-]+ )?(?:report|article|story|broadcast|website|correspondent)s? (?:by|in|from|on|of) (?:the )?/i;
/** "Quoting The Herald" at the beginning of a sentence, taken for a name. */
const CITING = /^(?:quoting|citing) /i;

/** The outlet that is named for a report: "a report by the Herald" → "Herald". */
export const outletIn = (name: string): string =>
  name
    .replace(CITING, '')
    .replace(REPORT, '')
    .replace(/[’']s (?:website|report)$/i, '');
