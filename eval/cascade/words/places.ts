/** Parts that places are made of, first and last, by the kind of country. */
export const PLACE_PARTS: readonly { readonly first: string; readonly last: string; readonly glue: string }[] = [
  { first: 'Tell Beit Umm Deir Ain Kafr', last: 'Marrush Qarun Zeitar Hamrawi Sabun Jurdan Nasrin Laqash', glue: ' ' },
  { first: 'Gol Narin Mehr Shur Tavan Bahm', last: 'abad shahr zar dasht rud', glue: '' },
  { first: 'Vesno Bral Kamen Tolm Drago Zhel', last: 'grad ovets nitsa ovka polsk', glue: '' },
  { first: 'Ald Kes Hart Wex Tarn Fen', last: 'mouth wick by ford haven', glue: '' },
  { first: 'Santa San Villa Puerto', last: 'Brema Querol Lizana Tamaro Ondriz', glue: ' ' },
  { first: 'Eko Abo Kuma Nsa Tamba', last: 'yo wesi dugu rani kope', glue: '' },
];

/** Countries with the word for what is theirs. */
export const COUNTRIES: readonly { readonly name: string; readonly adjective: string }[] = [
  { name: 'Mirsal', adjective: 'Mirsali' },
  { name: 'Quastan', adjective: 'Quastani' },
  { name: 'Karvenia', adjective: 'Karvenian' },
  { name: 'Orlonde', adjective: 'Orlondese' },
  { name: 'Zembala', adjective: 'Zembalan' },
  { name: 'Nordmark', adjective: 'Nordmarker' },
];

export const MINISTRIES: readonly string[] = [
  'Interior Ministry',
  'Health Ministry',
  'Defence Ministry',
  'Transport Ministry',
  'Energy Ministry',
  'Foreign Ministry',
  'Justice Ministry',
];

/** Armed groups, each with another name the press has for it. */
export const FORCES: readonly (readonly [string, string])[] = [
  ['the Northern Front', 'Jabhat al-Shamali'],
  ['the Harith Brigades', 'Kataib Harith'],
  ['the Free River Army', 'the FRA'],
  ['the Sword of Dawn', 'Saif al-Fajri'],
  ['the Highland Guard', 'the Mountain Legion'],
  ['the People’s Column', 'Sutun-e Mardomi'],
];

export const COMPANIES: readonly string[] = [
  'Aldmar Shipping',
  'Kesmere Steel',
  'Tolvian Energy',
  'Barrenport Holdings',
  'Nasrin Telecom',
  'Orlon Cement',
];

/** `{city}` stands for a place. */
export const OUTLETS: readonly string[] = [
  'The {city} Herald',
  'The {city} Post',
  '{city} Gazette',
  'Radio {city}',
  '{city} Today',
  'The {city} Observer',
  '{city} TV',
  'al-Qindil',
  'al-Mirqab',
  'Sada al-Wadi',
  'Ruznameh-ye Narin',
  'Channel Nine',
  'The Daily Meridian',
  'Northern Lantern',
  'Kanal Vesna',
  'El Faro de Brema',
  'Nordmark Tidning',
  'The Straits Courier',
];

export const AGENCIES: readonly string[] = [
  'Mirsal News Agency',
  'Coastal Wire',
  'Quastan Press Agency',
  'Intermark News Service',
];
