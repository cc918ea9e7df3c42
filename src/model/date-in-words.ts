const FORMATS: readonly (readonly [shape: RegExp, options: Intl.DateTimeFormatOptions])[] = [
  [/^\d{4}-\d{2}-\d{2}/, { day: 'numeric', month: 'long', year: 'numeric' }],
  [/^\d{4}-\d{2}$/, { month: 'long', year: 'numeric' }],
  [/^\d{4}$/, { year: 'numeric' }],
];

/** An ISO 8601 date in words, as precise as it is: "3 June 2019", "June 2019", "2019". Anything else comes back as it is. */
export function dateInWords(iso: string): string {
  const format = FORMATS.find(([shape]) => shape.test(iso));
  const date = new Date(iso.length > 10 ? iso.slice(0, 10) : iso);
  if (format === undefined || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', { ...format[1], timeZone: 'UTC' }).format(date);
}
