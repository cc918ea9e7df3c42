import { describe, expect, it } from 'vitest';
import { DOCUMENTS, proseOf, textOf } from './markdown.ts';

/** What no document of ours says, and why. */
const NEVER: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    'a path of one machine',
    /(?:^|[\s`("'])(?:\/(?!articles\b|claims\b|sources\b|search\b|topics\b|dossiers\b|outlets\b|api\b)\w+\/\w|[A-Z]:\\)/m,
  ],
  ['something left undone', /\b(?:TODO|FIXME|TBD|XXX|coming soon|lorem ipsum)\b/i],
  [
    'praise',
    /\b(?:powerful|seamless(?:ly)?|blazing|state[- ]of[- ]the[- ]art|cutting[- ]edge|revolutionary|effortless(?:ly)?|world[- ]class|game[- ]chang\w+)\b/i,
  ],
  ['a verdict', /\b(?:fake news|truth score|bias score of \d|debunks?|debunked)\b/i],
  ['an address of somebody', /[\w.+-]+@(?!hono|mozilla|biomejs|types|preact)[\w-]+\.[a-z]{2,}/i],
  ['an exclamation', /[a-z]!(?:\s|$)/m],
];

describe.each(DOCUMENTS)('%s', (document) => {
  it.each(NEVER)('has no %s', (_, pattern) => {
    expect(proseOf(document).match(pattern)?.[0]).toBeUndefined();
  });

  it('has one title, no tabs, no blanks at the end of lines', () => {
    expect(proseOf(document).match(/^# /gm)).toHaveLength(1);
    expect(textOf(document).match(/\t|[ ]+$/m)?.[0]).toBeUndefined();
  });
});
