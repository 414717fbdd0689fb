// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './payloads.js';

export interface ProducedEvents {
  'gatehouse.alert.raised.v1': components['schemas']['gatehouse.alert.raised.v1'];
  'gatehouse.alert.escalated.v1': components['schemas']['gatehouse.alert.escalated.v1'];
  'gatehouse.alert.acknowledged.v1': components['schemas']['gatehouse.alert.acknowledged.v1'];
  'gatehouse.alert.on-site.v1': components['schemas']['gatehouse.alert.on-site.v1'];
  'gatehouse.alert.closed.v1': components['schemas']['gatehouse.alert.closed.v1'];
  'gatehouse.block.added.v1': components['schemas']['gatehouse.block.added.v1'];
  'gatehouse.block.attempted.v1': components['schemas']['gatehouse.block.attempted.v1'];
  'gatehouse.block.appealed.v1': components['schemas']['gatehouse.block.appealed.v1'];
  'gatehouse.block.lifted.v1': components['schemas']['gatehouse.block.lifted.v1'];
  'gatehouse.code.guessed.v1': components['schemas']['gatehouse.code.guessed.v1'];
  'gatehouse.community.created.v1': components['schemas']['gatehouse.community.created.v1'];
  'gatehouse.community.changed.v1': components['schemas']['gatehouse.community.changed.v1'];
  'gatehouse.community.activated.v1': components['schemas']['gatehouse.community.activated.v1'];
  'gatehouse.community.suspended.v1': components['schemas']['gatehouse.community.suspended.v1'];
  'gatehouse.community.resumed.v1': components['schemas']['gatehouse.community.resumed.v1'];
  'gatehouse.community.closing.v1': components['schemas']['gatehouse.community.closing.v1'];
  'gatehouse.community.reopened.v1': components['schemas']['gatehouse.community.reopened.v1'];
  'gatehouse.community.closed.v1': components['schemas']['gatehouse.community.closed.v1'];
  'gatehouse.community.archived.v1': components['schemas']['gatehouse.community.archived.v1'];
  'gatehouse.community.archive-fetched.v1': components['schemas']['gatehouse.community.archive-fetched.v1'];
  'gatehouse.data-request.received.v1': components['schemas']['gatehouse.data-request.received.v1'];
  'gatehouse.data-request.ready.v1': components['schemas']['gatehouse.data-request.ready.v1'];
  'gatehouse.data-request.cancelled.v1': components['schemas']['gatehouse.data-request.cancelled.v1'];
  'gatehouse.data-request.done.v1': components['schemas']['gatehouse.data-request.done.v1'];
  'gatehouse.data-request.due.v1': components['schemas']['gatehouse.data-request.due.v1'];
  'gatehouse.person.forgotten.v1': components['schemas']['gatehouse.person.forgotten.v1'];
  'gatehouse.device.paired.v1': components['schemas']['gatehouse.device.paired.v1'];
  'gatehouse.device.revoked.v1': components['schemas']['gatehouse.device.revoked.v1'];
  'gatehouse.device.silent.v1': components['schemas']['gatehouse.device.silent.v1'];
  'gatehouse.file.infected.v1': components['schemas']['gatehouse.file.infected.v1'];
  'gatehouse.gate-conflict.found.v1': components['schemas']['gatehouse.gate-conflict.found.v1'];
  'gatehouse.gate-conflict.settled.v1': components['schemas']['gatehouse.gate-conflict.settled.v1'];
  'gatehouse.gate-log.read.v1': components['schemas']['gatehouse.gate-log.read.v1'];
  'gatehouse.help.came.v1': components['schemas']['gatehouse.help.came.v1'];
  'gatehouse.help.left.v1': components['schemas']['gatehouse.help.left.v1'];
  'gatehouse.engagement.started.v1': components['schemas']['gatehouse.engagement.started.v1'];
  'gatehouse.engagement.ended.v1': components['schemas']['gatehouse.engagement.ended.v1'];
  'gatehouse.identity-document.read.v1': components['schemas']['gatehouse.identity-document.read.v1'];
  'gatehouse.import.applied.v1': components['schemas']['gatehouse.import.applied.v1'];
  'gatehouse.import.undone.v1': components['schemas']['gatehouse.import.undone.v1'];
  'gatehouse.job.queued.v1': components['schemas']['gatehouse.job.queued.v1'];
  'gatehouse.join.requested.v1': components['schemas']['gatehouse.join.requested.v1'];
  'gatehouse.join.decided.v1': components['schemas']['gatehouse.join.decided.v1'];
  'gatehouse.join-code.changed.v1': components['schemas']['gatehouse.join-code.changed.v1'];
  'gatehouse.move.requested.v1': components['schemas']['gatehouse.move.requested.v1'];
  'gatehouse.move.approved.v1': components['schemas']['gatehouse.move.approved.v1'];
  'gatehouse.move.refused.v1': components['schemas']['gatehouse.move.refused.v1'];
  'gatehouse.move.cancelled.v1': components['schemas']['gatehouse.move.cancelled.v1'];
  'gatehouse.move.done.v1': components['schemas']['gatehouse.move.done.v1'];
  'gatehouse.move.failed.v1': components['schemas']['gatehouse.move.failed.v1'];
  'gatehouse.notice.published.v1': components['schemas']['gatehouse.notice.published.v1'];
  'gatehouse.notice.withdrawn.v1': components['schemas']['gatehouse.notice.withdrawn.v1'];
  'gatehouse.parcel.received.v1': components['schemas']['gatehouse.parcel.received.v1'];
  'gatehouse.parcel.reminded.v1': components['schemas']['gatehouse.parcel.reminded.v1'];
  'gatehouse.parcel.handed-over.v1': components['schemas']['gatehouse.parcel.handed-over.v1'];
  'gatehouse.parcel.returned.v1': components['schemas']['gatehouse.parcel.returned.v1'];
  'gatehouse.parcel.lost.v1': components['schemas']['gatehouse.parcel.lost.v1'];
  'gatehouse.pass.issued.v1': components['schemas']['gatehouse.pass.issued.v1'];
  'gatehouse.pass.requested.v1': components['schemas']['gatehouse.pass.requested.v1'];
  'gatehouse.pass.approved.v1': components['schemas']['gatehouse.pass.approved.v1'];
  'gatehouse.pass.refused.v1': components['schemas']['gatehouse.pass.refused.v1'];
  'gatehouse.pass.changed.v1': components['schemas']['gatehouse.pass.changed.v1'];
  'gatehouse.pass.revoked.v1': components['schemas']['gatehouse.pass.revoked.v1'];
  'gatehouse.pass.expired.v1': components['schemas']['gatehouse.pass.expired.v1'];
  'gatehouse.pass.used.v1': components['schemas']['gatehouse.pass.used.v1'];
  'gatehouse.resident.added.v1': components['schemas']['gatehouse.resident.added.v1'];
  'gatehouse.policies.changed.v1': components['schemas']['gatehouse.policies.changed.v1'];
  'gatehouse.residency.started.v1': components['schemas']['gatehouse.residency.started.v1'];
  'gatehouse.residency.changed.v1': components['schemas']['gatehouse.residency.changed.v1'];
  'gatehouse.residency.ended.v1': components['schemas']['gatehouse.residency.ended.v1'];
  'gatehouse.shift.assigned.v1': components['schemas']['gatehouse.shift.assigned.v1'];
  'gatehouse.shift.changed.v1': components['schemas']['gatehouse.shift.changed.v1'];
  'gatehouse.shift.cancelled.v1': components['schemas']['gatehouse.shift.cancelled.v1'];
  'gatehouse.shift.clocked-in.v1': components['schemas']['gatehouse.shift.clocked-in.v1'];
  'gatehouse.shift.clocked-out.v1': components['schemas']['gatehouse.shift.clocked-out.v1'];
  'gatehouse.unit.created.v1': components['schemas']['gatehouse.unit.created.v1'];
  'gatehouse.unit.changed.v1': components['schemas']['gatehouse.unit.changed.v1'];
  'gatehouse.unit.retired.v1': components['schemas']['gatehouse.unit.retired.v1'];
  'gatehouse.visit.requested.v1': components['schemas']['gatehouse.visit.requested.v1'];
  'gatehouse.visit.approved.v1': components['schemas']['gatehouse.visit.approved.v1'];
  'gatehouse.visit.denied.v1': components['schemas']['gatehouse.visit.denied.v1'];
  'gatehouse.visit.escalated.v1': components['schemas']['gatehouse.visit.escalated.v1'];
  'gatehouse.visit.withdrawn.v1': components['schemas']['gatehouse.visit.withdrawn.v1'];
  'gatehouse.visit.disputed.v1': components['schemas']['gatehouse.visit.disputed.v1'];
  'gatehouse.visit.overstayed.v1': components['schemas']['gatehouse.visit.overstayed.v1'];
  'gatehouse.visit.expired.v1': components['schemas']['gatehouse.visit.expired.v1'];
  'gatehouse.visit.lapsed.v1': components['schemas']['gatehouse.visit.lapsed.v1'];
  'gatehouse.visit.checked-in.v1': components['schemas']['gatehouse.visit.checked-in.v1'];
  'gatehouse.visit.checked-out.v1': components['schemas']['gatehouse.visit.checked-out.v1'];
  'gatehouse.visit.counted.v1': components['schemas']['gatehouse.visit.counted.v1'];
  'gatehouse.visit.check-out-undone.v1': components['schemas']['gatehouse.visit.check-out-undone.v1'];
}

export interface ConsumedEvents {
  'gatehouse.user.registered.v1': components['schemas']['gatehouse.user.registered.v1'];
  'gatehouse.user.verified.v1': components['schemas']['gatehouse.user.verified.v1'];
  'gatehouse.user.email-changed.v1': components['schemas']['gatehouse.user.email-changed.v1'];
  'gatehouse.user.profile-changed.v1': components['schemas']['gatehouse.user.profile-changed.v1'];
  'gatehouse.user.password-changed.v1': components['schemas']['gatehouse.user.password-changed.v1'];
  'gatehouse.user.deactivated.v1': components['schemas']['gatehouse.user.deactivated.v1'];
  'gatehouse.user.reactivated.v1': components['schemas']['gatehouse.user.reactivated.v1'];
  'gatehouse.user.deleted.v1': components['schemas']['gatehouse.user.deleted.v1'];
  'gatehouse.role.changed.v1': components['schemas']['gatehouse.role.changed.v1'];
  'gatehouse.user.impersonated.v1': components['schemas']['gatehouse.user.impersonated.v1'];
  'gatehouse.api-key.created.v1': components['schemas']['gatehouse.api-key.created.v1'];
  'gatehouse.api-key.taken-over.v1': components['schemas']['gatehouse.api-key.taken-over.v1'];
  'gatehouse.api-key.revoked.v1': components['schemas']['gatehouse.api-key.revoked.v1'];
  'gatehouse.community.created.v1': components['schemas']['gatehouse.community.created.v1'];
  'gatehouse.community.changed.v1': components['schemas']['gatehouse.community.changed.v1'];
  'gatehouse.community.activated.v1': components['schemas']['gatehouse.community.activated.v1'];
  'gatehouse.community.suspended.v1': components['schemas']['gatehouse.community.suspended.v1'];
  'gatehouse.community.resumed.v1': components['schemas']['gatehouse.community.resumed.v1'];
  'gatehouse.community.closing.v1': components['schemas']['gatehouse.community.closing.v1'];
  'gatehouse.community.reopened.v1': components['schemas']['gatehouse.community.reopened.v1'];
  'gatehouse.community.closed.v1': components['schemas']['gatehouse.community.closed.v1'];
  'gatehouse.community.archived.v1': components['schemas']['gatehouse.community.archived.v1'];
  'gatehouse.community.archive-fetched.v1': components['schemas']['gatehouse.community.archive-fetched.v1'];
  'gatehouse.data-request.received.v1': components['schemas']['gatehouse.data-request.received.v1'];
  'gatehouse.data-request.ready.v1': components['schemas']['gatehouse.data-request.ready.v1'];
  'gatehouse.data-request.cancelled.v1': components['schemas']['gatehouse.data-request.cancelled.v1'];
  'gatehouse.data-request.done.v1': components['schemas']['gatehouse.data-request.done.v1'];
  'gatehouse.person.forgotten.v1': components['schemas']['gatehouse.person.forgotten.v1'];
  'gatehouse.device.paired.v1': components['schemas']['gatehouse.device.paired.v1'];
  'gatehouse.device.revoked.v1': components['schemas']['gatehouse.device.revoked.v1'];
  'gatehouse.gate-conflict.settled.v1': components['schemas']['gatehouse.gate-conflict.settled.v1'];
  'gatehouse.gate-log.read.v1': components['schemas']['gatehouse.gate-log.read.v1'];
  'gatehouse.identity-document.read.v1': components['schemas']['gatehouse.identity-document.read.v1'];
  'gatehouse.invitation.created.v1': components['schemas']['gatehouse.invitation.created.v1'];
  'gatehouse.invitation.resent.v1': components['schemas']['gatehouse.invitation.resent.v1'];
  'gatehouse.invitation.opened.v1': components['schemas']['gatehouse.invitation.opened.v1'];
  'gatehouse.invitation.revoked.v1': components['schemas']['gatehouse.invitation.revoked.v1'];
  'gatehouse.invitation.bounced.v1': components['schemas']['gatehouse.invitation.bounced.v1'];
  'gatehouse.invitation.accepted.v1': components['schemas']['gatehouse.invitation.accepted.v1'];
  'gatehouse.job.queued.v1': components['schemas']['gatehouse.job.queued.v1'];
  'gatehouse.join.requested.v1': components['schemas']['gatehouse.join.requested.v1'];
  'gatehouse.join.decided.v1': components['schemas']['gatehouse.join.decided.v1'];
  'gatehouse.join-code.changed.v1': components['schemas']['gatehouse.join-code.changed.v1'];
  'gatehouse.password-link.handed-out.v1': components['schemas']['gatehouse.password-link.handed-out.v1'];
  'gatehouse.policies.changed.v1': components['schemas']['gatehouse.policies.changed.v1'];
  'gatehouse.user.second-factor-changed.v1': components['schemas']['gatehouse.user.second-factor-changed.v1'];
  'gatehouse.user.login.v1': components['schemas']['gatehouse.user.login.v1'];
  'gatehouse.user.login-failed.v1': components['schemas']['gatehouse.user.login-failed.v1'];
  'gatehouse.user.sessions-ended.v1': components['schemas']['gatehouse.user.sessions-ended.v1'];
  'gatehouse.refresh.reused.v1': components['schemas']['gatehouse.refresh.reused.v1'];
}

export interface ServedCalls {
  'main.community.get': components['schemas']['main.community.get'];
  'main.community.get.reply': components['schemas']['main.community.get.reply'];
  'main.residency.get': components['schemas']['main.residency.get'];
  'main.residency.get.reply': components['schemas']['main.residency.get.reply'];
  'main.unit.get': components['schemas']['main.unit.get'];
  'main.unit.get.reply': components['schemas']['main.unit.get.reply'];
}

export interface MadeCalls {
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
  'notification.health': components['schemas']['notification.health'];
  'notification.health.reply': components['schemas']['notification.health.reply'];
  'notification.personal-data.list': components['schemas']['notification.personal-data.list'];
  'notification.personal-data.list.reply': components['schemas']['notification.personal-data.list.reply'];
  'edge.health': components['schemas']['edge.health'];
  'edge.health.reply': components['schemas']['edge.health.reply'];
  'worker.health': components['schemas']['worker.health'];
  'worker.health.reply': components['schemas']['worker.health.reply'];
}

export interface SentPushes {
  'gatehouse.alert.changed.v1': components['schemas']['gatehouse.alert.changed.v1'];
  'gatehouse.data-request.changed.v1': components['schemas']['gatehouse.data-request.changed.v1'];
  'gatehouse.job.changed.v1': components['schemas']['gatehouse.job.changed.v1'];
  'gatehouse.presence.asked.v1': components['schemas']['gatehouse.presence.asked.v1'];
  'gatehouse.visit.changed.v1': components['schemas']['gatehouse.visit.changed.v1'];
}

export interface ReceivedPushes {
  'gatehouse.presence.stated.v1': components['schemas']['gatehouse.presence.stated.v1'];
  'gatehouse.presence.changed.v1': components['schemas']['gatehouse.presence.changed.v1'];
}

export interface ConsumedBy {
  'audit': Pick<
    ConsumedEvents,
    | 'gatehouse.user.registered.v1'
    | 'gatehouse.user.verified.v1'
    | 'gatehouse.user.email-changed.v1'
    | 'gatehouse.user.profile-changed.v1'
    | 'gatehouse.user.password-changed.v1'
    | 'gatehouse.user.deactivated.v1'
    | 'gatehouse.user.reactivated.v1'
    | 'gatehouse.user.deleted.v1'
    | 'gatehouse.role.changed.v1'
    | 'gatehouse.user.impersonated.v1'
    | 'gatehouse.api-key.created.v1'
    | 'gatehouse.api-key.taken-over.v1'
    | 'gatehouse.api-key.revoked.v1'
    | 'gatehouse.community.created.v1'
    | 'gatehouse.community.changed.v1'
    | 'gatehouse.community.activated.v1'
    | 'gatehouse.community.suspended.v1'
    | 'gatehouse.community.resumed.v1'
    | 'gatehouse.community.closing.v1'
    | 'gatehouse.community.reopened.v1'
    | 'gatehouse.community.closed.v1'
    | 'gatehouse.community.archived.v1'
    | 'gatehouse.community.archive-fetched.v1'
    | 'gatehouse.data-request.received.v1'
    | 'gatehouse.data-request.ready.v1'
    | 'gatehouse.data-request.cancelled.v1'
    | 'gatehouse.data-request.done.v1'
    | 'gatehouse.person.forgotten.v1'
    | 'gatehouse.device.paired.v1'
    | 'gatehouse.device.revoked.v1'
    | 'gatehouse.gate-conflict.settled.v1'
    | 'gatehouse.gate-log.read.v1'
    | 'gatehouse.identity-document.read.v1'
    | 'gatehouse.invitation.created.v1'
    | 'gatehouse.invitation.resent.v1'
    | 'gatehouse.invitation.opened.v1'
    | 'gatehouse.invitation.revoked.v1'
    | 'gatehouse.invitation.bounced.v1'
    | 'gatehouse.invitation.accepted.v1'
    | 'gatehouse.join.requested.v1'
    | 'gatehouse.join.decided.v1'
    | 'gatehouse.join-code.changed.v1'
    | 'gatehouse.password-link.handed-out.v1'
    | 'gatehouse.policies.changed.v1'
    | 'gatehouse.user.second-factor-changed.v1'
    | 'gatehouse.user.login.v1'
    | 'gatehouse.user.login-failed.v1'
    | 'gatehouse.user.sessions-ended.v1'
    | 'gatehouse.refresh.reused.v1'
  >;
  'people': Pick<
    ConsumedEvents,
    | 'gatehouse.user.profile-changed.v1'
    | 'gatehouse.user.deactivated.v1'
    | 'gatehouse.user.reactivated.v1'
    | 'gatehouse.user.deleted.v1'
    | 'gatehouse.role.changed.v1'
    | 'gatehouse.invitation.created.v1'
    | 'gatehouse.invitation.revoked.v1'
    | 'gatehouse.invitation.accepted.v1'
  >;
  'jobs': Pick<
    ConsumedEvents,
    | 'gatehouse.job.queued.v1'
  >;
}
