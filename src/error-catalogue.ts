interface CatalogueEntry {
  /** HTTP status in the API. */
  readonly status: number;
  /** Exit code on the command line. */
  readonly exit: 1 | 2;
  /** What the reader should do, one sentence. */
  readonly hint: string;
}

/** Every error Hearsay can raise. Codes are `stage.what`; `docs/errors.md` is checked against this list. */
export const ERROR_CATALOGUE = {
  'intake.not-found': { status: 404, exit: 1, hint: 'Check the path and the spelling.' },
  'intake.no-permission': { status: 403, exit: 1, hint: 'Give yourself the right to read the file.' },
  'intake.directory': { status: 400, exit: 1, hint: 'Name the files inside it, or use "hearsay add" for the folder.' },
  'intake.empty-file': { status: 422, exit: 1, hint: 'Save the article again; the file has no text in it.' },
  'intake.binary': { status: 422, exit: 1, hint: 'Save it as text, HTML or JSONL first.' },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;
