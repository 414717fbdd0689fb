import { expect } from 'chai';
import {
  loadContracts,
  MessageContractError,
  type Contracts,
} from '../../src/messaging/contracts.js';
import { PermanentMessageError } from '../../src/errors/permanent-message-error.js';
import { fixtureContracts, order, PAID, PLACED, RANG } from './support.js';

describe('message contracts', () => {
  let contracts: Contracts;

  before(async () => {
    contracts = await fixtureContracts();
  });

  it('know who consumes and who serves what', () => {
    expect(contracts.consumersOf(PLACED)).to.deep.equal(['kitchen']);
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
    contracts.validateSocket('hello', { text: 'hi' });
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
    ['null', (c) => c.validateEnvelope(null)],
  ];
  for (const [what, check] of refused)
    it(`refuse ${what}, for good`, () => {
      expect(() => check(contracts))
        .to.throw(MessageContractError)
        .and.be.instanceOf(PermanentMessageError);
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
});

function document(messages: Record<string, unknown>): Record<string, unknown> {
  return { asyncapi: '3.0.0', components: { messages } };
}
