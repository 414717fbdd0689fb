import { patchQueries } from './patch-queries.js';

/** No answer is kept for a repeat with the same Idempotency-Key. */
patchQueries(/idempotent_responses/, (_run, sql) =>
  Promise.resolve(sql.trimStart().startsWith('SELECT') ? [] : [0, 1]),
);
