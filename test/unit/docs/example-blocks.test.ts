import { describe, expect, it } from 'vitest';
import { examplesIn, withOutputs } from '../../../scripts/example-blocks.ts';
import { wrappedJson } from '../../../scripts/wrapped-json.ts';

const PAGE = `Before.

<!-- setup: make it -->
<!-- example: show it | head -1 -->
\`\`\`console
$ old
old output
\`\`\`

<!-- example as json: print it -->

After.
`;

describe('marked examples', () => {
  it('are found in order, with what is to be done with each', () => {
    expect(examplesIn(PAGE)).toEqual([
      { kind: 'setup', command: 'make it' },
      { kind: 'text', command: 'show it | head -1' },
      { kind: 'json', command: 'print it' },
    ]);
  });

  it('get their output in place of the former one', () => {
    expect(withOutputs(PAGE, ['made\n', 'shown\n\n', '{"a": 1}\n'])).toBe(`Before.

<!-- setup: make it -->
<!-- example: show it | head -1 -->
\`\`\`console
$ show it | head -1
shown
\`\`\`

<!-- example as json: print it -->
\`\`\`console
$ print it
{"a": 1}
\`\`\`

After.
`);
  });

  it('stay as they are when the output is the same, whatever characters it has', () => {
    const outputs = ['', '$& $1 ← “a”', '{}'];
    const once = withOutputs(PAGE, outputs);
    expect(once).toContain('\n$& $1 ← “a”\n');
    expect(withOutputs(once, outputs)).toBe(once);
  });
});

describe('a record in a page', () => {
  it('stays on one line when it fits', () => {
    expect(wrappedJson({ id: '1', content: [[0, 4]], said: null })).toBe(
      '{"id": "1", "content": [[0, 4]], "said": null}',
    );
  });

  it('is broken where it does not fit, and is the same record', () => {
    const record = { id: 'a'.repeat(60), chain: [{ name: 'b'.repeat(60) }, { name: 'c'.repeat(60) }], ok: true };
    const text = wrappedJson(record);
    expect(JSON.parse(text)).toEqual(record);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('has long texts cut', () => {
    expect(wrappedJson('word '.repeat(50))).toMatch(/^"(?:word )+word…"$|^"(?:word )+…"$/);
  });
});
