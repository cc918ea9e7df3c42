import { expect, it } from 'vitest';
import { fileName } from '../../../src/serve/file-name.ts';

it.each([
  ['keeps letters and digits, small', 'Crane 7: what for?', 'crane-7-what-for'],
  ['is something when no letter is left', ' …/.. ', 'dossier'],
  ['is cut to sixty letters', 'a'.repeat(200), 'a'.repeat(60)],
  ['does not end where two words part', `${'a'.repeat(59)} tail`, 'a'.repeat(59)],
  ['is short in bytes too', '𠮷'.repeat(200), '𠮷'.repeat(49)],
  ['has no letter in parts', '한'.repeat(80), '한'.repeat(60)],
  ['is not a device', 'CON', 'dossier-con'],
  ['is not a numbered device', 'Com¹', 'dossier-com1'],
  ['may begin like a device', 'Console', 'console'],
])('a file name %s', (_, name, expected) => {
  const file = fileName(name, 'dossier');
  expect(file).toBe(expected);
  expect(Buffer.byteLength(file)).toBeLessThan(200);
});
