/**
 * Units of measure: how they are written here | names, singular | abbreviations that stand apart | abbreviations glued to figures only.
 * A name's plural has an s; others are named. Source: symbols of the SI (BIPM, SI Brochure) and common ones of English; our list.
 */
const ROWS = `
km|kilometer,kilometre,klick|km,kms|
m|meter,metre||m
cm|centimeter,centimetre|cm|
mm|millimeter,millimetre|mm|
mi|mile||mi
nmi|nautical mile||
yd|yard|yd,yds|
ft|foot,feet|ft|
in|inch,inches||in
km2|square kilometer,square kilometre,sq km,sq kilometer,sq kilometre|sqkm|
m2|square meter,square metre,sq m,sq meter,sq metre|sqm|
mi2|square mile,sq mile,sq mi||
ft2|square foot,square feet,sq ft|sqft|
ha|hectare|ha|
acre|acre||
dunam|dunam,dunum,donum||
m3|cubic meter,cubic metre,cu m|cbm|
ft3|cubic foot,cubic feet,cu ft||
km3|cubic kilometer,cubic kilometre||
L|liter,litre|ltr|l
mL|milliliter,millilitre|ml|
gal|gallon||
pint|pint||
bbl|barrel|bbl|
bbl/day||bpd|
t|tonne,metric ton,metric tonne||
ton|ton,short ton,long ton||
Mt|megaton,megatonne||
kt|kiloton,kilotonne|kt|
kg|kilogram,kilogramme,kilo|kg,kgs|
g|gram,gramme||g
mg|milligram|mg|
ug|microgram||
lb|pound|lb,lbs|
oz|ounce|oz|
ct|carat||
bu|bushel||
W|watt||
kW|kilowatt|kw|
MW|megawatt|mw|
GW|gigawatt|gw|
TW|terawatt||
Wh|watt hour||
kWh|kilowatt hour|kwh|
MWh|megawatt hour|mwh|
GWh|gigawatt hour|gwh|
TWh|terawatt hour|twh|
hp|horsepower|hp|
V|volt||
kV|kilovolt|kv|
A|ampere,amp||
J|joule||
MJ|megajoule||
BTU|british thermal unit|btu|
MMBtu||mmbtu|
Hz|hertz|hz|
kHz|kilohertz|khz|
MHz|megahertz|mhz|
GHz|gigahertz|ghz|
B|byte||
KB|kilobyte||kb
MB|megabyte||mb
GB|gigabyte||gb
TB|terabyte||tb
Mbit/s||mbps|
Gbit/s||gbps|
kn|knot|kts|
km/h||kmh,kph,kmph|
mi/h||mph|
m/s||mps|
°C|degree celsius,degree centigrade||
°F|degree fahrenheit||
°|degree||
hPa|hectopascal|hpa|
mbar|millibar|mb|
psi||psi|
Sv|sievert||
mSv|millisievert||
uSv|microsievert||
Bq|becquerel||
point|point|pt,pts|
dB|decibel|db|
cal|calorie||
kcal|kilocalorie|kcal|
ly|light year||
`;

interface Units {
  /** By names of one to three words, singular and plural, and abbreviations. */
  readonly named: ReadonlyMap<string, string>;
  /** By abbreviations that are glued to figures: "30m". */
  readonly glued: ReadonlyMap<string, string>;
}

function gather(): Units {
  const named = new Map<string, string>();
  const glued = new Map<string, string>();
  for (const row of ROWS.trim().split('\n')) {
    const [unit = '', names = '', apart = '', close = ''] = row.split('|');
    for (const name of names.split(',').filter(Boolean)) for (const form of formsOf(name)) named.set(form, unit);
    for (const short of apart.split(',').filter(Boolean)) named.set(short, unit);
    for (const short of close.split(',').filter(Boolean)) glued.set(short, unit);
  }
  return { named, glued };
}

/** "degree celsius" has its plural in the middle. */
function formsOf(name: string): readonly string[] {
  if (name.startsWith('degree ')) return [name, name.replace('degree', 'degrees')];
  return /(?:feet|foot|inches|horsepower|hertz|s)$/u.test(name) ? [name] : [name, `${name}s`];
}

const UNITS = gather();
export const NAMED_UNITS = UNITS.named;
export const GLUED_UNITS = UNITS.glued;

/** What behind "per" and "a" stands in a rate, and how it is written. Others are written as they are, singular. */
export const RATE_UNITS: ReadonlyMap<string, string> = new Map([
  ...['day', 'week', 'month', 'year', 'night', 'quarter', 'decade'].map((word) => [word, word] as const),
  ...['head', 'person', 'share', 'barrel', 'family', 'household', 'pupil', 'student', 'child'].map(
    (word) => [word, word] as const,
  ),
  ...['piece', 'pair', 'bottle', 'bag', 'sack', 'ticket', 'vote', 'room', 'seat', 'passenger', 'vehicle', 'unit'].map(
    (word) => [word, word] as const,
  ),
  ...['acre', 'bushel', 'carat', 'million', 'dose', 'word', 'page', 'game', 'shift', 'meal', 'plate'].map(
    (word) => [word, word] as const,
  ),
  ['annum', 'year'],
  ['second', 's'],
  ['sec', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['hr', 'h'],
  ['h', 'h'],
  ['capita', 'person'],
  ['ton', 'ton'],
  ['tonne', 't'],
  ['kilo', 'kg'],
  ['kilogram', 'kg'],
  ['kg', 'kg'],
  ['gram', 'g'],
  ['pound', 'lb'],
  ['lb', 'lb'],
  ['ounce', 'oz'],
  ['litre', 'L'],
  ['liter', 'L'],
  ['gallon', 'gal'],
  ['kilometre', 'km'],
  ['kilometer', 'km'],
  ['km', 'km'],
  ['mile', 'mi'],
  ['hectare', 'ha'],
]);
