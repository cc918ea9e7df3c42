/**
 * Common names, among them those that sound alike and are not one: the spellings of each on a line. A spelling that two names share stands
 * in both lines. Folded spelling. Source: compiled by hand for this project from common knowledge of Arabic, Persian, Turkish,
 * Kurdish, Hebrew, Russian, Chinese and Korean names.
 */
const LINES = `
hassan hasan hasen hassen hacen
hussein husain husayn hussain hossein hosein houssein husein hoseyn hocine huseyin hussien hosain hussin
hassoun hassun
hussam hosam husam hossam houssam
hisham hesham hicham
hashim hashem hachem hasim
ahmad ahmed achmad ahmet ahmat
hamad hamed
hamid hameed hamit
hamed hamid hamit
hammad
hamdi hamdy
hamda
hamza hamzah hamzeh
humaid humayd homaid
mohammed mohamed muhammad mohammad mohamad muhammed muhamad mohamet mehmet mahomet mohd mouhamed mohammod mehmed mamadou
mahmoud mahmood mahmud mehmood mahmut
hammoud hamoud hamud hammud
hamida hameeda
jamal gamal djamal cemal jemal djemal
jamil jameel gamil djamil cemil
jamila jameela gamila djamila cemile
kamal kemal kamaal
kamil kamel kameel
kamila kamilah camila
karim kareem kerim
karima kareema kerima
karam
ikram
akram ekrem
salim saleem selim salem
salem salim
salam sallam
salama salameh salamah
salman selman
salma selma
sulaiman suleiman soleiman sulayman solaiman suleyman soliman sleiman souleymane
salah salaah selah
saleh salih salah
saliha saleha
said saeed saied sayid saeid sait seid
saad sad saed
saadi saadeh sadi
sadiq sadeq sadegh sadik
siddiq seddiq siddique sediq
sadr
saud saoud
souad suad
sayed sayyed sayyid seyed seyyed syed
zayd zaid zeid zayed
zayed zaied
ziad ziyad zeyad
yazid yezid yazeed
nasser nasir naser nacer nasr
nassar
nasr nasser
nasim naseem nassim nesim
nizar nezar
nadir nader nadeer
nadira
nadim nadeem
nabil nabeel
nabila
omar umar omer
amr amro amru
ammar amar
amir ameer emir
amira ameera emira amirah
amer aamer amir
imran emran umran omran
ali aly
aliya alia aliyah
alaa ala
wali vali
khalid khaled halit
khalil khaleel halil
khaldoun khaldun
khalifa khalifah khalifeh
rashid rasheed rachid reshid rasit
rashad rachad rasad
rasul rasoul
rushdi rushdy
majid majeed mejid mecid
majed maged
majida
mazen mazin
marwan merwan
mansour mansur mansoor
mustafa mostafa moustafa mustapha mostapha
murtada murtaza morteza mortada
mahdi mehdi mahdy
hadi hady
huda hoda houda
haider haidar haydar hayder heydar
hatem hatim
hakim hakeem
hikmat hekmat hikmet
tariq tarek tareq tarik
taher tahir taheer
taha
tahsin tahseen
talib taleb
talal
bashar
bashir basheer bechir beshir
bishara bechara
basim bassem basem bassim
bassam
basil basel bassel
faisal faysal feisal faysel
fahd fahad
fahmi fahmy
farid fareed ferid
farida fareeda
fadi fady
fadel fadhil fadil fazil fazel fadl
faris fares
firas feras
fuad fouad foad fuat
fawzi fawzy fauzi
fawaz fawwaz
ghazi gazi
ghassan gassan
ghaleb ghalib galip
ibrahim ebrahim ibraheem brahim abraham
ismail esmail ismael ismaeel
ishaq eshaq isaac
idris idrees edris
ilyas elias
iyad eyad
issa isa eissa essa
yahya yehia yahia
younis yunus younes yunis
yousef yusuf yousif youssef yusef yosef yousuf youcef yussuf
yasin yassin yaseen yassine
yasser yasir yaser
jaber jabir gaber
jabbar gabbar
jafar jaafar gaafar jaffar
jalal galal celal
jalil jaleel galil celil
qasim qassim qasem kassem kasim qassem ghasem
qais qays kais
latif lateef
latifa lateefa
luay loay louai
maher mahir
mahir maher
malik malek maleek
mona muna mouna
maha
munir mounir moneer munear
munira mounira
mokhtar mukhtar
muhsin mohsen mohsin
hosni husni hosny
ihsan ehsan
husam hossam hussam
rafiq rafik rafeeq
rafi rafie
rami ramy
ramzi ramzy
ramadan ramazan ramadhan
rida reza riza redha
raed raid
riad riyad riyadh
sami samy
samir sameer
samira sameera
samih sameeh
samer samir
sabah
sabri sabry
sabir saber
shakir shaker
shukri shoukry choukri
sharif sherif shareef cherif sheriff
shafiq chafik shafik
suhail suhayl sohail soheil
usama osama ousama
othman osman uthman usman
walid waleed oualid velid
wissam wisam
zaki zaky
zakaria zakariya zakariyya zekeriya
zuhair zuhayr zoheir zouhair
abdullah abdallah abdulla abdollah abdoullah
ubaydullah obaidullah
aziz azeez
aziza azeeza
adel adil
adnan
anwar anouar enver
ashraf achraf
asad assad esad
aida ayda
arif aref
atif atef
azzam
ayman aymen eiman
ayoub ayyub ayub
aisha aicha ayesha
fatima fatma fatemeh fatimah
zainab zaynab zeinab zeynep
leila layla laila leyla
alexander aleksandr alexandr aleksander alexandre iskander
alexandra aleksandra
alexei alexey aleksey aleksei alexej
andrei andrey andrej
andrea
anatoly anatoli anatoliy
anton
antonina
boris
dmitri dmitry dmitriy dimitri
evgeny yevgeny evgeni yevgeni evgenii eugeny
evgenia yevgenia
ivan
ivana
ilya ilia
igor
yuri yury iouri
yulia julia
oleg
olga
mikhail michail
vladimir volodymyr wladimir
vladislav
viktor victor
viktoria victoria
valery valeri valeriy
valeria
vasily vassily vasili
sergei sergey serhiy sergej
david davit dawood daoud dawud
daniel danil daniil
daniela
dina
dana
dan
moshe moishe
mor
noam
naim naeem
naima
eli
ilan
alon
eyal
yael
yair
yaakov yakov
yoav
yonatan jonathan
paul
paula
mario
maria
marwa
martin
martina
robert
roberta
christian
christina
christine
carl karl
carla karla
john jon
joan
jane
jean
janet
jan
wang wong
huang hwang wong
zhang chang cheung
zheng cheng
cheng ching
zhao chao chiu
zhou chou chow cho
zhu chu cho chou chow
chen chan tan chin
shen shum
lee li yi rhee
lai
liu lau
lu lo luk
lin lam lim
wu ng
xu hsu hui
sun
hu
he ho
guo kuo kwok
gao ko
yang yeung
yan yen
ye yip yeh yi
ma
tsai cai choi
tseng zeng tsang
deng teng tang
feng fung
jiang chiang
song sung soong
xie hsieh tse
kim gim
park pak bak
choi choe
jung jeong chung
kang gang
cho jo
yoon yun jon
jang chang
han hahn
shin sin
seo suh
kwon gwon
ahn
yoo yu ryu
hong`;

const LINES_OF = new Map<string, readonly number[]>();
LINES.trim()
  .split('\n')
  .forEach((line, at) => {
    for (const form of line.split(' ')) LINES_OF.set(form, [...(LINES_OF.get(form) ?? []), at]);
  });

/**
 * Whether two known names are spellings of one ("hassan", "hasan") or two names ("hassan", "hussein"); `undefined` when
 * one of them is not known. Folded spelling.
 */
export function knownNames(a: string, b: string): 'one' | 'two' | undefined {
  const lines = LINES_OF.get(a);
  const others = lines && LINES_OF.get(b);
  if (!lines || !others) return undefined;
  return lines.some((line) => others.includes(line)) ? 'one' : 'two';
}
