import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { isKnown, type FileScans, type Outcome } from './file-scans.js';
import type { FilesDueStore, Unscanned } from './files-due.store.js';
import type { FilesStore } from './files.store.js';
import type { FileStorage } from './storage/storage.js';

export interface FileTimersDependencies extends Omit<DueOptions, 'meter'> {
  due: FilesDueStore;
  store: FilesStore;
  storage: FileStorage;
  scans: FileScans;
  meterOf: (what: string) => DueOptions['meter'];
}

/** Between two tries to look through a file; doubled each time. */
const FIRST_WAIT_MS = 5_000;
const MOST_WAIT_MS = 5 * 60_000;

/** What happens to files by itself. */
export function createFileTimers(deps: FileTimersDependencies): LifecyclePart[] {
  return [fileExpiry(deps), fileScan(deps), fileRemoval(deps)];
}

/**
 * A file that nothing is linked to goes when its time is over. First nobody finds it any more; then,
 * as other due work, its bytes are removed: whoever dies in between leaves nothing that is lost, and
 * nothing that stays.
 */
function fileExpiry(deps: FileTimersDependencies): LifecyclePart {
  const { due, store, meterOf, ...options } = deps;
  return dueWork(
    {
      name: 'file expiry',
      find: (by) => due.findDue('expires_at', by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => due.lockDue(tx, 'expires_at', ids),
      effect: async (tx, files, { at }) => {
        for (const file of files) await store.end(tx, file, 'deleted', at);
      },
    },
    { ...options, meter: meterOf('file expiry') },
  );
}

function fileScan(deps: FileTimersDependencies): LifecyclePart {
  const { due, scans, meterOf, ...options } = deps;
  return dueWork(
    {
      name: 'file scan',
      find: (by) => due.findUnscanned(by),
      lookUp: (files) => lookAt(scans, files),
      lock: (tx, ids) => due.lockDue(tx, 'scan_at', ids),
      effect: async (tx, files, { at, known }) => {
        for (const file of files) {
          const outcome = known.get(file.id) ?? 'away';
          await scans.settle(tx, file, outcome, at);
          if (!isKnown(outcome)) await due.postpone(tx, file, nextTry(at, file.scans));
        }
      },
    },
    { ...options, meter: meterOf('file scan') },
  );
}

/** One after the other, until nobody is there who looks: that holds for the others too. */
async function lookAt(
  scans: FileScans,
  files: readonly Unscanned[],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const file of files) {
    const outcome = await scans.look(file);
    outcomes.set(file.id, outcome);
    if (outcome === 'away') break;
  }
  return outcomes;
}

function nextTry(at: Date, scans: number): Date {
  return new Date(at.getTime() + Math.min(FIRST_WAIT_MS * 2 ** Math.min(scans, 10), MOST_WAIT_MS));
}

/** Bytes first, and then the note that they are to be removed: to remove them twice does no harm. */
function fileRemoval(deps: FileTimersDependencies): LifecyclePart {
  const { due, storage, meterOf, ...options } = deps;
  return dueWork(
    {
      name: 'file removal',
      find: (by) => due.findDue('remove_at', by),
      lookUp: async (files) => {
        for (const file of files) await storage.remove(file);
      },
      lock: (tx, ids) => due.lockDue(tx, 'remove_at', ids),
      effect: (tx, files) =>
        due.markRemoved(
          tx,
          files.map(({ id }) => id),
        ),
    },
    { ...options, meter: meterOf('file removal') },
  );
}
