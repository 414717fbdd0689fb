import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { JobsService } from '../jobs/jobs.feature.js';
import { IMPORT_APPLY } from './import-apply.js';
import { IMPORT_CHECK } from './import-check.js';
import { assertBrings, neededFor, type Bringing } from './import-rights.js';
import { IMPORT_UNDO } from './import-undo.js';
import { ROWS_AT_ONCE } from './import-parts.js';
import { cellOptionsFor, type ImportJob, type ImportWork } from './import-work.js';
import {
  ImportHasErrors,
  ImportNotFound,
  ImportStale,
  UndoOver,
  WrongImportState,
} from './imports.errors.js';
import type { KeptImport } from './imports.store.js';
import { assertStill } from './kinds/import-rows-kind.js';
import type { Import, ImportState } from './imports.types.js';

export interface ImportStepsDependencies extends ImportWork {
  jobs: Pick<JobsService, 'start' | 'isOpen'>;
}

/** How long what was brought in can be taken back. */
export const UNDO_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** A step that a job takes. */
interface Beginning {
  job: string;
  to: ImportState;
  skipsErrors?: boolean;
  /** Throws when it cannot be taken. */
  decide: (one: KeptImport, state: ImportState) => void;
}

export type ImportStepsService = ReturnType<typeof createImportStepsService>;

/** The steps of imports: of two who ask for one at once, one takes it. */
export function createImportStepsService(deps: ImportStepsDependencies) {
  const { imports, jobs, writing, now } = deps;
  const begin = beginningThrough(deps);

  return {
    /** @throws ImportNotFound, BringsNoSuchThing, WrongImportState, TooManyJobs */
    check: (acting: Bringing, importId: string, remember: Remember<Import>): Promise<Import> =>
      begin(acting, importId, remember, {
        ...{ job: IMPORT_CHECK, to: 'checking' },
        decide: (_one, state) => assertIn(state, ['uploaded', 'checked', 'failed']),
      }),

    /**
     * @param onError whether rows with errors are skipped; as the import has it when undefined
     * @throws ImportNotFound, BringsNoSuchThing, WrongImportState, ImportHasErrors, ImportStale, TooManyJobs
     */
    async apply(
      acting: Bringing,
      importId: string,
      { onError, remember }: { onError: 'stop' | 'skip' | undefined; remember: Remember<Import> },
    ): Promise<Import> {
      const { communityId } = acting;
      const seen = found(await imports.find({ communityId, id: importId }), importId);
      assertBrings(acting, seen.kind);
      const skipsErrors = onError === undefined ? seen.skipsErrors : onError === 'skip';
      const decide = ({ counts }: KeptImport, state: ImportState): void => {
        assertIn(state, ['checked']);
        if (counts.error > 0 && !skipsErrors) throw new ImportHasErrors(counts.error);
      };
      decide(seen, seen.state);
      await assertFresh(deps, seen);
      const step = { job: IMPORT_APPLY, to: 'applying', skipsErrors, decide } as const;
      return begin(acting, importId, remember, step);
    },

    /** @throws ImportNotFound, BringsNoSuchThing, WrongImportState */
    cancel: (acting: Bringing, importId: string, remember: Remember<Import>): Promise<Import> =>
      writing.inTransaction(async (tx) => {
        const ref = { communityId: acting.communityId, id: importId };
        const one = found(await imports.lock(tx, ref), importId);
        assertBrings(acting, one.kind);
        const state = await standing(jobs, tx, one);
        assertIn(state, ['uploaded', 'checking', 'checked', 'failed']);
        await imports.step(tx, ref, { to: 'cancelled', turn: null });
        const cancelled = found(await imports.lock(tx, ref), importId);
        await remember(tx, cancelled);
        return cancelled;
      }),

    /** @throws ImportNotFound, BringsNoSuchThing, WrongImportState, UndoOver, TooManyJobs */
    undo: (acting: Bringing, importId: string, remember: Remember<Import>): Promise<Import> =>
      begin(acting, importId, remember, {
        ...{ job: IMPORT_UNDO, to: 'undoing' },
        decide: ({ appliedAt, createdAt, counts }, state) => {
          const isLeft = counts.applied > counts.undone + counts.kept;
          assertIn(state, isLeft ? ['applied', 'failed', 'cancelled'] : ['applied']);
          const since = now().getTime() - (appliedAt ?? createdAt).getTime();
          if (since > UNDO_DAYS * DAY_MS) throw new UndoOver(UNDO_DAYS);
        },
      }),
  };
}

/** Starts a job together with the step that it takes. */
function beginningThrough({ imports, jobs }: ImportStepsDependencies) {
  return async (
    acting: Bringing,
    importId: string,
    remember: Remember<Import>,
    { job: kind, to, skipsErrors, decide }: Beginning,
  ): Promise<Import> => {
    const ref = { communityId: acting.communityId, id: importId };
    const { kind: brought } = found(await imports.find(ref), importId);
    assertBrings(acting, brought);
    const turn = newId();
    const { actorId } = acting;
    const input: ImportJob = { importId, turn, ...(actorId !== undefined && { actorId }) };
    let begun: Import | undefined;
    await jobs.start(acting, { kind, input, needs: neededFor(brought) }, async (tx, job) => {
      const one = found(await imports.lock(tx, ref), importId);
      decide(one, await standing(jobs, tx, one));
      const skips = skipsErrors === undefined ? {} : { skipsErrors };
      await imports.step(tx, ref, { to, turn, jobId: job.id, ...skips });
      begun = found(await imports.lock(tx, ref), importId);
      await remember(tx, begun);
    });
    return found(begun, importId);
  };
}

/** Where an import is whose job has ended without it: what it has done stays, and can be gone on with. */
const WITHOUT_JOB: Partial<Record<ImportState, ImportState>> = {
  checking: 'uploaded',
  applying: 'failed',
  undoing: 'applied',
};

async function standing(
  jobs: Pick<JobsService, 'isOpen'>,
  tx: Transaction,
  { communityId, state, jobId }: Import,
): Promise<ImportState> {
  const without = WITHOUT_JOB[state];
  if (without === undefined || jobId === undefined) return state;
  return (await jobs.isOpen(tx, communityId, jobId)) ? state : without;
}

/** Asks of every row again what would be done with it. @throws ImportStale */
async function assertFresh(deps: ImportStepsDependencies, one: KeptImport): Promise<void> {
  const { communityId, id: importId, appliedTo } = one;
  const options = await cellOptionsFor(deps, one);
  const planner = deps.kinds[one.kind].begin({ communityId, options });
  const page = { communityId, importId, limit: ROWS_AT_ONCE };
  // The release before cannot count what this one has looked at, where it went on with a check.
  const { rows, error } = await deps.writing.inTransaction((tx) =>
    deps.rows.count(tx, { communityId, importId }),
  );
  if (rows !== one.counts.rows || error !== one.counts.error) throw new ImportStale(appliedTo + 1);
  for (let after = appliedTo; ;) {
    const some = await deps.rows.list({ ...page, afterRow: after });
    const last = some.at(-1);
    if (last === undefined) return;
    const sound = some.filter(({ action }) => action !== 'error');
    assertStill(sound, await planner.plan(sound));
    after = last.rowNo;
  }
}

function assertIn(state: ImportState, states: readonly ImportState[]): void {
  if (!states.includes(state)) throw new WrongImportState(state);
}

function found<T extends Import>(one: T | undefined, importId: string): T {
  if (one === undefined) throw new ImportNotFound(importId);
  return one;
}
