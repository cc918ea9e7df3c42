/** Invented reports and the many ways digests print them: the material of the splitter's tests. */

export interface Report {
  readonly title: string;
  readonly titleLines: readonly [string, string];
  readonly outlet: string;
  readonly author: string;
  readonly place: string;
  readonly day: number;
  readonly month: number;
  readonly deck: string;
  readonly caption: string;
  readonly body: readonly string[];
  readonly subhead: string;
}

const YEAR = 2027;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const REPORTS: readonly Report[] = [
  {
    title: 'Ferry company resumes night crossings after nine days',
    titleLines: ['Ferry company resumes night crossings after', 'nine days of storm and silence'],
    outlet: 'Harbour Wire',
    author: 'Jane Roe',
    place: 'Port Alder',
    day: 3,
    month: 6,
    deck: 'The first boat will leave at midnight, the company says',
    caption: 'A ferry is seen at the quay of Port Alder in this file photo.',
    body: [
      'The ferry company of Port Alder said on Monday that its night crossings would start again after nine days in which no boat had left the harbour.',
      '“We have looked at every hull and every engine,” said Milo Tarn, who runs the company. “The boats are ready, and so are the crews.”',
      'It was unclear how many passengers had been waiting.',
      'A spokeswoman for the island council, Ada Quill, told Harbour Wire that the council had not been asked on June 1, 2027, when the plan was made.',
    ],
    subhead: 'Council was not asked',
  },
  {
    title: 'Three villages refuse to share the upper well',
    titleLines: ['Three villages refuse to share the upper well', 'with the new settlement'],
    outlet: 'The Meridian',
    author: 'Tomas Vell',
    place: 'Karsk',
    day: 28,
    month: 5,
    deck: 'Elders speak of a promise that was never written down',
    caption: 'Photo: The upper well above Karsk (Tomas Vell/The Meridian)',
    body: [
      'Elders of three villages above Karsk have turned down a plan to share their well with a settlement that was founded last year, according to a letter read out in the market square.',
      'The letter says that the water “belongs to those who dug for it.”',
      'Enough is enough, one of the elders added.',
      'The district office, which drew up the plan, did not answer questions. Its head, Oren Dask, had said in March that the well could feed twice as many people.',
    ],
    subhead: '‘We dug for it’',
  },
  {
    title: 'Bridge at Solm to be closed for a year, engineers warn',
    titleLines: ['Bridge at Solm to be closed for a year,', 'engineers warn in new report'],
    outlet: 'RNT',
    author: 'Lena Ost',
    place: 'Solm',
    day: 17,
    month: 4,
    deck: 'Rust was found in two of the four cables',
    caption: 'Engineers stand on the bridge at Solm on April 16. (Photo via RNT)',
    body: [
      'The bridge at Solm will have to be closed for at least a year because two of its four cables have rusted through, engineers warned in a report that was published on Saturday.',
      'The report was written for the ministry of roads by a team of five engineers under Professor Iva Lund, who told reporters that “nobody should drive over it tomorrow.”',
      'The ministry said it would read the report first.',
    ],
    subhead: 'Two cables rusted through',
  },
  {
    title: 'School strike ends as teachers accept smaller classes',
    titleLines: ['School strike ends as teachers accept', 'smaller classes and a later raise'],
    outlet: 'Northern Gazette',
    author: 'Paul Brandt-Ito',
    place: 'Vesterby',
    day: 9,
    month: 2,
    deck: 'Lessons are to begin again on Thursday morning',
    caption: 'Teachers wait outside the town hall of Vesterby. (Northern Gazette/P. Ito)',
    body: [
      'Teachers in Vesterby have ended their strike after eleven days and will be back in their classrooms on Thursday, the union and the town said in a joint statement.',
      'Both sides call it a victory.',
      'Classes are to have no more than twenty-two pupils from the autumn; a raise of three per cent, which the union had asked for at once, will come in two years.',
      '“I would have liked more,” the union’s secretary, Berit Sande, was quoted as saying by the local radio station.',
    ],
    subhead: 'A raise in two years',
  },
  {
    title: 'Customs office finds forty crates of unlisted medicine',
    titleLines: ['Customs office finds forty crates of unlisted', 'medicine in a grain ship'],
    outlet: 'al-Manara',
    author: 'Samir Odeh',
    place: 'Ras Qadim',
    day: 30,
    month: 12,
    deck: 'The captain says he was told that it was rice',
    caption: 'This undated picture shows crates on the quay of Ras Qadim.',
    body: [
      'Customs officers in Ras Qadim have found forty crates of medicine that were not on the papers of a grain ship, the head of the office, Nadia Ferou, said on Wednesday.',
      'The captain told investigators that he had been handed the crates as rice, Ferou said.',
      'No one has been charged so far.',
    ],
    subhead: 'Handed over as rice',
  },
];

const two = (n: number): string => String(n).padStart(2, '0');
const month = (r: Report): string => MONTHS[r.month - 1] ?? '';
const weekday = (r: Report): string => WEEKDAYS[new Date(Date.UTC(YEAR, r.month - 1, r.day)).getUTCDay()] ?? '';
export const isoDay = (r: Report): string => `${YEAR}-${two(r.month)}-${two(r.day)}`;
const us = (r: Report): string => `${month(r)} ${r.day}, ${YEAR}`;
const eu = (r: Report): string => `${r.day} ${month(r)} ${YEAR}`;

/** A way to print outlet and date. */
export const DATELINES: Readonly<Record<string, (r: Report) => readonly string[]>> = {
  pipe: (r) => [`${r.outlet} | ${us(r)}`],
  dash: (r) => [`${r.outlet} – ${eu(r)}`],
  hyphen: (r) => [`${r.outlet} - ${us(r)}`],
  'iso dot': (r) => [`${isoDay(r)} · ${r.outlet}`],
  'byline above date': (r) => [`By ${r.author}, ${r.outlet}, ${r.place}`, eu(r)],
  'byline with date': (r) => [`By ${r.author}, ${r.outlet}, ${r.place} | ${us(r)}`],
  figures: (r) => [`${r.outlet}, ${two(r.day)}.${two(r.month)}.${YEAR}`],
  'slash outlet': (r) => [`${us(r)} / ${r.outlet}`],
  'published gmt': (r) => [r.outlet, `Published: ${weekday(r)}, ${eu(r)} 14:05 GMT`],
  'outlet below date': (r) => [us(r), r.outlet],
  brackets: (r) => [`${r.outlet} (${eu(r)})`],
  bracketed: (r) => [`(${r.outlet}, ${us(r)})`],
  'agency in brackets': (r) => [`${us(r)} (${r.outlet})`],
  'source label': (r) => [`Source: ${r.outlet}, ${weekday(r)} ${eu(r)}`],
  capitals: (r) => [`${r.outlet.toUpperCase()} — ${us(r).toUpperCase()}`],
  'weekday first': (r) => [`${weekday(r)}, ${us(r)} | ${r.outlet}`],
  'short month': (r) => [`${r.outlet}: ${r.day} ${month(r).slice(0, 3)} ${YEAR}`],
  labels: (r) => [`Source: ${r.outlet}`, `Date: ${eu(r)}`],
  ordinal: (r) => [`${r.outlet}, ${r.day}th of ${month(r)}, ${YEAR}`],
  'time and outlet': (r) => [`${us(r)}, 2:05 p.m. • ${r.outlet}`],
  emphasis: (r) => [`*${r.outlet} | ${eu(r)}*`],
  place: (r) => [`${r.outlet}, ${r.place}, ${us(r)}`],
};

/** What stands between two articles. */
export const SEPARATORS: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  blank: [''],
  'two blanks': ['', ''],
  stars: ['', '***', ''],
  'spaced stars': ['* * *'],
  hyphens: ['', '-----'],
  equals: ['====', ''],
  underscores: ['', '________________', ''],
};

/** How a headline is printed; may be two lines. */
export const TITLES: Readonly<Record<string, (r: Report, at: number) => readonly string[]>> = {
  plain: (r) => [r.title],
  capitals: (r) => [r.title.toUpperCase()],
  'title case': (r) => [r.title.replace(/\b[a-z]/g, (c) => c.toUpperCase())],
  numbered: (r, at) => [`${at + 1}. ${r.title}`],
  bracketed: (r, at) => [`[${at + 1}] ${r.title}`],
  heading: (r) => [`## ${r.title}`],
  bold: (r) => [`**${r.title}**`],
  'capitals on two lines': (r) => r.titleLines.map((line) => line.toUpperCase()),
  labelled: (r) => [`HEADLINE: ${r.title}`],
};

export interface Style {
  readonly dateline: string;
  readonly separator: string;
  readonly title: string;
  readonly dateFirst: boolean;
  readonly caption: 'none' | 'before' | 'behind' | 'set apart';
  readonly deck: boolean;
  readonly subhead: boolean;
  readonly related: boolean;
  readonly masthead: boolean;
  readonly blankBetween: boolean;
  readonly wrap: boolean;
  readonly lineEnd: '\n' | '\r\n' | '\r';
}

export const PLAIN: Style = {
  dateline: 'pipe',
  separator: 'blank',
  title: 'plain',
  dateFirst: false,
  caption: 'none',
  deck: false,
  subhead: false,
  related: false,
  masthead: false,
  blankBetween: false,
  wrap: false,
  lineEnd: '\n',
};

/** Words put on lines of at most 72 characters, as mail programs do. */
function wrapped(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= 72) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function headOf(r: Report, at: number, style: Style): string[] {
  const title = TITLES[style.title]?.(r, at) ?? [];
  const dateline = DATELINES[style.dateline]?.(r) ?? [];
  const deck = style.deck ? [r.deck] : [];
  const caption = style.caption === 'none' ? [] : style.caption === 'set apart' ? ['', r.caption] : [r.caption];
  if (style.dateFirst) return [...dateline, ...title, ...deck, ...(caption.length > 0 ? [r.caption] : [])];
  return style.caption === 'behind'
    ? [...title, ...deck, ...dateline, ...caption]
    : [...title, ...deck, ...caption, ...dateline];
}

function bodyOf(r: Report, style: Style): string[] {
  const blocks = style.subhead ? [...r.body.slice(0, 2), r.subhead, ...r.body.slice(2)] : r.body;
  const lines = blocks.map((block) => (style.wrap ? wrapped(block) : [block]));
  return lines.flatMap((block, i) => (i > 0 && (style.blankBetween || style.wrap) ? ['', ...block] : block));
}

/** A whole page in one style. */
export function printPage(reports: readonly Report[], style: Style): string {
  const lines = style.masthead ? ['The Lantern Digest — reports of the week', 'Issue 12, 31 December 2027', ''] : [];
  for (const [at, report] of reports.entries()) {
    if (at > 0) lines.push(...(SEPARATORS[style.separator] ?? []));
    const head = headOf(report, at, style);
    lines.push(...head, ...(style.blankBetween || style.wrap ? [''] : []), ...bodyOf(report, style));
    if (style.related) lines.push('Related:', 'Pilots ask for better lamps', 'Old lighthouse sold to a painter');
  }
  return `${lines.join(style.lineEnd)}${style.lineEnd}`;
}

/** The text an article of such a page must have. */
export function textOf(r: Report, style: Style): string {
  const blocks = style.subhead ? [...r.body.slice(0, 2), r.subhead, ...r.body.slice(2)] : r.body;
  return [...(style.deck ? [r.deck] : []), ...blocks].join('\n\n');
}

/** The headline an article of such a page must have. */
export function titleOf(r: Report, style: Style): string {
  const title = style.title === 'capitals on two lines' ? r.titleLines.join(' ') : r.title;
  if (style.title.startsWith('capitals')) return title.toUpperCase();
  return style.title === 'title case' ? title.replace(/\b[a-z]/g, (c) => c.toUpperCase()) : title;
}
