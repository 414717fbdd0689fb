import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { FilesService } from '../files/files.feature.js';
import type { JobsService } from '../jobs/jobs.feature.js';
import { DATA_EXPORT, RETRY_MS } from './data-export.js';
import type { DataRequestsDueStore } from './data-requests-due.store.js';
import type { DataRequestsStore } from './data-requests.store.js';
import type { DataRequest } from './data-requests.types.js';

export interface DataRequestsDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  due: DataRequestsDueStore;
  store: Pick<DataRequestsStore, 'lock' | 'save'>;
  jobs: Pick<JobsService, 'startUnseen' | 'isOpen'>;
  files: Pick<FilesService, 'detach'>;
  writing: Pick<Writing, 'inTransaction'>;
}

/**
 * What happens to requests by themselves: a file goes when its time is over, and a request whose job has
 * failed gets another, until it is answered.
 */
export function createDataRequestsDue(deps: DataRequestsDueDependencies): LifecyclePart {
  const { due, store, writing, now } = deps;
  return dueWork(
    {
      name: 'data requests',
      find: (by) => due.findDue(by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => due.lockDue(tx, ids, now()),
      effect: async (tx, refs, { at }) => {
        for (const ref of refs) {
          const request = await store.lock(tx, ref);
          if (request !== undefined) await goOn(deps, tx, request, at);
        }
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}

async function goOn(
  { store, jobs, files }: DataRequestsDueDependencies,
  tx: Transaction,
  request: DataRequest,
  at: Date,
): Promise<void> {
  const { communityId, id, fileId, jobId } = request;
  if (request.endedAt !== undefined) {
    if (fileId !== undefined) await files.detach(tx, { communityId, id: fileId });
    return store.save(tx, { ...request, state: 'over' }, { dueAt: null });
  }
  const dueAt = new Date(at.getTime() + RETRY_MS);
  if (jobId !== undefined && (await jobs.isOpen(tx, communityId, jobId)))
    return store.save(tx, request, { dueAt });
  const job = { kind: DATA_EXPORT, input: { dataRequestId: id } };
  const another = await jobs.startUnseen(tx, communityId, job);
  return store.save(tx, { ...request, jobId: another }, { dueAt });
}
