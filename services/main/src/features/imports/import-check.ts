import type { JobKind } from '../jobs/jobs.feature.js';
import {
  cellOptionsFor,
  orFailed,
  turnOf,
  type ImportJob,
  type ImportWork,
} from './import-work.js';
import type { ImportTurn } from './imports.store.js';
import type { Import, PlannedRow } from './imports.types.js';
import { createPasses, type OpenFile, type Pass } from './passes.js';

/** Where a check goes on. */
export interface CheckPlace {
  /** The last row that was looked at. */
  rowNo: number;
  isRead: boolean;
}

export type ImportCheckDependencies = ImportWork & { openFile: OpenFile };

/** The job that says what an import would do. */
export const IMPORT_CHECK = 'import.check';

/** So many rows are looked at before it is told how far it is, and so many are written at once. */
const ROWS_PER_STEP = 10_000;
const ROWS_PER_STATEMENT = 2000;

/** Looks at every row, and keeps what would be done with it and everything that is wrong with it. */
export function createImportCheck(deps: ImportCheckDependencies): JobKind<ImportJob, CheckPlace> {
  const passes = createPasses(deps.openFile);
  return {
    async step(job) {
      const turn = turnOf(job);
      const one = await deps.imports.find(turn);
      if (one?.state !== 'checking') return { isDone: true };
      return orFailed(deps, turn, async () => {
        if (job.resumeFrom?.isRead === true) return finish(deps, turn);
        const from = job.resumeFrom?.rowNo ?? one.appliedTo;
        const options = await cellOptionsFor(deps, one);
        const { communityId } = one;
        const begin = () => deps.kinds[one.kind].begin({ communityId, options });
        const pass = await passes.at(one, turn.turn, { from, begin });
        const { done, isRead } = await lookAt(deps, { one, turn, pass });
        if (isRead) passes.drop(turn.turn);
        const looked = job.done + done;
        const total = isRead ? looked : Math.max(looked + 1, pass.estimate());
        return { resumeFrom: { rowNo: pass.rowNo, isRead }, done: looked, total };
      });
    },
  };
}

interface Looking {
  one: Import;
  turn: ImportTurn;
  pass: Pass;
}

/** Rows are asked about while the next are read, and written while those are asked about. */
async function lookAt(
  { rows: store, writing, imports }: ImportCheckDependencies,
  { one, turn, pass }: Looking,
): Promise<{ done: number; isRead: boolean }> {
  const { communityId, id: importId } = one;
  let afterRow = pass.rowNo;
  const write = (rows: readonly PlannedRow[]): Promise<void> => {
    const behind = { afterRow, rows };
    afterRow = rows.at(-1)?.rowNo ?? afterRow;
    return writing.inTransaction(async (tx) => {
      if ((await imports.lockTurn(tx, turn)) === undefined) return;
      await store.replace(tx, { communityId, importId }, behind);
    });
  };
  let [done, rows] = [0, await pass.read(ROWS_PER_STATEMENT)];
  let written: Promise<void> = Promise.resolve();
  try {
    for (let isLast = false; !isLast;) {
      done += rows.length;
      isLast = rows.length < ROWS_PER_STATEMENT || done >= ROWS_PER_STEP;
      const [planned, next] = await Promise.all([
        pass.planner.plan(rows),
        isLast ? rows : pass.read(ROWS_PER_STATEMENT),
        written,
      ]);
      written = write(planned);
      rows = next;
    }
  } finally {
    await written;
  }
  return { done, isRead: rows.length < ROWS_PER_STATEMENT };
}

async function finish(
  { rows, writing, imports, now }: ImportCheckDependencies,
  turn: ImportTurn,
): Promise<{ isDone: true }> {
  await writing.inTransaction(async (tx) => {
    if ((await imports.lockTurn(tx, turn)) === undefined) return;
    const counts = await rows.count(tx, { communityId: turn.communityId, importId: turn.id });
    await imports.step(tx, turn, { to: 'checked', turn: null });
    await imports.progress(tx, turn, { counts, checkedAt: now() });
  });
  return { isDone: true };
}
