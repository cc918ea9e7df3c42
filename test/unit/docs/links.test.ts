import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, proseOf, ROOT, textOf } from './markdown.ts';

const LINK = /\]\(([^()\s]+)\)/g;

/** The address a heading gets: lower case, marks left out, blanks as hyphens. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsIn = (document: string): string[] =>
  [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links of a document that lead nowhere. */
function brokenIn(document: string): string[] {
  const links = [...proseOf(document).matchAll(LINK)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const path = file === '' ? document : normalize(join(dirname(document), file));
    if (!existsSync(join(ROOT, path))) return true;
    return anchor !== undefined && path.endsWith('.md') && !anchorsIn(path).includes(anchor);
  });
}

describe('links between documents', () => {
  it.each(DOCUMENTS)('lead somewhere: %s', (document) => {
    expect(brokenIn(document)).toEqual([]);
  });

  it('reach every document from the README', () => {
    const reached = new Set(['README.md']);
    for (const document of reached) {
      for (const [, link = ''] of proseOf(document).matchAll(LINK)) {
        const path = normalize(join(dirname(document), link.split('#')[0] ?? '')).replace(/\/$/, '');
        for (const other of DOCUMENTS) if (other === path || dirname(other) === path) reached.add(other);
      }
    }
    expect(DOCUMENTS.filter((document) => !reached.has(document))).toEqual([]);
  });

  it('name only files of src, scripts, eval and the like that exist', () => {
    const named = DOCUMENTS.flatMap((document) =>
      [
        ...textOf(document).matchAll(
          /`((?:src|scripts|eval|bench|training|test|web|sample|schemas|docs)\/[\w./-]*\w)`/g,
        ),
      ].map(([, path = '']) => path),
    );
    expect([...new Set(named)].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
