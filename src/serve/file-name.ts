/** Letters and bytes of a name, well under the 255 bytes that file systems take. Source: our choice. */
const MOST_LETTERS = 60;
const MOST_BYTES = 199;

/** Names of devices on Windows, whatever ending they have. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** A name that every system takes for a file or a folder; `otherwise` when no letter is left. */
export function fileName(name: string, otherwise: string): string {
  const folded = name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()
    // Hangul is one letter a syllable again.
    .normalize('NFC');
  const short = cut(folded.replace(/^-+/u, '')).replace(/-+$/u, '');
  if (short === '') return otherwise;
  return RESERVED.test(short) ? `${otherwise}-${short}` : short;
}

function cut(name: string): string {
  const letters = [...name].slice(0, MOST_LETTERS);
  while (Buffer.byteLength(letters.join('')) > MOST_BYTES) letters.pop();
  return letters.join('');
}
