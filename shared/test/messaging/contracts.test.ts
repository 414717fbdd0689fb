import { expect } from 'chai';
import {
  MessageContractError,
  UnknownMessageError,
} from '../../src/messaging/contracts/contract-errors.js';
import { loadContracts, type Contracts } from '../../src/messaging/contracts/contracts.js';
import { PermanentMessageError } from '../../src/errors/permanent-message-error.js';
import { fixtureContracts, order, PAID, PLACED, RANG } from './support.js';

describe('message contracts', () => {
  let contracts: Contracts;

  before(async () => {
    contracts = await fixtureContracts();
  });

  it('know who consumes and who serves what', () => {
    expect(contracts.consumersOf(PLACED)).to.deep.equal([{ service: 'kitchen' }]);
    expect(contracts.consumersOf('shop.order.forgotten.v1')).to.deep.equal([]);
    expect(contracts.eventsConsumedBy('kitchen')).to.deep.equal([PLACED, PAID]);
    expect(contracts.eventsConsumedBy('shop')).to.deep.equal([]);
    expect(contracts.rpcsServedBy('kitchen')).to.deep.equal(['kitchen.greet', 'kitchen.wait']);
    const served = { callee: 'kitchen', callers: ['shop'] };
    expect(contracts.rpc('kitchen.greet')).to.deep.equal({ ...served, idempotent: false });
    expect(contracts.rpc('kitchen.wait')).to.deep.equal({ ...served, idempotent: true });
  });

  it('accept what they describe', () => {
    contracts.validateEnvelope(order(1));
    contracts.validateEvent(PLACED, { number: 1, placedAt: '2025-01-01T00:00:00Z' });
    contracts.validatePush(RANG, { text: 'ding' });
    contracts.validateRpcRequest('kitchen.greet', { text: 'hi' });
    contracts.validateRpcReply('kitchen.greet', { text: 'hi' });
    contracts.acceptSocket('hello', { text: 'hi' });
  });

  it('let pass a value that they do not list where the list is extensible, on both sides', async () => {
    const schema = (more: object) => ({
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string', enum: ['ring'], ...more } },
    });
    const push = (name: string, payload: object) => ({ name, 'x-kind': 'push', payload });
    const kinds = await loadContracts({
      components: {
        messages: {
          Open: push('open', schema({ 'x-extensible': true })),
          Closed: push('closed', schema({})),
        },
      },
    });
    for (const check of ['validatePush', 'acceptPush'] as const) {
      kinds[check]('open', { kind: 'knock' });
      const wrong = (name: string, kind: unknown) => () => kinds[check](name, { kind });
      expect(wrong('open', 7)).to.throw(MessageContractError, 'must be string');
      expect(wrong('closed', 'knock')).to.throw(MessageContractError, 'allowed');
    }
  });

  const refused: [string, (c: Contracts) => void][] = [
    ['data of the wrong type', (c) => c.validateEvent(PLACED, { number: 'one' })],
    ['data with a surplus field', (c) => c.validateEvent(PLACED, { number: 1, more: 1 })],
    ['data with a bad format', (c) => c.validateEvent(PLACED, { number: 1, placedAt: 'today' })],
    [
      'data with a leap second',
      (c) => c.validateEvent(PLACED, { number: 1, placedAt: '2027-06-30T23:59:60Z' }),
    ],
    ['an unknown event', (c) => c.validateEvent('shop.order.lost.v1', {})],
    ['a push sent as an event', (c) => c.validateEvent(RANG, { text: 'ding' })],
    ['a bad reply', (c) => c.validateRpcReply('kitchen.greet', {})],
    ['an unknown call', (c) => void c.rpc('kitchen.burn')],
    ['an envelope without an id', (c) => c.validateEnvelope({ ...order(1), id: '' })],
    [
      'an envelope of another version',
      (c) => c.validateEnvelope({ ...order(1), specversion: '2' }),
    ],
    ['an envelope with a surplus attribute', (c) => c.validateEnvelope({ ...order(1), x: 1 })],
    [
      'data with a surplus field below',
      (c) => c.validateEvent(PLACED, { number: 1, lines: [{ dish: 'a', x: 1 }] }),
    ],
    [
      'a request with a surplus field',
      (c) => c.validateRpcRequest('kitchen.greet', { text: '', x: 1 }),
    ],
    ['null', (c) => c.validateEnvelope(null)],
  ];
  for (const [what, check] of refused)
    it(`refuse ${what}, for good`, () => {
      expect(() => check(contracts))
        .to.throw(MessageContractError)
        .and.be.instanceOf(PermanentMessageError);
    });

  it('let who receives meet fields of a newer release, at every depth', () => {
    contracts.acceptEnvelope({ ...order(1), tracestate: 'a=b' });
    contracts.acceptEvent(PLACED, {
      number: 1,
      colour: 'red',
      lines: [{ dish: 'soup', hot: true }],
    });
    contracts.acceptPush(RANG, { text: 'ding', loud: true });
    contracts.acceptRpcRequest('kitchen.greet', { text: 'hi', to: 'all' });
    contracts.acceptRpcReply('kitchen.greet', { text: 'hi', from: 'us' });
    contracts.acceptSocket('hello', { text: 'hi', twice: true });
  });

  const notAccepted: [string, (c: Contracts) => void][] = [
    ['a wrong type', (c) => c.acceptEvent(PLACED, { number: 'one', colour: 'red' })],
    ['a bad format', (c) => c.acceptEvent(PLACED, { number: 1, placedAt: 'today' })],
    ['a missing field', (c) => c.acceptEvent(PLACED, { colour: 'red' })],
    ['a wrong type below', (c) => c.acceptEvent(PLACED, { number: 1, lines: [{ dish: 1 }] })],
    ['a broken request', (c) => c.acceptRpcRequest('kitchen.greet', { to: 'all' })],
    ['a broken reply', (c) => c.acceptRpcReply('kitchen.greet', { from: 'us' })],
    ['a broken push', (c) => c.acceptPush(RANG, { loud: true })],
    ['an envelope without an id', (c) => c.acceptEnvelope({ ...order(1), id: '' })],
    ['an unknown value that is not all', (c) => c.acceptEvent(PLACED, { size: 'huge' })],
  ];
  for (const [what, check] of notAccepted)
    it(`do not let who receives accept ${what}`, () => {
      expect(() => check(contracts))
        .to.throw(MessageContractError)
        .and.not.be.instanceOf(UnknownMessageError);
    });

  it('tell a value of a newer release from a broken message', () => {
    expect(() => contracts.acceptEvent(PLACED, { number: 1, size: 'huge' })).to.throw(
      UnknownMessageError,
    );
    contracts.acceptEvent(PLACED, { number: 1, size: 'large' });
  });

  it('mask a field that only a newer release knows', () => {
    const shown = contracts.withoutSecrets(PLACED, { number: 1, pin: '4711' });
    expect(shown).to.deep.equal({ number: 1, pin: '***' });
  });

  it('name the offending field', () => {
    try {
      contracts.validateEvent(PLACED, { number: -1 });
      expect.fail('accepted');
    } catch (error) {
      expect(error).to.be.instanceOf(MessageContractError);
      const [field] = (error as MessageContractError).errors;
      expect(field).to.deep.include({ path: '/number', code: 'minimum' });
    }
  });

  const unsound: [string, Record<string, unknown>][] = [
    ['without components', {}],
    ['with a message of no kind', document({ A: { payload: {} } })],
    [
      'with a request that has no callee',
      document({ A: { 'x-kind': 'rpc-request', payload: {} } }),
    ],
    [
      'with a request that has no reply',
      document({ A: { name: 'a.b', 'x-kind': 'rpc-request', 'x-callee': 'a', payload: {} } }),
    ],
    [
      'with one name twice',
      document({
        A: { name: 'a', 'x-kind': 'event', payload: {} },
        B: { name: 'a', 'x-kind': 'event', payload: {} },
      }),
    ],
    [
      'with a dangling reference',
      document({ A: { 'x-kind': 'event', payload: { $ref: '#/components/schemas/Nowhere' } } }),
    ],
    [
      'with a misspelt keyword',
      document({ A: { 'x-kind': 'event', payload: { type: 'object', requird: [] } } }),
    ],
  ];
  for (const [what, doc] of unsound)
    it(`are not made of a document ${what}`, async () => {
      const error: unknown = await loadContracts(doc).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(Error);
    });

  it('are made at once for what a service sends, and when it comes for the rest', async () => {
    const unsound = { type: 'object', requird: [] };
    const doc = document({ A: { 'x-kind': 'event', 'x-producer': 'main', payload: unsound } });
    const reason = await loadContracts(doc, 'main').catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(Error);
    const contracts = await loadContracts(doc, 'edge');
    expect(() => contracts.validateEvent('A', {})).to.throw('requird');
  });
});

function document(messages: Record<string, unknown>): Record<string, unknown> {
  return { asyncapi: '3.0.0', components: { messages } };
}
