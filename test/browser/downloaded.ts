import type { Download } from 'playwright-core';

/** The bytes of what a page gave to be saved: its browser has the file, under a name of its own. */
export async function downloaded(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
