import { AskError, bodyOf, NO_ANSWER } from './ask.ts';

/** Sends JSON to the API to change something. Rejects with an `AskError` only. */
export async function send<Body>(
  path: string,
  content: unknown = {},
  method: 'POST' | 'DELETE' = 'POST',
): Promise<Body> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(content),
    });
  } catch {
    throw new AskError(0, NO_ANSWER);
  }
  return await bodyOf<Body>(response);
}
