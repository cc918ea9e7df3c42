/** Areas of several countries, waters and peoples' lands, and words that are part of a body's name: no pin says where they are. Spelling of `placeKey`. Source: compiled by hand. */
export const WIDE_AREAS: ReadonlySet<string> = new Set(
  `africa|sub saharan africa|sub sahara africa|horn of africa|maghreb|sahel|sahara|asia|asia pacific|indo pacific|far east|near east|middle east|mideast
  |mena|levant|mesopotamia|gulf|persian gulf|arabian gulf|gulf states|gulf region|arabian peninsula|arabia|sham|anatolia|asia minor|caucasus|transcaucasia
  |europe|eurozone|european union|eu|balkans|baltics|baltic|baltic states|benelux|scandinavia|nordic|alps|mediterranean|black sea|red sea|dead sea
  |caspian|caspian sea|north sea|arctic|antarctic|atlantic|pacific|pacific northwest|pacific rim|indian ocean|indochina|indian subcontinent|subcontinent|america latina
  |latin america|central america|north america|south america|americas|caribbean|west indies|amazon|amazonia|brazilian amazon|andes|patagonia|himalayas|himalaya
  |oceania|polynesia|melanesia|australasia|west|east|north|south|west bank and gaza|western world|eastern bloc|global south|third world|new world|old world|orient|kurdistan
  |ussr|soviet union|yugoslavia|czechoslovakia|ottoman empire|midwest|south asia|deep south|new england|bible belt|rust belt|west coast|east coast|gulf coast|jersey shore
  |great lakes|euphrates|tigris|nile|jordan river|danube|rhine|mekong|ganges|indus|mississippi river|strait of hormuz|hormuz|suez canal|panama canal
  |south china sea|east china sea|sea of japan|yellow sea|arabian sea|gulf of mexico|gulf of aden|gulf of oman|bay of bengal|english channel|bab el mandeb|bab al mandeb|bab al mandab
  |kashmir|transnistria|rockies|rocky mountains|world|earth|mars|moon|heaven|hell|eden|islamic state|caliphate|chamber|union|federation|capital|central|district`
    .split('|')
    .map((name) => name.trim()),
);
