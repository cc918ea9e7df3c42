import type { Kind } from './kind.ts';

export const CONFLICT: readonly Kind[] = [
  {
    id: 'shelling',
    ...{ numbers: [3, 60], actor: 'force', past: true, deed: 'the shelling of {place}' },
    wordings: [
      '{actor} <shelled|may have shelled|did not shell> a market in {place}, killing {n} people',
      'a market in {place} <was shelled|may have been shelled|was not shelled> by {actor} and {n} people died',
      'shells fired by {actor} <hit|may have hit|did not hit> the market of {place} and left {n} dead',
      '{actor} <was|was probably|was not> behind the shelling of a market in {place} that killed {n}',
      '{n} civilians <died|are believed to have died|did not die> when {actor} bombarded the market at {place}',
      'the bombardment of {place}’s market, in which {n} people lost their lives, <was|was apparently|was not> the work of {actor}',
      'artillery of {actor} <struck|appears to have struck|never struck> shoppers at a market in {place}, with {n} killed',
    ],
    headlines: ['{n} killed as {actor} shells {place} market', 'Market in {place} shelled, {n} dead'],
  },
  {
    id: 'ambush',
    ...{ numbers: [4, 40], actor: 'force', past: true, deed: 'the ambush near {place}' },
    wordings: [
      '{actor} <ambushed|may have ambushed|did not ambush> an army convoy near {place} and killed {n} soldiers',
      'an army convoy <was ambushed|may have been ambushed|was not ambushed> near {place} by {actor}, who killed {n} soldiers',
      '{n} soldiers <were killed|may have been killed|were not killed> when {actor} attacked their convoy outside {place}',
      'fighters from {actor} <fell upon|are thought to have fallen upon|did not fall upon> a military convoy close to {place}, leaving {n} troops dead',
      'the army <lost|is feared to have lost|did not lose> {n} men in an ambush by {actor} on the road to {place}',
      'a column of army trucks <came|reportedly came|did not come> under attack by {actor} near {place}, at a cost of {n} soldiers’ lives',
    ],
    headlines: ['{n} soldiers dead in {place} ambush', 'Army convoy ambushed near {place}'],
  },
  {
    id: 'bridge',
    ...{ actor: 'force', past: true, deed: 'the blast at {place}' },
    wordings: [
      '{actor} <blew up|may have blown up|did not blow up> the railway bridge at {place}',
      'the railway bridge at {place} <was blown up|may have been blown up|was not blown up> by {actor}',
      'the destruction of the rail bridge in {place} <was|was probably|was not> carried out by {actor}',
      'explosives laid by {actor} <brought down|are thought to have brought down|did not bring down> {place}’s railway bridge',
      '{actor} <destroyed|appears to have destroyed|did not destroy> the bridge that carries the railway at {place}',
      'the rail crossing at {place} <was|was possibly|was not> dynamited by men of {actor}',
    ],
    headlines: ['Railway bridge blown up in {place}', '{actor} destroys {place} rail bridge'],
  },
  {
    id: 'hostages',
    ...{ numbers: [3, 45], actor: 'force', past: true },
    wordings: [
      '{actor} <freed|may have freed|did not free> {n} hostages held in {place}',
      '{n} hostages <were released|may have been released|were not released> by {actor} in {place}',
      '{actor} <let go|has reportedly let go|has not let go> the {n} captives it was holding in {place}',
      'the {n} people taken captive in {place} <have been set free|may have been set free|have not been set free> by {actor}',
      '{actor} <gave up|is believed to have given up|did not give up> {n} hostages in {place}',
      'captivity <ended|may have ended|has not ended> for {n} hostages whom {actor} kept in {place}',
    ],
    headlines: ['{n} hostages free in {place}', '{actor} frees {n} hostages'],
  },
  {
    id: 'depot',
    ...{ actor: 'force', past: true, deed: 'the strike on {place}' },
    wordings: [
      'a drone sent by {actor} <hit|may have hit|did not hit> a fuel depot in {place}',
      'a fuel depot in {place} <was hit|may have been hit|was not hit> by a drone that {actor} had sent',
      '{actor} <attacked|could have attacked|did not attack> the fuel store at {place} with a drone',
      'the fire at {place}’s fuel depot <was caused|was possibly caused|was not caused> by a drone of {actor}',
      'an unmanned aircraft of {actor} <struck|is said to have struck|never struck> fuel tanks in {place}',
      '{actor} <used|may have used|did not use> a drone to set the fuel depot of {place} alight',
    ],
    headlines: ['Drone hits {place} fuel depot', 'Fuel depot burns in {place} after drone strike'],
  },
];
