import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { JobsService } from '../jobs/jobs.feature.js';
import { RETRY_MS } from './data-export.js';
import { dataRequestDue } from './data-requests.events.js';
import type { DataRequestsStore } from './data-requests.store.js';
import type { DataRequest } from './data-requests.types.js';
import { ERASURE } from './erasure.js';
import type { DueErasure, ErasuresStore } from './erasures.store.js';

export interface ErasuresDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  erasures: Pick<ErasuresStore, 'findDue' | 'lockDue' | 'save'>;
  store: Pick<DataRequestsStore, 'lock'>;
  jobs: Pick<JobsService, 'startUnseen' | 'isOpen'>;
  /** The accounts of a community's admins. */
  findAdmins: (communityId: string) => Promise<string[]>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

/** So long before it has to be answered admins hear of it. */
const TOLD_BEFORE_MS = 7 * 24 * 3_600_000;
/** When it is looked again at one that is being worked at. */
const AT_WORK_MS = 60_000;

/** Whom to tell, by the community. */
type Admins = ReadonlyMap<string, readonly string[]>;

/**
 * Begins to forget people once they had their time to think, begins again where that has failed, and tells
 * admins of what is not done when it has to be soon.
 */
export function createErasuresDue(deps: ErasuresDueDependencies): LifecyclePart {
  const { erasures, store, writing, now } = deps;
  return dueWork(
    {
      name: 'erasures',
      find: (by) => erasures.findDue(by),
      lookUp: (rows, at) => adminsToTell(deps, rows, at),
      lock: (tx, ids) => erasures.lockDue(tx, ids, now()),
      effect: async (tx, refs, { at, known }) => {
        for (const ref of refs) {
          const request = await store.lock(tx, ref);
          if (request?.endedAt === undefined && request !== undefined)
            await goOn(deps, tx, { request, at, admins: known });
        }
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}

const isToTell = (
  { answerBy, toldDueAt }: { answerBy: Date; toldDueAt?: Date | null },
  at: Date,
): boolean => !toldDueAt && answerBy.getTime() - TOLD_BEFORE_MS <= at.getTime();

/** None of a community that cannot be asked now: it is told the next time. */
async function adminsToTell(
  { findAdmins, logger }: ErasuresDueDependencies,
  rows: readonly DueErasure[],
  at: Date,
): Promise<Admins> {
  const late = rows.filter((row) => isToTell(row, at)).map(({ communityId }) => communityId);
  const admins = new Map<string, readonly string[]>();
  for (const communityId of new Set(late))
    try {
      admins.set(communityId, await findAdmins(communityId));
    } catch (error) {
      logger.warn('Nobody can be told now of an erasure that is due', { communityId, error });
    }
  return admins;
}

async function goOn(
  { erasures, jobs, writing }: ErasuresDueDependencies,
  tx: Transaction,
  { request, at, admins }: { request: DataRequest; at: Date; admins: Admins },
): Promise<void> {
  const { communityId, id, jobId } = request;
  const adminIds = isToTell(request, at) ? admins.get(communityId) : undefined;
  const told = adminIds === undefined ? request : { ...request, toldDueAt: at };
  if (adminIds !== undefined)
    await writing.appendEvents(tx, [dataRequestDue(request, { adminIds, at })]);
  if (jobId !== undefined && (await jobs.isOpen(tx, communityId, jobId)))
    return erasures.save(tx, told, { eraseDueAt: new Date(at.getTime() + AT_WORK_MS) });
  const job = { kind: ERASURE, input: { dataRequestId: id } };
  const another = await jobs.startUnseen(tx, communityId, job);
  const eraseDueAt = new Date(at.getTime() + RETRY_MS);
  return erasures.save(tx, { ...told, jobId: another }, { eraseDueAt });
}
