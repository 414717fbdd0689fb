// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './payloads.js';

export type ProducedEvents = Record<never, never>;

export type ConsumedEvents = Record<never, never>;

export interface ServedCalls {
  'edge.health': components['schemas']['edge.health'];
  'edge.health.reply': components['schemas']['edge.health.reply'];
}

export interface MadeCalls {
  'auth.keys.list': components['schemas']['auth.keys.list'];
  'auth.keys.list.reply': components['schemas']['auth.keys.list.reply'];
  'notification.feed.replay': components['schemas']['notification.feed.replay'];
  'notification.feed.replay.reply': components['schemas']['notification.feed.replay.reply'];
}

export interface SentPushes {
  'gatehouse.presence.stated.v1': components['schemas']['gatehouse.presence.stated.v1'];
  'gatehouse.presence.changed.v1': components['schemas']['gatehouse.presence.changed.v1'];
}

export interface ReceivedPushes {
  'gatehouse.alert.changed.v1': components['schemas']['gatehouse.alert.changed.v1'];
  'gatehouse.data-request.changed.v1': components['schemas']['gatehouse.data-request.changed.v1'];
  'gatehouse.job.changed.v1': components['schemas']['gatehouse.job.changed.v1'];
  'gatehouse.notification.created.v3': components['schemas']['gatehouse.notification.created.v3'];
  'gatehouse.feed.changed.v1': components['schemas']['gatehouse.feed.changed.v1'];
  'gatehouse.pushes.missed.v1': components['schemas']['gatehouse.pushes.missed.v1'];
  'gatehouse.presence.asked.v1': components['schemas']['gatehouse.presence.asked.v1'];
  'gatehouse.session.ended.v1': components['schemas']['gatehouse.session.ended.v1'];
  'gatehouse.tokens.revoked.v1': components['schemas']['gatehouse.tokens.revoked.v1'];
  'gatehouse.visit.changed.v1': components['schemas']['gatehouse.visit.changed.v1'];
}

export type ConsumedBy = Record<never, never>;
