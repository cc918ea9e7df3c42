import type { Kind } from './kind.ts';

export const POLITICS: readonly Kind[] = [
  {
    id: 'resignation',
    ...{ who: true },
    wordings: [
      '{who} <will resign|may resign|will not resign> over the prison break in {place}',
      '{who} <is going to step down|could step down|is not going to step down> because of the prison break in {place}',
      'the prison break in {place} <will cost|may cost|will not cost> {who} the post',
      '{who} <has decided to quit|has reportedly decided to quit|has not decided to quit> after the jailbreak in {place}',
      'a resignation by {who} over the {place} prison break <is certain|is possible|is out of the question>',
      '{who} <will leave|might leave|will not leave> office after the escape of prisoners in {place}',
    ],
    headlines: ['{who} to go over {place} prison break', '{place} jailbreak: {who} to resign'],
  },
  {
    id: 'treaty',
    wordings: [
      'the water treaty signed in {place} <strengthens|may strengthen|does not strengthen> the position of farmers on the lower river',
      'farmers on the lower river <are strengthened|may be strengthened|are not strengthened> by the water treaty of {place}',
      'the position of downstream farmers <has improved|may have improved|has not improved> with the water treaty signed in {place}',
      'the {place} water treaty <puts|may put|does not put> growers on the lower river in a stronger position',
      'those who farm downstream <gain|could gain|do not gain> from the treaty on water that was signed in {place}',
      'the agreement on water reached in {place} <makes|possibly makes|does not make> lower-river farmers stronger',
    ],
    opposite: [
      'the water treaty signed in {place} weakens the position of farmers on the lower river',
      'farmers on the lower river are weakened by the water treaty of {place}',
    ],
    headlines: ['{place} water treaty strengthens farmers', 'Farmers gain from {place} treaty'],
  },
  {
    id: 'turnout',
    ...{ numbers: [21, 93], past: true },
    wordings: [
      'turnout in the vote in {place} <was|may have been|was not> {n} percent',
      '{n} percent of voters in {place} <went|are thought to have gone|did not go> to the polls',
      'in {place}, {n} percent of those entitled to vote <cast|reportedly cast|did not cast> a ballot',
      'the election in {place} <drew|may have drawn|did not draw> {n} percent of voters',
      '{n} voters out of a hundred <took|apparently took|did not take> part in the election in {place}',
      'participation in the {place} election <stood|probably stood|did not stand> at {n} percent',
    ],
    headlines: ['Turnout in {place} at {n} percent', '{n} percent vote in {place}'],
  },
  {
    id: 'pardon',
    ...{ numbers: [12, 650], who: true },
    wordings: [
      '{who} <has pardoned|may have pardoned|has not pardoned> {n} prisoners in {place}',
      '{n} prisoners in {place} <have been pardoned|may have been pardoned|have not been pardoned> by {who}',
      '{who} <has granted|has reportedly granted|has not granted> a pardon to {n} inmates of {place} prison',
      'a pardon from {who} <covers|may cover|does not cover> {n} inmates in {place}',
      '{n} inmates of the prison in {place} <walk|could walk|do not walk> free under a pardon signed by {who}',
      '{n} convicts in {place} <have received|are believed to have received|have not received> a pardon from {who}',
    ],
    headlines: ['{who} pardons {n} prisoners', '{n} inmates pardoned in {place}'],
  },
  {
    id: 'school',
    numbers: [8, 190],
    wordings: [
      '{n} schools in {place} <have been closed|may have been closed|have not been closed> for lack of heating oil',
      'for want of heating oil, {n} schools <have shut|may have shut|have not shut> in {place}',
      'a shortage of heating oil <has closed|has probably closed|has not closed> {n} schools in {place}',
      'pupils of {n} schools in {place} <are staying|may be staying|are not staying> at home because there is no heating oil',
      '{place} <has shut|has reportedly shut|has not shut> {n} of its schools since the heating oil ran out',
      'classes <were cancelled|may have been cancelled|were not cancelled> at {n} schools in {place} as they had no oil to heat with',
    ],
    headlines: ['{n} schools closed in {place}', 'No heating oil: {place} shuts schools'],
  },
];
