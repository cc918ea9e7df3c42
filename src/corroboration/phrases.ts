/** Phrases that say in several words what reports also say in one: `phrase => word`. Patterns over lower and upper case, whole words. */
const PHRASES = `
(?:a )?block(s?) of flats => apartment$1
(?:apartment|residential|tenement) (?:building|block|house)(s?) => apartment$1
(?:lost|losing|lose|loses) (?:their|his|her|its) (?:own )?li(?:fe|ves) => died
(?:burned|burnt|beaten|stabbed|shot|crushed|starved|trampled) to death => killed
(?:stepped|steps|stepping|step) down => resign
(?:leave|leaves|leaving|left) (?:office|(?:his|her|the|their) post) => resign
(?:laid|lays|laying|lay) off => dismissed
(?:blew|blown|blows|blowing|blow) up => destroyed exploded
(?:set|sets|setting) free => freed
(?:set|sets|setting) (?:alight|ablaze|on fire) => fire
(?:went|go|goes|going|gone) to the polls => voted
(?:cast|casts|casting) (?:a|their|his|her) (?:ballot|vote)s? => voted
(?:took|take|takes|taking|taken) part => participated
(?:took|take|takes|taking|taken) place => happened
(?:called|call|calls|calling) off => cancelled
(?:put|puts|putting) off => postponed
(?:turned|turn|turns|turning) down => rejected
(?:broke|break|breaks|breaking) out => began
(?:carried|carry|carries|carrying) out => did
(?:gave|give|gives|giving|given) up => surrendered
(?:came|come|comes|coming) under (?:attack|fire) => attacked
(?:driven|drove|forced|forcing|force|forces|driving) (?:out of|from) (?:their|its) (?:homes?|houses?) => displaced
(?:made|left) homeless => displaced
(?:went|go|goes|gone|going) on strike => strike
(?:downed|down|downs|downing) tools => strike
(?:at|to) a standstill => stopped
(?:by|at) (?:the )?end of (?:the|this) year => yearend
(?:by )?(?:the )?year[’']s end => yearend
(?:prison|jail) ?breaks? => jailbreak
fell ill => ill
fallen ill => ill
(?:fuel|petrol) (?:store|tanks?|dump) => fuel depot
unmanned aircraft => drone
(?:the )?islamic state(?: (?:group|militants))?(?: (?:of|in) iraq and (?:syria|the levant|al-sham))? => Daesh
(?:isis|isil) => Daesh
rocket-propelled grenade => rpg
armed men => gunmen
(?:cut|cuts|cutting|shed|sheds|shedding|axe|axes|axed|axing|slash|slashes|slashed|slashing|lose|loses|lost|losing) ([\\w,.-]+) (?:jobs|posts|positions) => dismiss $1 workers
jobs ((?:will|may|might|could|would|shall|are|were|have|had|has) (?:not )?(?:to )?(?:be |been )?)(?:cut|shed|axed|slashed|lost) => workers $1 dismissed
([\\w-]+) (\\w+) (?:out of|in) (?:a|every|one) hundred => $1 percent of $2
(?:those|people|persons|citizens) (?:who are )?(?:entitled|eligible|registered) to vote => voters
(?:eligible|registered) voters => voters
(?:claimed|claims|claim|claiming) ([\\w,.-]+) lives => killed $1 people
(?:cost|costs|costing) ([\\w,.-]+) (\\w+) (?:their|his|her) li(?:fe|ves) => killed $1 $2
passenger (?:boat|ship|vessel)(s?) => ferry
(?:people|passengers) (?:aboard|on board) => passengers
with (\\d[\\d,.]*|(?!people|passengers)[a-z-]+) (?:aboard|on board) => with $1 passengers
(?:brought|brings?|bringing) down => destroyed
(?:put|puts|putting) up the price => price rise
(?:on|along|of) the lower (?:river|reaches) => downstream
lower-river => downstream
(?:fell|fall|falls|falling) upon => attacked
close (?:to|by) => near
(?:ran|runs?|running) out of => exhausted
out of (?:service|order|action|use) => idle
(?:cut|cuts|cutting) off => cut
pay(?:s|ing)? ([\\w-]+) percent more for => price increased $1 percent for
men (?:carrying|with) (?:guns|weapons|rifles) => gunmen
members? of (?:the )?parliament => lawmaker
(?:went|go|goes|going|gone) up (by|from|to) ([$£€]?\\d[\\w.,]*) => rose $1 $2
(?:went|go|goes|going|gone) up ([$£€]\\d[\\w.,]*) => rose $1
(?:went|go|goes|going|gone) up ((?:(?:by|to) )?(?:[\\w-]+ ){1,3})(percent|per cent) => rose $1$2
(?:went|go|goes|going|gone) down (by|from|to) ([$£€]?\\d[\\w.,]*) => fell $1 $2
(?:went|go|goes|going|gone) down ([$£€]\\d[\\w.,]*) => fell $1
(?:went|go|goes|going|gone) down ((?:(?:by|to) )?(?:[\\w-]+ ){1,3})(percent|per cent) => fell $1$2
(?:drew|draws|drawing|attracted|brought out) ([\\w,.-]+) percent of (?:the )?(?:voters|electorate) => had turnout $1 percent
`;

const RULES: readonly (readonly [RegExp, string])[] = PHRASES.trim()
  .split('\n')
  .map((line) => line.split(' => '))
  .map(([from = '', to = '']) => [new RegExp(`^${from}$`, 'i'), to]);

/** All of them at once: most texts hold none, and are looked through one time. */
const ANY = new RegExp(`\\b(?:${RULES.map(([from]) => from.source.slice(1, -1)).join('|')})\\b`, 'gi');

/** The text with such phrases in one word. To compare by, not to show. */
export const inOneWord = (text: string): string =>
  text.replace(ANY, (found) => {
    const rule = RULES.find(([from]) => from.test(found));
    return rule ? found.replace(rule[0], rule[1]) : found;
  });
