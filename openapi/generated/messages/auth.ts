// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './payloads.js';

export interface ProducedEvents {
  'gatehouse.user.registered.v1': components['schemas']['gatehouse.user.registered.v1'];
  'gatehouse.user.verified.v1': components['schemas']['gatehouse.user.verified.v1'];
  'gatehouse.user.email-changed.v1': components['schemas']['gatehouse.user.email-changed.v1'];
  'gatehouse.user.profile-changed.v1': components['schemas']['gatehouse.user.profile-changed.v1'];
  'gatehouse.user.password-changed.v1': components['schemas']['gatehouse.user.password-changed.v1'];
  'gatehouse.user.deactivated.v1': components['schemas']['gatehouse.user.deactivated.v1'];
  'gatehouse.user.reactivated.v1': components['schemas']['gatehouse.user.reactivated.v1'];
  'gatehouse.user.deleted.v1': components['schemas']['gatehouse.user.deleted.v1'];
  'gatehouse.role.changed.v1': components['schemas']['gatehouse.role.changed.v1'];
  'gatehouse.mail.requested.v1': components['schemas']['gatehouse.mail.requested.v1'];
  'gatehouse.user.impersonated.v1': components['schemas']['gatehouse.user.impersonated.v1'];
  'gatehouse.api-key.created.v1': components['schemas']['gatehouse.api-key.created.v1'];
  'gatehouse.api-key.taken-over.v1': components['schemas']['gatehouse.api-key.taken-over.v1'];
  'gatehouse.api-key.revoked.v1': components['schemas']['gatehouse.api-key.revoked.v1'];
  'gatehouse.invitation.created.v1': components['schemas']['gatehouse.invitation.created.v1'];
  'gatehouse.invitation.resent.v1': components['schemas']['gatehouse.invitation.resent.v1'];
  'gatehouse.invitation.opened.v1': components['schemas']['gatehouse.invitation.opened.v1'];
  'gatehouse.invitation.revoked.v1': components['schemas']['gatehouse.invitation.revoked.v1'];
  'gatehouse.invitation.bounced.v1': components['schemas']['gatehouse.invitation.bounced.v1'];
  'gatehouse.invitation.erased.v1': components['schemas']['gatehouse.invitation.erased.v1'];
  'gatehouse.invitation.accepted.v1': components['schemas']['gatehouse.invitation.accepted.v1'];
  'gatehouse.password-link.handed-out.v1': components['schemas']['gatehouse.password-link.handed-out.v1'];
  'gatehouse.user.second-factor-changed.v1': components['schemas']['gatehouse.user.second-factor-changed.v1'];
  'gatehouse.user.login.v1': components['schemas']['gatehouse.user.login.v1'];
  'gatehouse.user.login-failed.v1': components['schemas']['gatehouse.user.login-failed.v1'];
  'gatehouse.user.sessions-ended.v1': components['schemas']['gatehouse.user.sessions-ended.v1'];
  'gatehouse.refresh.reused.v1': components['schemas']['gatehouse.refresh.reused.v1'];
}

export interface ConsumedEvents {
  'gatehouse.community.activated.v1': components['schemas']['gatehouse.community.activated.v1'];
  'gatehouse.community.suspended.v1': components['schemas']['gatehouse.community.suspended.v1'];
  'gatehouse.community.resumed.v1': components['schemas']['gatehouse.community.resumed.v1'];
  'gatehouse.community.closing.v1': components['schemas']['gatehouse.community.closing.v1'];
  'gatehouse.community.reopened.v1': components['schemas']['gatehouse.community.reopened.v1'];
  'gatehouse.community.closed.v1': components['schemas']['gatehouse.community.closed.v1'];
  'gatehouse.person.forgotten.v1': components['schemas']['gatehouse.person.forgotten.v1'];
  'gatehouse.join.decided.v1': components['schemas']['gatehouse.join.decided.v1'];
  'gatehouse.delivery.failed.v1': components['schemas']['gatehouse.delivery.failed.v1'];
  'gatehouse.residency.started.v1': components['schemas']['gatehouse.residency.started.v1'];
  'gatehouse.residency.ended.v1': components['schemas']['gatehouse.residency.ended.v1'];
}

export interface ServedCalls {
  'auth.people.list': components['schemas']['auth.people.list'];
  'auth.people.list.reply': components['schemas']['auth.people.list.reply'];
  'auth.device-key.create': components['schemas']['auth.device-key.create'];
  'auth.device-key.create.reply': components['schemas']['auth.device-key.create.reply'];
  'auth.device-key.revoke': components['schemas']['auth.device-key.revoke'];
  'auth.device-key.revoke.reply': components['schemas']['auth.device-key.revoke.reply'];
  'auth.health': components['schemas']['auth.health'];
  'auth.health.reply': components['schemas']['auth.health.reply'];
  'auth.invitations.send': components['schemas']['auth.invitations.send'];
  'auth.invitations.send.reply': components['schemas']['auth.invitations.send.reply'];
  'auth.keys.list': components['schemas']['auth.keys.list'];
  'auth.keys.list.reply': components['schemas']['auth.keys.list.reply'];
  'auth.personal-data.get': components['schemas']['auth.personal-data.get'];
  'auth.personal-data.get.reply': components['schemas']['auth.personal-data.get.reply'];
  'auth.login.second-factor': components['schemas']['auth.login.second-factor'];
  'auth.login.second-factor.reply': components['schemas']['auth.login.second-factor.reply'];
  'auth.login': components['schemas']['auth.login'];
  'auth.login.reply': components['schemas']['auth.login.reply'];
}

export interface MadeCalls {
  'main.community.get': components['schemas']['main.community.get'];
  'main.community.get.reply': components['schemas']['main.community.get.reply'];
  'main.residency.get': components['schemas']['main.residency.get'];
  'main.residency.get.reply': components['schemas']['main.residency.get.reply'];
  'main.unit.get': components['schemas']['main.unit.get'];
  'main.unit.get.reply': components['schemas']['main.unit.get.reply'];
}

export interface SentPushes {
  'gatehouse.session.ended.v1': components['schemas']['gatehouse.session.ended.v1'];
  'gatehouse.tokens.revoked.v1': components['schemas']['gatehouse.tokens.revoked.v1'];
}

export type ReceivedPushes = Record<never, never>;

export interface ConsumedBy {
  'communities': Pick<
    ConsumedEvents,
    | 'gatehouse.community.activated.v1'
    | 'gatehouse.community.suspended.v1'
    | 'gatehouse.community.resumed.v1'
    | 'gatehouse.community.closing.v1'
    | 'gatehouse.community.reopened.v1'
    | 'gatehouse.community.closed.v1'
    | 'gatehouse.person.forgotten.v1'
  >;
  'residencies': Pick<
    ConsumedEvents,
    | 'gatehouse.join.decided.v1'
    | 'gatehouse.residency.started.v1'
    | 'gatehouse.residency.ended.v1'
  >;
  'invitations': Pick<
    ConsumedEvents,
    | 'gatehouse.delivery.failed.v1'
  >;
}
