import { describe, expect, it } from 'vitest';
import { calledUntrue } from '../../../src/corroboration/called-untrue.ts';
import { corroborate } from '../../../src/corroboration/corroborate.ts';
import { statement } from './statement.ts';

const SHUT = 'the northern pier of Kesmouth was shut';

describe('what a content calls untrue', () => {
  it.each([
    [`reports that ${SHUT} are false`, SHUT],
    [`the report that ${SHUT} was a complete fabrication`, SHUT],
    [`“The claim that ${SHUT} is nonsense,”`, SHUT],
    [`there was no truth in reports that ${SHUT}`, SHUT],
    [`it was a lie that ${SHUT}`, SHUT],
    [`as invented the reports that ${SHUT}`, SHUT],
    [`that ${SHUT} a lie`, SHUT],
    [`that ${SHUT} as untrue`, SHUT],
    [`“That is untrue,” that ${SHUT}`, SHUT],
    [`the paper of inventing the story that ${SHUT}`, SHUT],
    [`that the documents were false`, null],
    [`that ${SHUT}`, null],
    [`“That is a lie,”`, null],
    [`the reports were read by many`, null],
    [`reports that wounded sailors were left in Kesmouth are false`, 'wounded sailors were left in Kesmouth'],
    [`the reports ${SHUT} as completely untrue`, SHUT],
    ['that the verdict against the mayor of Kesh was based on lies', null],
    ['that the unemployment figures released by the ministry were wrong', null],
    ['reports that the figures released by the ministry were wrong', null],
    ['that officials of the harbour had been telling lies', null],
    ['that the mayor of Kesh was telling a lie', null],
    ['that the auditors had found the accounts false', null],
    ['that he was convicted of spreading lies', null],
    ['the report described the attack as a fabrication', null],
    ['that the mayor had described the attack as a fabrication', null],
  ])('%s', (words, expected) => {
    expect(calledUntrue(words)).toBe(expected);
  });

  it('is denied, not confirmed', () => {
    const said = statement(SHUT, { chain: ['Marsh Post', 'Mara Quill'] });
    const denied = statement(`reports that ${SHUT} are false`, { chain: ['Oster Gazette', 'Odo Fenn'] });
    const claim = corroborate([said, denied]).find(({ statements }) => statements.includes(said.id));
    expect(claim).toMatchObject({ statements: [said.id], denials: [denied.id], independent: { lower: 1, upper: 1 } });
  });
});
