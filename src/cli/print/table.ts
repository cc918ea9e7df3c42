/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
}

/** Rows under their headings, two blanks between columns, no blank at a line's end. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => lengthOf(row[i] ?? ''))));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align = 'left' }, i) => {
        const cell = row[i] ?? '';
        const space = ' '.repeat((widths[i] ?? 0) - lengthOf(cell));
        return align === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return cells.map((row) => `${line(row)}\n`).join('');
}

const lengthOf = (text: string): number => [...text].length;
