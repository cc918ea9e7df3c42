/** Words that reports exchange for one another without changing what is said. First of a line stands for all; stems are taken. */
export const SYNONYMS = `
injure wound hurt injury injuries
kill slay fatality fatalities die death dead perish
fall collapse topple
approve pass adopt approval adoption
ratify ratification
inspect check examine inspection examination
reopen reopening
resign quit resignation
arrest detain arrested arrestment detention
begin start commence
end finish conclude
increase rise grow growth climb raise hike
decrease decline drop
buy purchase acquire acquisition
attack assault ambush
shell bombard bombardment shelling artillery
explode explosion blast detonate detonation dynamite explosive
build construct construction
destroy destruction demolish demolition
damage harm
announce announcement
agree agreement accord deal pact treaty
help aid assist assistance
worker employee labourer laborer workman workmen staff
doctor physician medic
child kid
person civilian
police policeman policemen
car vehicle
ship vessel boat
percent percentage
kilometre kilometer km
metre meter
harbour harbor
labour labor
centre center
favour favor
defence defense
programme program
organisation organization
warn warning
refuse refusal
leave departure depart
arrive arrival
elect election
vote ballot
voter electorate
decide decision
brigade kataib liwa
front jabhat
movement harakat
evacuate evacuation
investigate investigation probe inquiry
sign signing signature
release releasing free
america american americans
soldier troop serviceman servicemen
army military
fighter militant gunman gunmen
hostage captive
prisoner inmate convict
prison jail gaol
jailbreak breakout
sink founder
fire blaze
flood flooding deluge
house home
family household
farmer grower farm
dismiss layoff
strike walkout stoppage
docker dockworker longshoreman longshoremen
shut close closure
shortage scarcity
petrol gasoline
apartment flat
displace uproot
illness sickness
ill sick
output production
produce yield
plant factory
price cost
bread loaf loaves
pay payment transfer
money fund cash
stolen steal theft
rob robbery
flee escape
pardon amnesty clemency
protest demonstrate demonstration rally
protester demonstrator
meet meeting
talk negotiation
ceasefire truce armistice
frontier border
village hamlet
town township
convoy column
plane aircraft airplane
drone uav
missile rocket
lorry truck
road highway motorway
railway railroad rail
strengthen bolster reinforce stronger
weaken undermine weaker
gain benefit profit
improve improvement
participate participation turnout
pupil student schoolchild schoolchildren
lawmaker legislator parliamentarian
suspend suspension
cancel cancellation
delay postpone postponement
expel expulsion deport deportation
invade invasion
withdraw withdrawal pullout
appoint appointment
reveal disclose disclosure
ban prohibit prohibition
permit allow
`;
