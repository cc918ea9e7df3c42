import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/identity/find-names.ts';
import { read, wordsOf } from '../../../src/identity/reading.ts';
import { analyse } from '../../../src/language/analyse.ts';

function names(text: string): string[] {
  const reading = read(analyse(text));
  return findNames(reading).map(({ from, to, kind }) => `${wordsOf(reading, from, to)}: ${kind}`);
}

describe('findNames', () => {
  it.each([
    ['Prime Minister Zayd Amin spoke.', ['Zayd Amin: person']],
    ['Chilean Oil Minister Zayd al-Amin spoke.', ['Zayd al-Amin: person']],
    ['They met Secretary of State Lena Varga.', ['Lena Varga: person']],
    ['They met Hafez Al-e Bashar there.', ['Hafez Al-e Bashar: person']],
    ['They met Khalid bin Saber there.', ['Khalid bin Saber: person']],
    ['They met Dr. Teodor Imran-Holt there.', ['Teodor Imran-Holt: person']],
    ['Zayd Amin, a security expert, left.', ['Zayd Amin: person']],
    ['“It is shut,” said Zayd Amin.', ['Zayd Amin: person']],
    ['It is run by the Ministry of Trade and Industry.', ['Ministry of Trade and Industry: organisation']],
    ['It is run by the Joint Harbour Command (JHC).', ['Joint Harbour Command: organisation', 'JHC: organisation']],
    ['It is run by the University of Ilvan.', ['University of Ilvan: organisation']],
    ['He read the Harbour Times.', ['Harbour Times: outlet']],
    ['He read the al-Nahr news website.', ['al-Nahr: outlet']],
    ['He heard broadcaster Al-Qantir.', ['Al-Qantir: outlet']],
    ['He read Harbour News Agency.', ['Harbour News Agency: outlet']],
    ['He read al-Nahr, the newspaper of his party.', ['al-Nahr: outlet']],
    ['They asked Radio Torv there.', ['Radio Torv: outlet']],
    ['Citizens’ Group Oster left.', ['Citizens’ Group Oster: organisation']],
    ['Haulier Bo Ekk left.', ['Bo Ekk: person']],
    ['According to Otto Varga, it is shut.', ['Otto Varga: person']],
    ['Unconfirmed Harbour Times reports spoke of it.', ['Harbour Times: outlet']],
    ['Ships left Norway and Chile.', ['Norway: country', 'Chile: country']],
    ['Ships passed Kesh Bay.', ['Kesh Bay: place']],
    ['Ships met in Kesh.', ['Kesh: place']],
    ['The Chilean ship left.', ['Chilean: nationality']],
    ['Head of the National Dredging Company left.', ['National Dredging Company: organisation']],
    ['Dune Management Minister Zayd Amin spoke.', ['Zayd Amin: person']],
    ['Foreign Trade and Tourism Minister Zayd Amin spoke.', ['Zayd Amin: person']],
    ['They met President of the Republic Zayd Amin.', ['Zayd Amin: person']],
    ['They met Prime Minister of Chile Lena Varga.', ['Lena Varga: person']],
    ['They met Secretary for Education Lena Varga.', ['Lena Varga: person']],
    ['It is run by the Committee on Dunes.', ['Committee on Dunes: organisation']],
    ['They met Zayd Alom. Alom has left.', ['Zayd Alom: person', 'Alom: person']],
    ['They met Minister of Foreign Affairs Lena Varga.', ['Lena Varga: person']],
    ['They met the Minister of Foreign Affairs, Lena Varga.', ['Lena Varga: person']],
    ['It is run by the Directorate-General of Roads.', ['Directorate-General of Roads: organisation']],
    ['They flew with budget airline Oster Wings.', ['Oster Wings: organisation']],
    ['They met Dune Oster Pearls (DOPAS) there.', ['Dune Oster Pearls: organisation', 'DOPAS: organisation']],
    ['They met Zayd Amin (JHC) there.', ['Zayd Amin: person', 'JHC: organisation']],
    ['They met Varga shareholders.', ['Varga: organisation']],
    ['They met Principal Jorun Vale there.', ['Jorun Vale: person']],
    ['They met Dune Union Chairperson there.', ['Dune Union: organisation']],
    ['They cheered swimmer Lena Marie King.', ['Lena Marie King: person']],
    ['It went to the Oster Magistrate’s Court.', ['Oster Magistrate’s Court: organisation']],
    [
      'It is run by the Flood Prevention and Mitigation Department.',
      ['Flood Prevention and Mitigation Department: organisation'],
    ],
    ['They met Ryu Dae-hon there.', ['Ryu Dae-hon: person']],
    ['They met an Oster Bank-led group.', ['Oster Bank: organisation']],
    // Bodies by what they trade in.
    ['Halden Works said it would cut 40 jobs.', ['Halden Works: organisation']],
    ['Marlow Foods lost a contract.', ['Marlow Foods: organisation']],
    ['Northgate Energy declined to comment.', ['Northgate Energy: organisation']],
    ['It was built by Dune Marine Engineering.', ['Dune Marine Engineering: organisation']],
    ['Calder & Sons sold the lorries.', ['Calder & Sons: organisation']],
    ['Oster Brothers sold the lorries.', ['Oster Brothers: organisation']],
    ['They rang Movista Chile twice.', ['Movista Chile: organisation']],
    // By the words around them.
    ['Alder Vantro has told its suppliers to wait.', ['Alder Vantro: organisation']],
    ['Alder Vantro is to close its yard.', ['Alder Vantro: organisation']],
    ['Alder Vantro are to run two more boats.', ['Alder Vantro: organisation']],
    ['Alder Vantro employs 300 men.', ['Alder Vantro: organisation']],
    ['Shares in Alder Vantro fell.', ['Alder Vantro: organisation']],
    ['Workers at Alder Vantro voted to strike.', ['Alder Vantro: organisation']],
    ['They met the chief executive of Alder Vantro.', ['Alder Vantro: organisation']],
    ['It was bought by Alder Vantro, which broke it up.', ['Alder Vantro: organisation']],
    ['They rang the insurer Alder Vantro.', ['Alder Vantro: organisation']],
    [
      'Alder Vantro said so. Alder Vantro employs 300 men.',
      ['Alder Vantro: organisation', 'Alder Vantro: organisation'],
    ],
    ['Halden said so. Halden Works left.', ['Halden: organisation', 'Halden Works: organisation']],
    // People who are named like that.
    ['Ida Waters said she was glad.', ['Ida Waters: person']],
    ['Peter Steel said he was glad.', ['Peter Steel: person']],
    ['Anna Power told them so.', ['Anna Power: person']],
    ['Michael Jordan told them so.', ['Michael Jordan: person']],
    ['Alder Vantro said its staff were safe.', ['Alder Vantro: person']],
    ['Brothers of Alder Vantro are in town.', ['Alder Vantro: person']],
    ['They met the mother of Alder Vantro.', ['Alder Vantro: person']],
    ['Driver Lena Varga said so.', ['Lena Varga: person']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['a weekday or month', 'They left on Monday in March.'],
    ['the first word of a sentence', 'Ships left. Observers waited. However, nothing came.'],
    ['“I”', 'Then I left.'],
    ['a title alone', 'They met the Prime Minister.'],
    ['an empty text', ''],
  ])('does not take %s for a name', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it('lets what is known of a family name type its bare mentions', () => {
    expect(names('President Zayd Amin came. They liked Amin.')).toEqual(['Zayd Amin: person', 'Amin: person']);
  });

  it.each([
    ['a verb that opens the sentence', 'They met Brant Vole. Imagine Brant Vole there.', 'Imagine Brant Vole'],
    ['a small word that opens it', 'They met Zayd Amin. Neither Amin nor Varga left.', 'Neither Amin'],
    [
      'half a headline',
      'Zayd Amin Quietly Leaves Harbour Board\n\nZayd Amin left.',
      'Zayd Amin Quietly Leaves Harbour Board',
    ],
    ['words behind a small word in a headline', 'Board Responds To Amin Letter\n\nZayd Amin left.', 'Responds To Amin'],
    [
      'an office in front of a name known elsewhere',
      'Zayd Amin came. Harbour Commissioner for Dune Rights Zayd Amin left.',
      'Dune Rights Zayd Amin',
    ],
  ])('does not take %s into a name', (_, text, wrong) => {
    expect(names(text).filter((name) => name.startsWith(wrong))).toEqual([]);
  });

  it('takes a family name for its person whatever noun stands behind it', () => {
    expect(names('Zayd Amin came. They left the Amin movement.')).toEqual(['Zayd Amin: person', 'Amin: person']);
  });

  it('keeps a place a place beside somebody of that name', () => {
    expect(names('Zayd London came. Ships left London.')).toEqual(['Zayd London: person', 'London: country']);
  });

  it('keeps the first name of a family name of two words', () => {
    expect(names('Luis Lacera Pou came. They met Lacera Pou.')[0]).toBe('Luis Lacera Pou: person');
  });
});
