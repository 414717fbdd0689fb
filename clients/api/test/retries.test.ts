import { expect } from 'chai';
import { FakeGateway, caught, problem, type Answer } from './fake-gateway.js';

describe('retries', () => {
  const gateway = new FakeGateway();
  beforeEach(() => gateway.start());
  afterEach(() => gateway.stop());

  const failing = (times: number, how: Answer): void => {
    gateway.answer = () =>
      gateway.asked.length <= times ? how : { status: 200, body: { id: 'v', items: [] } };
  };

  it('repeats a write that was cut off, under one key', async () => {
    failing(2, 'destroy');
    const visit = { unitId: 'u', kind: 'cab', visitor: { name: 'Dilip' } } as const;
    await gateway.client({ retries: 2 }).visits.request(visit);
    const keys = gateway.asked.map(({ headers }) => headers['idempotency-key']);
    expect(keys).to.have.length(3);
    expect(new Set(keys).size).to.equal(1);
    expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
  });

  it('are two unless it is said otherwise, so that a write has a key by itself', async () => {
    gateway.answer = () => 'destroy';
    await caught(gateway.client().visits.approve('v'));
    const keys = gateway.asked.map(({ headers }) => headers['idempotency-key']);
    expect(keys).to.have.length(3);
    expect(new Set(keys).size).to.equal(1);
    expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
    await caught(gateway.client({ retries: 0 }).visits.approve('v'));
    expect(gateway.asked).to.have.length(4);
    expect(gateway.asked[3]?.headers).not.to.have.property('idempotency-key');
  });

  for (const [name, far] of [
    ['seconds', () => '60'],
    ['a date', () => new Date(Date.now() + 60_000).toUTCString()],
  ] as const) {
    it(`give up at once when the answer wants a longer wait than they have, in ${name}`, async () => {
      const began = performance.now();
      for (const status of [429, 503]) {
        const refused = problem(status, 'later');
        gateway.answer = () => ({ ...refused, headers: { 'Retry-After': far() } });
        const error = await caught(gateway.client({ retries: 3 }).visits.list());
        expect(error).to.have.property('status', status);
      }
      expect(gateway.asked).to.have.length(2);
      expect(performance.now() - began).to.be.lessThan(4000);
    });
  }

  it('wait as long as the answer asks for', async () => {
    const began = performance.now();
    failing(1, { ...problem(429, 'too_many_requests'), headers: { 'Retry-After': '1' } });
    await gateway.client({ retries: 1 }).visits.list();
    expect(performance.now() - began).to.be.at.least(990);
  });

  it('gives each write a key of its own, and the caller’s key goes first', async () => {
    const api = gateway.client({ retries: 1 });
    gateway.answer = () => ({ status: 200, body: {} });
    await api.visits.approve('a');
    await api.visits.approve('a');
    await api.visits.approve('a', { idempotencyKey: 'mine' });
    const [first, second, third] = gateway.asked.map(({ headers }) => headers['idempotency-key']);
    expect(first).not.to.equal(second);
    expect(third).to.equal('mine');
  });

  it('waits for the first attempt when that is still being handled', async () => {
    failing(1, problem(409, 'idempotency_in_flight'));
    await gateway.client({ retries: 1 }).visits.deny('v');
    expect(gateway.asked).to.have.length(2);
  });

  it('does not repeat a login, nor what was refused for good', async () => {
    const api = gateway.client({ retries: 3 });
    gateway.answer = () => 'destroy';
    expect(await caught(api.auth.login('a@b.c', 'x'))).to.be.instanceOf(TypeError);
    gateway.answer = () => problem(422, 'unit_has_no_residents');
    await caught(api.visits.approve('v'));
    expect(gateway.asked).to.have.length(2);
  });

  it('gives up after the last, and at once when it is aborted', async () => {
    gateway.answer = () => problem(503, 'service_unavailable');
    expect(await caught(gateway.client({ retries: 1 }).visits.list())).to.have.property(
      'status',
      503,
    );
    expect(gateway.asked).to.have.length(2);
    const abort = new AbortController();
    gateway.answer = () => {
      abort.abort();
      return { ...problem(503, 'service_unavailable'), headers: { 'Retry-After': '5' } };
    };
    const error = await caught(
      gateway.client({ retries: 5 }).visits.list({}, { signal: abort.signal }),
    );
    expect(error).to.have.property('name', 'AbortError');
    expect(gateway.asked).to.have.length(3);
  });
});
