import { patchQueries } from './patch-queries.js';

/** Each statement is committed by itself. */
patchQueries(/^START TRANSACTION/, () => Promise.resolve());
