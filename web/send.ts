import { AskError, bodyOf, NO_ANSWER } from './ask.ts';

/** Asks the API to change something. Rejects with an `AskError` only. */
export async function send<Body>(method: 'POST' | 'DELETE', path: string, body: object = {}): Promise<Body> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new AskError(0, NO_ANSWER);
  }
  return await bodyOf<Body>(response);
}
