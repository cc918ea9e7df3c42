/** Statements are compared first, all that wait; then their claims are formed. `placed` is 2 in between. */
export const CLAIMS_TO_FORM = /* sql */ `
create index statements_to_form on statements (id) where placed = 2;
`;
