import type { Kind } from './kind.ts';

export const DISASTER: readonly Kind[] = [
  {
    id: 'ferry',
    ...{ numbers: [12, 280], past: true },
    wordings: [
      'a ferry carrying {n} passengers <sank|may have sunk|did not sink> off {place}',
      'a passenger boat with {n} people aboard <went down|may have gone down|did not go down> near {place}',
      'a vessel with {n} passengers on board <has sunk|is feared to have sunk|has not sunk> in waters off {place}',
      'the ferry that <foundered|apparently foundered|never foundered> off {place} had {n} people on it',
      'off {place}, a ferry with {n} on board <was lost|may have been lost|was not lost>',
      '{n} passengers <were|were probably|were not> aboard the ferry that sank near {place}',
    ],
    headlines: ['Ferry with {n} aboard sinks off {place}', 'Passenger ferry lost near {place}'],
  },
  {
    id: 'collapse',
    ...{ numbers: [3, 70], past: true },
    wordings: [
      '{n} workers <were injured|may have been injured|were not injured> when a block of flats collapsed in {place}',
      'an apartment building <came down|may have come down|did not come down> in {place} and hurt {n} workers',
      'the collapse of a block of flats in {place} <injured|is thought to have injured|did not injure> {n} labourers',
      'a residential building in {place} <has collapsed|has reportedly collapsed|has not collapsed>, wounding {n} workers',
      '{n} builders <were hurt|could have been hurt|were not hurt> by the fall of an apartment house in {place}',
      'in {place}, {n} workmen <suffered|probably suffered|did not suffer> injuries as a block of flats gave way',
    ],
    headlines: ['Block of flats collapses in {place}', '{n} hurt as {place} building falls'],
  },
  {
    id: 'flood',
    ...{ numbers: [200, 9000], past: true },
    wordings: [
      'floods <have forced|may have forced|have not forced> {n} families from their homes in {place}',
      '{n} families in {place} <have been driven|may have been driven|have not been driven> out of their homes by floods',
      'flooding in {place} <has displaced|is believed to have displaced|has not displaced> {n} families',
      'high water <drove|could have driven|did not drive> {n} families in {place} from their houses',
      '{n} households <were|are reportedly|were not> made homeless when the river flooded {place}',
      'the flood in {place} <left|may have left|did not leave> {n} families without a home',
    ],
    headlines: ['Floods displace {n} families in {place}', '{place} under water, {n} families flee'],
  },
  {
    id: 'refinery',
    ...{ numbers: [2, 35], actor: 'company', past: true },
    wordings: [
      'a fire at a refinery of {actor} in {place} <killed|may have killed|did not kill> {n} workers',
      '{n} workers <died|may have died|did not die> in a blaze at the {place} refinery of {actor}',
      'the fire that broke out at {actor}’s refinery in {place} <claimed|is feared to have claimed|did not claim> {n} lives',
      'flames at the refinery that {actor} runs in {place} <cost|may have cost|did not cost> {n} employees their lives',
      '{n} people on the staff of {actor} <were burned|were probably burned|were not burned> to death at its refinery in {place}',
      'the {place} refinery fire <left|reportedly left|did not leave> {n} employees of {actor} dead',
    ],
    headlines: ['{n} dead in {place} refinery fire', 'Blaze at {actor} refinery kills {n}'],
  },
  {
    id: 'cholera',
    ...{ numbers: [20, 900] },
    wordings: [
      'hospitals in {place} <are treating|may be treating|are not treating> {n} people for cholera',
      '{n} cholera patients <are being treated|may be being treated|are not being treated> in the hospitals of {place}',
      '{n} people <have fallen|are thought to have fallen|have not fallen> ill with cholera in {place}',
      'cholera <has infected|has probably infected|has not infected> {n} people in {place}',
      'doctors in {place} <have|reportedly have|do not have> {n} cases of cholera on their wards',
      'there <are|may be|are not> {n} cases of cholera in {place}',
    ],
    headlines: ['{n} cholera cases in {place}', 'Cholera spreads in {place}'],
  },
];
