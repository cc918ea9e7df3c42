import { describe, expect, it } from 'vitest';
import { follow } from '../chains/marked.ts';

/** Name and kind of the origin of the last marked statement. */
function origin(notation: string): string {
  const { name, kind } = follow(notation).at(-1)!.chain.at(-1)!;
  return `${name} (${kind})`;
}

type Row = readonly [notation: string, origin: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'a description is not given the name of whoever is quoted next as something else': [
    [
      '[T The tunnel was never safe], [S an official] [C said].\n“I have seen worse,” said Anna Holt, a baker.',
      'an official (unnamed)',
    ],
    [
      '[T It was known], [S a former manager] [C has claimed].\n“It was not,” said Anna Holt, who sells tickets.',
      'a former manager (unnamed)',
    ],
    [
      '[T It is dangerous], [S a doctor] [C said].\n“It is safe,” said Ines Lund, who was not involved.',
      'a doctor (unnamed)',
    ],
  ],
  'who comes in with "a", "another" or "one" is nobody named before': [
    ['Zayd Amin came. [S A resident] [C told] Radio Tarn [T the pier was shut].', 'A resident (unnamed)'],
    [
      'Engineer Zayd Amin [C said] so. [S Another engineer] [C said] [T the pier was shut].',
      'Another engineer (unnamed)',
    ],
    ['Minister Zayd Amin came. [S One minister] [C said] [T the pier was shut].', 'One minister (unnamed)'],
    ['[S Zayd Amin] [C said] [T it was shut]. [S2 A witness] [C2 added] [T2 it was late].', 'A witness (unnamed)'],
    ['Zayd Amin came. [S A resident, Ola Lund,] [C told] Radio Tarn [T the pier was shut].', 'Ola Lund (person)'],
  ],
  'the witness, the resident are nobody of whom that is not said': [
    ['[S Zayd Amin] [C said] [T it was shut]. [S2 The witness] [C2 added] [T2 it was late].', 'The witness (unnamed)'],
    [
      '[S Zayd Amin] [C said] [T it was shut]. “[T2 It is late],” [S2 the resident] [C2 said].',
      'the resident (unnamed)',
    ],
    [
      '[S Zayd Amin, a resident of Kesh,] [C said] [T it was shut]. [S2 The resident] [C2 said] [T2 it was late].',
      'Zayd Amin (person)',
    ],
    [
      '[S Mayor Zayd Amin] [C said] [T it was shut]. [S2 A shopkeeper] [C2 said] [T2 it was loud]. [S3 The witness] [C3 added] [T3 it was late].',
      'The witness (unnamed)',
    ],
    [
      'Zayd Amin thanked a driver. [S Amin] [C said] [T it was shut]. [S2 The driver] [C2 said] [T2 it was late].',
      'The driver (unnamed)',
    ],
  ],
  'the minister is who came in as minister, when only one fits': [
    [
      'Transport Minister Zayd Amin came. [S A witness] [C said] [T it was shut]. [S2 The minister] [C2 said] [T2 it was late].',
      'Zayd Amin (person)',
    ],
    [
      'Zayd Amin, the transport minister, came. [S Ola Lund] [C said] [T it was shut]. [S2 The minister] [C2 said] [T2 it was late].',
      'Zayd Amin (person)',
    ],
    [
      'Water Minister Zayd Amin met Labour Minister Ola Lund. [S The minister] [C said] [T it was late].',
      'The minister (unnamed)',
    ],
    [
      '[S Water Minister Zayd Amin] [C said] [T it was shut]. [S2 Labour Minister Ola Lund] [C2 said] [T2 it was open]. [S3 The minister] [C3 said] [T3 it was late].',
      'The minister (unnamed)',
    ],
    [
      'Water Minister Zayd Amin met Labour Minister Ola Lund. [S The labour minister] [C said] [T it was late].',
      'Ola Lund (person)',
    ],
    [
      'Water Minister Zayd Amin came. [S The minister of labour] [C said] [T it was late].',
      'The minister of labour (unnamed)',
    ],
    [
      'Zayd Amin, minister of transport, came. [S The transport minister] [C said] [T it was late].',
      'Zayd Amin (person)',
    ],
    [
      'Secretary of State Zayd Amin met press secretary Ola Lund. [S The press secretary] [C said] [T it was late].',
      'Ola Lund (person)',
    ],
    [
      'Deputy Attorney General Zayd Amin came. [S The attorney for the port] [C said] [T it was late].',
      'The attorney for the port (unnamed)',
    ],
    [
      '[S An official] [C said] [T it was shut]. Spokesman Zayd Amin came. [S2 The spokesman] [C2 said] [T2 it was late].',
      'Zayd Amin (person)',
    ],
    [
      'Zayd Amin, a union leader, came. [S The head of the Oster Fund] [C said] [T it was late].',
      'The head of the Oster Fund (unnamed)',
    ],
  ],
  'one trade is not another': [
    ['[S Zayd Amin, a doctor,] [C said] [T so]. [S2 The nurse] [C2 said] [T2 it was late].', 'The nurse (unnamed)'],
    ['[S Zayd Amin, a farmer,] [C said] [T so]. [S2 The driver] [C2 said] [T2 it was late].', 'The driver (unnamed)'],
    ['Senator Zayd Amin came. [S The congressman] [C said] [T it was late].', 'The congressman (unnamed)'],
    ['Senator Zayd Amin came. [S The lawmaker] [C said] [T it was late].', 'Zayd Amin (person)'],
  ],
  'a name in the words of a source is nobody else': [
    [
      'Mayor Zayd Amin came. [S Police officer and Oster resident Ola Lund] [C said] [T it was shut].',
      'Ola Lund (person)',
    ],
    [
      'Union leader Zayd Amin came. [S The party’s leader in Oster Ola Lund] [C said] [T it was shut].',
      'The party’s leader in Oster Ola Lund (unnamed)',
    ],
    ['Mayor Zayd Amin came. [S Ola Lund head of the Oster Fund] [C said] [T it was shut].', 'Ola Lund (person)'],
  ],
  'a name in letters that the tagger does not know is a name': [
    ['[S محمد الحداد] [C said] [T the pier was shut].', 'محمد الحداد (person)'],
    ['[S דוד לוי] [C said] [T the pier was shut].', 'דוד לוי (person)'],
    ['[S Łukasz Łęcki] [C said] [T the pier was shut].', 'Łukasz Łęcki (person)'],
    ['[S An‑Nasiri] [C said] [T the pier was shut].', 'An‑Nasiri (person)'],
    ['[S Jean‑Marc Holt] [C said] [T the pier was shut].', 'Jean‑Marc Holt (person)'],
    ['[S A voice from Łódź] [C said] [T the pier was shut].', 'A voice from Łódź (unnamed)'],
  ],
  'whom another paper has, and whom somebody contradicts, is nobody named later': [
    [
      'Radio Tarn [C reported], citing [S a senior official], [T that the pier was shut].\nZayd Amin said it was raining.',
      'a senior official (unnamed)',
    ],
    ['[S A senior official] [C said] [T the pier was shut].\nZayd Amin denied that.', 'A senior official (unnamed)'],
  ],
  'who asks not to be named is nobody named later': [
    [
      '[S An official at the Harbour Ministry who asked not to be named] [C said] [T it was shut].\nProsecutor Zayd Amin agreed.',
      'An official at the Harbour Ministry who asked not to be named (unnamed)',
    ],
    [
      '[S An official familiar with the matter] [C said] [T the pier was shut].\nMayor Zayd Amin said so too.',
      'An official familiar with the matter (unnamed)',
    ],
    [
      '[S An official] who declined to be named [C said] [T the pier was shut].\n“It is,” Zayd Amin said.',
      'An official (unnamed)',
    ],
    [
      '[S A spokesman for the Harbour Ministry] [C said] [T the pier was shut].\nGovernor Zayd Amin said it was not.',
      'A spokesman for the Harbour Ministry (unnamed)',
    ],
  ],
  'names in the source': [
    ['[S Zayd Amin] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S Chilean Water Minister Zayd Amin] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S Professor Lena Varga of Oster University] [C said] [T the pier was shut].', 'Lena Varga (person)'],
    ['[S The economist Lena Varga of Oster University] [C said] [T the pier was shut].', 'Lena Varga (person)'],
    ['[S Neither Varga nor Amin] [C said] [T the pier was shut].', 'Neither Varga nor Amin (unnamed)'],
    ['[T Lena Varga … to have left], [C is said].', 'not named (unnamed)'],
    ['[S Zayd Amin, deputy harbour master,] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S A spokesman for the Harbour Ministry, Zayd Amin,] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S Head of the National Dredging Company (NDC) Zayd Amin] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S Varga’s lawyer, Zayd Amin,] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S Lt. Gen. Zayd Amin] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S Khalid bin Saber] [C said] [T the pier was shut].', 'Khalid bin Saber (person)'],
    ['[S Marit van der Holm] [C said] [T the pier was shut].', 'Marit van der Holm (person)'],
    ['[S the Joint Harbour Command (JHC)] [C said] [T the pier was shut].', 'Joint Harbour Command (organisation)'],
    ['[S The Harbour Ministry website] [C said] [T the pier was shut].', 'Harbour Ministry (organisation)'],
    ['[S Chile’s Harbour Ministry] [C said] [T the pier was shut].', 'Harbour Ministry (organisation)'],
    ['[S Oslo] [C said] [T the pier was shut].', 'Oslo (government)'],
    ['[S the Amin administration] [C said] [T the pier was shut].', 'Amin administration (government)'],
    ['[S Chileans] [C said] [T the pier was shut].', 'Chileans (group)'],
    ['[S Zayd Amin and Lena Varga] [C said] [T the pier was shut].', 'Zayd Amin and Lena Varga (group)'],
    ['[S Zayd Amin and the JHC] [C said] [T the pier was shut].', 'Zayd Amin and the JHC (group)'],
    ['[S Chile’s Zayd Amin and JHC Chairperson] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S Another delegate, Zayd Amin of Oster,] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S The President of the Republic Zayd Amin on Friday] [C said] [T it was shut].', 'Zayd Amin (person)'],
    ['[T It was shut], [C said] [S Under Secretary Amin] after Zayd Amin came.', 'Zayd Amin (person)'],
    ['[S Varga’s running mate — Captain Zayd Amin —] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['[S Zayd Amin’s] [C call] [T for a shut pier] came late.', 'Zayd Amin (person)'],
  ],
  'where somebody is based, or who backs them, says nothing': [
    ['[S The Oslo-based Harbour Observatory] [C said] [T the pier was shut].', 'Harbour Observatory (organisation)'],
    ['[S The Norway-backed Harbour Guard] [C said] [T the pier was shut].', 'Harbour Guard (organisation)'],
    ['[S Kesh-based engineer Ola Lund] [C said] [T the pier was shut].', 'Ola Lund (person)'],
    ['[S A Chile-based woman] [C said] [T the pier was shut].', 'A Chile-based woman (unnamed)'],
    ['[S The Chile-based monitor] [C said] [T the pier was shut].', 'The Chile-based monitor (unnamed)'],
    [
      'Ola Lund, a Chilean minister, came. [S The Norway-based minister] [C said] [T it was shut].',
      'Ola Lund (person)',
    ],
  ],
  'names that only say whose': [
    ['[S An aide to Zayd Amin] [C said] [T the pier was shut].', 'An aide to Zayd Amin (unnamed)'],
    ['[S Zayd Amin’s lawyer] [C said] [T the pier was shut].', 'Zayd Amin’s lawyer (unnamed)'],
    ['[S Officials in Oslo] [C said] [T the pier was shut].', 'Officials in Oslo (group)'],
    [
      '[S A spokesman for the Harbour Ministry] [C said] [T the pier was shut].',
      'A spokesman for the Harbour Ministry (unnamed)',
    ],
  ],
  'shorter forms of a name': [
    ['Zayd Amin came. [S Amin] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['Zayd Amin came. [S Mr. Amin] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['Youssef al-Haddan came. [S Haddan] [C said] [T the pier was shut].', 'Youssef al-Haddan (person)'],
    ['Youssef al-Haddan came. [S Al-Haddan] [C said] [T the pier was shut].', 'Youssef al-Haddan (person)'],
    [
      'Mohammed bin Karim Al Sabbar came. [S Al Sabbar] [C said] [T the pier was shut].',
      'Mohammed bin Karim Al Sabbar (person)',
    ],
    [
      'The Joint Harbour Command (JHC) met. [S The JHC] [C said] [T the pier was shut].',
      'Joint Harbour Command (organisation)',
    ],
    ['Odile Brask-Temba came. [S Brask-Temba] [C said] [T the pier was shut].', 'Odile Brask-Temba (person)'],
    ['Amin was calm. Later [S Zayd Amin] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
  ],
  'two people of one family name': [
    [
      'Zayd Amin and his wife, Mrs. Lena Amin, came. [S Mrs. Amin] [C said] [T the pier was shut].',
      'Lena Amin (person)',
    ],
    ['Mr. Zayd Amin met Mrs. Lena Amin. [S Mr. Amin] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['Zayd Amin met Lena Amin. [S Amin] [C said] [T the pier was shut].', 'Amin (person)'],
    [
      'Zayd Amin came.\n\nHis brother Karim Amin left.\n\n[S Amin] [C said] [T the pier was shut].',
      'Zayd Amin (person)',
    ],
    ['Elena Amin met Robert Amin. [S Mr. Amin] [C said] [T the pier was shut].', 'Robert Amin (person)'],
  ],
  pronouns: [
    ['[S Zayd Amin] [C said] [T it was shut]. [S2 He] [C2 added] [T2 it was late].', 'Zayd Amin (person)'],
    ['Zayd Amin came to Kesh. [S He] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['Mrs. Lena Varga met Mr. Zayd Amin. [S She] [C said] [T the pier was shut].', 'Lena Varga (person)'],
    ['Mrs. Lena Varga met Mr. Zayd Amin. [S He] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    [
      '[S Zayd Amin] [C praised] [T Oslo].\n\nThe town of Kesh is small.\n\n[S2 He] [C2 said] [T2 it was shut].',
      'Zayd Amin (person)',
    ],
    [
      '[T Mr. Karim Voss was wrong], [S Zayd Amin] [C said]. [S2 He] [C2 added] [T2 it was late].',
      'Zayd Amin (person)',
    ],
    [
      '[S Zayd Amin] [C said] [T it was shut]. Mr. Karim Voss left. [S2 He] [C2 said] [T2 it was late].',
      'Karim Voss (person)',
    ],
    [
      '[S The Harbour Ministry] [C said] [T it was shut]. [S2 It] [C2 added] [T2 it was late].',
      'Harbour Ministry (organisation)',
    ],
    ['[S Local officials] [C said] [T it was shut]. [S2 They] [C2 added] [T2 it was late].', 'Local officials (group)'],
    [
      '[S A senior official] [C said] [T it was shut]. [S2 He] [C2 added] [T2 it was late].',
      'A senior official (unnamed)',
    ],
    ['In May Zayd Amin left, but [S he] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['Elena Varga met Zayd Amin. [S He] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['Robert Vole came. [S She] [C said] [T the pier was shut].', 'She (unnamed)'],
    ['A letter from Mr. Zayd Amin came. [S He] [C said] [T the pier was shut].', 'Zayd Amin (person)'],
    ['A letter from Mr. Zayd Amin to Mr. Karim Voss came. [S He] [C said] [T the pier was shut].', 'He (unnamed)'],
    [
      '[S The microphone] [C hid] [T it was shut]. Rain fell on Zayd Amin. [S2 He] [C2 said] [T2 it was late].',
      'Zayd Amin (person)',
    ],
    ['[S A beekeeper] [C said] [T it was shut]. [S2 He] [C2 added] [T2 it was late].', 'A beekeeper (unnamed)'],
    [
      '[S Elena Vole] [C said] [T it was shut]. Asked whether Ingrid Amin would come, [S2 she] [C2 said] [T2 it was late].',
      'Elena Vole (person)',
    ],
    [
      'Robert Vole came. Rain fell on Captain Zayd Amin’s speech. [S He] [C said] [T the pier was shut].',
      'Zayd Amin (person)',
    ],
    ['Rain fell. [S He] [C said] [T the pier was shut].', 'He (unnamed)'],
    ['Mrs. Lena Varga came. [S He] [C said] [T the pier was shut].', 'He (unnamed)'],
    ['[S I] [C believe] [T the pier is shut].', 'I (observation)'],
    ['Zayd Amin, [S who] [C said] [T the pier was shut], left.', 'Zayd Amin (person)'],
    ['It surprised many leaders [S who] [C have questioned] [T the closure].', 'many leaders (group)'],
  ],
  'descriptions of somebody named': [
    [
      '[S Zayd Amin] [C said] [T it was shut]. “[T2 It is late],” [S2 the lawmaker] [C2 said].',
      'the lawmaker (unnamed)',
    ],
    ['[S Zayd Amin] [C said] [T it was shut]. “[T2 It is late],” [S2 the lawmaker] [C2 added].', 'Zayd Amin (person)'],
    ['[S Amin] [C said] [T it was shut]. [S2 The mayor] [C2 said] [T2 it was late].', 'The mayor (unnamed)'],
    [
      'Mayor Zayd Amin came. [S Amin] [C said] [T it was shut]. [S2 The mayor] [C2 said] [T2 it was late].',
      'Zayd Amin (person)',
    ],
    [
      'Pres. Amin met Karim Voss. [S Amin] [C said] [T it was shut]. [S2 The president] [C2 said] [T2 it was late].',
      'Amin (person)',
    ],
    [
      'Karim Voss teaches in Oster. [S Voss] [C said] [T it was shut]. [S2 The teacher] [C2 said] [T2 it was late].',
      'Karim Voss (person)',
    ],
    [
      'Zayd Amin was elected to parliament in May, its youngest deputy. [S Amin] [C said] [T it was shut]. “[T2 It is late],” [S2 the lawmaker] [C2 said].',
      'Zayd Amin (person)',
    ],
    [
      'Lawmaker Zayd Amin met the engineer Karim Voss. [S The lawmaker] [C said] [T it was late].',
      'Zayd Amin (person)',
    ],
    [
      'Lawmaker Zayd Amin met the engineer Karim Voss. [S The engineer] [C said] [T it was late].',
      'Karim Voss (person)',
    ],
    [
      'General Zayd Amin of Chile met Peruvian General Karim Voss. [S The Peruvian commander] [C said] [T it was late].',
      'Karim Voss (person)',
    ],
    [
      '[S Captain Goran Vale] [C heard] [T the wind]. [S2 The captain] [C2 said] [T2 it was late].',
      'Goran Vale (person)',
    ],
    ['Water Minister Zayd Amin came. [S The minister] [C said] [T it was late].', 'Zayd Amin (person)'],
    ['Chile’s Oil Minister Zayd Amin came. [S The Chilean minister] [C said] [T it was late].', 'Zayd Amin (person)'],
    [
      'Zayd Amin, a hydrologist at the university, came. [S The scientist] [C said] [T it was late].',
      'Zayd Amin (person)',
    ],
    [
      'Lena Varga, the spokeswoman of the port, came. [S The spokeswoman] [C said] [T it was late].',
      'Lena Varga (person)',
    ],
    ['Mr. Zayd Amin spoke first. [S The spokeswoman] [C said] [T it was late].', 'The spokeswoman (unnamed)'],
    ['Water Minister Zayd Amin came. [S The goalkeeper] [C said] [T it was late].', 'The goalkeeper (unnamed)'],
    [
      '[S A senior official] [C said] [T it was shut]. “[T2 It is late],” [S2 the official] [C2 said].',
      'A senior official (unnamed)',
    ],
    [
      'Prime Minister Zayd Amin met his Chilean counterpart Karim Voss. [S The Chilean prime minister] [C said] [T it was late].',
      'Karim Voss (person)',
    ],
    [
      'Zayd Amin, 33, was charged with theft. [S A builder] [C saw] [T it]. [S2 The defendant] [C2 said] [T2 it was late].',
      'Zayd Amin (person)',
    ],
    [
      'President Zayd Amin met former president Karim Voss. [S The president] [C said] [T it was late].',
      'Zayd Amin (person)',
    ],
    [
      'President Zayd Amin met former president Karim Voss. [S The former president] [C said] [T it was late].',
      'Karim Voss (person)',
    ],
    [
      'Zayd Amin came to Oster. In May Amin left by boat. [S The shipping magnate] [C said] [T it was late].',
      'Zayd Amin (person)',
    ],
    [
      'Zayd Amin came to Oster. Karim Voss left by boat. [S The shipping magnate] [C said] [T it was late].',
      'The shipping magnate (unnamed)',
    ],
    [
      '[S Zayd Amin] [C said] [T he sent it to a writer in Oster]. [S2 The writer] [C2 said] [T2 it was late].',
      'The writer (unnamed)',
    ],
    [
      '[S Elena Amin], who became a governor in May, [C said] [T it was shut]. [S2 The governor] [C2 said] [T2 it was late].',
      'Elena Amin (person)',
    ],
    [
      'Secretary Karim Voss came. “[T It is as [S2 the secretary] [C2 said], [T2 it is late]],” [C said] [S Zayd Amin].',
      'Karim Voss (person)',
    ],
    [
      '[S Zayd Amin] [C said] [T it was shut]. [S2 The next president] [C2 hopes] [T2 it is late].',
      'The next president (unnamed)',
    ],
    ['[S Elena Amin] [C said] [T it was shut]. [S2 Her mother] [C2 said] [T2 it was late].', 'Her mother (unnamed)'],
    ['[S Habi Amin] [C said] [T it was shut]. [S2 The man] [C2 said] [T2 it was late].', 'The man (unnamed)'],
    [
      '[S A judge] [C said] [T it was shut]. Judge Elena Amin left. [S2 The judge] [C2 said] [T2 it was late].',
      'Elena Amin (person)',
    ],
    ['First Lady Elena Amin came. [S The First Lady] [C said] [T it was late].', 'Elena Amin (person)'],
    ['My wife Elena came. By [S my sister], [C said] [T it was late].', 'my sister (unnamed)'],
  ],
  'organisations behind a noun': [
    ['The Harbour Ministry met. [S The ministry] [C said] [T it was shut].', 'Harbour Ministry (organisation)'],
    [
      '[S The Dockers Union] [C said] [T it was shut]. [S2 The group] [C2 said] [T2 it was late].',
      'Dockers Union (organisation)',
    ],
    [
      'The Dockers Union issued a statement on Monday. [S The statement] [C said] [T it was shut].',
      'Dockers Union (organisation)',
    ],
    ['Staff left the Chilean Embassy. [S The embassy] [C said] [T it was shut].', 'Chilean Embassy (organisation)'],
    ['Rain fell. [S The ministry] [C said] [T it was shut].', 'ministry (organisation)'],
    [
      'Ships met the Supreme Harbour Tribunal. [S The harbour body] [C said] [T it was shut].',
      'Supreme Harbour Tribunal (organisation)',
    ],
    ['Oster Airways met in Kesh. [S The airline] [C said] [T it was shut].', 'Oster Airways (organisation)'],
    ['The Dune Bank met in Kesh. [S The airline] [C said] [T it was shut].', 'airline (organisation)'],
    [
      '[S The Dune Council] [C said] [T it was shut]. A Kenyan group left. [S2 The human rights group] [C2 said] [T2 it was late].',
      'Dune Council (organisation)',
    ],
    [
      'They liked Varga. Ships of Varga left. Boats met Varga. Crews left Varga. [S The company] [C said] [T it was shut].',
      'Varga (organisation)',
    ],
    [
      'The Labour Ministry met the Water Ministry. [S The ministry] [C said] [T it was shut].',
      'ministry (organisation)',
    ],
    [
      'The Labour Ministry met the Water Ministry. [S The Labour Ministry] [C said] [T so]. [S2 The ministry] [C2 said] [T2 it was late].',
      'Labour Ministry (organisation)',
    ],
    [
      'The Labour Ministry met the Water Ministry. [S The Labour Ministry] [C said] [T so]. [S2 The Water Ministry] [C2 said] [T2 no]. [S3 The ministry] [C3 said] [T3 it was late].',
      'ministry (organisation)',
    ],
    [
      '[S Oster Airways] [C said] [T it was shut]. [S2 Kesh Airlines] [C2 said] [T2 nothing]. [S3 The airline] [C3 said] [T3 it was late].',
      'airline (organisation)',
    ],
    [
      '[S Oster Airways] [C said] [T it was shut]. [S2 The airline] [C2 said] [T2 it was late].',
      'Oster Airways (organisation)',
    ],
    [
      'The Dune Bank met the Kesh Bank. Ola Lund of the Holt Group came. [S The company] [C said] [T it was late].',
      'company (organisation)',
    ],
    ['[S Radio Tarn] [C reported] [T it was shut]. [S2 The group] [C2 said] [T2 it was late].', 'group (organisation)'],
    ['They liked Varga. Ships met. [S The company] [C said] [T it was shut].', 'company (organisation)'],
    ['Ships met the Chilean Senate. [S The senate] [C said] [T it was shut].', 'Chilean Senate (organisation)'],
    ['[T It was shut], [C according to] [S the website of the weather service].', 'weather service (organisation)'],
    ['[T It was shut], [C according to] [S a survey of harbour towns].', 'a survey of harbour towns (document)'],
    ['[S Zayd Amin’s tweet] [C said] [T it was shut].', 'Zayd Amin (person)'],
    ['[S Posts on the network] [C said] [T it was shut].', 'Posts on the network (post)'],
  ],
  'nobody in particular': [
    ['[S Critics] [C said] [T the pier was shut].', 'Critics (group)'],
    ['[S Chilean officials] [C said] [T the pier was shut].', 'Chilean officials (group)'],
    ['[S A source close to the union] [C said] [T the pier was shut].', 'A source close to the union (unnamed)'],
    ['[S Western media] [C said] [T the pier was shut].', 'Western media (unnamed)'],
    ['[S One of his aides] [C said] [T the pier was shut].', 'One of his aides (unnamed)'],
  ],
};

describe('resolveSource', () => {
  for (const [kind, rows] of Object.entries(TABLES)) {
    describe(kind, () => {
      it.each(rows)('%s → %s', (notation, expected) => {
        expect(origin(notation)).toBe(expected);
      });
    });
  }

  it.each([
    [
      'a lead that describes',
      '[S A senior lawmaker] [C warns] [T of a shut pier].\n\n“[T2 It is late],” [S2 Zayd Amin] [C2 said].',
      'Zayd Amin',
    ],
    [
      'a role that comes with the name',
      '[S Chile’s top naval commander] [C says] [T it is shut].\n\n“[T2 It is late],” [S2 Admiral Zayd Amin] [C2 said].',
      'Zayd Amin',
    ],
    [
      'a new source further down',
      'Rain fell.\n\nWind rose.\n\nIn March, [S an engineer] [C warned] [T of a shut pier].\n\n“[T2 It is late],” [S2 Zayd Amin] [C2 said].',
      'Zayd Amin',
    ],
    [
      'an official who stays unnamed',
      '[S A senior official] [C said] [T it was shut]. “[T2 It is late],” said [S2 the official]. Zayd Amin [C2 agreed].',
      'A senior official',
    ],
    [
      'an official who speaks again below without a name',
      '[S A senior official] [C says] [T the dam is cracked].\n\n[S2 The official] [C2 said] [T2 it was old].\n\n[S3 Zayd Amin] [C3 says] [T3 the dam is cracked].',
      'A senior official',
    ],
    [
      'an official, and a mayor who says something else',
      '[S A senior official] [C confirmed] [T that the dam is cracked].\n\n“[T2 We asked for tents],” [C2 said] [S2 Mayor Zayd Amin].',
      'A senior official',
    ],
    [
      'an official, and a governor who speaks of the same town',
      '[T The dam at Kesh is cracked], [C according to] [S a senior official].\n\n“[T2 Nobody from Kesh came],” [S2 Zayd Amin, the governor of Oster,] [C2 said].',
      'a senior official',
    ],
    [
      'an official, and a governor who says the same',
      '[S A senior official] [C says] [T the dam is cracked].\n\n“[T2 The dam is cracked in two places],” [C2 said] [S2 Governor Zayd Amin].',
      'Zayd Amin',
    ],
    [
      'an official, and the name of one',
      '[S A senior harbour official] [C confirms] [T that the dam is cracked].\n\n“[T2 We asked for tents],” [C2 said] [S2 Zayd Amin, a harbour official].',
      'Zayd Amin',
    ],
    [
      'an official, and a name that comes bare',
      '[S A senior harbour official] [C confirms] [T that the dam is cracked].\n\n“[T2 We asked for tents],” [S2 Zayd Amin] [C2 said].',
      'Zayd Amin',
    ],
    [
      'a spokesman, and somebody who is said to be something of another body',
      '[S A spokesman] [C says] [T the dam is cracked].\n\n“[T2 It is late],” [S2 Zayd Amin, Oster Rail’s chief surveyor,] [C2 said].',
      'A spokesman',
    ],
    [
      'a spokesman, and somebody whom a clause without its comma introduces',
      '[S A spokesman] [C says] [T the dam is cracked].\n\n“[T2 It is late],” [S2 Zayd Amin who runs the observatory] [C2 said].',
      'A spokesman',
    ],
    [
      'a resident whom another outlet has',
      '[S A resident] [C told] Radio Tarn [T the pier shook].\n\n“[T2 It shook],” [S2 Ola Lund] [C2 said].',
      'A resident',
    ],
    [
      'somebody else comes between',
      '[S An engineer] [C has said] [T the dam is cracked].\n\n[S2 Governor Ada Holt] [C2 said] [T2 it held].\n\n[S3 Karim Voss] [C3 said] [T3 the dam was old].',
      'An engineer',
    ],
    [
      'one of the same trade who says something else',
      '“[T It is cracked],” [S an engineer] [C told] the Oster Courier.\n\n[S2 Karim Voss, the engineer who built it,] [C2 said] [T2 nothing was wrong].',
      'an engineer',
    ],
    [
      'a mayor whom a bare name follows with something else',
      '[T The lamp is broken], [S the mayor] [C said].\n\n[T2 The dam held], [S2 Krel] [C2 said].',
      'the mayor',
    ],
    [
      'a headline, and who says the same',
      'Bridge unsafe, [S engineer] [C says] [T bridge unsafe]\n\n[S2 Ola Lund, an engineer,] [C2 said] [T2 the bridge was unsafe].',
      'Ola Lund',
    ],
    [
      'a headline, and one of the trade who says something else',
      '[S Engineer] [C says] [T bridge unsafe]\n\n[S2 Ola Lund, an engineer,] [C2 said] [T2 nothing was wrong].',
      'Engineer',
    ],
    [
      'a headline, and one without a name who says it',
      '[S Engineer] [C says] [T dam cracked]\n\n“[T2 The dam is cracked],” [S2 an engineer] [C2 told] Radio Tarn.\n\n[S3 Karim Voss, an engineer,] [C3 said] [T3 nothing was wrong].',
      'Engineer',
    ],
    [
      'a headline, and two who say it',
      '[S Minister] [C says] [T harbour shut]\n\n[S2 Water Minister Karim Voss] [C2 said] [T2 the harbour was shut].\n\n[S3 Labour Minister Ola Lund] [C3 said] [T3 the harbour would stay so].',
      'Minister',
    ],
    [
      'a woman is not named by a man',
      '[S A spokeswoman] [C said] [T it was shut].\n\n“[T2 It is late],” [S2 Mr. Zayd Amin] [C2 said].',
      'A spokeswoman',
    ],
    [
      'a name of another trade',
      '[S A senior lawmaker] [C said] [T it was shut].\n\n“[T2 It is late],” [S2 Zayd Amin, a goalkeeper,] [C2 said].',
      'A senior lawmaker',
    ],
    [
      'whom a deed was done by, and no speech',
      'Rain fell.\n\nWind rose.\n\nThen [S a judge] [C ordered] [T a shut pier].\n\n“[T2 It is late],” [S2 Zayd Amin] [C2 said].',
      'a judge',
    ],
    [
      'a man who was brought in before',
      '[S The young man] [C said] [T it was shut].\n\n“[T2 It is late],” [S2 Mr. Zayd Amin] [C2 said].',
      'The young man',
    ],
    [
      'a man whom his own clause brings in',
      '[S The man who worked the crane] [C said] [T it was shut].\n\n“[T2 It is late],” [S2 Mr. Zayd Amin] [C2 said].',
      'Zayd Amin',
    ],
    [
      'somebody known before',
      'Zayd Amin came.\n\n[S A senior lawmaker] [C said] [T it was shut].\n\n“[T2 It is late],” [S2 Amin] [C2 said].',
      'A senior lawmaker',
    ],
  ])('looks ahead: %s', (_, notation, name) => {
    expect(follow(notation)[0]!.chain.at(-1)!.name).toBe(name);
  });
});
