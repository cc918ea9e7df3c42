/**
 * Places the press names without saying what they are: continents, regions, large cities that are no capitals.
 * Source: compiled by hand for this project. A gazetteer replaces it once places are looked up.
 */
const NAMES = `
africa|asia|europe|oceania|antarctica|north america|south america|latin america|central america|east africa|west africa|north africa|southern africa|sub-saharan africa|southeast asia|south asia|central asia|east asia|middle east|mideast|far east|near east|asia pacific|indo pacific|sub saharan africa|horn of africa|global south|western europe|eastern europe|balkans|caucasus|caribbean|scandinavia|sahel|maghreb|levant|gulf|persian gulf|arabian gulf|mediterranean|atlantic|pacific|indo-pacific|arctic|baltic|black sea|red sea|caspian|siberia|crimea|donbas|kashmir|xinjiang|tibet|gaza|west bank|golan|sinai|darfur|tigray|punjab|sindh|balochistan|bavaria|catalonia|scotland|wales|england|northern ireland|quebec|ontario|alberta|british columbia|queensland|victoria|new south wales|tasmania
hong kong|macau|shanghai|shenzhen|guangzhou|wuhan|chongqing|tianjin|mumbai|bombay|delhi|kolkata|chennai|bangalore|bengaluru|hyderabad|karachi|lahore|peshawar|quetta|osaka|kyoto|nagoya|fukushima|hiroshima|busan|incheon|ho chi minh city|saigon|chiang mai|penang|johor|bali|surabaya|medan|cebu|davao|sydney|melbourne|brisbane|perth|adelaide|auckland|christchurch
istanbul|izmir|antalya|gaziantep|aleppo|homs|idlib|raqqa|latakia|deir ez-zor|mosul|basra|erbil|kirkuk|najaf|karbala|fallujah|ramadi|tikrit|nineveh|anbar|isfahan|mashhad|shiraz|tabriz|qom|dubai|sharjah|jeddah|mecca|medina|aden|hodeidah|taiz|jerusalem|haifa|gaza city|khan yunis|rafah|jenin|nablus|hebron|bethlehem|sidon|tyre|alexandria|suez|benghazi|misrata|casablanca|marrakech|oran
lagos|kano|ibadan|kaduna|port harcourt|mombasa|kisumu|kampala|johannesburg|cape town|durban|soweto|bulawayo|kumasi|douala|goma|lubumbashi|abidjan|dar es salaam|zanzibar
milan|naples|turin|venice|florence|sicily|barcelona|valencia|seville|lyon|marseille|toulouse|nice|strasbourg|munich|hamburg|frankfurt|cologne|stuttgart|dresden|geneva|zurich|basel|antwerp|ghent|rotterdam|amsterdam|manchester|liverpool|birmingham|leeds|glasgow|edinburgh|belfast|cardiff|krakow|gdansk|odesa|odessa|kharkiv|lviv|mariupol|donetsk|luhansk|kherson|st petersburg|saint petersburg|kazan|grozny|sochi|gothenburg|bergen|porto|thessaloniki
new york|new york city|los angeles|chicago|houston|philadelphia|phoenix|san diego|dallas|boston|seattle|denver|detroit|miami|atlanta|las vegas|baltimore|cleveland|pittsburgh|orlando|san francisco|brooklyn|manhattan|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|puerto rico|guantanamo
toronto|montreal|vancouver|calgary|edmonton|winnipeg|nunavut|yukon|guadalajara|tijuana|monterrey|cancun|chiapas|oaxaca|sao paulo|rio de janeiro|salvador|recife|amazon|patagonia|medellin|cali|cartagena|guayaquil|cusco|valparaiso|rosario|cordoba`;

const PLACES = new Set(
  NAMES.trim()
    .split(/[|\n]/u)
    .map((name) => name.trim()),
);

/** First words of place names: "North Bay", "San Miguel", "Lake Amra". */
const FIRST_WORDS = new Set(
  'north south east west northern southern eastern western central upper lower great greater new san santa santo são saint st. port lake mount mt. fort cape rio bay puerto ciudad isla camp'.split(
    ' ',
  ),
);

export const isPlaceName = (lower: string): boolean => PLACES.has(lower);
export const opensPlaceName = (lower: string): boolean => FIRST_WORDS.has(lower);
