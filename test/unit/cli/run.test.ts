import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { memoryTerminal } from './memory-terminal.ts';

async function hearsay(argv: readonly string[], stdin = '') {
  const { terminal, written } = memoryTerminal({ stdin });
  const code = await run(argv, terminal);
  await new Promise((resolve) => setImmediate(resolve));
  return { code, ...written };
}

describe('the command line', () => {
  it.each([
    [['fnid', 'crane'], `hearsay: there is no verb 'fnid'; did you mean find? — See "hearsay --help".\n`],
    [['clams'], `hearsay: there is no verb 'clams'; did you mean claims? — See "hearsay --help".\n`],
    [['xyzzy'], `hearsay: there is no verb 'xyzzy' — See "hearsay --help".\n`],
    [['find'], `hearsay: missing required argument 'words' — See "hearsay --help".\n`],
    [['find', '?!'], `hearsay: There is no word to look for — See "hearsay --help".\n`],
    [['--jsno'], `hearsay: unknown option '--jsno'; did you mean --json? — See "hearsay --help".\n`],
    [
      ['claims', '--limit', 'many'],
      /^hearsay: option '--limit <n>' argument 'many' is invalid. It must be a whole number from 1 on — /,
    ],
    [
      ['export', '--of', 'rumours'],
      /^hearsay: option '--of <what>' argument 'rumours' is invalid. Allowed choices are articles, statements, claims — /,
    ],
    [['add', 'https://example.org/a'], /^hearsay: https:\/\/example.org\/a: pages are not fetched; save the page/],
    [
      ['claims', '--archive', 'postgres://db/hearsay'],
      /^hearsay: postgres:\/\/db\/hearsay: this version keeps archives in files only — /,
    ],
  ])('says what is wrong with %j in one line and exits with 2', async (argv, message) => {
    const { code, stdout, stderr } = await hearsay(
      argv.includes('--archive') ? argv : [...argv, '--archive', ':memory:'],
    );
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 });
    if (typeof message === 'string') expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
  });

  it.each([[['--help']], [[]], [['help']]])('explains itself with examples: %j', async (argv) => {
    const { code, stdout, stderr } = await hearsay(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const verb of ['add', 'annotate', 'claims', 'digest', 'export', 'find', 'read', 'serve', 'source', 'trace']) {
      expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
    }
    expect(stdout).toContain('Examples:\n  hearsay add');
  });

  it.each(['add', 'annotate', 'claims', 'digest', 'export', 'find', 'read', 'serve', 'source', 'trace'])(
    'explains %s with an example and the common options',
    async (verb) => {
      const { code, stdout } = await hearsay([verb, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Examples?:\n {2}(hearsay|curl|echo)/);
      expect(stdout).toContain('--archive <path>');
    },
  );

  it('prints its version', async () => {
    expect(await hearsay(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('has one JSON body for errors', async () => {
    const { code, stderr } = await hearsay(['trace', 'crane', '--archive', 'no/such.db', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'archive.not-found',
        message: 'no/such.db: there is no archive here',
        hint: 'Make it with "hearsay add FILE", or name another archive with --archive.',
      },
    });
  });

  it('annotates what stands on the standard input and names a bad line', async () => {
    const { code, stdout, stderr } = await hearsay(
      ['annotate'],
      '{"id":"1","text":"a"}\n{"id":\n{"id":"3","text":"b"}\n',
    );
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['1', '3']);
    expect(stderr).toMatch(/^hearsay: stdin:2: the line is not JSON \(.+\) — .+\n$/);
  });
});
