import type { ConsumedBy } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';

type Common = 'accountId' | 'actorId' | 'communityIds' | 'at' | 'address';
type Audited = ConsumedBy['audit'];
/** Those that say where they were asked from; of the others their features' tests are. */
type Told = {
  [T in keyof Audited as 'communityIds' extends keyof Audited[T] ? T : never]: Audited[T];
};
type Facts = { [T in keyof Told]: Omit<Told[T], Common> };
/** An event that says where it was asked from. */
export type ToldEvent = Envelope<Told[keyof Told]>;

/** Of what stands at gates, and what happens there. */
function gateFacts(communityId: string) {
  const device = { communityId, deviceId: newId(), name: 'Tablet at the north gate', kind: 'gate' };
  return {
    'gatehouse.device.paired.v1': device,
    'gatehouse.device.revoked.v1': device,
    'gatehouse.gate-conflict.settled.v1': {
      ...{ communityId, conflictId: newId(), kind: 'used_twice', entryId: newId() },
      how: 'settled' as const,
    },
    'gatehouse.gate-log.read.v1': { communityId, from: '2026-11-01T00:00:00.000Z' },
  };
}

/** Of archives, of data requests, and of gates. */
const otherFacts = (communityId: string) => ({
  ...archiveFacts(communityId),
  ...dataRequestFacts(communityId),
  ...gateFacts(communityId),
});

/** What each event says besides who, whom, where and when. */
export function factsOfAll(communityId: string): Facts {
  const [email, sessionId] = ['asha@test.gatehouse.example', newId()];
  const invited = { invitationId: newId(), communityId, email, role: 'resident' as const };
  const key = { apiKeyId: newId(), communityId, name: 'Gate scanner' };
  const names = { givenName: 'Asha', familyName: 'Rao' };
  const settings = { timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' };
  const community = { communityId, revision: 1, state: 'active', name: 'Lakeview', ...settings };
  const validFrom = '2026-12-01T00:00:00.000Z';
  return {
    'gatehouse.user.registered.v1': { email, ...names, locale: 'en' },
    'gatehouse.user.verified.v1': { email },
    'gatehouse.user.login.v1': { sessionId, methods: ['pwd'] },
    'gatehouse.user.login-failed.v1': { email, reason: 'credentials' },
    'gatehouse.user.email-changed.v1': { email },
    'gatehouse.user.password-changed.v1': { how: 'reset' },
    'gatehouse.user.sessions-ended.v1': { sessionIds: [sessionId], reason: 'logout' },
    'gatehouse.user.profile-changed.v1': {
      ...{ changed: ['phone'], email, ...names, locale: 'en', phone: '+911234567890' },
    },
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
    'gatehouse.password-link.handed-out.v1': { expiresAt: '2026-11-23T08:30:00.000Z' },
    'gatehouse.invitation.created.v1': invited,
    'gatehouse.invitation.resent.v1': invited,
    'gatehouse.invitation.opened.v1': invited,
    'gatehouse.invitation.revoked.v1': invited,
    'gatehouse.invitation.bounced.v1': invited,
    'gatehouse.invitation.accepted.v1': { ...invited, ...names },
    'gatehouse.api-key.created.v1': { ...key, permissions: ['visits:read'] },
    'gatehouse.api-key.taken-over.v1': { ...key, permissions: ['visits:read'] },
    'gatehouse.api-key.revoked.v1': key,
    'gatehouse.community.created.v1': { ...community, state: 'setup' },
    'gatehouse.community.changed.v1': community,
    'gatehouse.community.activated.v1': community,
    'gatehouse.community.suspended.v1': { ...community, state: 'suspended' },
    'gatehouse.community.resumed.v1': community,
    'gatehouse.community.closing.v1': { ...community, state: 'closing', closesAt: validFrom },
    'gatehouse.community.reopened.v1': community,
    'gatehouse.join-code.changed.v1': { communityId, change: 'made' },
    'gatehouse.community.closed.v1': { ...community, state: 'closed' },
    ...otherFacts(communityId),
    'gatehouse.identity-document.read.v1': {
      ...{ communityId, documentId: newId(), personId: newId() },
      ...{ documentType: 'passport', reason: 'Asked for by the police' },
    },
    'gatehouse.policies.changed.v1': {
      ...{ communityId, validFrom },
      changes: [{ section: 'notices', body: { approval: true } }],
    },
  };
}

export interface About {
  accountId?: string;
  actorId?: string;
  communityIds: string[];
  at?: Date;
}

/** An event as auth sends it. */
export function auditedEvent<T extends keyof Told>(
  type: T,
  { accountId = newId(), actorId = accountId, communityIds, at = new Date() }: About,
  facts: Facts[T] = factsOfAll(communityIds[0] ?? newId())[type],
): ToldEvent {
  const common = { accountId, actorId, communityIds, at: at.toISOString(), address: '203.0.113.9' };
  // Facts and the common fields together are the data of this very type.
  const data = { ...common, ...facts } as unknown as Told[T];
  return createEnvelope({ type, source: 'gatehouse/auth', subject: accountId, data });
}

/** Of what was kept of a community. */
function archiveFacts(communityId: string) {
  const availableUntil = '2027-03-01T00:00:00.000Z';
  const archive = { communityId, bytes: 48_213, sha256: 'a'.repeat(64), availableUntil };
  return {
    'gatehouse.community.archived.v1': archive,
    'gatehouse.community.archive-fetched.v1': archive,
  };
}

/** Of what somebody asks of their data. */
function dataRequestFacts(communityId: string) {
  const dataRequest = { communityId, dataRequestId: newId(), kind: 'export' } as const;
  const erasure = { ...dataRequest, kind: 'erasure' } as const;
  const at = '2026-12-01T00:00:00.000Z';
  return {
    'gatehouse.data-request.received.v1': dataRequest,
    'gatehouse.data-request.ready.v1': { ...dataRequest, availableUntil: at },
    'gatehouse.data-request.cancelled.v1': erasure,
    'gatehouse.data-request.done.v1': { ...erasure, state: 'partly' },
    'gatehouse.person.forgotten.v1': {
      ...{ communityId, personId: newId(), dataRequestId: newId(), forgottenAt: at },
    },
  };
}
