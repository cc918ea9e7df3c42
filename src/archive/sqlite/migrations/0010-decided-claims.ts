/** Decisions about who is who reach the claims: those taken before wait to be filed again, which forms their claims anew. */
export const DECIDED_CLAIMS = /* sql */ `
update corrections set filed = 0;
`;
