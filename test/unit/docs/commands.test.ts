import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../../src/cli/program.ts';
import { memoryTerminal } from '../cli/memory-terminal.ts';
import { DOCUMENTS, PACKAGE, ROOT, textOf } from './markdown.ts';

const program = createProgram({ terminal: memoryTerminal().terminal, fail: () => {} });
const optionsOf = new Map(
  [program, ...program.commands].map((command) => [
    command.name(),
    new Set(command.options.flatMap(({ long, short }) => [long, short]).concat('--help', '-h')),
  ]),
);
const globalOptions = optionsOf.get('hearsay')!;

/** What stands between backticks or in a block of code: where a command is meant, not a sentence. */
const codeIn = (document: string): string[] =>
  [...textOf(document).matchAll(/^```[\s\S]*?^```$|`[^`\n]+`/gm)].map(([code]) => code);

interface Call {
  readonly verb: string;
  readonly options: readonly string[];
}

const callsIn = (document: string): Call[] =>
  codeIn(document).flatMap((code) =>
    [...code.matchAll(/(?:^|[\s`(|])hearsay ([a-z]+)\b([^|\n`]*)/gm)].map(([, verb = '', rest = '']) => ({
      verb,
      options: [...rest.matchAll(/(?<=\s)--?[a-z][\w-]*/g)].map(([option]) => option),
    })),
  );

describe.each(DOCUMENTS)('commands in %s', (document) => {
  it('are verbs of the command line, with options it knows', () => {
    const unknown = callsIn(document).filter(({ verb, options }) => {
      const known = verb === 'help' ? globalOptions : optionsOf.get(verb);
      return known === undefined || options.some((option) => !known.has(option) && !globalOptions.has(option));
    });
    expect(unknown).toEqual([]);
  });

  it('of npm are in package.json', () => {
    const named = [...textOf(document).matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in PACKAGE.scripts))).toEqual([]);
  });

  it('of tsx run files that exist', () => {
    const named = [...textOf(document).matchAll(/\bnpx tsx (\S+?\.ts)/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('the README', () => {
  it('begins with the title, one sentence, and the two commands', () => {
    const [title, sentence, ...rest] = textOf('README.md').split(/\n\n+/);
    expect(title).toBe('# Hearsay');
    expect(sentence?.match(/\./g)).toHaveLength(1);
    expect(rest[0]).toBe('```sh\nnpm install && npm start\n```');
    expect(rest[2]).toBe('```sh\nnpm install && npm test\n```');
  });
});
