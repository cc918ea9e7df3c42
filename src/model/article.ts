/** What a stretch of an article's text is. Blocks are in order and do not overlap. */
export type BlockKind = 'paragraph' | 'subhead' | 'caption' | 'list' | 'quote';

/** One stretch of `Article.text`, offsets in UTF-16 units, end exclusive. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** Words under a picture: kept beside the body, never in it. */
export interface Caption {
  readonly text: string;
  /** Offset into `Article.text` of the paragraph it stood before (`text.length` when after the last). */
  readonly at: number;
}

/** Where an article was read from. */
export interface Origin {
  /** Path or name as the reader gave it. */
  readonly file: string;
  /** Position among the file's articles, from 0. */
  readonly record: number;
  /** Byte range in the file, end exclusive. The ranges of a file's articles tile it. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the whole file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

/** One report, as read. `text` is the body alone: no title, dateline, byline, caption or page furniture. */
export interface Article {
  /** `sha256:` and the hash of the article's own bytes, or the id the record came with. */
  readonly id: string;
  readonly title: string | null;
  /** Who published it; `null` when the page does not say. */
  readonly outlet: string | null;
  /** Digests, blogs and newsletters it came through, outermost first. */
  readonly carriers: readonly string[];
  /** ISO 8601 date (or date and time) of publication; `null` when not said. */
  readonly published: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  /** ISO 639-1 code. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  /** Agencies named in the dateline or credit, as printed: `(AFP)` gives `AFP`. */
  readonly credits: readonly string[];
  readonly origin: Origin | null;
}
