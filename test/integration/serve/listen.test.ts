import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../../src/serve/listen.ts';
import { CORPUS } from '../../unit/serve/corpus.ts';
import { memoryArchive } from '../../unit/serve/memory-archive.ts';

const archive = memoryArchive(CORPUS);
const toClose: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

async function taken(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  toClose.push(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const statusFor = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/api/counts', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serve', () => {
  it('answers over HTTP at the address it says', async () => {
    const room = await serve({ archive, port: 0 });
    toClose.push(room.close);
    expect(room.url).toBe(`http://127.0.0.1:${room.port}`);
    expect(await (await fetch(`${room.url}/api/counts`)).json()).toMatchObject({ articles: CORPUS.length });
  });

  it('takes the next free port when its own is taken', async () => {
    const port = await taken();
    const room = await serve({ archive, port });
    toClose.push(room.close);
    expect(room.port).toBeGreaterThan(port);
    expect(room.port).toBeLessThan(port + 20);
  });

  it('refuses a foreign Host header while it listens on this machine only', async () => {
    const room = await serve({ archive, port: 0 });
    toClose.push(room.close);
    expect(await statusFor(room.port, 'elsewhere.example')).toBe(421);
    expect(await statusFor(room.port, `localhost:${room.port}`)).toBe(200);
  });

  it('answers to addresses and localhost, and to no foreign name, once it listens to the network', async () => {
    const room = await serve({ archive, port: 0, host: '0.0.0.0' });
    toClose.push(room.close);
    const hosts = ['192.0.2.7:80', '[2001:db8::7]:80', 'localhost', 'archive.example', '192.0.2.7.archive.example'];
    expect(await Promise.all(hosts.map((host) => statusFor(room.port, host)))).toEqual([200, 200, 200, 421, 421]);
  });

  it('frees its port when closed', async () => {
    const first = await serve({ archive, port: 0 });
    await first.close();
    const second = await serve({ archive, port: first.port });
    toClose.push(second.close);
    expect(second.port).toBe(first.port);
  });

  it('says so when the address is not of this machine', async () => {
    await expect(serve({ archive, port: 0, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'serve.cannot-listen' });
  });
});
