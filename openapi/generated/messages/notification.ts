// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './payloads.js';

export interface ProducedEvents {
  'gatehouse.delivery.failed.v1': components['schemas']['gatehouse.delivery.failed.v1'];
}

export interface ConsumedEvents {
  'gatehouse.user.deleted.v1': components['schemas']['gatehouse.user.deleted.v1'];
  'gatehouse.mail.requested.v1': components['schemas']['gatehouse.mail.requested.v1'];
  'gatehouse.alert.raised.v1': components['schemas']['gatehouse.alert.raised.v1'];
  'gatehouse.alert.escalated.v1': components['schemas']['gatehouse.alert.escalated.v1'];
  'gatehouse.alert.acknowledged.v1': components['schemas']['gatehouse.alert.acknowledged.v1'];
  'gatehouse.alert.closed.v1': components['schemas']['gatehouse.alert.closed.v1'];
  'gatehouse.block.attempted.v1': components['schemas']['gatehouse.block.attempted.v1'];
  'gatehouse.community.activated.v1': components['schemas']['gatehouse.community.activated.v1'];
  'gatehouse.community.suspended.v1': components['schemas']['gatehouse.community.suspended.v1'];
  'gatehouse.community.resumed.v1': components['schemas']['gatehouse.community.resumed.v1'];
  'gatehouse.community.closing.v1': components['schemas']['gatehouse.community.closing.v1'];
  'gatehouse.community.reopened.v1': components['schemas']['gatehouse.community.reopened.v1'];
  'gatehouse.community.closed.v1': components['schemas']['gatehouse.community.closed.v1'];
  'gatehouse.data-request.ready.v1': components['schemas']['gatehouse.data-request.ready.v1'];
  'gatehouse.data-request.due.v1': components['schemas']['gatehouse.data-request.due.v1'];
  'gatehouse.person.forgotten.v1': components['schemas']['gatehouse.person.forgotten.v1'];
  'gatehouse.file.infected.v1': components['schemas']['gatehouse.file.infected.v1'];
  'gatehouse.help.came.v1': components['schemas']['gatehouse.help.came.v1'];
  'gatehouse.invitation.erased.v1': components['schemas']['gatehouse.invitation.erased.v1'];
  'gatehouse.join.requested.v1': components['schemas']['gatehouse.join.requested.v1'];
  'gatehouse.join.decided.v1': components['schemas']['gatehouse.join.decided.v1'];
  'gatehouse.move.requested.v1': components['schemas']['gatehouse.move.requested.v1'];
  'gatehouse.move.approved.v1': components['schemas']['gatehouse.move.approved.v1'];
  'gatehouse.move.refused.v1': components['schemas']['gatehouse.move.refused.v1'];
  'gatehouse.move.cancelled.v1': components['schemas']['gatehouse.move.cancelled.v1'];
  'gatehouse.move.done.v1': components['schemas']['gatehouse.move.done.v1'];
  'gatehouse.move.failed.v1': components['schemas']['gatehouse.move.failed.v1'];
  'gatehouse.notice.published.v1': components['schemas']['gatehouse.notice.published.v1'];
  'gatehouse.parcel.received.v1': components['schemas']['gatehouse.parcel.received.v1'];
  'gatehouse.parcel.reminded.v1': components['schemas']['gatehouse.parcel.reminded.v1'];
  'gatehouse.pass.requested.v1': components['schemas']['gatehouse.pass.requested.v1'];
  'gatehouse.pass.approved.v1': components['schemas']['gatehouse.pass.approved.v1'];
  'gatehouse.pass.refused.v1': components['schemas']['gatehouse.pass.refused.v1'];
  'gatehouse.pass.used.v1': components['schemas']['gatehouse.pass.used.v1'];
  'gatehouse.resident.added.v1': components['schemas']['gatehouse.resident.added.v1'];
  'gatehouse.shift.assigned.v1': components['schemas']['gatehouse.shift.assigned.v1'];
  'gatehouse.shift.changed.v1': components['schemas']['gatehouse.shift.changed.v1'];
  'gatehouse.shift.cancelled.v1': components['schemas']['gatehouse.shift.cancelled.v1'];
  'gatehouse.visit.requested.v1': components['schemas']['gatehouse.visit.requested.v1'];
  'gatehouse.visit.approved.v1': components['schemas']['gatehouse.visit.approved.v1'];
  'gatehouse.visit.denied.v1': components['schemas']['gatehouse.visit.denied.v1'];
  'gatehouse.visit.escalated.v1': components['schemas']['gatehouse.visit.escalated.v1'];
  'gatehouse.visit.withdrawn.v1': components['schemas']['gatehouse.visit.withdrawn.v1'];
  'gatehouse.visit.overstayed.v1': components['schemas']['gatehouse.visit.overstayed.v1'];
  'gatehouse.visit.expired.v1': components['schemas']['gatehouse.visit.expired.v1'];
  'gatehouse.visit.lapsed.v1': components['schemas']['gatehouse.visit.lapsed.v1'];
}

export interface ServedCalls {
  'notification.health': components['schemas']['notification.health'];
  'notification.health.reply': components['schemas']['notification.health.reply'];
  'notification.feed.replay': components['schemas']['notification.feed.replay'];
  'notification.feed.replay.reply': components['schemas']['notification.feed.replay.reply'];
  'notification.personal-data.list': components['schemas']['notification.personal-data.list'];
  'notification.personal-data.list.reply': components['schemas']['notification.personal-data.list.reply'];
}

export interface MadeCalls {
  'auth.keys.list': components['schemas']['auth.keys.list'];
  'auth.keys.list.reply': components['schemas']['auth.keys.list.reply'];
  'main.community.get': components['schemas']['main.community.get'];
  'main.community.get.reply': components['schemas']['main.community.get.reply'];
}

export interface SentPushes {
  'gatehouse.notification.created.v3': components['schemas']['gatehouse.notification.created.v3'];
  'gatehouse.feed.changed.v1': components['schemas']['gatehouse.feed.changed.v1'];
  'gatehouse.pushes.missed.v1': components['schemas']['gatehouse.pushes.missed.v1'];
}

export type ReceivedPushes = Record<never, never>;

export interface ConsumedBy {
  'communities': Pick<
    ConsumedEvents,
    | 'gatehouse.user.deleted.v1'
    | 'gatehouse.community.activated.v1'
    | 'gatehouse.community.suspended.v1'
    | 'gatehouse.community.resumed.v1'
    | 'gatehouse.community.closing.v1'
    | 'gatehouse.community.reopened.v1'
    | 'gatehouse.community.closed.v1'
    | 'gatehouse.person.forgotten.v1'
    | 'gatehouse.invitation.erased.v1'
  >;
  'mail': Pick<
    ConsumedEvents,
    | 'gatehouse.mail.requested.v1'
  >;
  'tell': Pick<
    ConsumedEvents,
    | 'gatehouse.alert.raised.v1'
    | 'gatehouse.alert.escalated.v1'
    | 'gatehouse.alert.acknowledged.v1'
    | 'gatehouse.alert.closed.v1'
    | 'gatehouse.block.attempted.v1'
    | 'gatehouse.data-request.ready.v1'
    | 'gatehouse.data-request.due.v1'
    | 'gatehouse.file.infected.v1'
    | 'gatehouse.help.came.v1'
    | 'gatehouse.join.requested.v1'
    | 'gatehouse.join.decided.v1'
    | 'gatehouse.move.requested.v1'
    | 'gatehouse.move.approved.v1'
    | 'gatehouse.move.refused.v1'
    | 'gatehouse.move.cancelled.v1'
    | 'gatehouse.move.done.v1'
    | 'gatehouse.move.failed.v1'
    | 'gatehouse.parcel.received.v1'
    | 'gatehouse.parcel.reminded.v1'
    | 'gatehouse.pass.requested.v1'
    | 'gatehouse.pass.approved.v1'
    | 'gatehouse.pass.refused.v1'
    | 'gatehouse.pass.used.v1'
    | 'gatehouse.resident.added.v1'
    | 'gatehouse.shift.assigned.v1'
    | 'gatehouse.shift.changed.v1'
    | 'gatehouse.shift.cancelled.v1'
    | 'gatehouse.visit.requested.v1'
    | 'gatehouse.visit.approved.v1'
    | 'gatehouse.visit.denied.v1'
    | 'gatehouse.visit.escalated.v1'
    | 'gatehouse.visit.withdrawn.v1'
    | 'gatehouse.visit.overstayed.v1'
    | 'gatehouse.visit.expired.v1'
    | 'gatehouse.visit.lapsed.v1'
  >;
  'announce': Pick<
    ConsumedEvents,
    | 'gatehouse.notice.published.v1'
  >;
}
