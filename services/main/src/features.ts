import type { RpcClient } from '@gatehouse/shared/messaging/rpc-client';
import { createGroupCommit } from '@gatehouse/shared/sql/group-commit';
import { appendEvents } from '@gatehouse/shared/sql/outbox-store';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Metrics } from '@gatehouse/shared/metrics/metrics';
import type { Sequelize } from 'sequelize';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import type { Config } from './config.js';
import { createAuditChain } from './features/audit/audit-chain.js';
import { createAuditProofStore } from './features/audit/audit-proof.store.js';
import { createAuditConsumer } from './features/audit/audit.consumer.js';
import { createAuditService } from './features/audit/audit.service.js';
import { createAuditStore } from './features/audit/audit.store.js';
import {
  createCommunitiesService,
  type CommunitiesService,
} from './features/communities/communities.service.js';
import { createCommunitiesStore } from './features/communities/communities.store.js';
import { createHealthService, type HealthProbes } from './features/health/health.service.js';
import type { LoginCalls } from './features/login/login.handlers.js';
import { createPeopleConsumer } from './features/people/people.consumer.js';
import { createPeopleDirectory } from './features/people/people-directory.service.js';
import { createPeopleMovesService } from './features/people/people-moves.service.js';
import { createPeopleMovesStore } from './features/people/people-moves.store.js';
import { createPeopleService } from './features/people/people.service.js';
import { createPeopleStore } from './features/people/people.store.js';
import { createPeopleResidenciesStore } from './features/people/people-residencies.store.js';
import { PresenceBoard } from './features/presence/presence-board.js';
import { createPresenceListener } from './features/presence/presence.listener.js';
import { registerPresenceMetrics } from './features/presence/presence.metrics.js';
import {
  createPresenceService,
  type PresenceDependencies,
} from './features/presence/presence.service.js';
import {
  createResidenciesService,
  type ResidenciesService,
} from './features/residencies/residencies.service.js';
import { createResidenciesStore } from './features/residencies/residencies.store.js';
import { createResidentsByNameStore } from './features/residencies/residents-by-name.store.js';
import { createReportKeeping } from './features/reports/report-keeping.js';
import {
  createReportsService,
  type ReportsDependencies,
} from './features/reports/reports.service.js';
import { createVisitAccess } from './features/visits/visit-access.js';
import { createVisitChangesStore } from './features/visits/visit-changes.store.js';
import { createVisitCountsStore } from './features/visits/visit-counts.store.js';
import { createVisitExpiry } from './features/visits/visit-expiry.js';
import { createVisitExpiryStore } from './features/visits/visit-expiry.store.js';
import { createVisitLapse } from './features/visits/visit-lapse.js';
import { createVisitLapseStore } from './features/visits/visit-lapse.store.js';
import { createVisitPhotosService } from './features/visits/visit-photos.service.js';
import { createVisitPhotosStore } from './features/visits/visit-photos.store.js';
import { visitPushesThrough } from './features/visits/visit-pushes.js';
import { createVisitStepsService } from './features/visits/visit-steps.service.js';
import { createVisitSuggestionsStore } from './features/visits/visit-suggestions.store.js';
import { createVisitWording } from './features/visits/visit-wording.js';
import { createVisitWordsStore } from './features/visits/visit-words.store.js';
import {
  createVisitsService,
  type VisitsDependencies,
  type Writing,
} from './features/visits/visits.service.js';
import { createVisitsStore } from './features/visits/visits.store.js';
import type { MadeCalls } from './generated/messages.js';

export interface Parts {
  sequelize: Sequelize;
  rpc: RpcClient<MadeCalls>;
  broker: Broker;
  logger: AppLogger;
  metrics: Pick<Metrics, 'lookupsOf' | 'registry'>;
  /** What time it is, for everything that the business decides or writes down. */
  now: () => Date;
  /** Whether this very service can do its work. */
  checkSelf: () => Promise<unknown>;
}

/** No answer about health within this time is an answer, in milliseconds. */
const healthTimeoutMs = 1000;

export type Features = ReturnType<typeof createFeatures>;

/** Every feature of main, wired to the stores and to each other. */
export function createFeatures(config: Config, parts: Parts) {
  const { sequelize, rpc, metrics, checkSelf } = parts;
  const writing: Writing = {
    inTransaction: (work) => inTransaction(sequelize, work),
    appendEvents,
    insert: createGroupCommit(sequelize),
  };
  const chain = createAuditChain(config.AUDIT_CHAIN_SECRET);
  const auditStores = {
    store: createAuditStore(sequelize),
    proof: createAuditProofStore(sequelize),
  };
  const audit = createAuditService({ ...auditStores, chain });
  const { inTransaction: transact } = writing;
  const handleAuditedEvents = createAuditConsumer({ audit, inTransaction: transact });
  const communities = createCommunitiesService({
    store: createCommunitiesStore(sequelize),
    onLookup: metrics.lookupsOf('unit'),
  });
  const people = createPeopleService({
    store: createPeopleStore(sequelize),
    onLookup: metrics.lookupsOf('person'),
  });
  const residencies = createResidencies(parts);
  const peopleDirectory = createPeopleDirectory({
    residencies,
    communities,
    callPeopleList: (wanted) => rpc.call('auth.people.list', wanted),
  });
  const handlePeopleEvent = createPeopleListener(parts, communities, transact);

  const visiting = createVisiting(config, parts, { communities, people, residencies, writing });
  const reporting = createReporting(config, parts, { visits: visiting.visits, communities });
  const health = createHealthService(probes(rpc, checkSelf));
  const loginCalls: LoginCalls = {
    callLogin: (credentials) => rpc.call('auth.login', credentials),
    callSecondFactorLogin: (step) => rpc.call('auth.login.second-factor', step),
  };
  return {
    ...{ loginCalls, audit, communities, health, peopleDirectory, residencies },
    ...createPresence(parts, { communities, residencies }),
    ...{ ...visiting, ...reporting, timers: [...visiting.timers, ...reporting.timers] },
    ...{ handleAuditedEvents, handlePeopleEvent },
  };
}

function createReporting(
  { REPORT_KEEPING_EVERY: everyMs }: Config,
  { logger, now }: Parts,
  counted: Pick<ReportsDependencies, 'visits'> & { communities: CommunitiesService },
) {
  return {
    reports: createReportsService({ ...counted, now }),
    timers: [createReportKeeping({ ...counted, logger, everyMs, now })],
  };
}

function createResidencies({ sequelize, now }: Pick<Parts, 'sequelize' | 'now'>) {
  const byName = createResidentsByNameStore(sequelize);
  return createResidenciesService({ store: createResidenciesStore(sequelize), byName, now });
}

function createPeopleListener(
  { sequelize, now }: Pick<Parts, 'sequelize' | 'now'>,
  communities: CommunitiesService,
  inTransaction: Writing['inTransaction'],
) {
  const moves = createPeopleMovesService({
    store: createPeopleMovesStore(sequelize),
    residencies: createPeopleResidenciesStore(sequelize),
    communities,
    now,
  });
  return createPeopleConsumer({ moves, inTransaction });
}

type VisitingNeeds = Pick<VisitsDependencies, 'communities' | 'people' | 'writing'> & {
  residencies: ResidenciesService;
};

/** Visitors: asking for them, answering, seeing them in and out. */
function createVisiting(
  {
    VISIT_RING_SECONDS: ringSeconds,
    VISIT_APPROVAL_MINUTES: approvalMinutes,
    VISIT_EXPIRY_EVERY: everyMs,
    VISIT_WORDING_EVERY: wordingEveryMs,
  }: Config,
  { sequelize, broker, logger, now }: Parts,
  { communities, people, residencies, writing }: VisitingNeeds,
) {
  const store = createVisitsStore(sequelize);
  const counts = createVisitCountsStore(sequelize);
  const suggestions = createVisitSuggestionsStore(sequelize);
  const changes = createVisitChangesStore(sequelize);
  const photos = createVisitPhotosStore(sequelize);
  const expiry = createVisitExpiryStore(sequelize);
  const access = createVisitAccess({ store, residencies });
  const lapses = createVisitLapseStore(sequelize);
  const words = createVisitWordsStore(sequelize);
  const approvalMs = approvalMinutes * 60_000;
  const common = { store, access, people, residencies, writing, now };
  const pushes = visitPushesThrough(broker.pusher);
  return {
    visits: createVisitsService({
      ...common,
      ...{ counts, suggestions, changes, communities, ringSeconds },
    }),
    visitSteps: createVisitStepsService({ ...common, approvalMs, tell: pushes.moved }),
    visitPhotos: createVisitPhotosService({ ...common, photos, tell: pushes.photographed }),
    timers: [
      createVisitExpiry({ store: expiry, residencies, writing, logger, everyMs, now }),
      createVisitLapse({ store: lapses, writing, logger, everyMs, approvalMs, now }),
      createVisitWording({ store: words, writing, logger, everyMs: wordingEveryMs }),
    ],
  };
}

type Asked = Pick<PresenceDependencies, 'communities' | 'residencies'>;

function createPresence({ broker, metrics }: Pick<Parts, 'broker' | 'metrics'>, asked: Asked) {
  const board = new PresenceBoard(() => performance.now());
  const presenceListener = createPresenceListener(broker, board);
  const hearsAll = (): boolean => presenceListener.hearsAll;
  registerPresenceMetrics(metrics.registry, board);
  return { presence: createPresenceService({ board, hearsAll, ...asked }), presenceListener };
}

function probes(rpc: RpcClient<MadeCalls>, checkSelf: () => Promise<unknown>): HealthProbes {
  const options = { timeoutMs: healthTimeoutMs };
  return {
    auth: () => rpc.call('auth.health', {}, options),
    main: async () => {
      await checkSelf();
      return { status: 'up' };
    },
    notification: () => rpc.call('notification.health', {}, options),
    edge: () => rpc.call('edge.health', {}, options),
  };
}
