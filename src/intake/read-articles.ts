import { HearsayError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { ArticleDraft } from './article-draft.ts';
import { type Decoded, decode } from './decode.ts';
import { type InputFile, LONGEST_ARTICLE, type ReadResult, type SkippedPart, sizeInWords, skip } from './input-file.ts';
import { readJsonArray, readJsonLines } from './json-articles.ts';
import { countLineEnds, lineRanges, linesOf } from './lines.ts';
import { type Provide, provenanceOf } from './provenance.ts';
import { sniff } from './sniff.ts';
import { splitDigest } from './split-digest.ts';

/**
 * The articles in a file's bytes: plain text (one article or a digest of many), saved HTML, JSONL or a JSON array of
 * articles, in any encoding press material is met in. Pure: reads no disk. Byte ranges refer to the bytes given, and
 * those of articles and skipped parts together tile them.
 *
 * @throws HearsayError when the file gives no article at all; its message names the file
 */
export async function readArticles(file: InputFile): Promise<ReadResult> {
  try {
    const result = await readBytes(file);
    if (result.articles.length > 0) return result;
    throw result.skipped[0]?.error ?? new HearsayError('intake.no-article', 'no article in it');
  } catch (cause) {
    if (!(cause instanceof HearsayError)) throw cause;
    throw new HearsayError(cause.code, `${file.name}: ${cause.message}`, { cause });
  }
}

async function readBytes(file: InputFile): Promise<ReadResult> {
  if (file.bytes.length === 0) throw new HearsayError('intake.empty-file', 'the file is empty');
  const decoded = decode(file.bytes);
  const provide = provenanceOf(file);
  const head = headOf(decoded);
  if (head.trim() === '' && isBlank(decoded)) throw new HearsayError('intake.empty-file', 'nothing but blanks in it');
  switch (sniff(head, file.name)) {
    case 'jsonl':
      return readJsonLines(decoded, provide);
    case 'json-array':
      return readJsonArray(decoded, provide);
    case 'html': {
      // Readability and the DOM take 60 ms to load: only who reads HTML pays for them.
      const { readHtml } = await import('./html-article.ts');
      return finish([{ draft: await readHtml(decoded), start: 0, end: file.bytes.length }], provide);
    }
    case 'text':
      return readText(decoded, provide);
  }
}

const HEAD_BYTES = 65_536;

/** The first characters, byte order mark removed. Cutting inside a character harms only the last one. */
const headOf = ({ bodyStart, bytes, textOf }: Decoded): string =>
  textOf(bodyStart, Math.min(bytes.length, bodyStart + HEAD_BYTES)).replace(/^\ufeff/, '');

const isBlank = ({ bodyStart, bytes, textOf }: Decoded): boolean => !/\S/.test(textOf(bodyStart, bytes.length));

/** A page is held in memory with every reading of each line: 400,000 lines take about half a gigabyte. */
const MOST_LINES = 400_000;

function readText(decoded: Decoded, provide: Provide): ReadResult {
  if (countLineEnds(decoded) > MOST_LINES) {
    throw new HearsayError('intake.too-large', `more than ${MOST_LINES.toLocaleString('en')} lines of text`);
  }
  const longest = lineRanges(decoded).find(([start, end]) => end - start > LONGEST_ARTICLE * decoded.unitBytes);
  if (longest) {
    const size = sizeInWords(longest[1] - longest[0]);
    throw new HearsayError('intake.too-large', `one line of ${size}, too long for an article`);
  }
  const found = splitDigest(linesOf(decoded), decoded.bytes.length);
  if (found.length === 0) throw new HearsayError('intake.no-article', 'only headlines or links, no article');
  return finish(found, provide);
}

interface Found {
  readonly draft: ArticleDraft;
  readonly start: number;
  readonly end: number;
}

/** Drafts with id and origin. A headline without text, as where a digest was cut off, is skipped and listed. */
function finish(found: readonly Found[], provide: Provide): ReadResult {
  const articles: Article[] = [];
  const skipped: SkippedPart[] = [];
  for (const [record, { draft, start, end }] of found.entries()) {
    const problem =
      draft.text === ''
        ? 'a headline without text'
        : draft.text.length > LONGEST_ARTICLE
          ? 'a text too long for an article'
          : null;
    if (problem) {
      const code = draft.text === '' ? 'intake.no-article' : 'intake.too-large';
      skipped.push(
        skip(record, start, end, new HearsayError(code, `${problem}${draft.title ? ` (“${draft.title}”)` : ''}`)),
      );
      continue;
    }
    const { id, origin } = provide(record, start, end);
    articles.push({ id, ...draft, language: draft.language ?? 'en', origin });
  }
  return { articles, skipped };
}
