import type { ErrorBody } from '../src/serve/api.ts';
import { AskError } from './ask.ts';

const NO_ANSWER: ErrorBody['error'] = {
  code: 'web.no-answer',
  message: 'The reading room does not answer.',
  hint: 'See whether "hearsay serve" still runs, then try again.',
};

/** Sends JSON to the API to change something. Rejects with an `AskError` only. */
export async function send<Body>(path: string, content: unknown): Promise<Body> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(`/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(content),
    });
    body = await response.json();
  } catch {
    throw new AskError(0, NO_ANSWER);
  }
  if (!response.ok) throw new AskError(response.status, (body as Partial<ErrorBody>).error ?? NO_ANSWER);
  return body as Body;
}
