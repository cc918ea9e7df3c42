import { wordSet } from '../../language/word-set.ts';

/** A number behind one of these is a name or a place in a row: "Article 50", "page 4", "Boeing 737", "Route 66". */
export const LABELS = wordSet(`
  article articles section sections chapter chapters paragraph paragraphs clause clauses page pages pp figure table appendix annex
  exhibit footnote verse psalm item  question resolution resolutions rule regulation amendment proposition prop seat seats protocol title
  no nos number № nr grade grades class form level levels tier phase stage step round game match chapter
  episode season series volume vol part act scene verse issue version model type mark mk category cat size shirt jersey
  flight route highway interstate freeway motorway road line platform terminal gate pier berth dock hall room suite apartment flat
  floor unit block building cell ward district precinct area zone sector region division brigade battalion regiment squadron
  platoon channel radio fm studio formula apollo windows iphone galaxy playstation xbox android boeing airbus
  antonov tupolev nikkei ftse cac dax nasdaq russell stoxx sensex nifty fortune forbes agenda vision expo
  group covid sars boulevard avenue street lane postbox box po dial tel telephone phone fax extension ext
  hotline isbn issn rank ranked seed seeded bus tram train loop exit junction checkpoint camp
  reactor
`);

/** Behind a number and a name: "10 Downing Street". */
export const STREETS = wordSet('street st road rd avenue ave boulevard blvd lane drive square terrace place crescent');

/** Behind figures with a hyphen between: "a 3-1 win", "a 52-48 vote". */
export const SCORES = wordSet(
  'win victory defeat loss draw tie lead vote votes majority scoreline score record thrashing rout split aggregate advantage deficit',
);
