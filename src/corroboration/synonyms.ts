/** Words that reports exchange for one another without changing what is said. First of a line stands for all; stems are taken. */
export const SYNONYMS = `
injure wound hurt injury injuries
kill slay
die death dead
fall collapse topple
approve pass adopt approval adoption
ratify ratification
inspect check examine inspection examination
reopen reopening
resign quit resignation
arrest detain arrested arrestment detention
begin start commence
end finish conclude
increase rise grow growth
decrease decline drop
buy purchase acquire acquisition
attack assault
explode explosion blast
build construct construction
destroy destruction demolish
announce announcement
agree agreement 
help aid assist assistance
worker employee labourer laborer
doctor physician
child kid
police policeman policemen
car vehicle
ship vessel
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
decide decision
evacuate evacuation
investigate investigation probe inquiry
sign signing signature
release releasing
america american americans
vote ballot
`;
