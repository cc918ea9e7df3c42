import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../../src/model/span.ts';

/** A relation as the table marks it; the spans are offsets in the row's text. */
export interface MarkedRelation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The words a source or cue cannot do without; the whole span where none are starred. */
  readonly sourceHead: readonly Span[];
  readonly cueHead: readonly Span[];
}

/** One way to read a row: what must be found, and the cues of relations that may be found beside it. */
export interface Reading {
  readonly relations: readonly MarkedRelation[];
  readonly optionalCues: readonly Span[];
}

export interface Row {
  readonly construction: string;
  /** As in the file, "¶" for a paragraph's end: its name in a test and in the list of known failures. */
  readonly name: string;
  readonly text: string;
  readonly readings: readonly Reading[];
}

const FOLDER = new URL('./constructions/', import.meta.url);
const KNOWN_FAILURES = 'known-failures.txt';

/**
 * The table of constructions: `constructions/*.txt`, one sentence or short paragraph a line.
 *
 * > # the verb stands before its subject                       a construction
 * > - {T The pier is shut}, {C said} {S *Ola Lund*, a docker}. a row: source, cue, content; * around head words
 * > - {S1,2 Lund} {C1 said} {T1 …}, {C2 adding} {T2 …}.        two relations, one source; marks may nest
 * > | {S The Bay Wire} {C quoted} {T Lund as saying …}.        another reading of the row above that holds as well
 * > - {S Lund} {C said}, {c citing} a map, {T …}.              {c …}: the cue of a relation that may be found or not
 *
 * A row without marks says that nothing is to be found. Two contents of one number are one split content.
 */
export function readConstructions(): Row[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== KNOWN_FAILURES);
  return files.sort().flatMap((file) => parseRows(readFileSync(new URL(file, FOLDER), 'utf8')));
}

/** Names of the rows that are known not to hold yet. */
export const readKnownFailures = (): string[] =>
  readFileSync(new URL(KNOWN_FAILURES, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

export function parseRows(file: string): Row[] {
  const rows: Row[] = [];
  let construction = '';
  for (const line of file.split('\n')) {
    const rest = line.slice(2);
    if (line.startsWith('# ')) construction = rest;
    else if (line.startsWith('- ')) {
      const { text, reading } = parseReading(rest);
      rows.push({ construction, name: text.replaceAll('\n\n', ' ¶ '), text, readings: [reading] });
    } else if (line.startsWith('| ')) {
      const row = rows.pop();
      const { text, reading } = parseReading(rest);
      if (row?.text !== text) throw new Error(`not the words of the row above: ${line}`);
      rows.push({ ...row, readings: [...row.readings, reading] });
    } else if (line !== '') throw new Error(`neither "# ", "- " nor "| ": ${line}`);
  }
  return rows;
}

type Kind = 'S' | 'C' | 'T' | 'c';
interface Mark {
  readonly kind: Kind;
  readonly relations: readonly string[];
  readonly start: number;
  /** Starred stretches: starts and ends in turn. */
  readonly stars: number[];
}

const PIECE = /\{(?<kind>[SCTc])(?<numbers>[\d,]*) |(?<close>\})|(?<star>\*)| ¶ |[^{}*¶]/gu;

function parseReading(line: string): { text: string; reading: Reading } {
  let text = '';
  const open: Mark[] = [];
  const relations = new Map<string, { [role in keyof MarkedRelation]: Span[] }>();
  const optionalCues: Span[] = [];
  for (const { 0: piece, groups } of line.matchAll(PIECE)) {
    const { kind, numbers, close, star } = groups!;
    if (kind) {
      const of = numbers ? numbers.split(',') : ['1'];
      open.push({ kind: kind as Kind, relations: of, start: text.length, stars: [] });
    } else if (star) open.at(-1)!.stars.push(text.length);
    else if (close) {
      const mark = open.pop()!;
      const span: Span = [mark.start, text.length];
      if (mark.kind === 'c') optionalCues.push(span);
      else for (const number of mark.relations) addTo(relations, number, mark, span);
    } else text += piece === ' ¶ ' ? '\n\n' : piece;
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${line}`);
  return { text, reading: { relations: [...relations.values()], optionalCues } };
}

function addTo(
  relations: Map<string, { [role in keyof MarkedRelation]: Span[] }>,
  number: string,
  { kind, stars }: Mark,
  span: Span,
): void {
  const relation = relations.get(number) ?? { source: [], cue: [], content: [], sourceHead: [], cueHead: [] };
  relations.set(number, relation);
  const head: Span = stars.length === 2 ? [stars[0]!, stars[1]!] : span;
  if (kind === 'T') relation.content.push(span);
  else if (kind === 'S') {
    relation.source.push(span);
    relation.sourceHead.push(head);
  } else {
    relation.cue.push(span);
    relation.cueHead.push(head);
  }
}
