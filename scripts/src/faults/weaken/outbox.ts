import { patchQueries } from './patch-queries.js';

/** The relay forgets events when it has read them, not when the broker has confirmed them. */
patchQueries(/FROM outbox WHERE partition_no = \d+ ORDER BY/, async (run, sql, options) => {
  const rows = (await run(sql, options)) as { id: number }[];
  const ids = rows.map(({ id }) => id);
  // Outside the relay's transaction: gone at once.
  if (ids.length > 0) await run('DELETE FROM outbox WHERE id IN (:ids)', { replacements: { ids } });
  return rows;
});
