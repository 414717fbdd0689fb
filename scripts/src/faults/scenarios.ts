import type { Scenario } from './scenario.js';
import { alarmBrokerKilled } from './scenarios/alarm-broker-killed.js';
import { auditDiesUnacknowledged } from './scenarios/audit-dies-unacknowledged.js';
import { badAmqp } from './scenarios/bad-amqp.js';
import { badHttp } from './scenarios/bad-http.js';
import { brokerBlocked } from './scenarios/broker-blocked.js';
import { brokerKilled } from './scenarios/broker-killed.js';
import { clientOffline } from './scenarios/client-offline.js';
import { clusterNodeKilled } from './scenarios/cluster-node-killed.js';
import { edgeKilled } from './scenarios/edge-killed.js';
import { gateSyncMainKilled } from './scenarios/gate-sync-main-killed.js';
import { ladderMainKilled } from './scenarios/ladder-main-killed.js';
import { mainDiesAroundCommit } from './scenarios/main-dies-around-commit.js';
import { mainKilled } from './scenarios/main-killed.js';
import { mongoDown } from './scenarios/mongo-down.js';
import { mysqlDown } from './scenarios/mysql-down.js';
import { mysqlSessionsKilled } from './scenarios/mysql-sessions-killed.js';
import { networkSpoiled } from './scenarios/network-spoiled.js';
import { notificationDiesUnacknowledged } from './scenarios/notification-dies-unacknowledged.js';
import { notificationKilled } from './scenarios/notification-killed.js';
import { oneAcceptance } from './scenarios/one-acceptance.js';
import { oneWinner } from './scenarios/one-winner.js';
import { orderPerVisit } from './scenarios/order-per-visit.js';
import { outboxFull } from './scenarios/outbox-full.js';
import { outboxPoisoned } from './scenarios/outbox-poisoned.js';
import { poison } from './scenarios/poison.js';
import { presenceAfterEdgeKilled } from './scenarios/presence-after-edge-killed.js';
import { roll } from './scenarios/roll.js';
import { sameKey } from './scenarios/same-key.js';
import { sigtermUnderLoad } from './scenarios/sigterm-under-load.js';
import { workerKilled } from './scenarios/worker-killed.js';

/** Every scenario, in the order in which they run. */
export const scenarios: readonly Scenario[] = [
  notificationKilled,
  mainKilled,
  gateSyncMainKilled,
  ladderMainKilled,
  edgeKilled,
  presenceAfterEdgeKilled,
  workerKilled,
  brokerKilled,
  alarmBrokerKilled,
  brokerBlocked,
  outboxFull,
  outboxPoisoned,
  mainDiesAroundCommit,
  notificationDiesUnacknowledged,
  auditDiesUnacknowledged,
  mongoDown,
  orderPerVisit,
  mysqlSessionsKilled,
  mysqlDown,
  networkSpoiled,
  poison,
  clientOffline,
  sameKey,
  oneWinner,
  oneAcceptance,
  badHttp,
  badAmqp,
  sigtermUnderLoad,
  roll,
  clusterNodeKilled,
];
