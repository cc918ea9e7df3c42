import { EventEmitter } from 'node:events';
import type { Server } from 'node:net';
import { describe, expect, it } from 'vitest';
import { tryPort } from '../../../src/serve/try-port.ts';

/** A server whose system refuses every port for this reason. */
function refused(code: string): Server {
  const server = new EventEmitter();
  const listen = () => server.emit('error', Object.assign(new Error(code), { code }));
  return Object.assign(server, { listen }) as unknown as Server;
}

describe('tryPort', () => {
  it('gives nothing when another program has the port', async () => {
    expect(await tryPort(refused('EADDRINUSE'), 4717, '127.0.0.1')).toBeNull();
  });

  it.each([
    ['EACCES', 'serve.port-forbidden', 'You may not listen on port 80.'],
    ['EADDRNOTAVAIL', 'serve.cannot-listen', 'Cannot listen on 127.0.0.1.'],
  ])('says %s as %s', async (errno, code, message) => {
    await expect(tryPort(refused(errno), 80, '127.0.0.1')).rejects.toMatchObject({ code, message });
  });
});
