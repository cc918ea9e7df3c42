/** A name that every system takes for a file or a folder; `otherwise` when no letter is left. */
export const fileName = (name: string, otherwise: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .toLowerCase() || otherwise;
