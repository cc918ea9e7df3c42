import { type Anchor, type CorrectedPersona, type Correction, ENTITY_KINDS } from '../entities/correction.ts';
import { foldName } from '../identity/fold-name.ts';

type Unread<T> = Partial<Record<keyof T, unknown>>;

const ACTIONS: ReadonlySet<unknown> = new Set(['merge', 'split', 'rename', 'kind']);
const KINDS: ReadonlySet<unknown> = new Set(ENTITY_KINDS);

/** The correction that a line of JSON holds, or what is wrong with the line. */
export function readCorrection(record: string): Correction | string {
  let value: unknown;
  try {
    value = JSON.parse(record);
  } catch {
    return 'it is not JSON';
  }
  if (!isRecord(value)) return 'it is not a JSON object';
  const { id, action, of, from, to = null, named, by, at, undone = null } = value as Unread<Correction>;
  if (typeof id !== 'string' || id === '' || typeof by !== 'string') return 'it has no id or no "by"';
  const time = timeOf(at);
  if (time === null) return 'its "at" is no date and time (ISO 8601)';
  if (!ACTIONS.has(action)) return `"${String(action)}" is no correction`;
  if (!arePersonas(of) || !arePersonas(from)) return 'its names cannot be read';
  if (of.length === 0) return 'it is about nobody';
  const pair = action === 'merge' || action === 'split';
  if (pair !== from.length > 0) return pair ? 'it has one end only' : `a ${action} has no other end`;
  if (!isAim(action, to)) return `its "to" is none of a ${String(action)}`;
  if (named !== undefined && typeof named !== 'string') return 'its "named" is no text';
  const back = undone === null ? null : backFrom(undone);
  if (back === undefined) return 'its "undone" says not who and when';
  return {
    ...{ id, action: action as Correction['action'], of, from, to: to as string | null },
    ...(named !== undefined && { named }),
    ...{ by, at: time, undone: back },
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In the one form in which times can be compared as text; `null` for what is none. */
function timeOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(value))
    return null;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

function isAim(action: unknown, to: unknown): boolean {
  if (action === 'kind') return KINDS.has(to);
  if (action === 'rename') return typeof to === 'string' && foldName(to) !== '';
  return to === null;
}

function backFrom(value: unknown): Correction['undone'] | undefined {
  if (!isRecord(value) || typeof value.by !== 'string') return undefined;
  const at = timeOf(value.at);
  return at === null ? undefined : { by: value.by, at };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNone = (value: unknown): boolean => value === null || isText(value);
const isClass = (value: unknown): boolean => value === 'person' || value === 'body';

const arePersonas = (value: unknown): value is CorrectedPersona[] => Array.isArray(value) && value.every(isPersona);

function isPersona(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, name, kind, country, office, field, article, beside, seen = [] } = value as Unread<CorrectedPersona>;
  return (
    [id, name].every(isText) &&
    isClass(value.class) &&
    KINDS.has(kind) &&
    [country, office, field, article].every(isTextOrNone) &&
    Array.isArray(beside) &&
    beside.every(isText) &&
    Array.isArray(seen) &&
    seen.every(isAnchor)
  );
}

const isAnchor = (value: unknown): value is Anchor =>
  isRecord(value) && isText(value.article) && isText(value.key) && isClass(value.class);
