import { patchQueries } from './patch-queries.js';

/** Every message counts as new. */
patchQueries(/^INSERT INTO inbox /, () => Promise.resolve([0, 1]));
