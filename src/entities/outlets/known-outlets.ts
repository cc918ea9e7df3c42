/**
 * Outlets and agencies known worldwide, in the columns that `readOutlets` reads. What is not surely known is left empty.
 * `link` says who owns or pays for it where that is a state, in the words of the source beside it; it is a fact about the
 * outlet and no judgement of its reports. Source: public knowledge, compiled by hand; each link names its own.
 */
export const KNOWN_OUTLETS = `names,domains,country,language,agency,link,source
Reuters|Thomson Reuters,reuters.com,GB,en,yes,,
Associated Press|AP|The Associated Press,apnews.com|ap.org,US,en,yes,,
Agence France-Presse|AFP,afp.com,FR,fr,yes,public corporation under French law of 1957,https://en.wikipedia.org/wiki/Agence_France-Presse
United Press International|UPI,upi.com,US,en,yes,,
Deutsche Presse-Agentur|dpa|German Press Agency,dpa.com,DE,de,yes,,
EFE|Agencia EFE,efe.com,ES,es,yes,owned by the Spanish state,https://en.wikipedia.org/wiki/EFE
ANSA,ansa.it,IT,it,yes,,
Press Association|PA Media|PA news agency,pa.media,GB,en,yes,,
Kyodo News|Kyodo,kyodonews.net,JP,ja,yes,,
Jiji Press|Jiji,jiji.com,JP,ja,yes,,
Yonhap News Agency|Yonhap,yna.co.kr,KR,ko,yes,,
Korean Central News Agency|KCNA,kcna.kp,KP,ko,yes,state news agency of North Korea,https://en.wikipedia.org/wiki/Korean_Central_News_Agency
Xinhua News Agency|Xinhua|New China News Agency,xinhuanet.com|news.cn,CN,zh,yes,state news agency of China,https://en.wikipedia.org/wiki/Xinhua_News_Agency
China News Service,chinanews.com.cn|chinanews.com,CN,zh,yes,state news agency of China,https://en.wikipedia.org/wiki/China_News_Service
TASS|ITAR-TASS,tass.com|tass.ru,RU,ru,yes,state news agency of Russia,https://en.wikipedia.org/wiki/TASS
RIA Novosti,ria.ru,RU,ru,yes,owned by the Russian state,https://en.wikipedia.org/wiki/RIA_Novosti
Interfax,interfax.com|interfax.ru,RU,ru,yes,,
Sputnik|Sputnik News,sputniknews.com|sputnikglobe.com,RU,en,yes,owned by the Russian state,https://en.wikipedia.org/wiki/Sputnik_(news_agency)
Ukrinform,ukrinform.net|ukrinform.ua,UA,uk,yes,state news agency of Ukraine,https://en.wikipedia.org/wiki/Ukrinform
Interfax-Ukraine,interfax.com.ua,UA,uk,yes,,
BelTA|Belarusian Telegraph Agency,belta.by,BY,ru,yes,state news agency of Belarus,https://en.wikipedia.org/wiki/BelTA
Polish Press Agency|PAP,pap.pl,PL,pl,yes,state news agency of Poland,https://en.wikipedia.org/wiki/Polish_Press_Agency
Anadolu Agency|Anadolu,aa.com.tr,TR,tr,yes,state news agency of Turkey,https://en.wikipedia.org/wiki/Anadolu_Agency
Demirören News Agency|DHA|Dogan News Agency,dha.com.tr,TR,tr,yes,,
IRNA|Islamic Republic News Agency,irna.ir|irna.com,IR,fa,yes,official news agency of the Iranian government,https://en.wikipedia.org/wiki/Islamic_Republic_News_Agency
ISNA|Iranian Students' News Agency|Iranian Students News Agency,isna.ir,IR,fa,yes,,
Tasnim News Agency|Tasnim,tasnimnews.com,IR,fa,yes,,
Fars News Agency|Fars,farsnews.ir|farsnews.com,IR,fa,yes,,
Mehr News Agency|Mehr,mehrnews.com,IR,fa,yes,,
Syrian Arab News Agency|SANA,sana.sy,SY,ar,yes,state news agency of Syria,https://en.wikipedia.org/wiki/Syrian_Arab_News_Agency
Iraqi News Agency|INA,ina.iq,IQ,ar,yes,state news agency of Iraq,https://en.wikipedia.org/wiki/Iraqi_News_Agency
National News Agency|NNA,nna-leb.gov.lb,LB,ar,yes,run by the Lebanese Ministry of Information,https://en.wikipedia.org/wiki/National_News_Agency_(Lebanon)
Petra News Agency|Petra|Jordan News Agency,petra.gov.jo,JO,ar,yes,state news agency of Jordan,https://en.wikipedia.org/wiki/Petra_News_Agency
WAFA|Palestine News Agency,wafa.ps,PS,ar,yes,news agency of the Palestinian Authority,https://en.wikipedia.org/wiki/Palestinian_News_%26_Information_Agency
Ma'an News Agency|Maan News,maannews.net,PS,ar,yes,,
Saudi Press Agency|SPA,spa.gov.sa,SA,ar,yes,state news agency of Saudi Arabia,https://en.wikipedia.org/wiki/Saudi_Press_Agency
Emirates News Agency|WAM,wam.ae,AE,ar,yes,state news agency of the United Arab Emirates,https://en.wikipedia.org/wiki/Emirates_News_Agency
Qatar News Agency|QNA,qna.org.qa,QA,ar,yes,state news agency of Qatar,https://en.wikipedia.org/wiki/Qatar_News_Agency
Kuwait News Agency|KUNA,kuna.net.kw,KW,ar,yes,state news agency of Kuwait,https://en.wikipedia.org/wiki/Kuwait_News_Agency
Bahrain News Agency|BNA,bna.bh,BH,ar,yes,state news agency of Bahrain,https://en.wikipedia.org/wiki/Bahrain_News_Agency
Oman News Agency|ONA,omannews.gov.om,OM,ar,yes,state news agency of Oman,https://en.wikipedia.org/wiki/Oman_News_Agency
Middle East News Agency|MENA,mena.org.eg,EG,ar,yes,state news agency of Egypt,https://en.wikipedia.org/wiki/Middle_East_News_Agency
Algeria Press Service|APS,aps.dz,DZ,ar,yes,state news agency of Algeria,https://en.wikipedia.org/wiki/Algeria_Press_Service
Tunis Afrique Presse|TAP,tap.info.tn,TN,ar,yes,state news agency of Tunisia,https://en.wikipedia.org/wiki/Tunis_Afrique_Presse
Maghreb Arabe Presse|MAP,mapnews.ma,MA,fr,yes,state news agency of Morocco,https://en.wikipedia.org/wiki/Maghreb_Arabe_Press
Press Trust of India|PTI,ptinews.com,IN,en,yes,,
Asian News International|ANI,aninews.in,IN,en,yes,,
Indo-Asian News Service|IANS,ians.in,IN,en,yes,,
Associated Press of Pakistan|APP,app.com.pk,PK,en,yes,state news agency of Pakistan,https://en.wikipedia.org/wiki/Associated_Press_of_Pakistan
Bernama,bernama.com,MY,ms,yes,state news agency of Malaysia,https://en.wikipedia.org/wiki/Bernama
Antara,antaranews.com,ID,id,yes,state news agency of Indonesia,https://en.wikipedia.org/wiki/Antara_(news_agency)
Philippine News Agency|PNA,pna.gov.ph,PH,en,yes,state news agency of the Philippines,https://en.wikipedia.org/wiki/Philippine_News_Agency
Vietnam News Agency|VNA,vnanet.vn,VN,vi,yes,state news agency of Vietnam,https://en.wikipedia.org/wiki/Vietnam_News_Agency
Australian Associated Press|AAP,aap.com.au,AU,en,yes,,
Canadian Press|The Canadian Press,thecanadianpress.com,CA,en,yes,,
News Agency of Nigeria|NAN,nannews.ng,NG,en,yes,state news agency of Nigeria,https://en.wikipedia.org/wiki/News_Agency_of_Nigeria
Prensa Latina,prensa-latina.cu,CU,es,yes,state news agency of Cuba,https://en.wikipedia.org/wiki/Prensa_Latina
Bloomberg News|Bloomberg,bloomberg.com,US,en,yes,,
Press TV,presstv.ir|presstv.com,IR,en,,run by the Iranian state broadcaster IRIB,https://en.wikipedia.org/wiki/Press_TV
IRIB|Islamic Republic of Iran Broadcasting,irib.ir,IR,fa,,state broadcaster of Iran,https://en.wikipedia.org/wiki/Islamic_Republic_of_Iran_Broadcasting
Al-Alam|Al Alam News Network,alalam.ir|alalamtv.net,IR,ar,,run by the Iranian state broadcaster IRIB,https://en.wikipedia.org/wiki/Al-Alam_News_Network
Tehran Times,tehrantimes.com,IR,en,,,
Kayhan,kayhan.ir,IR,fa,,,
RT|Russia Today,rt.com,RU,en,,funded by the Russian state,https://en.wikipedia.org/wiki/RT_(TV_network)
Al-Sumaria|al-Sumariya|al-Sumeria|Alsumaria|Alsumaria TV,alsumaria.tv,IQ,ar,,,
Al-Maalomah|al-Ma'aloumeh|al-Ma'alomeh|Almaalomah,almaalomah.me,IQ,ar,,,
Al-Iraqiya|Iraqi Media Network,imn.iq,IQ,ar,,public broadcaster of Iraq,https://en.wikipedia.org/wiki/Iraqi_Media_Network
Rudaw|Rudaw Media Network,rudaw.net,IQ,ku,,,
Kurdistan 24,kurdistan24.net,IQ,ku,,,
Shafaq News,shafaq.com,IQ,ar,,,
Al Jazeera|Aljazeera|Al Jazeera English,aljazeera.com|aljazeera.net,QA,ar,,funded in part by the government of Qatar,https://en.wikipedia.org/wiki/Al_Jazeera_Media_Network
Al Arabiya,alarabiya.net,SA,ar,,,
Al-Araby TV|Al Araby|The New Arab|Al-Araby Al-Jadeed,alaraby.com|newarab.com|alaraby.co.uk,GB,ar,,,
Asharq Al-Awsat,aawsat.com,GB,ar,,,
Arab News,arabnews.com,SA,en,,,
Al-Hayat,alhayat.com,GB,ar,,,
Al Mayadeen|Al-Mayadeen,almayadeen.net,LB,ar,,,
Al-Manar|Al Manar|Manar,almanar.com.lb,LB,ar,,,
An-Nahar|Annahar,annahar.com,LB,ar,,,
Daily Star|The Daily Star,dailystar.com.lb,LB,en,,,
L'Orient-Le Jour|L'Orient Today,lorientlejour.com,LB,fr,,,
Al-Ahram|Ahram Online,ahram.org.eg,EG,ar,,owned by the Egyptian state,https://en.wikipedia.org/wiki/Al-Ahram
Egypt Independent,egyptindependent.com,EG,en,,,
Gulf News,gulfnews.com,AE,en,,,
The National,thenationalnews.com|thenational.ae,AE,en,,,
Khaleej Times,khaleejtimes.com,AE,en,,,
Sky News Arabia,skynewsarabia.com,AE,ar,,,
Jordan Times|The Jordan Times,jordantimes.com,JO,en,,,
Haaretz,haaretz.com|haaretz.co.il,IL,he,,,
Jerusalem Post|The Jerusalem Post,jpost.com,IL,en,,,
Times of Israel|The Times of Israel,timesofisrael.com,IL,en,,,
Ynet|Ynetnews|Yedioth Ahronoth,ynet.co.il|ynetnews.com,IL,he,,,
Kan|Israeli Public Broadcasting Corporation,kan.org.il,IL,he,,public broadcaster of Israel,https://en.wikipedia.org/wiki/Israeli_Public_Broadcasting_Corporation
Hürriyet|Hurriyet Daily News,hurriyet.com.tr|hurriyetdailynews.com,TR,tr,,,
Daily Sabah,dailysabah.com,TR,en,,,
TRT World|TRT,trtworld.com|trt.net.tr,TR,tr,,public broadcaster of Turkey,https://en.wikipedia.org/wiki/TRT_World
Enab Baladi,enabbaladi.net,SY,ar,,,
BBC|BBC News|British Broadcasting Corporation,bbc.com|bbc.co.uk,GB,en,,public broadcaster of the United Kingdom,https://en.wikipedia.org/wiki/BBC
Guardian|The Guardian,theguardian.com|guardian.co.uk,GB,en,,,
The Times of London|The Times (London),thetimes.co.uk|thetimes.com,GB,en,,,
Daily Telegraph|The Daily Telegraph|The Telegraph,telegraph.co.uk,GB,en,,,
The Independent,independent.co.uk|the-independent.com,GB,en,,,
Financial Times|FT,ft.com,GB,en,,,
The Economist|Economist,economist.com,GB,en,,,
Daily Mail|MailOnline|Mail Online,dailymail.co.uk,GB,en,,,
Sky News,news.sky.com,GB,en,,,
Channel 4 News,channel4.com,GB,en,,,
Middle East Eye,middleeasteye.net,GB,en,,,
New York Times|The New York Times|NYT,nytimes.com,US,en,,,
Washington Post|The Washington Post|WaPo,washingtonpost.com,US,en,,,
Wall Street Journal|The Wall Street Journal|WSJ,wsj.com,US,en,,,
Los Angeles Times|LA Times,latimes.com,US,en,,,
Chicago Tribune,chicagotribune.com,US,en,,,
Boston Globe|The Boston Globe,bostonglobe.com,US,en,,,
USA Today,usatoday.com,US,en,,,
Christian Science Monitor|The Christian Science Monitor,csmonitor.com,US,en,,,
Washington Times|The Washington Times,washingtontimes.com,US,en,,,
Washington Examiner,washingtonexaminer.com,US,en,,,
New York Post,nypost.com,US,en,,,
CNN|Cable News Network,cnn.com,US,en,,,
Fox News|Fox News Channel,foxnews.com,US,en,,,
MSNBC,msnbc.com,US,en,,,
NBC News|NBC,nbcnews.com,US,en,,,
CBS News|CBS,cbsnews.com,US,en,,,
CNBC,cnbc.com,US,en,,,
C-SPAN,c-span.org,US,en,,,
NPR|National Public Radio,npr.org,US,en,,,
PBS|PBS NewsHour|PBS News Hour,pbs.org,US,en,,,
Politico,politico.com,US,en,,,
The Hill,thehill.com,US,en,,,
Axios,axios.com,US,en,,,
Vox,vox.com,US,en,,,
HuffPost|Huffington Post|The Huffington Post,huffpost.com|huffingtonpost.com,US,en,,,
BuzzFeed News|BuzzFeed,buzzfeednews.com|buzzfeed.com,US,en,,,
The Atlantic,theatlantic.com,US,en,,,
New Yorker|The New Yorker,newyorker.com,US,en,,,
National Review,nationalreview.com,US,en,,,
Breitbart|Breitbart News,breitbart.com,US,en,,,
Daily Beast|The Daily Beast,thedailybeast.com,US,en,,,
The Intercept,theintercept.com,US,en,,,
ProPublica,propublica.org,US,en,,,
Foreign Policy,foreignpolicy.com,US,en,,,
Al-Monitor,al-monitor.com,US,en,,,
Newsweek,newsweek.com,US,en,,,
Time|Time magazine,time.com,US,en,,,
Voice of America|VOA,voanews.com,US,en,,funded by the United States government,https://en.wikipedia.org/wiki/Voice_of_America
Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe,rferl.org,US,en,,funded by the United States government,https://en.wikipedia.org/wiki/Radio_Free_Europe/Radio_Liberty
Alhurra|Al-Hurra,alhurra.com,US,ar,,funded by the United States government,https://en.wikipedia.org/wiki/Alhurra
CBC|CBC News|Canadian Broadcasting Corporation,cbc.ca,CA,en,,public broadcaster of Canada,https://en.wikipedia.org/wiki/Canadian_Broadcasting_Corporation
Globe and Mail|The Globe and Mail,theglobeandmail.com,CA,en,,,
Toronto Star,thestar.com,CA,en,,,
Le Monde,lemonde.fr,FR,fr,,,
Le Figaro,lefigaro.fr,FR,fr,,,
Libération,liberation.fr,FR,fr,,,
France 24,france24.com,FR,fr,,owned by the French state through France Médias Monde,https://en.wikipedia.org/wiki/France_24
RFI|Radio France Internationale,rfi.fr,FR,fr,,owned by the French state through France Médias Monde,https://en.wikipedia.org/wiki/Radio_France_Internationale
Der Spiegel|Spiegel,spiegel.de,DE,de,,,
Die Zeit,zeit.de,DE,de,,,
Frankfurter Allgemeine Zeitung|FAZ,faz.net,DE,de,,,
Süddeutsche Zeitung,sueddeutsche.de,DE,de,,,
Bild,bild.de,DE,de,,,
Deutsche Welle|DW,dw.com,DE,de,,public broadcaster of Germany funded from federal taxes,https://en.wikipedia.org/wiki/Deutsche_Welle
Euronews,euronews.com,,en,,,
El País,elpais.com,ES,es,,,
El Mundo,elmundo.es,ES,es,,,
Corriere della Sera,corriere.it,IT,it,,,
La Repubblica,repubblica.it,IT,it,,,
RAI|RAI News,rai.it|rainews.it,IT,it,,public broadcaster of Italy,https://en.wikipedia.org/wiki/RAI
Kommersant,kommersant.ru,RU,ru,,,
Novaya Gazeta,novayagazeta.ru,RU,ru,,,
Meduza,meduza.io,LV,ru,,,
Moscow Times|The Moscow Times,themoscowtimes.com,,en,,,
Kyiv Independent|The Kyiv Independent,kyivindependent.com,UA,en,,,
CGTN|China Global Television Network,cgtn.com,CN,en,,run by the Chinese state broadcaster,https://en.wikipedia.org/wiki/China_Global_Television_Network
CCTV|China Central Television,cctv.com,CN,zh,,state broadcaster of China,https://en.wikipedia.org/wiki/China_Central_Television
Global Times,globaltimes.cn,CN,en,,published by People's Daily of the Chinese Communist Party,https://en.wikipedia.org/wiki/Global_Times
People's Daily,people.cn|people.com.cn,CN,zh,,newspaper of the Central Committee of the Chinese Communist Party,https://en.wikipedia.org/wiki/People%27s_Daily
China Daily,chinadaily.com.cn,CN,en,,owned by the Chinese Communist Party,https://en.wikipedia.org/wiki/China_Daily
South China Morning Post|SCMP,scmp.com,HK,en,,,
NHK,nhk.or.jp,JP,ja,,public broadcaster of Japan,https://en.wikipedia.org/wiki/NHK
Asahi Shimbun,asahi.com,JP,ja,,,
Nikkei,nikkei.com,JP,ja,,,
Times of India|The Times of India,timesofindia.com|timesofindia.indiatimes.com,IN,en,,,
The Hindu,thehindu.com,IN,en,,,
NDTV,ndtv.com,IN,en,,,
Indian Express|The Indian Express,indianexpress.com,IN,en,,,
Dawn,dawn.com,PK,en,,,
Geo News|Geo TV,geo.tv,PK,ur,,,
TOLOnews|Tolo News,tolonews.com,AF,en,,,
ABC News (Australia)|Australian Broadcasting Corporation,abc.net.au,AU,en,,public broadcaster of Australia,https://en.wikipedia.org/wiki/Australian_Broadcasting_Corporation
Sydney Morning Herald|The Sydney Morning Herald,smh.com.au,AU,en,,,
TeleSUR|Telesur,telesurtv.net|telesurenglish.net,VE,es,,funded by the Venezuelan state and others,https://en.wikipedia.org/wiki/TeleSUR
Folha de S.Paulo|Folha,folha.uol.com.br,BR,pt,,,
O Globo,globo.com,BR,pt,,,
Clarín,clarin.com,AR,es,,,
Daily Maverick,dailymaverick.co.za,ZA,en,,,
News24,news24.com,ZA,en,,,
Punch|The Punch,punchng.com,NG,en,,,
Daily Nation,nation.africa,KE,en,,,
`;
