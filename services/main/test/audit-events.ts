import type { ConsumedBy } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import type { AuditedEvent } from '../src/features/audit/audit.events.js';

type Common = 'accountId' | 'actorId' | 'communityIds' | 'at' | 'address';
type Audited = ConsumedBy['audit'];
type Facts = { [T in keyof Audited]: Omit<Audited[T], Common> };

/** What each event says besides who, whom, where and when. */
export function factsOfAll(communityId: string): Facts {
  const [email, sessionId] = ['asha@test.gatehouse.example', newId()];
  const invited = { invitationId: newId(), communityId, email, role: 'resident' as const };
  const key = { apiKeyId: newId(), communityId, name: 'Gate scanner' };
  const names = { givenName: 'Asha', familyName: 'Rao' };
  return {
    'gatehouse.user.registered.v1': { email, ...names, locale: 'en' },
    'gatehouse.user.verified.v1': { email },
    'gatehouse.user.login.v1': { sessionId, methods: ['pwd'] },
    'gatehouse.user.login-failed.v1': { email, reason: 'credentials' },
    'gatehouse.user.email-changed.v1': { email },
    'gatehouse.user.password-changed.v1': { how: 'reset' },
    'gatehouse.user.sessions-ended.v1': { sessionIds: [sessionId], reason: 'logout' },
    'gatehouse.user.deactivated.v1': {},
    'gatehouse.user.reactivated.v1': {},
    'gatehouse.user.deleted.v1': {},
    'gatehouse.user.impersonated.v1': {
      sessionId,
      reason: 'Support',
      until: '2026-11-21T09:00:00.000Z',
    },
    'gatehouse.user.second-factor-changed.v1': { factor: 'totp', change: 'added' },
    'gatehouse.refresh.reused.v1': { sessionId },
    'gatehouse.role.changed.v1': { communityId, roles: [{ role: 'manager' }] },
    'gatehouse.invitation.created.v1': invited,
    'gatehouse.invitation.resent.v1': invited,
    'gatehouse.invitation.accepted.v1': { ...invited, ...names },
    'gatehouse.api-key.created.v1': { ...key, permissions: ['visits:read'] },
    'gatehouse.api-key.taken-over.v1': { ...key, permissions: ['visits:read'] },
    'gatehouse.api-key.revoked.v1': key,
  };
}

export interface About {
  accountId?: string;
  actorId?: string;
  communityIds: string[];
  at?: Date;
}

/** An event as auth sends it. */
export function auditedEvent<T extends keyof Audited>(
  type: T,
  { accountId = newId(), actorId = accountId, communityIds, at = new Date() }: About,
  facts: Facts[T] = factsOfAll(communityIds[0] ?? newId())[type],
): AuditedEvent {
  const common = { accountId, actorId, communityIds, at: at.toISOString(), address: '203.0.113.9' };
  // Facts and the common fields together are the data of this very type.
  const data = { ...common, ...facts } as unknown as Audited[T];
  return createEnvelope({ type, source: 'gatehouse/auth', subject: accountId, data });
}
