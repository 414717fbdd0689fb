import { join } from 'node:path';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { call, openapiDir, startMain, type Answer, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

/** Asks once more with a key. */
type Ask = (key: string) => Promise<Answer>;

describe('an operation that takes an Idempotency-Key', () => {
  let main: MainFixture;
  let guard: string;
  let resident: string;
  let manager: string;

  before(async () => {
    main = await startMain();
    const { here } = main.world;
    guard = await tokenFor(main.issuer, here, here.guard);
    manager = await tokenFor(main.issuer, here, here.manager);
    resident = await tokenFor(main.issuer, here, here.asha);
  });
  after(() => main.stop());

  const post = (path: string, token: string, key: string, body?: unknown) =>
    call(main, 'POST', path, { token, headers: { 'idempotency-key': key }, body });
  const request: Ask = (key) => {
    const visitor = { name: 'Ravi Kumar' };
    return post('/visits', guard, key, { unitId: main.world.here.unitId, kind: 'guest', visitor });
  };
  const publish: Ask = (key) =>
    post('/notices', manager, key, { title: 'Water is off', body: 'On Friday.' });
  const startJob: Ask = (key) => post('/reports/visits', manager, key, { format: 'csv' });
  /** A visit that has taken these steps; the last one is still to be asked for. */
  const stepping = async (...steps: (readonly [step: string, token: string])[]): Promise<Ask> => {
    const { body } = await request(newId());
    const asks = steps.map(([step, token]) => (key: string) => {
      return post(`/visits/${String(body['id'])}/${step}`, token, key);
    });
    const last = asks.pop();
    if (last === undefined) throw new Error('there is no step');
    for (const ask of asks) await ask(newId());
    return last;
  };

  const prepared: Record<string, () => Promise<Ask>> = {
    requestVisit: () => Promise.resolve(request),
    approveVisit: () => stepping(['approve', resident]),
    denyVisit: () => stepping(['deny', resident]),
    checkInVisit: () => stepping(['approve', resident], ['check-in', guard]),
    checkOutVisit: () => stepping(['approve', resident], ['check-in', guard], ['check-out', guard]),
    undoVisitCheckOut: () =>
      stepping(
        ['approve', resident],
        ['check-in', guard],
        ['check-out', guard],
        ['undo-check-out', guard],
      ),
    publishNotice: () => Promise.resolve(publish),
    exportNotices: () =>
      Promise.resolve((key) => post('/notices/export', manager, key, { format: 'csv' })),
    exportVisitReport: () => Promise.resolve(startJob),
    cancelJob: async () => {
      const { body } = await startJob(newId());
      return (key) => post(`/jobs/${String(body['id'])}/cancel`, manager, key);
    },
    lapseVisit: () => stepping(['approve', resident], ['lapse', guard]),
  };

  it('is looked at here, whichever the specification names', async () => {
    const { operations } = await loadSpec(join(openapiDir, 'main.yaml'));
    const named = operations.filter(({ idempotent }) => idempotent).map(({ id }) => id);
    expect(Object.keys(prepared)).to.have.members(named);
  });

  for (const [operation, prepare] of Object.entries(prepared))
    it(`gives ${operation} the first answer again`, async () => {
      const ask = await prepare();
      const key = newId();
      const first = await ask(key);
      const again = await ask(key);
      expect(first.status).to.be.within(200, 201);
      expect([again.status, again.body]).to.deep.equal([first.status, first.body]);
      expect(again.headers.get('idempotency-replayed')).to.equal('true');
    });
});
