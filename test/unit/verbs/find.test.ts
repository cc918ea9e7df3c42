import { expect, it } from 'vitest';
import { find } from '../../../src/verbs/find.ts';

const archive = { find: async (words: string) => [words] } as never;

it.each(['before:yesterday', 'crane after:Monday', 'date:31/03/2031'])(
  '%s is refused, and told how a date is written',
  async (typed) => {
    await expect(find(archive, typed)).rejects.toMatchObject({
      code: 'cli.usage',
      message: 'A date is written 2031, 2031-03 or 2031-03-04.',
      detail: typed.split(' ').at(-1),
    });
  },
);

it.each([
  'crane before:2031',
  'crane after:2031-03',
  'date:2031-03-04',
  '"before:yesterday"',
  'before: yesterday',
  'beforehand',
])('%s is looked for', async (typed) => {
  await expect(find(archive, typed)).resolves.toBeDefined();
});
