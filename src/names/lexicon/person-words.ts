const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Arabic articles, as romanised: they come before a name and say nothing of whom it names. */
export const ARTICLES = words('al el ul ol ud ad ed ar er as es ash esh at et az ez an en il');

/** "Son of", "daughter of". */
export const PATRONYMICS = words('bin ben ibn bint binti ould wuld oglu ogly');

/** Particles of European names. Source: common knowledge of Dutch, German, Romance and Malay naming. */
export const PARTICLES = words(
  'van von der den ter zu de del della degli di da do dos das du la le los las y i e af av of the',
);

/** Titles and forms of address before a name. Source: compiled by hand from English-language news style guides. */
export const TITLES = words(`
  mr mrs ms miss mister dr doctor prof professor rev reverend sir lord lady dame madam madame mme monsieur herr frau senor senora
  president prasident vice deputy prime minister premier chancellor secretary senator sen congressman congresswoman
  representative rep governor gov mayor speaker ambassador judge justice general gen lieutenant lt colonel col major maj
  captain capt commander cmdr sergeant sgt admiral brigadier marshal chief director chairman chairwoman spokesman
  spokeswoman king queen prince princess emir sultan sheikh shaikh shaykh sheik cheikh imam mullah mulla mollah mawlawi maulvi maulana
  mufti ayatollah hojatoleslam hojjatoleslam grand seyyed sayyed sayyid sayed syed seyed haji hajji hajj hadji alhaj qari qadi hafiz ustad
  mohandes engineer eng pope cardinal bishop archbishop father brother sister rabbi rav hon honourable honorable former acting`);

/** Titles that are names too: taken for a title only in front of two more words. */
export const NAMES_TOO = words('sultan prince king major marshal judge sayed syed sayyid sayyed seyed imam hafiz emir');

/** Behind a name. */
export const SUFFIXES = words('jr sr junior senior ii iii iv phd md esq mp mep cbe obe kcmg llc sa ltd inc');
