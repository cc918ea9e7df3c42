/** Agencies and outlets whose names do not show what they are. Source: compiled by hand; public knowledge. Folded spelling. */
const AGENCIES: ReadonlySet<string> = new Set(
  'reuters|afp|agence france presse|ap|associated press|the associated press|upi|xinhua|tass|ria novosti|interfax|dpa|efe|ansa|kyodo|yonhap|pti|ani|anadolu|anadolu agency|bloomberg|irna|isna|tasnim|fars|mehr|sana|wafa|kuna|spa|qna|wam|petra|mena|bernama|antara|sputnik|belta|ukrinform|apa|pa|pa media|aap|cp|canadian press|jiji|ians'.split(
    '|',
  ),
);

export const KNOWN_OUTLETS: ReadonlySet<string> = new Set([
  ...AGENCIES,
  ...'cnn|bbc|nbc|abc|cbs|msnbc|fox|fox news|fox business|npr|pbs|c span|cnbc|cctv|rt|al jazeera|aljazeera|al arabiya|al mayadeen|al manar|haaretz|politico|axios|buzzfeed|vox|slate|salon|breitbart|huffpost|huffpo|huffington post|usa today|time|newsweek|the economist|economist|der spiegel|spiegel|le monde|le figaro|el pais|la repubblica|die zeit|die welt|bild|the hill|the intercept|univision|telemundo|sky news|itv|zdf|ard|nhk|dawn|the hindu|ndtv|deutsche welle|dw|france 24|euronews|voa|voice of america|rfi|mother jones|vice|propublica|wikileaks|meet the press|face the nation|pbs newshour|the washington post|washington post|washington examiner|daily beast|daily caller|national review'.split(
    '|',
  ),
]);
