import type { ErrorBody } from '../src/serve/api.ts';

/** A question the server could not answer, in its own words. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly status: number;
  readonly code: string;
  readonly hint: string;
  readonly detail: string | undefined;

  constructor(status: number, { code, message, hint, detail }: ErrorBody['error']) {
    super(message);
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.detail = detail;
  }
}

export const NO_ANSWER: ErrorBody['error'] = {
  code: 'web.no-answer',
  message: 'The reading room does not answer.',
  hint: 'See whether "hearsay serve" still runs, then try again.',
};

const isErrorBody = (body: unknown): body is ErrorBody => typeof body === 'object' && body !== null && 'error' in body;

/** Asks the API. Rejects with an `AskError` only. */
export async function ask<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, signal === undefined ? {} : { signal });
  } catch {
    throw new AskError(0, NO_ANSWER);
  }
  return await bodyOf<Body>(response);
}

/** What the API answered. Rejects with an `AskError` only. */
export async function bodyOf<Body>(response: Response): Promise<Body> {
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    throw new AskError(0, NO_ANSWER);
  }
  if (!response.ok) throw new AskError(response.status, isErrorBody(body) ? body.error : NO_ANSWER);
  return body as Body;
}
