import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { AuditService } from './audit.service.js';
import type { AuditEntry } from './audit.types.js';

type AuditOperations = Pick<operations, 'listAuditLog' | 'verifyAuditLog'>;

/** The operations tagged `audit` in openapi/main.yaml. */
export function createAuditHandlers(audit: AuditService): Handlers<AuditOperations> {
  return {
    listAuditLog: async (request) => {
      const { cursor, limit = defaultPageSize, from, to, ...filter } = request.query;
      const [beforeSeq] = cursor === undefined ? [] : readCursor(cursor, [0]);
      const found = await audit.list({
        communityId: callerOf(request).tenantId,
        ...filter,
        ...(from !== undefined && { from: new Date(from) }),
        ...(to !== undefined && { to: new Date(to) }),
        ...(beforeSeq !== undefined && { beforeSeq }),
        limit: limit + 1,
      });
      return { status: 200, body: toPage(found, limit, toBody, ({ seq }) => [seq]) };
    },

    verifyAuditLog: async (request) => ({
      status: 200,
      body: await audit.verify(callerOf(request).tenantId),
    }),
  };
}

function toBody(entry: AuditEntry): components['schemas']['AuditEntry'] {
  const { seq, eventId, type, actorId, accountId, at, address, correlationId, facts, hash } = entry;
  return {
    ...{ seq, eventId, type, at: at.toISOString() },
    ...(actorId !== null && { actorId }),
    ...(accountId !== null && { accountId }),
    ...(address !== null && { address }),
    correlationId,
    facts: JSON.parse(facts) as Record<string, unknown>,
    hash,
  };
}
