import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Archived } from '../../archives/archived.js';
import { createTablesReader } from '../../archives/tables.js';
import type { CommunityEnding } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Files } from '../files/files.feature.js';
import type { Jobs } from '../jobs/jobs.feature.js';
import { createClosingsDue, createCommunityClose, COMMUNITY_CLOSE } from './closings.js';
import { createClosingsStore } from './closings.store.js';
import { communitiesCalls } from './communities.calls.js';
import { CommunityUnknown } from './communities.errors.js';
import {
  createCommunityArchivesHandlers,
  createCommunitiesHandlers,
  createCommunityChangesHandlers,
} from './communities.handlers.js';
import { createCommunitiesService, type CommunitiesService } from './communities.service.js';
import { createCommunitiesStore } from './communities.store.js';
import { createEntriesOf } from './community-archive.js';
import { createArchivesDue } from './community-archives-due.js';
import { createCommunityArchivesService } from './community-archives.service.js';
import { createCommunityArchivesStore } from './community-archives.store.js';
import { createCommunityChangesService } from './community-changes.service.js';
import { createCommunityChangesStore } from './community-changes.store.js';
import { createJoinCodesStore } from './join-codes.store.js';
import { createTies, type Ties } from './community-ties.js';

export { whoDid } from './communities.events.js';
export type { CommunitiesService } from './communities.service.js';
export type { Asker } from './communities.types.js';
export type { JoinCodesStore } from './join-codes.store.js';
export type { Beginning, CommunityTies } from './community-ties.js';

export type Communities = ReturnType<typeof createCommunities>;

/** Communities: where everything else is. */
export function createCommunities(parts: Parts) {
  const { sequelize } = parts;
  const store = createCommunitiesStore(sequelize);
  const changesStore = createCommunityChangesStore(sequelize);
  const service = createCommunitiesService({ store });
  const ties = createTies();
  const changes = createCommunityChangesService({
    ...changesAsk(parts, service),
    hasUnit: (communityId) => ties.hasUnit(communityId),
    findCommunity: (communityId) => store.findCommunity(communityId),
    store: changesStore,
    ties,
  });
  return {
    service: {
      ...service,

      /** Whether its time is over, so that nothing is to be written there: what there was is being erased. */
      isErased: async (communityId: string): Promise<boolean> => {
        const community = await store.findCommunity(communityId);
        const { state, closesAt } = community ?? {};
        return state === 'closed' || (closesAt !== undefined && closesAt <= parts.now());
      },

      /**
       * Lets nobody else change how the community does things before this transaction ends.
       * @throws CommunityUnknown
       */
      async lock(tx: Transaction, communityId: string): Promise<void> {
        if (!(await changesStore.lock(tx, communityId))) throw new CommunityUnknown(communityId);
      },
    },
    handlers: {
      ...createCommunitiesHandlers(service, ties),
      ...createCommunityChangesHandlers(service, changes),
    },
    calls: communitiesCalls(service),
    joinCodes: createJoinCodesStore(sequelize),
    /** Tells what those features bring that ask this one, once they are there. */
    heed: (features: Parameters<Ties['heed']>[0]): void => ties.heed(features),
  };
}

/** What becomes of communities whose time is over. */
export function createCommunityClosings(
  parts: Parts,
  {
    communities,
    files,
    jobs,
    endings,
    archived,
  }: {
    communities: Communities;
    files: Files;
    jobs: Jobs;
    endings: () => readonly CommunityEnding[];
    archived: () => readonly Archived[];
  },
) {
  const { sequelize, writing, now, config, logger, metrics } = parts;
  const store = createClosingsStore(sequelize);
  const changes = createCommunityChangesStore(sequelize);
  const archivesStore = createCommunityArchivesStore(sequelize);
  const archives = createCommunityArchivesService({
    ...{ store: archivesStore, changes, writing, now, made: files.made, files: files.service },
    communities: communities.service,
    entriesOf: createEntriesOf({ archived, tables: createTablesReader(sequelize) }),
  });
  return {
    handlers: createCommunityArchivesHandlers(archives),
    jobs: {
      [COMMUNITY_CLOSE]: createCommunityClose({
        ...{ store, archives, endings, writing, now, communities: changes },
        onClosed: communities.service.forgetState,
      }),
    },
    timers: [
      createArchivesDue({
        ...{ store: archivesStore, files: files.service, writing, now, logger },
        everyMs: config.COMMUNITY_CLOSINGS_EVERY,
        meter: metrics.dueOf('community archives'),
      }),
      createClosingsDue({
        ...{ store, writing, now, logger, jobs: jobs.service },
        everyMs: config.COMMUNITY_CLOSINGS_EVERY,
        meter: metrics.dueOf('community closings'),
      }),
    ],
  };
}

/** What is asked of others before a community is changed, and done afterwards. */
function changesAsk({ rpc, writing, now }: Parts, service: CommunitiesService) {
  return {
    hasAdmin: async (communityId: string) => {
      const wanted = { communityId, role: 'admin', status: 'active', limit: 1 } as const;
      return (await rpc.call('auth.people.list', wanted)).people.length > 0;
    },
    onStepped: service.forgetState,
    writing,
    now,
  };
}
