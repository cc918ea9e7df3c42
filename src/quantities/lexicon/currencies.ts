/**
 * Currencies as the press names them: code | nouns | countries and their adjectives | only with these or a large number before.
 * Source: ISO 4217 (codes); names and adjectives compiled by hand for this project. `TOMAN` (ten rials) has no code.
 */
const ROWS = `
USD|dollar|us,u.s,american,united states
EUR|euro|european
GBP|pound|british,sterling,britain,uk,england
JPY|yen|japanese
CNY|yuan,renminbi|chinese
AUD|dollar|australian,australia
CAD|dollar|canadian,canada
NZD|dollar|new zealand
HKD|dollar|hong kong
SGD|dollar|singapore,singaporean
TWD|dollar|taiwan,taiwanese
NAD|dollar|namibian,namibia
JMD|dollar|jamaican,jamaica
FJD|dollar|fijian,fiji
BBD|dollar|barbadian,barbados
TTD|dollar|trinidadian,trinidad
BND|dollar|brunei
LRD|dollar|liberian,liberia
ZWL|dollar|zimbabwean,zimbabwe
EGP|pound|egyptian,egypt
LBP|pound,lira|lebanese,lebanon
SYP|pound,lira|syrian,syria
SDG|pound|sudanese,sudan
SSP|pound|south sudanese,south sudan
IRR|rial|iranian,iran
OMR|rial|omani,oman
YER|rial,riyal|yemeni,yemen
SAR|riyal|saudi,saudi arabia
QAR|riyal|qatari,qatar
TOMAN|toman|iranian
IQD|dinar|iraqi,iraq
KWD|dinar|kuwaiti,kuwait
JOD|dinar|jordanian,jordan
BHD|dinar|bahraini,bahrain
TND|dinar|tunisian,tunisia
DZD|dinar|algerian,algeria
LYD|dinar|libyan,libya
RSD|dinar|serbian,serbia
MKD|denar|macedonian
AED|dirham|emirati,uae,united arab emirates
MAD|dirham|moroccan,morocco
TRY|lira|turkish,turkey
ITL|lira|italian,italy
ILS|shekel|israeli,new israeli,israel
INR|rupee|indian,india
PKR|rupee|pakistani,pakistan
LKR|rupee|sri lankan,sri lanka
NPR|rupee|nepalese,nepali,nepal
MUR|rupee|mauritian,mauritius
SCR|rupee|seychellois,seychelles
MVR|rufiyaa|maldivian
BDT|taka|bangladeshi
AFN|afghani|afghan
RUB|ruble,rouble|russian,russia
BYN|ruble,rouble|belarusian,belarus
UAH|hryvnia|ukrainian
KZT|tenge|kazakh,kazakhstani
UZS|soum|uzbek,uzbekistan
KGS|som|kyrgyz,kyrgyzstan|large
TJS|somoni|tajik
AZN|manat|azerbaijani,azeri,azerbaijan
TMT|manat|turkmen,turkmenistan
GEL|lari|georgian
AMD|dram|armenian
MNT|tugrik|mongolian
KRW|won|south korean,korean,south korea|large
KPW|won|north korean,north korea|large
THB|baht|thai
VND|dong|vietnamese|large
IDR|rupiah|indonesian
MYR|ringgit|malaysian
PHP|peso|philippine,philippines,filipino
MMK|kyat|burmese
KHR|riel|cambodian
LAK|kip|lao,laotian|large
BTN|ngultrum|bhutanese
CHF|franc|swiss,switzerland
XAF|franc|central african cfa
XOF|franc|cfa,west african cfa
CDF|franc|congolese,congo
RWF|franc|rwandan,rwanda
BIF|franc|burundian,burundi
DJF|franc|djiboutian,djibouti
GNF|franc|guinean,guinea
FRF|franc|french
SEK|krona,kronor,crown|swedish,sweden
ISK|krona,kronur,crown|icelandic,iceland
NOK|krone,kroner,crown|norwegian,norway
DKK|krone,kroner,crown|danish,denmark
CZK|koruna,crown|czech|large
PLN|zloty|polish
HUF|forint|hungarian
RON|leu,lei|romanian
MDL|leu,lei|moldovan
BGN|lev,leva|bulgarian
ALL|lek,leke|albanian
DEM|mark|german,deutsche|large
ZAR|rand|south african
NGN|naira|nigerian
GHS|cedi|ghanaian
KES|shilling|kenyan,kenya
UGX|shilling|ugandan,uganda
TZS|shilling|tanzanian,tanzania
SOS|shilling|somali,somalia
ETB|birr|ethiopian
ERN|nakfa|eritrean
ZMW|kwacha|zambian,zambia
MWK|kwacha|malawian,malawi
BWP|pula|botswanan|large
AOA|kwanza|angolan
MZN|metical,meticais|mozambican
GMD|dalasi|gambian
SLE|leone|sierra leonean|large
MGA|ariary|malagasy
MRU|ouguiya|mauritanian
MXN|peso|mexican,mexico
ARS|peso|argentine,argentinian,argentina
CLP|peso|chilean,chile
COP|peso|colombian,colombia
CUP|peso|cuban,cuba
DOP|peso|dominican
UYU|peso|uruguayan,uruguay
BRL|real,reais|brazilian|large
VES|bolivar|venezuelan
PEN|sol,soles|peruvian|large
PYG|guarani|paraguayan|large
BOB|boliviano|bolivian
CRC|colon,colones|costa rican|large
GTQ|quetzal|guatemalan
HNL|lempira|honduran
NIO|cordoba|nicaraguan|large
HTG|gourde|haitian
BTC|bitcoin|
`;

/** A currency among those of one name. */
export interface Currency {
  readonly code: string;
  /** Lower case: "iranian", "iran". */
  readonly countries: readonly string[];
  /** The name is another word as well: it is money behind a country's adjective or a large number only. */
  readonly large: boolean;
}

const byNoun = new Map<string, Currency[]>();
for (const row of ROWS.trim().split('\n')) {
  const [code = '', nouns = '', countries = '', large] = row.split('|');
  const currency = { code, countries: countries.split(',').filter(Boolean), large: large !== undefined };
  for (const noun of nouns.split(','))
    for (const form of noun.endsWith('s') ? [noun] : [noun, `${noun}s`])
      byNoun.set(form, [...(byNoun.get(form) ?? []), currency]);
}

/** Currencies that a noun may name, singular or plural: "rials" is the Iranian, the Omani or the Yemeni. */
export const CURRENCIES_BY_NOUN: ReadonlyMap<string, readonly Currency[]> = byNoun;

/** What a name is where nothing says whose: it is most often this one. Source: our choice, in docs/quantities.md. */
export const USUAL: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['won', 'KRW'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
]);

/** Codes that may stand beside a number. */
export const CODES: ReadonlySet<string> = new Set(
  ROWS.trim()
    .split('\n')
    .map((row) => row.slice(0, row.indexOf('|')).toLowerCase())
    // "all", "try", "top" are words; codes count in capitals only.
    .filter((code) => code !== 'toman'),
);

/** Signs, and words before a number. `$` of a country: "A$", "HK$". */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₮', 'MNT'],
  ['฿', 'THB'],
]);

/** Whose dollar a letter before the sign says; and other letters before other signs. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['n', 'NAD'],
  ['j', 'JMD'],
  ['fj', 'FJD'],
  ['bds', 'BBD'],
  ['tt', 'TTD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['z', 'ZWL'],
]);

/** Abbreviations before a number; those of one letter stand glued to it or before a large number. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['rs', 'RUPEE'],
  ['rp', 'IDR'],
  ['rm', 'MYR'],
  ['tk', 'BDT'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
  ['gh', 'GHS'],
  ['nis', 'ILS'],
  ['php', 'PHP'],
  ['p', 'PHP'],
  ['r', 'ZAR'],
  ['n', 'NGN'],
]);

/** Hundredths of a currency. */
export const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['¢', 'USD'],
  ['eurocent', 'EUR'],
  ['eurocents', 'EUR'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['kopeck', 'RUB'],
  ['kopecks', 'RUB'],
  ['paise', 'INR'],
]);
