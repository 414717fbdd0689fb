import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { DropFile } from './import-data.js';
import type { ImportKeepingStore } from './import-keeping.store.js';
import type { ImportState } from './imports.types.js';

export interface ImportKeepingDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  keeping: ImportKeepingStore;
  drop: DropFile;
  writing: Pick<Writing, 'inTransaction'>;
}

/** What is over stays as it is; whatever else there was to be done needs the rows. */
const OVER: readonly ImportState[] = ['applied', 'undone', 'cancelled'];

/** An undoing that has not ended by then has left the rest as it was. */
const endOf = (state: ImportState): ImportState => {
  if (OVER.includes(state)) return state;
  return state === 'undoing' ? 'applied' : 'cancelled';
};

/**
 * Lets go of the rows and the file of an import once it cannot be taken back any more: also of what never
 * became anything, because it was wrong, left out, or never applied.
 */
export function createImportKeeping(deps: ImportKeepingDependencies): LifecyclePart {
  const { keeping, drop, writing, now } = deps;
  return dueWork(
    {
      name: 'import keeping',
      find: (by) => keeping.findDue(by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => keeping.lockDue(tx, ids, now()),
      effect: async (tx, imports, { at }) => {
        for (const one of imports) {
          await keeping.empty(tx, one, { state: endOf(one.state), at });
          if (await keeping.isRead(tx, one)) continue;
          await drop(tx, { communityId: one.communityId, id: one.fileId });
        }
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}
