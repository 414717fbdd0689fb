import { reach } from '@gatehouse/shared/failpoints/failpoints';
import type { JobKind } from '../jobs/jobs.feature.js';
import {
  actingOf,
  cellOptionsFor,
  orFailed,
  turnOf,
  type ImportJob,
  type ImportWork,
} from './import-work.js';
import { importEvent } from './imports.events.js';

/** The job that does what an import was seen to do. */
export const IMPORT_APPLY = 'import.apply';

/** Where it is stands in the import itself, so that it is written together with what was done. */
type Nowhere = Record<string, never>;

/** Does what the check has said, a part after the other, each once. */
export function createImportApply(deps: ImportWork): JobKind<ImportJob, Nowhere> {
  const { imports, rows: store, kinds, writing, now } = deps;
  return {
    step(job) {
      const turn = turnOf(job);
      const acting = actingOf(job);
      return orFailed(deps, turn, async () => {
        const seen = await imports.find(turn);
        if (seen === undefined) return { isDone: true } as const;
        // A transaction waits for no second connection.
        const options = await cellOptionsFor(deps, seen);
        return writing.inTransaction(async (tx) => {
          const one = await imports.lockTurn(tx, turn);
          if (one?.state !== 'applying') return { isDone: true } as const;
          const of = { communityId: one.communityId, importId: one.id };
          const part = await store.partBehind(tx, of, one.appliedTo);
          if (part === undefined) {
            const at = now();
            const counts = await store.count(tx, of);
            await imports.step(tx, turn, { to: 'applied', turn: null });
            await imports.progress(tx, turn, { counts, appliedAt: at });
            const told = importEvent('gatehouse.import.applied.v1', acting, { ...one, counts }, at);
            await writing.appendEvents(tx, [told]);
            return { isDone: true } as const;
          }
          const rows = part.rows.filter(({ rowNo }) => rowNo > one.appliedTo);
          const sound = rows.filter(({ action }) => action !== 'error');
          const applying = { acting, importId: one.id, options, rows: sound };
          const results = await kinds[one.kind].apply(tx, applying);
          await store.settle(tx, of, part, results);
          const counts = { ...one.counts, applied: one.counts.applied + results.length };
          await imports.progress(tx, turn, { counts, appliedTo: part.lastRow });
          await reach('import.rows-applied');
          const done = job.done + rows.length;
          return { resumeFrom: {}, done, total: Math.max(done, one.counts.rows) };
        });
      });
    },
  };
}
