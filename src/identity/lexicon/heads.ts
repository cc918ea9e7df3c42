import { wordSet } from '../../language/word-set.ts';

/** What an organisation's name ends in. */
export const ORGANISATION_HEADS = wordSet(`
  ministry agency department dept company command university council committee commission party corporation corp corp.
  inc inc. ltd ltd. llc plc bank institute institution association federation union league club foundation trust fund
  authority bureau office organisation organization centre center court parliament senate congress assembly house
  army navy force forces guard guards corps brigade brigades police hospital school college academy church front
  movement coalition alliance group society board service services administration government cabinet treasury embassy
  consulate mission pentagon airline airlines airways railways railway motors industries holdings partners systems
  technologies laboratories studios museum library orchestra team united fc rovers network project initiative
  campaign chamber confederation secretariat directorate registry tribunal inspectorate watch observatory militia units
  battalion regiment division bureau cooperative syndicate consortium forum society utility nations nation tribe tribes
  procuratorate international enterprises pharmaceuticals`);

/** What an outlet's name ends in, or the noun beside it. */
export const OUTLET_HEADS = wordSet(`
  times post herald courier tribune gazette telegraph guardian journal chronicle observer sun mirror mail express star
  globe inquirer examiner independent standard sentinel dispatch bulletin monitor review magazine weekly daily news newspaper
  paper broadcaster channel tv television radio wire press website site portal outlet newswire tabloid podcast podcasts blog
  gazeta zeitung echo argus`);

/** Nouns in lower case that say of the name beside them that it is an outlet. */
export const OUTLET_NOUNS = wordSet(`
  newspaper paper daily weekly broadcaster channel tv television radio website site portal outlet newswire tabloid magazine
  podcast blog station network newsletter journal wire`);

/** The end of a two-word outlet noun: "news agency", "news channel", "television network". */
export const NEWS_NOUNS = wordSet(
  'agency channel website site portal outlet service network programme program station organization organisation show bulletin wire',
);

/** What a place's name ends in. */
export const PLACE_HEADS = wordSet(`
  province river street road avenue airport gulf sea island islands mount mountain mountains lake valley desert bay strait
  county district region state city town village square bridge park port zone border ocean peninsula governorate hill hills
  coast beach bay basin dam canal highway stadium prison palace hotel tower airbase base oblast prefecture territory square
  republic emirate kingdom strip heights crossing checkpoint refinery oilfield field reservoir pier station`);

/** Plural or collective nouns: a source that is a crowd. */
export const GROUP_NOUNS = wordSet(`
  critics observers analysts experts officials residents witnesses locals leaders politicians lawmakers scientists
  researchers supporters opponents protesters voters democrats republicans people others many some investigators
  prosecutors authorities police activists economists doctors aides advisers advisors allies diplomats troops forces
  crowd audience public community family relatives parents neighbors neighbours students workers lawyers historians
  campaigners conservatives liberals pundits strategists insiders employees members delegates ministers governments
  companies states nations countries sides parties groups organizations organisations americans villagers farmers fans
  military army opposition regime coalition team staff crew delegation leadership`);

/** Nouns for sources that keep their names to themselves. */
export const UNNAMED_NOUNS = wordSet('source sources insider insiders tipster whistleblower informant informants');

/** Things that say something: papers, findings, filings. */
export const DOCUMENT_NOUNS = wordSet(`
  statement statements communique communiqué report reports poll polls survey surveys study studies filing filings lawsuit suit
  letter letters memo memos document documents article articles editorial book ruling indictment complaint affidavit
  declaration resolution treaty agreement transcript transcripts email emails e-mail e-mails data figures statistics records
  release paper analysis review audit petition motion decree order announcement bill law constitution speech
  advert ad ads headline headlines cable cables census motion manifesto note caption website page site
  contract contracts minutes permit inquiry enquiry investigation findings finding results result estimates projections forecast
  forecasts dossier file files logs notes invoice invoices receipt receipts correspondence paperwork certificate guidelines
  charter accounts footage photographs photograph photos images assessment ledger diary diaries blueprint autopsy`);

/** With these before it "papers" are documents, no newspapers: "court papers". */
const PAPERS = wordSet(
  'court legal internal official leaked cabinet board council confidential secret government bank tax company police',
);

/** Whether the noun at an index of lower-case words is a paper that says something. */
export const isDocumentNoun = (lower: readonly string[], at: number): boolean => {
  const noun = lower[at] ?? '';
  return DOCUMENT_NOUNS.has(noun) || (noun === 'papers' && PAPERS.has(lower[at - 1] ?? ''));
};

/** Documents that are somebody's word: "the statement said" is whoever issued it. */
export const ISSUED_NOUNS = wordSet(
  'statement statements communique communiqué release letter announcement declaration note memo website page site',
);

export const POST_NOUNS = wordSet('tweet tweets post posts posting video message messages hashtag');

/** Nouns that stand for an organisation of the article: "the ministry", "the group". */
export const ORGANISATION_NOUNS = wordSet(`
  ministry agency department company firm command university council committee commission party corporation bank institute
  association federation union league club foundation fund authority bureau office organisation organization centre center
  court parliament army navy force hospital group movement coalition alliance board service administration government cabinet
  treasury embassy consulate mission airline militia campaign charity watchdog body outfit faction military panel pac
  group team network outlet newspaper paper daily agency broadcaster channel regime institution think-tank utility operator
  maker giant retailer police senate assembly congress airline carrier lender regulator carmaker automaker tribunal
  legislature prosecution business union parliament brigade corps squad coastguard trust society cooperative chamber
  confederation consortium secretariat directorate inspectorate school college church museum forum
  contractor subcontractor insurer manufacturer supplier housebuilder shipbuilder brewery shipyard`);

export const GOVERNMENT_NOUNS = wordSet('government administration regime cabinet kremlin pentagon');

/** Media taken together: "Western media", "local media reports". */
export const MEDIA_NOUNS = wordSet(
  'media press outlets newspapers papers channels agencies broadcasters websites news',
);

/** What a body may be to somebody, as a person may: "the operator, Bay Ferries, said". */
export const BODY_ROLES = wordSet(
  'operator owner builder developer landlord employer promoter organiser organizer shareholder creditor buyer seller bidder tenant client customer partner sponsor publisher provider producer exporter importer host rival competitor',
);

/** With these before it "guard" is a body: "the coast guard". */
const GUARDS = wordSet('coast national border home civil republican revolutionary presidential');

/** Whether the noun at an index of lower-case words stands for an organisation. */
export const isOrganisationNoun = (lower: readonly string[], at: number): boolean => {
  const noun = lower[at] ?? '';
  return ORGANISATION_NOUNS.has(noun) || (noun === 'guard' && GUARDS.has(lower[at - 1] ?? ''));
};
