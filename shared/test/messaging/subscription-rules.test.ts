import { expect } from 'chai';
import { loadContracts, type Contracts } from '../../src/messaging/contracts/contracts.js';
import {
  assertConsumable,
  assertEveryEventConsumed,
} from '../../src/messaging/events/subscription-rules.js';

const PLACED = 'shop.order.placed.v1';
const PAID = 'shop.order.paid.v1';
const RANG = 'shop.bell.rang.v1';

const none = new Map<string, readonly string[]>();

describe('which events a consumer is given', () => {
  let contracts: Contracts;

  before(async () => {
    contracts = await contractsOf({
      [PLACED]: [
        { service: 'kitchen', concern: 'orders' },
        { service: 'kitchen', concern: 'books' },
      ],
      [PAID]: [{ service: 'kitchen', concern: 'books' }],
      [RANG]: ['kitchen'],
    });
  });

  const start = (concern: string, types: string[]) => () => {
    assertConsumable(contracts, 'kitchen', { concern, types }, none);
  };

  it('is known by concern, and by service', () => {
    expect(contracts.eventsConsumedBy('kitchen', 'books')).to.deep.equal([PLACED, PAID, RANG]);
    expect(contracts.eventsConsumedBy('kitchen', 'orders')).to.deep.equal([PLACED, RANG]);
    expect(contracts.eventsConsumedBy('kitchen')).to.deep.equal([PLACED, PAID, RANG]);
    expect(contracts.eventsConsumedBy('shop', 'books')).to.deep.equal([]);
    expect(contracts.consumersOf(PAID)).to.deep.equal([{ service: 'kitchen', concern: 'books' }]);
  });

  it('is all that the contracts give the concern, with or without what any concern may have', () => {
    expect(start('books', [PLACED, PAID])).to.not.throw();
    expect(start('orders', [PLACED, RANG])).to.not.throw();
    expect(start('bells', [RANG])).to.not.throw();
  });

  it('is nothing that they give another concern', () => {
    expect(start('orders', [PLACED, PAID])).to.throw(`kitchen.orders as a consumer of ${PAID}`);
  });

  it('is nothing less either', () => {
    expect(start('books', [PLACED])).to.throw(`kitchen.books has no handler for ${PAID}`);
  });

  it('is asked of every concern, though another one handles the same event', () => {
    const consumed = new Map([['books', [PLACED, PAID]]]);
    const check = (): void => assertEveryEventConsumed(contracts, 'kitchen', consumed);
    expect(check).to.throw(`kitchen has no handler for ${PLACED}, ${RANG}`);
    consumed.set('orders', [PLACED]);
    expect(check).to.throw(`kitchen has no handler for ${RANG}`);
    consumed.set('bells', [RANG]);
    expect(check).to.not.throw();
  });

  it('is not said by what is neither a service nor a concern of one', async () => {
    const failed = await contractsOf({ [PLACED]: [{ service: 'kitchen' }] }).catch(String);
    expect(failed).to.include('a consumer is a service, or { service, concern }');
  });
});

function contractsOf(consumers: Record<string, unknown[]>): Promise<Contracts> {
  const messages = Object.entries(consumers).map(([name, of]) => [
    name,
    { name, 'x-kind': 'event', 'x-consumers': of, payload: { type: 'object' } },
  ]);
  return loadContracts({ components: { messages: Object.fromEntries(messages) as object } });
}
