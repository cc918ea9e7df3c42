/**
 * Short and pet forms of given names, a family of forms a line. Two names of one line may be one person's; a form may
 * stand in several lines. Spellings are folded; other romanisations are found by sound.
 * Source: compiled by hand for this project from common knowledge of English, Russian, Hebrew, Persian, Turkish, Arabic,
 * German, French and Spanish usage.
 */
const LINES = `
abigail abby gail
abraham abe avi avraham
albert al bert albie
alexander alex alec sasha sanya xander shura
alexandra alex sandra sasha
alfred alf alfie fred
alice ali
amanda mandy
anastasia nastya stacy
andrew andy drew
andrei andrey andryusha
angela angie
anna ann anne annie anya nan
anthony tony
antonio tony toni
arthur art
barack barry
barbara barb babs
benjamin ben benny bibi
bernard bernie
boris borya
carlos carlitos
catherine cathy cate kate katie kitty
charles charlie chuck chas
christine chris tina
christopher chris kit
cynthia cindy
daniel dan danny
david dave davey dudi dudu
deborah deb debbie
dennis denny
dmitri dima mitya
donald don donnie
dorothy dot dottie
edward ed eddie ted teddy ned
ehud udi
eleanor ellie nell nora
elena lena
elizabeth liz lizzie beth betty eliza libby lisa
emily em
eugene gene
evgeny yevgeny zhenya
francis frank frankie
francisco paco pancho
franklin frank
frederick fred freddie
friedrich fritz fred
gabriel gabi gabe
galina galya
gennady gena
george georgie
gerald gerry jerry
gideon gidi
gregory greg
grigory grisha
harold hal harry
helen nell nellie
henry harry hank
herbert bert herb
ibrahim ibo
igor gosha
ilya ilyusha
irina ira
isaac ike zack yitzhak itzik
ivan vanya
jack john
jacob jake yaakov kobi
jacqueline jackie
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jeremy jerry
jerome jerry
jessica jess jessie
johann hans
johannes hans
john johnny jack jon
jonathan jon yoni
jose pepe
joseph joe joey yossi sefi
joshua josh
judith judy
katherine kathy kate katie kitty kay
kenneth ken kenny
konstantin kostya
larissa lara
lawrence larry
lawrence laurie
leonard len lenny leo
leonid lyonya
lev lyova
ludmila lyuda mila
manuel manolo
margaret maggie meg peggy greta
maria masha mary
marina marisha
martin marty
matthew matt
mehmet memo
melissa missy
michael mike mickey mick misha
michelle michi shelly
miguel mickey
mikhail misha
mordechai moti motti
moshe moishe
mustafa musti
nadezhda nadia nadya
nancy nan
natalia natasha
nathan nate nat
nathaniel nate nat
nicholas nick nicky colin
nikolai kolya
oleg olezhka
olga olya
oliver ollie
pamela pam
patricia pat patty tricia
patrick pat paddy
pavel pasha
peter pete
philip phil pip
phillip phil
prudence prue
pyotr petya
rafael rafi rafa
raphael rafi rafe
rachel rae
raymond ray
rebecca becky
reuven rubi ruvi
reza rezo
richard dick rich rick ricky
robert bob bobby rob robbie bert
roberto beto
roman roma
ronald ron ronnie
rudolf rudi
russell russ
ruslan rusik
samuel sam sammy shmuel
sarah sally
semyon senya
sergei seryozha
shimon shimi
shlomo shlomi
sophia sophie
stephen steve
steven steve
stanislav stas slava
susan sue susie
svetlana sveta
tatiana tanya
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim
tzipora tzipi
valentin valya
valeri valera
vasily vasya
victor vic
victoria vicky tori
viktor vitya
virginia ginny
vladimir volodya vova vlad
vladislav vlad slava
vyacheslav slava
walter walt wally
william bill billy will willie liam
wilhelm willi
yaroslav slava
yehuda udi
yekaterina katya
yelena lena
yevgenia zhenya
yitzhak itzik izzy
yosef yossi
yuri yura
zachary zach
zeev zeevik`;

const FAMILIES = new Map<string, readonly number[]>();
LINES.trim()
  .split('\n')
  .forEach((line, family) => {
    for (const form of line.split(' ')) FAMILIES.set(form, [...(FAMILIES.get(form) ?? []), family]);
  });

/** The families a form stands in, by number: two names with one in common may be one. Folded spelling. */
export const nicknameFamilies = (form: string): readonly number[] => FAMILIES.get(form) ?? [];

/** True when two given names are forms of one: "bill", "william". Folded spelling. */
export function sameNickname(a: string, b: string): boolean {
  const families = FAMILIES.get(a);
  if (families === undefined) return false;
  const others = FAMILIES.get(b);
  return others?.some((family) => families.includes(family)) ?? false;
}
