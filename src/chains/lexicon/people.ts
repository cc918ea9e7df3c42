import { wordSet } from '../../language/word-set.ts';

/**
 * People by trade or by what they are to others, who can say something, beside the roles that names are given by. Singular.
 * Source: compiled by hand from general news English.
 */
export const PEOPLE = wordSet(`
  acquaintance adjutant apprentice baker barber beekeeper bookkeeper breeder brewer bricklayer builder butcher captive caretaker carer
  carpenter cashier child classmate cleaner clerk colleague collector companion comrade conductor constituent cook corporal courier
  deckhand dentist deserter elder electrician escort eyewitness farmhand firefighter flatmate forester friend gamekeeper
  gardener goatherd grocer guard gunman hairdresser healer helper herder housekeeper hunter informant informer innkeeper
  interpreter jailer janitor jeweller joiner juror keeper labourer landlady landlord librarian locksmith lodger mason mechanic
  messenger midwife militant miller nanny nephew newcomer niece orderly orphan paramedic passer-by pensioner pharmacist plumber
  porter postman ranger rebel receptionist recruit relative rescuer roofer roommate saleswoman salesman schoolmate sentry
  sergeant servant settler shepherd shopkeeper smuggler steward stewardess stranger student survivor tailor tenant trader trainee
  translator trustee typist usher vendor villager waiter waitress warden watchman welder whistleblower youth`);
