import type { InputFile } from '../intake/input-file.ts';
import { loadFile } from '../intake/load-file.ts';

/** The bytes of a file, or of the standard input when the name is `-` and one is given. */
export async function load(path: string, stdin?: AsyncIterable<Uint8Array>): Promise<InputFile> {
  if (path !== '-' || stdin === undefined) return await loadFile(path);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return { name: 'stdin', bytes: new Uint8Array(Buffer.concat(chunks)) };
}
