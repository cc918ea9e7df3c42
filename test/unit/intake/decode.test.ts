import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/intake/decode.ts';
import { linesOf } from '../../../src/intake/lines.ts';
import { repairMojibake } from '../../../src/intake/mojibake.ts';

const TEXT = 'Ferry “Anna” returns – at last\r\nCafé owner: “£5 a cup”\n';
const LINES = ['Ferry “Anna” returns – at last', 'Café owner: “£5 a cup”'];
const BOM = '\ufeff';

const mixed = Buffer.concat([Buffer.from('Café – “one”\n', 'utf8'), iconv.encode('Café – “two”\n', 'windows-1252')]);

describe('bytes become text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT, 'utf8'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(BOM + TEXT, 'utf8'), 'utf-8'],
    ['UTF-16, little end first', Buffer.from(BOM + TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16, big end first, no mark', iconv.encode(TEXT, 'utf-16be', { addBOM: false }), 'utf-16be'],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252'), 'windows-1252'],
  ])('from %s', (_, bytes, encoding) => {
    const decoded = decode(bytes);
    const lines = linesOf(decoded);
    expect(decoded.encoding).toBe(encoding);
    expect(lines.map(({ text }) => text)).toEqual(LINES);
    expect([lines[0]?.start, lines[0]?.end, lines[1]?.end]).toEqual([0, lines[1]?.start, bytes.length]);
  });

  it('from a page that mixes UTF-8 and windows-1252', () => {
    expect(linesOf(decode(mixed)).map(({ text }) => text)).toEqual(['Café – “one”', 'Café – “two”']);
  });

  it('with the line ends of old Macintoshes', () => {
    expect(linesOf(decode(Buffer.from('one\rtwo\r\rthree'))).map(({ text }) => text)).toEqual([
      'one',
      'two',
      '',
      'three',
    ]);
  });

  it('without invisible characters, soft hyphens and odd blanks', () => {
    expect(linesOf(decode(Buffer.from('\u200bA\u00a0fer\u00adry\u2009left\u0007')))[0]?.text).toBe('A ferry left');
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /picture \(PNG\)/],
    ['a PDF', Buffer.from('%PDF-1.7 …'), /a PDF/],
    ['a Word file', Buffer.from('504b030414000600', 'hex'), /Word/],
    ['a program', Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7) % 32)), /picture or program/],
  ])('or says that it is %s', (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(message);
  });
});

describe('mojibake', () => {
  const misread = (text: string): string => iconv.decode(Buffer.from(text, 'utf8'), 'windows-1252');

  it.each(['She said “yes” – and left…', 'Café Zoë, Málaga', '“Enough,” the mayor said', '£5 or €6', 'It’s 20 °C'])(
    'is put right: %s',
    (line) => {
      expect(repairMojibake(misread(line))).toBe(line);
    },
  );

  it('is put right where the damage swallowed the closing mark', () => {
    expect(repairMojibake('â€œYes,â€ she said')).toBe('“Yes,” she said');
  });

  it.each(['Spaß“', 'Das ist kein „Spaß“', 'CAFÉ”', 'Â', 'naïve Ångström', 'Fähre', 'a â€œ and a “ on one line'])(
    'is not seen in %s',
    (line) => {
      expect(repairMojibake(line)).toBe(line);
    },
  );

  it('leaves the byte ranges of the file as they are', () => {
    const bytes = Buffer.from(`${misread('“one”')}\n${misread('“two”')}\n`, 'utf8');
    const lines = linesOf(decode(bytes));
    expect(lines.map(({ text }) => text)).toEqual(['“one”', '“two”']);
    expect(bytes.subarray(lines[1]?.start, lines[1]?.end).toString('utf8')).toBe(`${misread('“two”')}\n`);
  });
});
