/** Kinds of number a section may hold, by the name its entry gives. */
const KINDS = { float32: Float32Array, int32: Int32Array, int16: Int16Array, int8: Int8Array } as const;
type Kind = keyof typeof KINDS;
export type Section = Float32Array | Int32Array | Int16Array | Int8Array;

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number;
}

interface Header {
  readonly about: unknown;
  readonly sections: readonly Entry[];
}

const MAGIC = 'hearsay-mod1';
/** Sections begin at multiples of this many bytes, so that every kind of array can lie over them. */
const ALIGNED = 8;
const aligned = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

/** Bytes of a model: magic, header length, JSON header padded with blanks, then each section's numbers, little-endian. */
export function writeModelFile(about: unknown, sections: Readonly<Record<string, Section>>): Uint8Array {
  const entries = Object.entries(sections).map(([name, part]) => ({ name, kind: kindOf(part), length: part.length }));
  const json = new TextEncoder().encode(JSON.stringify({ about, sections: entries } satisfies Header));
  const start = aligned(MAGIC.length + 4 + json.length);
  const total = Object.values(sections).reduce((sum, part) => sum + aligned(part.byteLength), start);
  const bytes = new Uint8Array(total).fill(0x20, 0, start);
  bytes.set(new TextEncoder().encode(MAGIC), 0);
  new DataView(bytes.buffer).setUint32(MAGIC.length, start, true);
  bytes.set(json, MAGIC.length + 4);
  let at = start;
  for (const part of Object.values(sections)) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  return bytes;
}

/**
 * What `writeModelFile` wrote.
 *
 * @throws Error when the bytes are something else
 */
export function readModelFile(file: Uint8Array): { about: unknown; section: (name: string, kind: Kind) => Section } {
  const bytes = file.slice();
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('not a model file');
  const start = new DataView(bytes.buffer).getUint32(MAGIC.length, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(MAGIC.length + 4, start))) as Header;
  const parts = new Map<string, Section>();
  let at = start;
  for (const { name, kind, length } of header.sections) {
    const part = new KINDS[kind](bytes.buffer, at, length);
    parts.set(name, part);
    at += aligned(part.byteLength);
  }
  return {
    about: header.about,
    section: (name, kind) => {
      const part = parts.get(name);
      if (!part || kindOf(part) !== kind) throw new Error(`the model file has no ${kind} section ${name}`);
      return part;
    },
  };
}

function kindOf(part: Section): Kind {
  return (Object.keys(KINDS) as Kind[]).find((kind) => part instanceof KINDS[kind])!;
}
