import { reach } from '@gatehouse/shared/failpoints/failpoints';
import type { JobKind } from '../jobs/jobs.feature.js';
import { actingOf, orFailed, turnOf, type ImportJob, type ImportWork } from './import-work.js';
import { importEvent } from './imports.events.js';
import type { ImportRow } from './imports.types.js';

/** The job that takes back what an import has done. */
export const IMPORT_UNDO = 'import.undo';

/** Takes back what nobody has changed since, the last row first. */
export function createImportUndo(deps: ImportWork): JobKind<ImportJob, Record<string, never>> {
  const { imports, rows: store, kinds, writing, now } = deps;
  return {
    step(job) {
      const turn = turnOf(job);
      const acting = actingOf(job);
      return orFailed(deps, turn, () =>
        writing.inTransaction(async (tx) => {
          const one = await imports.lockTurn(tx, turn);
          if (one?.state !== 'undoing') return { isDone: true } as const;
          const of = { communityId: one.communityId, importId: one.id };
          const part = await store.lastApplied(tx, of);
          if (part === undefined) {
            const at = now();
            const counts = await store.count(tx, of);
            await imports.step(tx, turn, { to: 'undone', turn: null });
            await imports.progress(tx, turn, { counts, undoneAt: at });
            const told = importEvent('gatehouse.import.undone.v1', acting, { ...one, counts }, at);
            await writing.appendEvents(tx, [told]);
            return { isDone: true } as const;
          }
          const rows = part.rows.filter(({ outcome }) => outcome === 'applied').reverse();
          const kept = rows.filter(isForgotten);
          const known = rows.filter((row) => !kept.includes(row));
          const undone = await kinds[one.kind].undo(tx, acting, known);
          const left = kept.map(({ rowNo }) => ({ rowNo, outcome: 'kept' as const }));
          await store.settle(tx, of, part, [...undone, ...left]);
          await imports.progress(tx, turn, {
            undoneFrom: rows.at(-1)?.rowNo ?? part.lastRow,
            counts: await store.count(tx, of),
          });
          await reach('import.rows-undone');
          const done = job.done + rows.length;
          return { resumeFrom: {}, done, total: Math.max(done, one.counts.applied) };
        }),
      );
    },
  };
}

/** Nobody knows any more what was before: it was about somebody who is forgotten. */
function isForgotten({ cells, before }: ImportRow): boolean {
  return before === undefined && Object.keys(cells).length === 0;
}
