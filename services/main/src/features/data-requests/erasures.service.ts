import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import { DataRequestNotFound, DataRequestState, LastAdmin } from './data-requests.errors.js';
import { dataRequestCancelled } from './data-requests.events.js';
import type { DataRequestsStore, DueAt } from './data-requests.store.js';
import type { DataRequest } from './data-requests.types.js';
import type { ErasuresStore } from './erasures.store.js';
import type { StaysOf } from './stays.js';

export interface ErasuresDependencies {
  store: Pick<DataRequestsStore, 'lock'>;
  erasures: Pick<ErasuresStore, 'save'>;
  /** The accounts of a community's admins. */
  findAdmins: (communityId: string) => Promise<string[]>;
  staysOf: StaysOf;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** A request as it was made. */
export type Asked = Omit<DataRequest, 'state'>;

/** Begins to work at it, in the transaction in which it is written down. */
export type Begin = (tx: Transaction) => Promise<{ request: DataRequest; due: DueAt }>;

/** How long somebody has to think better of being forgotten. */
const COOLING_MS = 48 * 3_600_000;

/** Requests to be forgotten, as long as they can be called off. */
export function createErasuresService(deps: ErasuresDependencies) {
  const { store, erasures, findAdmins, staysOf, writing, now } = deps;
  return {
    /** What asks to be forgotten can be called off for a while. @throws LastAdmin */
    cooling: async (asked: Asked, personId: string): Promise<Begin> => {
      const { communityId, accountId, requestedAt } = asked;
      const [only, ...others] = await findAdmins(communityId);
      if (only === accountId && others.length === 0) throw new LastAdmin();
      const endsCoolingAt = new Date(requestedAt.getTime() + COOLING_MS);
      const stays = await staysOf({ communityId, accountId, personId }, endsCoolingAt);
      const request: DataRequest = { ...asked, state: 'cooling', endsCoolingAt, stays };
      return () => Promise.resolve({ request, due: { eraseDueAt: endsCoolingAt } });
    },

    /**
     * Calls an erasure off, by whoever asked for it.
     * @throws DataRequestNotFound, DataRequestState
     */
    cancel: (
      { communityId, accountId }: Acting,
      id: string,
      remember: Remember<DataRequest>,
    ): Promise<DataRequest> =>
      writing.inTransaction(async (tx) => {
        const request = await store.lock(tx, { communityId, id });
        if (request?.accountId !== accountId) throw new DataRequestNotFound(id);
        if (request.state !== 'cooling') throw new DataRequestState(request.state);
        const at = now();
        const off = { state: 'cancelled', endedAt: at, stays: [], waitsFor: undefined } as const;
        const cancelled: DataRequest = { ...request, ...off };
        await erasures.save(tx, cancelled, { eraseDueAt: null });
        await writing.appendEvents(tx, [dataRequestCancelled(cancelled, at)]);
        await remember(tx, cancelled);
        return cancelled;
      }),
  };
}
