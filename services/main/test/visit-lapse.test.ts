import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { readConfig } from '../src/config.js';
import { createMainService } from '../src/service.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

const minute = 60_000;

describe('an approval that nobody uses', () => {
  let main: MainFixture;
  let clock = new Date('2027-01-10T08:00:00.000Z');
  let guard: string;
  let asha: string;

  before(async () => {
    main = await startMain({ VISIT_EXPIRY_EVERY: '20ms' }, { now: () => clock });
    const { here } = main.world;
    guard = await tokenFor(main.issuer, here, here.guard);
    asha = await tokenFor(main.issuer, here, here.asha);
  });
  after(() => main.stop());

  const post = (path: string, token: string, body?: unknown) =>
    call(main, 'POST', path, { token, body });
  const stateOf = async (id: string) =>
    (await call(main, 'GET', `/visits/${id}`, { token: guard })).body['state'];
  const lapsesOf = (id: string) =>
    main.events.filter(
      ({ subject, type }) => subject === `visit/${id}` && type === 'gatehouse.visit.lapsed.v1',
    );

  async function approved(): Promise<string> {
    const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const id = String((await post('/visits', guard, body)).body['id']);
    expect((await post(`/visits/${id}/approve`, asha)).status).to.equal(200);
    return id;
  }
  const wait = (ms: number): void => {
    clock = new Date(clock.getTime() + ms);
  };

  it('ends after 15 minutes, not a millisecond before, and says so once to who asked', async () => {
    const id = await approved();
    wait(15 * minute - 1);
    const denied = await approved();
    await post(`/visits/${denied}/lapse`, guard);
    await eventually(() => expect(lapsesOf(denied)).to.have.length(1));
    expect(await stateOf(id)).to.equal('approved');
    wait(1);
    await eventually(async () => expect(await stateOf(id)).to.equal('expired'));
    await eventually(() => expect(lapsesOf(id)).to.have.length(1));
    const { accountId } = main.world.here.guard;
    expect(lapsesOf(id)[0]?.data).to.deep.include({
      toldIds: [accountId],
      lapsedAt: clock.toISOString(),
    });
    expect(lapsesOf(id)[0]?.data).to.not.have.property('lapsedBy');
    const late = await post(`/visits/${id}/check-in`, guard);
    expect([late.status, late.body['code']]).to.deep.equal([409, 'visit_approval_lapsed']);
  });

  it('ends at a guard’s word, who is not told of it', async () => {
    const id = await approved();
    const ended = await post(`/visits/${id}/lapse`, guard);
    const { accountId, name } = main.world.here.guard;
    expect(ended.body).to.deep.include({ state: 'expired', lapsedBy: { accountId, name } });
    await eventually(() => expect(lapsesOf(id)).to.have.length(1));
    expect(lapsesOf(id)[0]?.data).to.deep.include({ toldIds: [], lapsedBy: { accountId, name } });
    const again = await post(`/visits/${id}/lapse`, guard);
    expect(again.body['context']).to.deep.equal({
      state: 'expired',
      movedBy: { accountId, name },
    });
  });

  it('is the guard’s to end, and only while it is an approval', async () => {
    const id = await approved();
    expect((await post(`/visits/${id}/lapse`, asha)).status).to.equal(403);
    await post(`/visits/${id}/check-in`, guard);
    const inside = await post(`/visits/${id}/lapse`, guard);
    expect([inside.status, inside.body['code']]).to.deep.equal([409, 'visit_state_conflict']);
    wait(20 * minute);
    const sentinel = await approved();
    wait(15 * minute);
    await eventually(() => expect(lapsesOf(sentinel)).to.have.length(1));
    expect(await stateOf(id), 'who came in stays').to.equal('inside');
    expect(lapsesOf(id)).to.deep.equal([]);
  });

  it('tells nobody of what ended long ago', async () => {
    const id = await approved();
    wait(24 * 60 * minute);
    await eventually(() => expect(lapsesOf(id)).to.have.length(1));
    expect(lapsesOf(id)[0]?.data).to.deep.include({ toldIds: [] });
  });

  it('ends once, whichever of two processes comes first, in a burst of more than a batch', async () => {
    const overrides = { logger: silentLogger, keys: main.issuer.keys, now: () => clock };
    const other = await createMainService(readConfig(main.env), overrides);
    await other.start();
    try {
      const ids: string[] = [];
      for (let index = 0; index < 11; index++)
        ids.push(...(await Promise.all(Array.from({ length: 11 }, approved))));
      wait(15 * minute);
      await eventually(
        () => expect(ids.filter((id) => lapsesOf(id).length > 0)).to.have.length(ids.length),
        { within: 9000 },
      );
      const sentinel = await approved();
      await post(`/visits/${sentinel}/lapse`, guard);
      await eventually(() => expect(lapsesOf(sentinel)).to.have.length(1));
      for (const id of ids) expect(lapsesOf(id)).to.have.length(1);
    } finally {
      await other.stop();
    }
  });
});
