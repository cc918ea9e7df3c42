import { expect, it } from 'vitest';
import { askAhead } from '../../../src/serve/ask-ahead.ts';

it('asks for what takes long, one after the other, and no more once it is stopped', async () => {
  const asked: string[] = [];
  let answer = (): void => {};
  const stop = askAhead({
    request: (path: Request | string | URL) => {
      asked.push(String(path));
      return new Promise((resolve) => {
        answer = () => resolve(new Response());
      });
    },
  });
  while (asked.length < 1) await new Promise((resolve) => setImmediate(resolve));
  answer();
  while (asked.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const stopped = stop();
  answer();
  await stopped;
  expect(asked).toEqual(['/api/counts', '/api/echo']);
});
