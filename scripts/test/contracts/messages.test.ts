import { expect } from 'chai';
import { compareMessages, type Message } from '../../src/specs/compare/compare-messages.js';
import { idOf } from '../../src/specs/compare/finding.js';
import type { Schema } from '../../src/specs/compare/schema.js';

const payload: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: { id: { type: 'string' }, kind: { enum: ['a', 'b'] }, note: { type: 'string' } },
};
const event: Message = {
  name: 'gatehouse.thing.made.v1',
  'x-kind': 'event',
  'x-producer': 'main',
  'x-consumers': ['notification', 'edge'],
  payload,
};
const queued: Message = {
  ...event,
  name: 'gatehouse.thing.sold.v1',
  'x-consumers': [{ service: 'main', concern: 'audit' }],
};
const call: Message = {
  name: 'main.thing.get',
  'x-kind': 'rpc-request',
  'x-callee': 'main',
  'x-callers': ['auth', 'edge'],
  'x-idempotent': true,
  payload,
};
const others = ['rpc-reply', 'push', 'socket'].map((kind) => ({
  ...event,
  name: `some.${kind}`,
  'x-kind': kind,
}));
const released = [event, queued, call, ...others];

/** What becomes of one message, as breaks of all. */
function breaksOf(name: string, change: Partial<Message> | undefined): string[] {
  const now = released.flatMap((message) => {
    if (message.name !== name) return [message];
    return change === undefined ? [] : [{ ...message, ...change }];
  });
  return compareMessages(released, now).map(idOf);
}

const properties = payload.properties ?? {};

/** Payloads of every kind travel both ways while two releases run. */
const breaks: [what: string, now: Schema, ends: string[]][] = [
  [
    'a required field gone',
    { ...payload, required: [], properties: { kind: { enum: ['a', 'b'] } } },
    [' old reads new.id: required-field'],
  ],
  [
    'a required field now optional',
    { ...payload, required: [] },
    [' old reads new.id: required-field'],
  ],
  [
    'a required field more',
    { ...payload, required: ['id', 'at'], properties: { ...properties, at: { type: 'string' } } },
    [' new reads old.at: required-field'],
  ],
  [
    'another type',
    { ...payload, properties: { ...properties, id: { type: 'integer' } } },
    [' old reads new.id: type', ' new reads old.id: type'],
  ],
  [
    'a value more',
    { ...payload, properties: { ...properties, kind: { enum: ['a', 'b', 'c'] } } },
    [' old reads new.kind: enum-value'],
  ],
  [
    'a value less',
    { ...payload, properties: { ...properties, kind: { enum: ['a'] } } },
    [' new reads old.kind: enum-value'],
  ],
];

const routes: [what: string, name: string, change: Partial<Message> | undefined, rule: string][] = [
  ['an event gone', event.name, undefined, 'message-gone'],
  ['a call gone', call.name, undefined, 'message-gone'],
  ['another kind', event.name, { 'x-kind': 'push' }, 'kind-changed'],
  ['another producer', event.name, { 'x-producer': 'auth' }, 'producer-changed'],
  ['a consumer gone', event.name, { 'x-consumers': ['edge'] }, 'consumer-gone'],
  [
    'a queue gone',
    queued.name,
    { 'x-consumers': [{ service: 'main', concern: 'books' }] },
    'consumer-gone',
  ],
  ['another callee', call.name, { 'x-callee': 'auth' }, 'callee-changed'],
  ['a caller gone', call.name, { 'x-callers': ['auth'] }, 'caller-gone'],
  ['repeats no longer harmless', call.name, { 'x-idempotent': false }, 'idempotency-gone'],
];

describe('what two releases that run side by side cannot bear', () => {
  for (const { name, 'x-kind': kind } of released)
    for (const [what, now, ends] of breaks)
      it(`is ${what} in a message of kind ${kind}`, () => {
        expect(breaksOf(name, { payload: now })).to.deep.equal(ends.map((end) => name + end));
      });

  for (const [what, name, change, rule] of routes)
    it(`is ${what}`, () => {
      expect(breaksOf(name, change)).to.deep.equal([`${name}: ${rule}`]);
    });

  it('is not an optional field more or less, a new message, or a new consumer or caller', () => {
    const { note, ...less } = properties;
    const more = { ...properties, also: { type: 'string' } };
    for (const fields of [less, more])
      expect(breaksOf(event.name, { payload: { ...payload, properties: fields } })).to.deep.equal(
        [],
      );
    expect(note).to.not.equal(undefined);
    expect(compareMessages([], released)).to.deep.equal([]);
    expect(breaksOf(event.name, { 'x-consumers': ['notification', 'edge', 'main'] })).to.deep.equal(
      [],
    );
    const named = [...(queued['x-consumers'] ?? []), { service: 'main', concern: 'books' }];
    expect(breaksOf(queued.name, { 'x-consumers': named })).to.deep.equal([]);
    const queue = { service: 'edge', concern: 'audit' };
    expect(breaksOf(event.name, { 'x-consumers': ['notification', queue] })).to.deep.equal([]);
    expect(breaksOf(call.name, { 'x-callers': ['auth', 'edge', 'main'] })).to.deep.equal([]);
  });
});
