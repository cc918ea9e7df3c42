import { HearsayError } from '../errors.ts';
import type { CorrectionRequest } from '../verbs/correct.ts';

/** More is no correction. */
const LONGEST_BODY = 10_000;
const LONGEST_NAME = 300;

interface CorrectionBody {
  readonly by: string;
  readonly request: CorrectionRequest;
}

/**
 * A correction as a page sends it: `{"action": "merge", "entity": …, "with": …, "by": …}`, or of "split" with `spelling`,
 * of "rename" with `name`, of "kind" with `kind`.
 *
 * @param what - `who` reads `by` alone
 * @throws {HearsayError} `serve.bad-parameter`
 */
export function readCorrection(body: string, what: 'who'): Pick<CorrectionBody, 'by'>;
export function readCorrection(body: string): CorrectionBody;
export function readCorrection(body: string, what?: 'who'): Pick<CorrectionBody, 'by'> | CorrectionBody {
  const fields = fieldsOf(body);
  const by = textOf(fields, 'by');
  if (what === 'who') return { by };
  const entity = textOf(fields, 'entity');
  const { action } = fields;
  switch (action) {
    case 'merge':
      return { by, request: { action, entity, with: textOf(fields, 'with') } };
    case 'split':
      return { by, request: { action, entity, spelling: textOf(fields, 'spelling') } };
    case 'rename':
      return { by, request: { action, entity, name: textOf(fields, 'name') } };
    case 'kind':
      return { by, request: { action, entity, kind: textOf(fields, 'kind') } };
    default:
      throw bad('"action" must be merge, split, rename or kind.', JSON.stringify(action) ?? 'none');
  }
}

const bad = (message: string, detail: string): HearsayError =>
  new HearsayError('serve.bad-parameter', message, { detail: detail.slice(0, 80) });

function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  if (body.length > LONGEST_BODY) throw bad('The body is too long for a correction.', `${body.length} characters`);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw bad('The body must be JSON.', body);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad('The body must be an object.', body);
  return value as Readonly<Record<string, unknown>>;
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  const text = typeof value === 'string' ? value.trim() : '';
  if (text !== '' && text.length <= LONGEST_NAME) return text;
  throw bad(`"${name}" must be text of at most ${LONGEST_NAME} characters.`, JSON.stringify(value) ?? 'none');
}
