import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../../src/cli/program.ts';
import { memoryTerminal } from './memory-terminal.ts';

const doc = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
const program = createProgram({ terminal: memoryTerminal().terminal, fail: () => {} });
const sections = new Map(
  doc.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

describe('docs/cli.md', () => {
  it('has the verbs in the order of the help', () => {
    const listed = [...doc.matchAll(/^\| \[`(\w+)`\]/gm)].map(([, verb]) => verb);
    expect(listed).toEqual(program.commands.map((command) => command.name()));
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    'explains %s with all its options',
    (name, command) => {
      const section = sections.get(name) ?? '';
      expect(section).toContain(`hearsay ${name}`);
      for (const { long } of command.options) expect(section).toContain(long);
    },
  );

  it('explains the options every verb has', () => {
    for (const { long } of program.options) expect(doc).toContain(`\`${long}`);
  });
});
