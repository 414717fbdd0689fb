import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { dayAt } from '@gatehouse/shared/time/local-time';
import { zipOf } from '../../archives/zip.js';
import type { PersonalPart, Subject } from '../../personal.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { MadeFilesService } from '../files/files.feature.js';
import type { JobKind } from '../jobs/jobs.feature.js';
import { entriesOf, type OwnFile } from './archive.js';
import { dataRequestReady } from './data-requests.events.js';
import type { DataRequestsStore } from './data-requests.store.js';
import type { DataRequest, DataRequestRef } from './data-requests.types.js';

/** The job that brings together what there is about somebody. */
export const DATA_EXPORT = 'data-export';
/** What such files are for, in the words of `files`. */
export const ARCHIVE_PURPOSE = 'data-request';
/** When it is looked whether a request that is not ready still has a job. */
export const RETRY_MS = 3_600_000;
/** For how long it can be fetched. */
const AVAILABLE_MS = 7 * 24 * 3_600_000;

export interface DataExportDependencies {
  store: Pick<DataRequestsStore, 'find' | 'lock' | 'save'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  made: Pick<MadeFilesService, 'make' | 'attach'>;
  /** As whom the community knows somebody; undefined when it does not. */
  personOf: (communityId: string, accountId: string) => Promise<string | undefined>;
  /** What there is about somebody: of every feature, and of other services. */
  partsOf: (subject: Subject) => Promise<PersonalPart[]>;
  filesOf: (subject: Subject) => AsyncIterable<OwnFile>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/**
 * Writes somebody's archive. It is one step: a process that dies in it leaves a file that nothing is
 * linked to, which goes by itself, and the next begins another. Of two that are at it at once one ends it.
 */
export function createDataExport(deps: DataExportDependencies): JobKind<{ dataRequestId: string }> {
  const { store, writing, now } = deps;

  /** @returns undefined where there is nothing to do any more */
  const begin = (ref: DataRequestRef): Promise<DataRequest | undefined> =>
    writing.inTransaction(async (tx) => {
      const request = await store.lock(tx, ref);
      if (request === undefined || request.endedAt !== undefined) return undefined;
      const begun: DataRequest = { ...request, state: 'running' };
      await store.save(tx, begun, { dueAt: new Date(now().getTime() + RETRY_MS) });
      return begun;
    });

  return {
    async step({ communityId, input: { dataRequestId: id } }) {
      const request = await begin({ communityId, id });
      if (request !== undefined) await finish(deps, request);
      return { isDone: true };
    },
  };
}

async function finish(deps: DataExportDependencies, request: DataRequest): Promise<void> {
  const { store, made, writing, now } = deps;
  const { communityId, id: ownerId } = request;
  const file = { communityId, id: newId() };
  const { name, chunks } = await archiveOf(deps, request);
  const contents = await made.make({ ...file, purpose: ARCHIVE_PURPOSE, name }, chunks);
  await writing.inTransaction(async (tx) => {
    const locked = await store.lock(tx, request);
    if (locked === undefined || locked.endedAt !== undefined) return;
    const endedAt = now();
    const availableUntil = new Date(endedAt.getTime() + AVAILABLE_MS);
    const ready: DataRequest = {
      ...{ ...locked, state: 'ready', fileId: file.id, endedAt, availableUntil },
    };
    await made.attach(tx, { file, contents, ownerId });
    await store.save(tx, ready, { dueAt: availableUntil });
    await writing.appendEvents(tx, [dataRequestReady(ready, endedAt)]);
  });
}

async function archiveOf(deps: DataExportDependencies, request: DataRequest) {
  const { communityId, accountId, name: person, language } = request;
  const at = deps.now();
  const [personId, community] = await Promise.all([
    deps.personOf(communityId, accountId),
    deps.communities.getCommunity(communityId),
  ]);
  const subject = { communityId, accountId, ...(personId !== undefined && { personId }) };
  const parts = await deps.partsOf(subject);
  const day = dayAt(at, community.timeZone).toString();
  const facts = { person, community: community.name, language, day };
  const entries = entriesOf({ parts, files: deps.filesOf(subject), facts });
  return { name: `gatehouse-data-${day}.zip`, chunks: zipOf(entries, at) };
}

type Calls = {
  [Name in 'auth.personal-data.get' | 'notification.personal-data.list']: (
    wanted: MadeCalls[Name],
  ) => Promise<MadeCalls[`${Name}.reply`]>;
};

const TOLD_AT_A_TIME = 100;
const TOLD = ['seq', 'kind', 'title', 'body', 'at', 'readAt'] as const;

/**
 * What other services have about somebody.
 *
 * @throws UnavailableError while one of them is away
 */
export function partsOfOthers(calls: Calls) {
  return async ({ communityId, accountId }: Subject): Promise<PersonalPart[]> => {
    const { parts } = await calls['auth.personal-data.get']({ accountId });
    return [...parts.map(toPart), notificationsOf(calls, { communityId, accountId })];
  };
}

function toPart({ name, rows }: { name: string; rows: Record<string, string>[] }): PersonalPart {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    ...{ name, columns },
    async *rows() {
      yield* await Promise.resolve(rows);
    },
  };
}

function notificationsOf(
  calls: Calls,
  whose: { communityId: string; accountId: string },
): PersonalPart {
  return {
    ...{ name: 'notifications', columns: TOLD },
    async *rows() {
      for (let after = 0; ;) {
        const limit = TOLD_AT_A_TIME;
        const { rows } = await calls['notification.personal-data.list']({ ...whose, after, limit });
        yield* rows;
        if (rows.length < limit) return;
        after = rows.at(-1)?.seq ?? after;
      }
    },
  };
}
