/** What stands before the participle of a passive: "was told", "been quoted". Lower case. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are']);
