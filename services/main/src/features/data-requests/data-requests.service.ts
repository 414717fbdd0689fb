import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Language } from '@gatehouse/texts/languages';
import type { Acting } from '../../acting.js';
import type { MadeFilesService } from '../files/files.feature.js';
import type { JobsService } from '../jobs/jobs.feature.js';
import { PersonNotFound, type PeopleService } from '../people/people.feature.js';
import { DATA_EXPORT, RETRY_MS } from './data-export.js';
import {
  ArchiveGone,
  DataRequestNotFound,
  DataRequestNotReady,
  DataRequestOpen,
} from './data-requests.errors.js';
import { dataRequestReceived } from './data-requests.events.js';
import type { DataRequestsStore } from './data-requests.store.js';
import type { DataRequest, DataRequestKind, DataRequestSearch } from './data-requests.types.js';
import {
  createErasuresService,
  type Asked,
  type Begin,
  type ErasuresDependencies,
} from './erasures.service.js';

export interface DataRequestsDependencies extends ErasuresDependencies {
  store: DataRequestsStore;
  people: Pick<PeopleService, 'getDoer' | 'idOf'>;
  /** Whether the time of a community is over, so that nothing is to be written there. */
  isErased: (communityId: string) => Promise<boolean>;
  jobs: Pick<JobsService, 'startUnseen'>;
  made: Pick<MadeFilesService, 'linkTo'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type DataRequestsService = ReturnType<typeof createDataRequestsService>;

/** A request has to be answered within this time, in milliseconds. */
export const ANSWERED_WITHIN_MS = 30 * 24 * 3_600_000;
/** What people ask of the data that their community has about them. */
export function createDataRequestsService(deps: DataRequestsDependencies) {
  const { store, people, isErased, jobs, made, writing, now } = deps;
  const forgetting = createErasuresService(deps);

  /** Whoever looks after all of them sees those of others too. */
  const find = async (
    { communityId, accountId }: Acting,
    id: string,
    seesAll: boolean,
  ): Promise<DataRequest> => {
    const request = await store.find({ communityId, id });
    if (request === undefined || !(seesAll || request.accountId === accountId))
      throw new DataRequestNotFound(id);
    return request;
  };

  /** What asks for an archive is worked at from now on. */
  const exporting =
    (asked: Asked): Begin =>
    async (tx) => {
      const { communityId, id: dataRequestId, requestedAt } = asked;
      const job = { kind: DATA_EXPORT, input: { dataRequestId } };
      const jobId = await jobs.startUnseen(tx, communityId, job);
      const dueAt = new Date(requestedAt.getTime() + RETRY_MS);
      return { request: { ...asked, state: 'verified', jobId }, due: { dueAt } };
    };

  return {
    /** @throws DataRequestOpen, PersonNotFound; LastAdmin of an erasure */
    async create(
      acting: Acting,
      { kind, language }: { kind: DataRequestKind; language: Language },
      remember: Remember<DataRequest>,
    ): Promise<DataRequest> {
      const { communityId, accountId } = acting;
      const { by } = await people.getDoer(acting);
      // Asked now, and not remembered: who has just been forgotten asks for nothing more.
      const personId = await people.idOf(communityId, accountId);
      if (personId === undefined || (await isErased(communityId)))
        throw new PersonNotFound(accountId);
      const requestedAt = now();
      const asked = {
        ...{ communityId, id: newId(), accountId, name: by.name, kind, language, requestedAt },
        answerBy: new Date(requestedAt.getTime() + ANSWERED_WITHIN_MS),
      };
      const begin =
        kind === 'erasure' ? await forgetting.cooling(asked, personId) : exporting(asked);
      return writing.inTransaction(async (tx) => {
        const { request, due } = await begin(tx);
        if (!(await store.add(tx, request, due))) throw new DataRequestOpen();
        await writing.appendEvents(tx, [dataRequestReceived(request)]);
        await remember(tx, request);
        return request;
      });
    },

    cancel: forgetting.cancel,

    /** The newest first, at most `limit`. */
    list: (search: DataRequestSearch): Promise<DataRequest[]> => store.list(search),

    /** @throws DataRequestNotFound */
    get: find,

    /**
     * Where whoever asked fetches what they asked for.
     * @throws DataRequestNotFound, DataRequestNotReady, ArchiveGone
     */
    async archive(acting: Acting, id: string) {
      const { state, communityId, fileId, availableUntil } = await find(acting, id, false);
      if (state === 'over' || (availableUntil && availableUntil <= now())) throw new ArchiveGone();
      if (state !== 'ready' || fileId === undefined) throw new DataRequestNotReady(state);
      return made.linkTo({ communityId, id: fileId });
    },
  };
}
