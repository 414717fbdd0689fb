import { reach } from '@gatehouse/shared/failpoints/failpoints';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Forgetter, Forgotten, Key } from '../../forgetting.js';
import type { JobKind } from '../jobs/jobs.feature.js';
import type { People } from '../people/people.feature.js';
import { RETRY_MS } from './data-export.js';
import { dataRequestDone, personForgotten } from './data-requests.events.js';
import type { DataRequestsStore } from './data-requests.store.js';
import type { DataRequest, DataRequestRef } from './data-requests.types.js';
import type { ErasuresStore } from './erasures.store.js';
import { isPartly, type StaysOf } from './stays.js';

/** The job that erases what there is about somebody. */
export const ERASURE = 'erasure';
/** Longer than any process remembers a name: what is written from then on does not say it. */
export const REMEMBERED_MS = 10_000;

export interface ErasureDependencies {
  store: Pick<DataRequestsStore, 'find' | 'lock'>;
  erasures: Pick<ErasuresStore, 'save' | 'lockOpen' | 'endExports'>;
  people: Pick<People, 'forget' | 'knowsAny'>;
  /** The accounts of a community's admins. */
  findAdmins: (communityId: string) => Promise<string[]>;
  /** What all features have, once they are there. */
  tables: () => readonly Forgetter[];
  staysOf: StaysOf;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Where the next step goes on. */
export interface Place {
  /** Which table. */
  at: number;
  /** Behind which of its rows; absent at its beginning. */
  after?: Key;
}

/**
 * Forgets somebody. The first time it leaves a tombstone, and no more; once nobody remembers the name any
 * more, it goes through the tables, row after row, and tells the other services in the end. A process that
 * dies leaves no step half done, and a step that is done again changes nothing.
 */
export function createErasure(
  deps: ErasureDependencies,
): JobKind<{ dataRequestId: string }, Place> {
  return {
    async step({ communityId, input: { dataRequestId: id }, resumeFrom = { at: 0 }, done }) {
      const request = await deps.store.find({ communityId, id });
      if (request === undefined || request.endedAt !== undefined) return { isDone: true };
      if (request.forgottenAt === undefined) {
        await leaveTombstone(deps, request);
        return { isDone: true };
      }
      const forgotten = forgottenIn(request);
      const table = deps.tables()[resumeFrom.at];
      if (table === undefined) {
        await finish(deps, request, forgotten);
        return { isDone: true };
      }
      const after = await deps.writing.inTransaction((tx) =>
        table.forgetSome(tx, forgotten, resumeFrom.after),
      );
      await reach('erasure.rows-forgotten');
      const next = after === undefined ? { at: resumeFrom.at + 1 } : { at: resumeFrom.at, after };
      return { resumeFrom: next, done: done + 1, total: Math.max(done + 1, deps.tables().length) };
    },
  };
}

export const forgottenIn = ({ communityId, accountId, personId }: DataRequest): Forgotten => ({
  ...{ communityId, accountId },
  ...(personId !== undefined && { personId }),
});

const memberIn = ({ communityId, accountId }: DataRequest) => ({ communityId, accountId });

/** From here on there is no way back; unless the community would be left to nobody. */
async function leaveTombstone(deps: ErasureDependencies, ref: DataRequestRef): Promise<void> {
  const { store, erasures, people, writing, now } = deps;
  const adminIds = await deps.findAdmins(ref.communityId);
  await writing.inTransaction(async (tx) => {
    await erasures.lockOpen(tx, ref.communityId);
    const request = await store.lock(tx, ref);
    if (request?.state !== 'cooling') return;
    const at = now();
    if (await wouldLeaveNone(people, tx, request, adminIds)) {
      const waiting: DataRequest = { ...request, waitsFor: 'another-admin' };
      await erasures.save(tx, waiting, { eraseDueAt: new Date(at.getTime() + RETRY_MS) });
      return;
    }
    const personId = await people.forget(tx, memberIn(request), at);
    await erasures.endExports(tx, { ...request, at });
    const begun: DataRequest = {
      ...{ ...request, state: 'running', forgottenAt: at, waitsFor: undefined },
      ...(personId !== undefined && { personId }),
    };
    await erasures.save(tx, begun, { eraseDueAt: new Date(at.getTime() + REMEMBERED_MS) });
  });
}

/** Whoever is forgotten already leads nobody, though auth has not heard of it yet. */
async function wouldLeaveNone(
  people: ErasureDependencies['people'],
  tx: Transaction,
  { communityId, accountId }: DataRequest,
  adminIds: readonly string[],
): Promise<boolean> {
  if (!adminIds.includes(accountId)) return false;
  const others = adminIds.filter((id) => id !== accountId);
  return !(await people.knowsAny(tx, communityId, others));
}

async function finish(
  { store, erasures, staysOf, writing, now }: ErasureDependencies,
  ref: DataRequestRef,
  forgotten: Forgotten,
): Promise<void> {
  const endedAt = now();
  const stays = await staysOf(forgotten, endedAt);
  await writing.inTransaction(async (tx) => {
    const request = await store.lock(tx, ref);
    if (request === undefined || request.endedAt !== undefined) return;
    const state = isPartly(stays) ? 'partly' : 'done';
    const ended: DataRequest = { ...request, state, stays, endedAt };
    await erasures.save(tx, ended, { eraseDueAt: null });
    await writing.appendEvents(tx, [
      dataRequestDone(ended, endedAt),
      personForgotten(ended, endedAt),
    ]);
  });
}
