/*
 * Rules about what an account may do as it is now, which whoever hands something out or takes it
 * back asks. They read nothing but the account, so there is nothing to create.
 */
export { rankOf, rolesOf, standsAbove } from './rank.js';
export { rightsOfNow } from './rights-of-now.js';
export { OwnAccount } from './rights.errors.js';
