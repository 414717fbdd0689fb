import type { ConsumeMessage } from 'amqplib';
import { expect } from 'chai';
import fc from 'fast-check';
import { PermanentMessageError } from '../../src/errors/permanent-message-error.js';
import { readDelivery, type Delivery } from '../../src/messaging/events/delivery.js';
import type { Contracts } from '../../src/messaging/contracts/contracts.js';
import { createNames } from '../../src/messaging/names.js';
import { judgeFailure, type Verdict } from '../../src/messaging/events/retry-ladder.js';
import { fixtureContracts, order, PLACED } from './support.js';

const names = createNames('test');
const queue = names.queue('kitchen', 'orders');

/** What peers may put into headers: AMQP has tables, arrays, numbers, texts, bytes and nothing. */
const foreign = fc.oneof(
  fc.anything(),
  fc.double(),
  fc.array(fc.string()),
  fc.constantFrom(-1, 0, 1.5, 1e308, Number.MAX_SAFE_INTEGER, NaN, 'x'.repeat(60_000)),
);
const headers = fc.dictionary(
  fc.constantFrom('x-attempt', 'x-history', 'x-published-at', 'x-first-failed-at', 'x-death', 'a'),
  foreign,
);
const failure = fc.oneof(fc.string(), foreign).map((reason) => new Error(JSON.stringify(reason)));
const ladder = fc.array(fc.integer({ min: 1, max: 600_000 }), { maxLength: 6 });

describe('the retry ladder, whatever comes', () => {
  let contracts: Contracts;
  before(async () => (contracts = await fixtureContracts()));

  const deliver = (content: Buffer, properties: object): Delivery =>
    readDelivery(
      { content, fields: { redelivered: false }, properties } as unknown as ConsumeMessage,
      // Not touched by reading or judging.
      {
        channel: undefined as never,
        open: true,
        accepting: true,
        current: true,
        ensureCurrent: () => Promise.resolve(),
        acknowledge: () => undefined,
        acknowledgeAtOnce: () => undefined,
      },
      new Set([PLACED]),
      contracts,
    );
  const judge = (delivery: Delivery, error: unknown, ladderMs: readonly number[]): Verdict =>
    judgeFailure(delivery, error, { names, service: 'kitchen', queue, ladderMs });

  it('is climbed rung by rung, to the dead letters after exactly so many attempts', () => {
    fc.assert(
      fc.property(ladder, fc.array(failure, { minLength: 7, maxLength: 7 }), (ladderMs, errors) => {
        const content = Buffer.from(JSON.stringify(order(1)));
        let properties: object = { messageId: 'm', type: PLACED, headers: {} };
        for (let attempt = 1; attempt <= ladderMs.length + 1; attempt += 1) {
          const delivery = deliver(content, properties);
          expect(delivery.meta.attempt).to.equal(attempt);
          const { outcome, outgoing } = judge(delivery, errors[attempt - 1], ladderMs);
          const isLast = attempt > ladderMs.length;
          expect(outcome).to.equal(isLast ? 'dead' : 'retried');
          expect(outgoing.content.equals(content)).to.equal(true);
          if (isLast) expect(outgoing.routingKey).to.equal(names.deadLetters('kitchen'));
          else {
            expect(outgoing.exchange).to.equal(names.rung('kitchen', ladderMs[attempt - 1] ?? 0));
            expect(outgoing.routingKey, 'returns to where it failed').to.equal(queue);
          }
          expect(historyOf(outgoing.properties)).to.have.length(attempt);
          properties = outgoing.properties;
        }
      }),
    );
  });

  it('puts aside a message with any content and any headers, small enough for the broker', () => {
    fc.assert(
      fc.property(fc.uint8Array(), headers, ladder, failure, (bytes, given, ladderMs, error) => {
        const delivery = deliver(Buffer.from(bytes), { headers: given });
        expect(delivery.meta.attempt).to.be.at.least(1);
        const { outgoing } = judge(delivery, error, ladderMs);
        expect(outgoing.properties).to.include({ persistent: true, mandatory: true });
        expect(historyOf(outgoing.properties).length).to.be.within(1, 10);
        // amqplib refuses more than 64 KB of headers.
        expect(JSON.stringify(outgoing.properties.headers).length).to.be.below(32_000);
      }),
    );
  });

  it('is not climbed at all when trying again is in vain', () => {
    fc.assert(
      fc.property(headers, ladder, fc.string(), (given, ladderMs, reason) => {
        const delivery = deliver(Buffer.from(JSON.stringify(order(1))), { headers: given });
        const verdict = judge(delivery, new PermanentMessageError(reason), ladderMs);
        expect(verdict.outcome).to.equal('dead');
      }),
    );
  });
});

function historyOf(properties: object): unknown[] {
  const { headers: made } = properties as { headers: Record<string, unknown> };
  return made['x-history'] as unknown[];
}
