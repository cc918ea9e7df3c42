/**
 * Countries as the press names them: name | adjectives and peoples | capital | other names.
 * Source: UN member states and observers (names), common English demonyms; compiled by hand for this project.
 */
const ROWS = `
Afghanistan|Afghan,Afghani|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian,Aussie|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia|Bosnian|Sarajevo|Bosnia and Herzegovina
Botswana|Botswanan,Motswana|Gaborone
Brazil|Brazilian|Brasilia
Brunei|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Cape Verde|Cape Verdean|Praia
Central African Republic|Central African|Bangui
Chad|Chadian|N’Djamena
Chile|Chilean|Santiago
China|Chinese|Beijing
Colombia|Colombian|Bogota
Comoros|Comorian|Moroni
Congo|Congolese|Kinshasa|DRC,Democratic Republic of Congo,DR Congo
Costa Rica|Costa Rican|San Jose
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic|Czech|Prague|Czechia
Denmark|Danish,Dane|Copenhagen
Djibouti|Djiboutian|
Dominican Republic|Dominican|Santo Domingo
East Timor|Timorese|Dili|Timor-Leste
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|San Salvador
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini|Swazi|Mbabane|Swaziland
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish,Finn|Helsinki
France|French,Frenchman|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian|New Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian,Persian|Tehran|Islamic Republic,Islamic Republic of Iran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Tel Aviv
Italy|Italian|Rome
Ivory Coast|Ivorian|Abidjan|Côte d’Ivoire
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhstani|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian,Lao|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar|Burmese|Naypyidaw|Burma
Namibia|Namibian|Windhoek
Nepal|Nepali,Nepalese|Kathmandu
Netherlands|Dutch|The Hague|Holland
New Zealand|New Zealander|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang|DPRK
North Macedonia|Macedonian|Skopje|Macedonia
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea|Papuan|Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Filipino,Philippine|Manila
Poland|Polish,Pole|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia|Russian|Moscow|Russian Federation,Kremlin
Rwanda|Rwandan|Kigali
Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Korea|South Korean,Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Togo|Togolese|Lome
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
Tunisia|Tunisian|Tunis
Turkey|Turkish,Turk|Ankara|Türkiye
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv|Kiev
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.
United Kingdom|British,Briton|London|UK,U.K.,Britain,Great Britain
United States|American|Washington|US,U.S.,USA,U.S.A.,United States of America,America
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vatican|Vatican|Vatican City|Holy See
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa|Yemen Republic
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare`;

/** Parts, peoples, faiths, movements and continents whose adjective says where someone is from. */
const OTHER_ADJECTIVES =
  'African,Arab,Arabian,Asian,Caribbean,Catalan,English,European,Kurdish,Latin American,Scottish,Sunni,Shia,Shiite,Muslim,Islamic,Christian,Jewish,Hindu,Buddhist,Catholic,Western,Welsh,Takfiri,Salafi,Salafist,Wahhabi,Jihadist,Islamist,Sufi,Alawite,Alawi,Druze,Yazidi,Yezidi,Ismaili,Ibadi,Zaidi,Zaydi,Ahmadi,Twelver,Coptic,Copt,Maronite,Orthodox,Protestant,Evangelical,Anglican,Lutheran,Baptist,Methodist,Mormon,Hasidic,Zionist,Communist,Socialist,Soviet,Tibetan,Uighur,Uyghur,Chechen,Kurd,Jew,Sikh,Central American,South American,North African,West African,East African,South Asian,Southeast Asian,Eastern European,Republican,Democratic,Democrat,Conservative,Labour';

const COUNTRY_OF = new Map<string, string>();
const ADJECTIVE_OF = new Map<string, string>();

for (const row of ROWS.trim().split('\n')) {
  const [name = '', adjectives = '', capital = '', aliases = ''] = row.split('|');
  for (const alias of [name, ...aliases.split(',')]) if (alias) COUNTRY_OF.set(alias.toLowerCase(), name);
  for (const adjective of adjectives.split(',')) if (adjective) ADJECTIVE_OF.set(adjective.toLowerCase(), name);
  if (capital) {
    COUNTRY_OF.set(capital.toLowerCase(), name);
  }
}
for (const adjective of OTHER_ADJECTIVES.split(',')) ADJECTIVE_OF.set(adjective.toLowerCase(), adjective);

/** The country a name or capital stands for: "oslo" gives "Norway". Lower case in, `undefined` when it is none. */
export const countryNamed = (lower: string): string | undefined => COUNTRY_OF.get(lower);

/** The country or people an adjective speaks of: "chilean" gives "Chile". A plural "chileans" is known too. */
export const countryOfAdjective = (lower: string): string | undefined =>
  ADJECTIVE_OF.get(lower) ?? (lower.endsWith('s') ? ADJECTIVE_OF.get(lower.slice(0, -1)) : undefined);

/** The country alone that a word or name says somebody is from; faiths and peoples are left out. */
export const nationalityOf = (lower: string): string | undefined => {
  const found = countryOfAdjective(lower) ?? countryNamed(lower);
  return found !== undefined && COUNTRY_OF.has(found.toLowerCase()) ? found : undefined;
};
