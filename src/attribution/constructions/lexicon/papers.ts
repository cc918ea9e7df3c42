import { wordSet } from '../../../language/word-set.ts';

/** Papers and findings that show things, as the press has them for subjects. Source: compiled by hand from the worldwide press. */
export const PAPERS = wordSet(`
  figures data statistics records documents document filings filing letter letters memo memos email emails e-mails minutes report
  reports survey surveys poll polls study studies audit audits accounts results findings files transcript transcripts papers
  analysis review census estimates logs invoices correspondence notes ruling indictment contract dossier footage photographs`);

/** What they do with a clause, finite forms. */
export const SHOWING_FORMS = wordSet(`
  show shows showed find finds found suggest suggests suggested reveal reveals revealed indicate indicates indicated say says said
  state states stated conclude concludes concluded estimate estimates estimated confirm confirms confirmed`);
