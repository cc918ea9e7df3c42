/** For the echo chart. */
export const CLAIM_PLACES = /* sql */ `
create index claims_by_place on claims (articles desc, lower, upper);
`;
