/**
 * Countries by name, one spelling each; their adjectives are known by form (`country-adjective.ts`), the others stand in
 * the list of organisations' words. Source: UN member states and observers; names as the press writes them.
 */
const NAMES = `
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile
  china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini
  ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary
  iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia
  lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania
  mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger
  nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa saudi
  senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan
  tanzania thailand togo tunisia turkey turkmenistan uae uganda uk ukraine uruguay us uzbekistan vanuatu venezuela vietnam
  yemen zambia zimbabwe scotland wales england kurdistan`;

const ENDINGS = ['ian', 'ean', 'an', 'n', 'ese', 'ish', 'i', 'ic', 'er', 'ani', 'nian', 'lese'];
const COUNTRIES = new Map<string, string>();
for (const name of NAMES.trim().split(/\s+/u)) {
  const stems = [name, name.replace(/(?:i?stan|[aeiouy]{1,2}|s)$/, '')];
  for (const stem of stems) {
    if (stem.length < 3) continue;
    for (const ending of ENDINGS) if (!COUNTRIES.has(stem + ending)) COUNTRIES.set(stem + ending, name);
  }
}
for (const name of NAMES.trim().split(/\s+/u)) COUNTRIES.set(name, name);
// "nigerian" is of Nigeria, "indian" of India, whatever the forms say; peoples that are not formed so.
const OTHERS =
  'nigerian:nigeria guinean:guinea dominican:dominica swede:sweden swedish:sweden finnish:finland german:germany czech:czechia scottish:scotland english:england afghan:afghanistan kazakh:kazakhstan uzbek:uzbekistan tajik:tajikistan turkmen:turkmenistan kyrgyz:kyrgyzstan lao:laos malagasy:madagascar belgian:belgium norwegian:norway croat:croatia serb:serbia kurd:kurdistan lebanese:lebanon peruvian:peru portuguese:portugal spanish:spain argentine:argentina french:france dutch:netherlands holland:netherlands greek:greece danish:denmark swiss:switzerland polish:poland irish:ireland welsh:wales burma:myanmar burmese:myanmar philippine:philippines filipino:philippines cypriot:cyprus icelandic:iceland turkiye:turkey ukrainian:ukraine thai:thailand nepali:nepal slovak:slovakia slovene:slovenia american:us america:us british:uk britain:uk emirati:uae ivorian:ivory filipina:philippines';
for (const pair of OTHERS.split(' ')) {
  const [adjective = '', name = ''] = pair.split(':');
  COUNTRIES.set(adjective, name);
}

/** The country a word names or is the adjective of: "chile", "chilean" → "chile". Folded spelling. */
export const countryOf = (word: string): string | undefined => COUNTRIES.get(word);
