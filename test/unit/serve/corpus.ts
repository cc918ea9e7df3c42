/** An invented week on an invented coast: five reports, one claim said by three outlets on one pilot's word. */
import { type AnnotatedFixture, annotated } from './annotated.ts';

export const CORPUS: readonly AnnotatedFixture[] = [
  annotated({
    id: 'sha256:a1',
    title: 'Ferry runs aground off Fenn Point',
    outlet: 'Coast Gazette',
    published: '2030-05-02',
    body: [
      'The evening ferry ran aground off Fenn Point on Tuesday with forty people on board.',
      '[caption] The ferry at low water, seen from the lighthouse',
      '“The light on the point was dark for an hour,” the pilot, Mara Quillfeather, told Radio Fenn.',
      '## A question of the light',
      'The lighthouse office said that the light had burned all night.',
      'Quillfeather may lose her licence, according to a person close to the inquiry.',
    ],
    statements: [
      {
        source: 'the pilot, Mara Quillfeather',
        cue: 'told',
        content: ['“The light on the point was dark for an hour,”'],
        chain: [
          { name: 'Radio Fenn', kind: 'outlet', evidence: 'told' },
          { name: 'Mara Quillfeather', kind: 'person' },
        ],
        mode: 'direct',
        said: '2030-05-01',
        claim: 'dark',
      },
      {
        source: 'The lighthouse office',
        cue: 'said',
        content: ['that the light had burned all night'],
        chain: [{ name: 'The lighthouse office', kind: 'organisation' }],
        stance: 'denies',
        claim: 'dark',
      },
      {
        source: 'a person close to the inquiry',
        cue: 'according to',
        content: ['Quillfeather may lose her licence'],
        chain: [{ name: 'a person close to the inquiry', kind: 'unnamed' }],
        certainty: 'possible',
        claim: 'licence',
      },
    ],
  }),
  annotated({
    id: 'sha256:a2',
    title: 'Pilot: light was out for two hours',
    outlet: 'Morning Tide',
    published: '2030-05-03',
    body: [
      'The light on Fenn Point was dark for two hours before the ferry ran aground, Mara Quillfeather was quoted as saying by Radio Fenn.',
      '“She told me ‘the light is out again’ that same night,” her brother, Osric Quillfeather, said.',
    ],
    statements: [
      {
        source: 'Mara Quillfeather',
        cue: 'was quoted as saying by',
        content: ['The light on Fenn Point was dark for two hours before the ferry ran aground'],
        chain: [
          { name: 'Radio Fenn', kind: 'outlet', evidence: 'was quoted as saying by' },
          { name: 'Mara Quillfeather', kind: 'person' },
        ],
        claim: 'dark',
      },
      {
        source: 'her brother, Osric Quillfeather',
        cue: 'said',
        content: ['“She told me ‘the light is out again’ that same night,”'],
        chain: [{ name: 'Osric Quillfeather', kind: 'person' }],
        mode: 'direct',
        claim: 'again',
      },
      {
        source: 'She',
        cue: 'told',
        content: ['‘the light is out again’'],
        chain: [
          { name: 'Osric Quillfeather', kind: 'person', evidence: 'told me' },
          { name: 'Mara Quillfeather', kind: 'person', words: 'She' },
        ],
        mode: 'direct',
        addressee: 'me',
        claim: 'again',
      },
    ],
  }),
  annotated({
    id: 'sha256:a3',
    title: 'Inquiry opens on the Fenn ferry',
    outlet: 'Island Post',
    published: '2030-05-04',
    body: [
      'The light on the point was dark, Radio Fenn reported, citing the pilot Mara Quillfeather.',
      'The inquiry will hear <b>twelve</b> people & one dog, its chair, Ines Halloway, said.',
    ],
    statements: [
      {
        source: 'the pilot Mara Quillfeather',
        cue: 'citing',
        content: ['The light on the point was dark'],
        chain: [
          { name: 'Radio Fenn', kind: 'outlet', evidence: 'reported, citing' },
          { name: 'Mara Quillfeather', kind: 'person' },
        ],
        claim: 'dark',
      },
      {
        source: 'its chair, Ines Halloway',
        cue: 'said',
        content: ['The inquiry will hear <b>twelve</b> people & one dog'],
        chain: [{ name: 'Ines Halloway', kind: 'person' }],
        claim: 'twelve',
      },
    ],
  }),
  annotated({
    id: 'sha256:a4',
    title: 'Twelve to be heard',
    outlet: 'Coast Gazette',
    published: '2030-05-05',
    body: [
      'Twelve people will be heard by the inquiry, a notice on its door says.',
      'The harbour was quiet on Friday.',
    ],
    statements: [
      {
        source: 'a notice on its door',
        cue: 'says',
        content: ['Twelve people will be heard by the inquiry'],
        chain: [{ name: 'a notice on its door', kind: 'document' }],
        claim: 'twelve',
      },
    ],
  }),
  annotated({
    id: 'letters/7',
    title: 'A quiet harbour',
    outlet: null,
    published: null,
    body: ['Nothing moved on the water and nobody spoke of it.'],
    statements: [],
  }),
];
