/** Ways to ask a room's API. */
export interface Asker {
  /** What the room's API answers, by the path after `/api`. */
  ask<Body>(path: string): Promise<Body>;
  /** The same for what changes something. */
  post<Body>(path: string, body: unknown): Promise<Body>;
}

/** @param urlOf - asked each time: a test knows its room once it runs */
export function asker(urlOf: () => string): Asker {
  const send = async (path: string, sent?: RequestInit) => (await fetch(`${urlOf()}/api${path}`, sent)).json();
  return {
    ask: (path) => send(path),
    post: (path, body) =>
      send(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  };
}
