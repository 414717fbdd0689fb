import { tolerant, unreadable } from './compare-schemas.js';
import { distinct, under, type Finding } from './finding.js';
import { lessOf } from './operation-rules.js';
import type { Schema } from './schema.js';

/** A service, or a queue of it. */
type Consumer = string | { service: string; concern: string };

/** A message of the AsyncAPI document, as far as it is compared. */
export interface Message {
  name: string;
  payload: Schema;
  'x-kind': string;
  'x-producer'?: string;
  'x-consumers'?: Consumer[];
  'x-callee'?: string;
  'x-callers'?: string[];
  'x-idempotent'?: boolean;
}

/**
 * What goes wrong while both releases run, and with what the old one has left in queues: each must
 * read what the other writes. New messages are no finding: what an old consumer is given and does
 * not know, it leaves for one that does.
 */
export function compareMessages(old: Message[], now: Message[]): Finding[] {
  const known = new Map(now.map((message) => [message.name, message]));
  return old.flatMap((before) => {
    const after = known.get(before.name);
    if (after === undefined)
      return [{ at: before.name, rule: 'message-gone', what: 'the old release still sends it' }];
    return under(before.name, [...compareRoutes(before, after), ...comparePayloads(before, after)]);
  });
}

function comparePayloads({ payload: old }: Message, { payload: now }: Message): Finding[] {
  return distinct([
    ...under(' old reads new', unreadable(now, old, tolerant)),
    ...under(' new reads old', unreadable(old, now, tolerant)),
  ]);
}

/** A rule about the way of a message: what the other release runs into, in words. */
type RouteRule = (old: Message, now: Message) => string | undefined;

const routeRules: Readonly<Record<string, RouteRule>> = {
  'kind-changed': (old, now) => changed(old['x-kind'], now['x-kind']),
  'producer-changed': (old, now) => changed(old['x-producer'], now['x-producer']),
  'callee-changed': (old, now) => changed(old['x-callee'], now['x-callee']),
  'consumer-gone': ({ 'x-consumers': old = [] }, { 'x-consumers': now = [] }) =>
    gone(old.map(nameOf), now.flatMap(namesOf)),
  'caller-gone': (old, now) => gone(old['x-callers'], now['x-callers']),
  'idempotency-gone': (old, now) =>
    old['x-idempotent'] === true && now['x-idempotent'] !== true
      ? 'the old release makes such a call again'
      : undefined,
};

function compareRoutes(old: Message, now: Message): Finding[] {
  return Object.entries(routeRules).flatMap(([rule, breach]) => {
    const what = breach(old, now);
    return what === undefined ? [] : [{ at: '', rule, what }];
  });
}

function changed(old: string | undefined, now: string | undefined): string | undefined {
  return old === now ? undefined : `${now ?? 'none'} instead of ${old ?? 'none'}`;
}

function nameOf(consumer: Consumer): string {
  return typeof consumer === 'string' ? consumer : `${consumer.service}.${consumer.concern}`;
}

/** Whoever has a queue for it is a consumer too. */
function namesOf(consumer: Consumer): string[] {
  return typeof consumer === 'string' ? [consumer] : [consumer.service, nameOf(consumer)];
}

function gone(old: string[] = [], now: string[] = []): string | undefined {
  const left = lessOf(old, now);
  return left.length === 0 ? undefined : left.join(', ');
}
