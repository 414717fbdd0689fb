// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './payloads.js';

export type ProducedEvents = Record<never, never>;

export interface ConsumedEvents {
  'gatehouse.mail.requested.v1': components['schemas']['gatehouse.mail.requested.v1'];
  'gatehouse.notice.published.v1': components['schemas']['gatehouse.notice.published.v1'];
  'gatehouse.resident.added.v1': components['schemas']['gatehouse.resident.added.v1'];
  'gatehouse.visit.requested.v1': components['schemas']['gatehouse.visit.requested.v1'];
  'gatehouse.visit.approved.v1': components['schemas']['gatehouse.visit.approved.v1'];
  'gatehouse.visit.denied.v1': components['schemas']['gatehouse.visit.denied.v1'];
  'gatehouse.visit.expired.v1': components['schemas']['gatehouse.visit.expired.v1'];
  'gatehouse.visit.lapsed.v1': components['schemas']['gatehouse.visit.lapsed.v1'];
}

export interface ServedCalls {
  'notification.health': components['schemas']['notification.health'];
  'notification.health.reply': components['schemas']['notification.health.reply'];
  'notification.feed.replay': components['schemas']['notification.feed.replay'];
  'notification.feed.replay.reply': components['schemas']['notification.feed.replay.reply'];
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
  'mail': Pick<
    ConsumedEvents,
    | 'gatehouse.mail.requested.v1'
  >;
  'announce': Pick<
    ConsumedEvents,
    | 'gatehouse.notice.published.v1'
  >;
  'tell': Pick<
    ConsumedEvents,
    | 'gatehouse.resident.added.v1'
    | 'gatehouse.visit.requested.v1'
    | 'gatehouse.visit.approved.v1'
    | 'gatehouse.visit.denied.v1'
    | 'gatehouse.visit.expired.v1'
    | 'gatehouse.visit.lapsed.v1'
  >;
}
