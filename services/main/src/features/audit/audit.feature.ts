import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Sequelize } from 'sequelize';
import type { Archived } from '../../archives/archived.js';
import type { Endings } from '../../endings.js';
import type { Parts } from '../../parts.js';
import { createAuditChain } from './audit-chain.js';
import { auditData } from './audit-data.js';
import { createAuditProofStore } from './audit-proof.store.js';
import { forgetInPlatform } from './audit-names.store.js';
import { createAuditResealing } from './audit-resealing.js';
import { createAuditResealingStore } from './audit-resealing.store.js';
import { createAuditConsumer } from './audit.consumer.js';
import type { AuditedEvent } from './audit.events.js';
import { createAuditHandlers } from './audit.handlers.js';
import { createAuditService, type AuditService } from './audit.service.js';
import { createAuditStore } from './audit.store.js';

export { PLATFORM } from './audit.types.js';

/** The log proves what was done where it is, and nowhere else. */
const AUDIT_STAYS: Archived = {
  ...{ folder: 'audit', tables: ['audit_entries', 'audit_heads', 'audit_names'] },
  leftOut: { audit_entries: 'stays', audit_heads: 'stays', audit_names: 'stays' },
};

/** What happened to accounts, kept so that nobody can change it unseen. */
export function createAudit({ config, sequelize, reader, writing, logger }: Parts) {
  const audit = openAuditLog(sequelize, config.AUDIT_CHAIN_SECRET);
  // What has come is shown soon after in any case: the log is made of messages.
  const shown = openAuditLog(reader, config.AUDIT_CHAIN_SECRET);
  const { inTransaction } = writing;
  return {
    handlers: createAuditHandlers(shown),
    personal: auditData(sequelize),
    endings: {
      // Communities forget their members; what stands in the platform's log is of who was none.
      account: { end: (tx, { accountId }) => forgetInPlatform(tx, accountId) },
    } satisfies Endings,
    timers: [
      createAuditResealing({
        ...{ store: createAuditResealingStore(sequelize), inTransaction, logger },
        chain: createAuditChain(config.AUDIT_CHAIN_SECRET),
        everyMs: config.AUDIT_RESEALING_EVERY,
      }),
    ],
    archived: AUDIT_STAYS,
    consumers: [
      consumerOf<AuditedEvent>({
        concern: 'audit',
        prefetch: 100,
        // A batch is one transaction.
        maxBatch: 50,
        handleBatch: createAuditConsumer({ audit, inTransaction }),
      }),
    ],
  };
}

/** The log by itself, as a command reads it. */
export function openAuditLog(sequelize: Sequelize, chainSecret: string): AuditService {
  return createAuditService({
    store: createAuditStore(sequelize),
    proof: createAuditProofStore(sequelize),
    chain: createAuditChain(chainSecret),
  });
}
