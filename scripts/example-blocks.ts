/** A command in a page of documentation whose output the page shows. */
export interface Example {
  /** `setup` runs unseen, `text` shows what the terminal shows, `json` breaks long records into lines. */
  readonly kind: 'setup' | 'text' | 'json';
  readonly command: string;
}

const BLOCK = /<!-- (setup|example|example as json): (.+?) -->\n(?:```console\n[\s\S]*?\n```\n)?/g;

/** The examples of a page, in order. */
export function examplesIn(page: string): readonly Example[] {
  return [...page.matchAll(BLOCK)].map(([, mark = '', command = '']) => ({ kind: kindOf(mark), command }));
}

/**
 * The page with the output of every example put in anew.
 *
 * @param outputs - one for each of `examplesIn(page)`, same order
 */
export function withOutputs(page: string, outputs: readonly string[]): string {
  let at = 0;
  return page.replace(BLOCK, (_, mark: string, command: string) => {
    const output = outputs[at++] ?? '';
    const marker = `<!-- ${mark}: ${command} -->\n`;
    if (kindOf(mark) === 'setup') return marker;
    return `${marker}\`\`\`console\n$ ${command}\n${output.trimEnd()}`.trimEnd().concat('\n```\n');
  });
}

const kindOf = (mark: string): Example['kind'] => (mark === 'example' ? 'text' : mark === 'setup' ? 'setup' : 'json');
