import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { write } from '../src/cli/terminal.ts';
import type { Article } from '../src/model/article.ts';
import { wordsIn } from './corpus.ts';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** Put into the measured process: what it used, on a stream of its own, as it ends. */
const TELL = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

interface Used {
  /** Of one core, from the program's start to its end. */
  readonly wordsPerSecond: number;
  /** The most memory it held at once, 10⁶ bytes. */
  readonly peakMegabytes: number;
  readonly megabytesOfText: number;
}

/** Puts articles through the built `hearsay annotate`, as a cluster would, and says what that took. */
export async function wholeProcess(articles: readonly Article[]): Promise<Used> {
  const preload = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const child = spawn(process.execPath, ['--import', preload, MAIN, 'annotate'], {
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
  });
  const told: Buffer[] = [];
  child.stdio[3]?.on('data', (chunk: Buffer) => told.push(chunk));
  const ended = once(child, 'close');
  for (const article of articles) await write(child.stdin!, `${JSON.stringify(article)}\n`);
  child.stdin?.end();
  await ended;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    Buffer.concat(told).toString('utf8'),
  ) as NodeJS.ResourceUsage;
  return {
    wordsPerSecond: Math.round(wordsIn(articles) / ((userCPUTime + systemCPUTime) / 1e6)),
    peakMegabytes: Math.round((maxRSS * 1024) / 1e6),
    megabytesOfText: Math.round(articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6),
  };
}
