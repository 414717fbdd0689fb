import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { ConsumedEvents } from '../../generated/messages.js';
import { PLATFORM, type AuditRecord } from './audit.types.js';

/** Every event that main consumes: the compiler misses one that is not here. */
const AUDITED: Readonly<Record<keyof ConsumedEvents, true>> = {
  'gatehouse.user.registered.v1': true,
  'gatehouse.user.verified.v1': true,
  'gatehouse.user.login.v1': true,
  'gatehouse.user.login-failed.v1': true,
  'gatehouse.user.email-changed.v1': true,
  'gatehouse.user.password-changed.v1': true,
  'gatehouse.user.sessions-ended.v1': true,
  'gatehouse.user.deactivated.v1': true,
  'gatehouse.user.reactivated.v1': true,
  'gatehouse.user.deleted.v1': true,
  'gatehouse.user.impersonated.v1': true,
  'gatehouse.user.second-factor-changed.v1': true,
  'gatehouse.refresh.reused.v1': true,
  'gatehouse.role.changed.v1': true,
  'gatehouse.invitation.created.v1': true,
  'gatehouse.invitation.resent.v1': true,
  'gatehouse.invitation.accepted.v1': true,
  'gatehouse.api-key.created.v1': true,
  'gatehouse.api-key.taken-over.v1': true,
  'gatehouse.api-key.revoked.v1': true,
};

export const auditedEvents = Object.keys(AUDITED) as (keyof ConsumedEvents)[];

export type AuditedEvent = Envelope<ConsumedEvents[keyof ConsumedEvents]>;

/**
 * In which logs an event stands. What is about one community is nobody else's business, even if
 * the account belongs to others; what is about none stands in the platform's.
 */
export function communitiesOf({ data }: AuditedEvent): readonly string[] {
  if ('communityId' in data) return [data.communityId];
  return data.communityIds.length > 0 ? [...new Set(data.communityIds)] : [PLATFORM];
}

export function recordOf({ id, type, correlationid, data }: AuditedEvent): AuditRecord {
  const { actorId, accountId, at, address } = data;
  return {
    eventId: id,
    type,
    actorId: actorId ?? null,
    accountId: accountId ?? null,
    at: new Date(at),
    address: address === undefined ? null : storable(address),
    correlationId: storable(correlationid),
    facts: canonicalJson(factsOf(data)),
  };
}

/** In columns of their own; or, the communities, not for all eyes. */
const ELSEWHERE = ['accountId', 'actorId', 'communityIds', 'at', 'address'];

function factsOf(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !ELSEWHERE.includes(name)));
}

/** As the database will give it back: half of a surrogate pair has no UTF-8. */
function storable(text: string): string {
  return Buffer.from(text).toString();
}

/** The same facts are the same text, in whatever order a producer named them. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
