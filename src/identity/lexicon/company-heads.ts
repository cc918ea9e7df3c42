import { wordSet } from '../../language/word-set.ts';

/**
 * What the names of companies and other bodies end in, as common nouns of trade and industry. Source: compiled by hand from the divisions and
 * classes of ISIC Rev. 4 (United Nations 2008) and general news English. Lower case.
 */
export const COMPANY_HEADS = wordSet(`
  limited co co. gmbh ag sa nv bv spa oyj asa ab llp lp plc. incorporated
  foods food beverages brewery breweries brewing distillers distillery dairies dairy bakery bakeries meats produce groceries
  energy oil gas petroleum electric electricity electronics renewables solar nuclear mining minerals metals coal cement concrete steelworks
  works ironworks shipyard shipyards foundry refineries chemicals plastics textiles garments timber furniture packaging tobacco
  construction engineering contractors builders developments homes properties estates realty infrastructure
  motors automotive autos aerospace aviation aircraft defence defense dynamics
  shipping freight logistics ferries cruises transport transit rail trains buses haulage couriers maritime marine
  software solutions technology telecom telecoms telecommunications communications mobile digital semiconductor semiconductors robotics
  analytics interactive computing computers instruments devices
  securities insurance assurance mutual financial finance capital investments investment ventures equity wealth asset assets
  brokers brokerage advisors advisers advisory consulting consultants consultancy associates bankers bancorp
  retail stores supermarkets groceries outlets cosmetics fashion jewellers
  pharma biotech therapeutics diagnostics healthcare biosciences vaccines clinics
  entertainment pictures games publishing publishers productions travel tours hotels resorts
  utilities waste recycling sanitation
  global worldwide sons bros.
  municipality academy ministries parliament authorities committees charities relief aid rights borders affairs
  developers operators manufacturers suppliers producers exporters growers farmers workers teachers nurses seafarers`);

/** Heads that are family names as well: a body only where the name in front of them is nobody's given name. */
export const COMPANY_HEADS_OR_SURNAMES = wordSet('power steel brothers farms mills research data security water');

/** Whose shares, staff and bosses the press speaks of: nouns before "in", "at", "of", with a company behind. */
export const HELD_IN_COMPANIES = wordSet('shares stake stakes share bonds shareholder shareholders investor investors');
export const WORK_AT_COMPANIES = wordSet('workers employees staff engineers managers executives strikers drivers');
