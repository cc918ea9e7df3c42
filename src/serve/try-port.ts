import type { AddressInfo, Server } from 'node:net';
import { HearsayError } from '../errors.ts';

/**
 * Listens on one port; `null` when another program has it.
 *
 * @throws HearsayError `serve.port-forbidden` when the system keeps the port for itself, `serve.cannot-listen`
 */
export function tryPort(server: Server, port: number, host: string): Promise<AddressInfo | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else if (error.code === 'EACCES')
        reject(new HearsayError('serve.port-forbidden', `You may not listen on port ${port}.`, { cause: error }));
      else
        reject(
          new HearsayError('serve.cannot-listen', `Cannot listen on ${host}.`, { detail: error.message, cause: error }),
        );
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(server.address() as AddressInfo);
    });
  });
}
