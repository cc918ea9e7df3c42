import { ERROR_CATALOGUE, type ErrorCode } from './error-catalogue.ts';

export type { ErrorCode };

interface ErrorOptions {
  /** What only this occurrence knows: a path, an offset, a count. Shown after the message. */
  readonly detail?: string;
  readonly cause?: unknown;
}

/** The one error class: something the caller can act on. `docs/errors.md` lists every code. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';
  readonly code: ErrorCode;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, message: string, { detail, cause }: ErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.detail = detail;
  }

  /** What to do about it, one sentence. */
  get hint(): string {
    return ERROR_CATALOGUE[this.code].hint;
  }

  /** HTTP status of the same error in the API. */
  get status(): number {
    return ERROR_CATALOGUE[this.code].status;
  }

  /** Exit code of the command line: 1 an input failed, 2 bad usage. */
  get exitCode(): number {
    return ERROR_CATALOGUE[this.code].exit;
  }

  /** The one JSON body errors have everywhere. */
  toJSON(): { error: { code: string; message: string; detail?: string; hint: string } } {
    return {
      error: {
        code: this.code,
        message: this.message,
        ...(this.detail === undefined ? {} : { detail: this.detail }),
        hint: this.hint,
      },
    };
  }
}
