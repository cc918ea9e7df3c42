import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Folders that hold no documents of ours. */
const PASSED_OVER = new Set(['node_modules', 'dist', '.git', 'out']);

const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return PASSED_OVER.has(entry.name) ? [] : markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });

/** Every document of the project, as paths from its root. */
export const DOCUMENTS: readonly string[] = markdownIn('.').sort();

export const textOf = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

/** A document without its blocks of code: what is prose. */
export const proseOf = (document: string): string => textOf(document).replace(/^```[\s\S]*?^```$/gm, '');

/** The cells of the table rows of a text, header and rule left out. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines
    .filter((line, at) => !/^\|[-:| ]+\|$/.test(line) && !/^\|[-:| ]+\|$/.test(lines[at + 1] ?? ''))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The part of a document under one heading, up to the next of the same level. */
export function sectionOf(document: string, heading: string): string {
  const level = heading.split(' ')[0]!;
  const [, after = ''] = textOf(document).split(`\n${heading}\n`);
  return after.split(`\n${level} `)[0]!;
}

export const PACKAGE = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
