import type { Feature } from '@gatehouse/shared/service/feature';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { accountsWith } from '../../accounts-with.js';
import { erasesRows, type Endings } from '../../endings.js';
import type { Forgetter } from '../../forgetting.js';
import {
  personalTablesOf,
  type PersonalPart,
  type PersonalTable,
  type Subject,
} from '../../personal.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Files } from '../files/files.feature.js';
import type { Jobs } from '../jobs/jobs.feature.js';
import type { People } from '../people/people.feature.js';
import type { OwnFile } from './archive.js';
import { ARCHIVE_PURPOSE, createDataExport, DATA_EXPORT, partsOfOthers } from './data-export.js';
import { dataRequestData } from './data-request-data.js';
import { createDataRequestsDue } from './data-requests-due.js';
import { createDataRequestsDueStore } from './data-requests-due.store.js';
import { dataRequestPushesThrough } from './data-requests.pushes.js';
import { createDataRequestsHandlers } from './data-requests.handlers.js';
import { ANSWERED_WITHIN_MS, createDataRequestsService } from './data-requests.service.js';
import { createDataRequestsStore, type DueAt } from './data-requests.store.js';
import { createErasure, ERASURE, REMEMBERED_MS } from './erasure.js';
import { createErasuresDue } from './erasures-due.js';
import { createErasuresStore } from './erasures.store.js';
import { createStays } from './stays.js';

interface Asked {
  communities: Communities;
  files: Files;
  jobs: Jobs;
  people: People;
}

/** What people ask of the data that their community has about them. */
export function createDataRequests(parts: Parts, asked: Asked) {
  const { sequelize, writing, now, config, logger, metrics } = parts;
  const { store } = storesIn(parts);
  const due = createDataRequestsDueStore(sequelize);
  const { made, service: files } = asked.files;
  const jobs = asked.jobs.service;
  const people = asked.people.service;
  let tables: readonly PersonalTable[] = [];
  const forgetting = createForgetting(parts, asked, () => tables.map(({ forgetter }) => forgetter));
  const { erasures, findAdmins, staysOf } = forgetting;
  return {
    handlers: createDataRequestsHandlers(
      createDataRequestsService({
        ...{ store, erasures, people, findAdmins, staysOf, jobs, made, writing, now },
        isErased: asked.communities.service.isErased,
      }),
    ),
    personal: [dataRequestData(sequelize)],
    endings: {
      account: {
        end: async (tx, deleted) => {
          await due.endOf(tx, deleted);
          await forgetting.beginOf(tx, deleted);
        },
      },
      community: erasesRows(sequelize, {
        ...{ folder: 'data-requests', tables: ['data_requests'] },
        leftOutFiles: { [ARCHIVE_PURPOSE]: 'own' },
      }),
    } satisfies Endings,
    jobs: {
      [ERASURE]: forgetting.job,
      [DATA_EXPORT]: createDataExport({
        ...{ store, made, writing, now, communities: asked.communities.service },
        personOf: asked.people.service.idOf,
        partsOf: partsIn(parts, () => tables),
        filesOf: ({ communityId, accountId }) => ownFiles(asked.files, communityId, accountId),
      }),
    },
    timers: [
      createDataRequestsDue({
        ...{ store, jobs, files, writing, now, logger, everyMs: config.DATA_REQUESTS_EVERY },
        due,
        meter: metrics.dueOf('data requests'),
      }),
      forgetting.timer,
    ],
    /** Tells what all features have about people, once they are there. */
    heed: (features: readonly (Feature & { personal?: readonly PersonalTable[] })[]): void => {
      tables = personalTablesOf(features);
    },
  };
}

/** The table, of whose changes pages are told. */
function storesIn({ sequelize, broker }: Parts) {
  const [store, erasures] = [createDataRequestsStore(sequelize), createErasuresStore(sequelize)];
  const { told } = dataRequestPushesThrough(broker.pusher);
  return {
    store: {
      ...store,
      add: told((tx, request, due: DueAt) => store.add(tx, request, due)),
      save: told((tx, request, due: { dueAt: Date | null }) => store.save(tx, request, due)),
    },
    erasures: {
      ...erasures,
      save: told((tx, request, due: { eraseDueAt: Date | null }) =>
        erasures.save(tx, request, due),
      ),
    },
  };
}

/** What becomes of those who ask to be forgotten, and of those whose account is deleted. */
function createForgetting(parts: Parts, asked: Asked, tables: () => readonly Forgetter[]) {
  const { writing, now, config, logger, metrics, rpc } = parts;
  const { store, erasures } = storesIn(parts);
  const find = accountsWith((wanted) => rpc.call('auth.people.list', wanted));
  const findAdmins = (communityId: string) => find(communityId, 'admin');
  const staysOf = createStays(tables);
  const common = { store, erasures, findAdmins, writing, now };
  return {
    ...{ erasures, findAdmins, staysOf },
    job: createErasure({ ...common, people: asked.people, tables, staysOf }),
    timer: createErasuresDue({
      ...{ ...common, jobs: asked.jobs.service, logger, everyMs: config.DATA_REQUESTS_EVERY },
      meter: metrics.dueOf('erasures'),
    }),
    /** Who has no account any more is forgotten at once. */
    beginOf: (tx: Transaction, { accountId, at }: { accountId: string; at: Date }) =>
      erasures.beginOf(tx, {
        ...{ accountId, at, answerBy: new Date(at.getTime() + ANSWERED_WITHIN_MS) },
        eraseDueAt: new Date(at.getTime() + REMEMBERED_MS),
      }),
  };
}

/** What there is about somebody: of other services, and of every feature of this one. */
function partsIn({ rpc }: Parts, tables: () => readonly PersonalTable[]) {
  const ofOthers = partsOfOthers({
    'auth.personal-data.get': (wanted) => rpc.call('auth.personal-data.get', wanted),
    'notification.personal-data.list': (wanted) =>
      rpc.call('notification.personal-data.list', wanted),
  });
  return async (subject: Subject): Promise<PersonalPart[]> => [
    ...(await ofOthers(subject)),
    ...tables().map(({ partOf }) => partOf(subject)),
  ];
}

async function* ownFiles(
  { service, uploadsOf }: Files,
  communityId: string,
  accountId: string,
): AsyncGenerator<OwnFile> {
  for await (const file of uploadsOf(communityId, accountId))
    yield {
      ...{ id: file.id, name: file.name },
      // It may have gone since it was found.
      open: () => service.openIfAny(file),
    };
}
