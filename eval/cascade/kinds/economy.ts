import type { Kind } from './kind.ts';

export const ECONOMY: readonly Kind[] = [
  {
    id: 'jobs',
    ...{ numbers: [120, 4200], actor: 'company' },
    wordings: [
      '{actor} <will cut|may cut|will not cut> {n} jobs at its plant in {place}',
      '{n} jobs <will be cut|may be cut|will not be cut> by {actor} at its {place} plant',
      '{actor} <is going to lay off|could lay off|is not going to lay off> {n} workers in {place}',
      'the plant of {actor} in {place} <will lose|may lose|will not lose> {n} jobs',
      '{n} employees of {actor} in {place} <are to be dismissed|may be dismissed|are not to be dismissed>',
      '{actor} <plans to shed|might shed|does not plan to shed> {n} posts at the {place} works',
    ],
    headlines: ['{actor} to cut {n} jobs', '{n} jobs to go at {place} plant'],
  },
  {
    id: 'strike',
    ...{ numbers: [300, 5000] },
    wordings: [
      '{n} dockers <have walked out|may have walked out|have not walked out> at the port of {place}',
      'the port of {place} <is at a standstill|may be at a standstill|is not at a standstill> after {n} dockworkers went on strike',
      'a strike by {n} dockworkers <has shut|could have shut|has not shut> the port of {place}',
      '{n} port workers <have downed|have reportedly downed|have not downed> tools in {place}',
      'work <has stopped|has apparently stopped|has not stopped> at {place} port because of a walkout by {n} dockers',
      'a walkout <has closed|may have closed|has not closed> {place}’s port, where {n} dockers are on strike',
    ],
    headlines: ['Dockers’ strike shuts port of {place}', '{n} dockers walk out in {place}'],
  },
  {
    id: 'bread',
    ...{ numbers: [6, 80] },
    wordings: [
      'the price of bread in {place} <rose|may have risen|did not rise> by {n} percent in a month',
      'bread in {place} <became|is thought to have become|did not become> {n} percent dearer within a month',
      'bakers in {place} <raised|reportedly raised|did not raise> the price of a loaf by {n} percent in a month',
      'people in {place} <are paying|may be paying|are not paying> {n} percent more for bread than a month ago',
      'in a month, bread prices in {place} <went up|probably went up|did not go up> {n} percent',
      'a loaf <costs|may cost|does not cost> {n} percent more in {place} than it did last month',
    ],
    opposite: [
      'the price of bread in {place} fell by {n} percent in a month',
      'bread in {place} became {n} percent cheaper within a month',
    ],
    headlines: ['Bread price up {n} percent in {place}', '{place}: bread {n} percent dearer'],
  },
  {
    id: 'funds',
    ...{ numbers: [4, 95], actor: 'company', who: true, past: true, deed: 'the transfer' },
    wordings: [
      '{actor} <paid|may have paid|did not pay> {n} million dollars to {who} for the port contract in {place}',
      '{who} <received|may have received|did not receive> {n} million dollars from {actor} for the port contract in {place}',
      '{n} million dollars <went|are alleged to have gone|did not go> from {actor} to {who} over the contract for {place} port',
      'a payment of {n} million dollars <was made|may have been made|was not made> by {actor} to {who} in return for the {place} port contract',
      '{who} <took|is suspected of having taken|did not take> {n} million dollars from {actor} in the matter of the port contract in {place}',
      '{actor} <bought|may have bought|did not buy> the {place} port contract from {who} for {n} million dollars',
    ],
    headlines: ['{actor} paid {n} million dollars over {place} port', 'Payment over {place} port contract'],
  },
  {
    id: 'oil',
    ...{ numbers: [20, 400] },
    wordings: [
      'the oil field at {place} <will produce|may produce|will not produce> {n},000 barrels a day by the end of the year',
      'output of the {place} field <will reach|could reach|will not reach> {n},000 barrels of oil a day by the end of the year',
      'by the end of the year {n},000 barrels of oil a day <will be pumped|may be pumped|will not be pumped> from the field at {place}',
      'the {place} oil field <is to yield|might yield|is not to yield> {n},000 barrels daily by the year’s end',
      'production at the oil field of {place} <will climb|may climb|will not climb> to {n},000 barrels a day by year’s end',
      '{n},000 barrels a day <are expected|may be expected|are not expected> from the oil field in {place} at the end of this year',
    ],
    headlines: ['{place} oil field to reach {n},000 barrels', 'Output to rise at {place} field'],
  },
];
