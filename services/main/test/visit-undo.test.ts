import { eventually } from '@gatehouse/shared/testing/eventually';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

const minute = 60_000;

describe('a check-out that was a mistake', () => {
  let main: MainFixture;
  let clock = new Date('2027-01-10T08:00:00.000Z');
  let guard: string;
  let asha: string;

  before(async () => {
    main = await startMain({}, { now: () => clock });
    const { here } = main.world;
    guard = await tokenFor(main.issuer, here, here.guard);
    asha = await tokenFor(main.issuer, here, here.asha);
  });
  after(() => main.stop());

  const post = (path: string, token: string, body?: unknown) =>
    call(main, 'POST', path, { token, body });
  const wait = (ms: number): void => {
    clock = new Date(clock.getTime() + ms);
  };

  async function inside(): Promise<string> {
    const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const id = String((await post('/visits', guard, body)).body['id']);
    await post(`/visits/${id}/approve`, asha);
    expect((await post(`/visits/${id}/check-in`, guard)).status).to.equal(200);
    return id;
  }
  async function left(): Promise<string> {
    const id = await inside();
    expect((await post(`/visits/${id}/check-out`, guard)).status).to.equal(200);
    return id;
  }

  it('is taken back as if it had not been, and can be made again', async () => {
    const id = await inside();
    const before = (await call(main, 'GET', `/visits/${id}`, { token: guard })).body;
    await post(`/visits/${id}/check-out`, guard);
    wait(minute - 1);
    const undone = await post(`/visits/${id}/undo-check-out`, guard);
    expect([undone.status, undone.body]).to.deep.equal([200, before]);
    const read = await call(main, 'GET', `/visits/${id}`, { token: guard });
    expect(read.body, 'what is stored').to.deep.equal(before);
    const { accountId, name } = main.world.here.guard;
    const again = await post(`/visits/${id}/undo-check-out`, guard);
    expect([again.status, again.body['code'], again.body['context']]).to.deep.equal([
      409,
      'visit_state_conflict',
      { state: 'inside', movedBy: { accountId, name } },
    ]);
    const gone = await post(`/visits/${id}/check-out`, guard);
    expect(gone.body).to.deep.include({ state: 'left', checkedOutAt: clock.toISOString() });
  });

  it('stands after a minute', async () => {
    const id = await left();
    wait(minute);
    const late = await post(`/visits/${id}/undo-check-out`, guard);
    expect([late.status, late.body['code']]).to.deep.equal([409, 'visit_check_out_stands']);
    const read = await call(main, 'GET', `/visits/${id}`, { token: guard });
    expect(read.body['state']).to.equal('left');
  });

  it('is taken back by who may let visitors out, and by nobody else', async () => {
    const id = await left();
    expect((await post(`/visits/${id}/undo-check-out`, asha)).status).to.equal(403);
    const approved = await post(`/visits/${id}/check-in`, guard);
    expect(approved.status, 'the way in goes by an approval').to.equal(409);
    expect((await post(`/visits/${newId()}/undo-check-out`, guard)).status).to.equal(404);
    const read = await call(main, 'GET', `/visits/${id}`, { token: guard });
    expect(read.body['state']).to.equal('left');
  });

  it('is recorded once for each time that it was taken back', async () => {
    const id = await left();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => post(`/visits/${id}/undo-check-out`, guard)),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409, 409]);
  });
});

describe('whoever has a visit before them', () => {
  let main: MainFixture;
  const heard: { key: string; type: string; data: unknown }[] = [];

  before(async () => {
    main = await startMain();
    const edge = await main.brokers.connect('edge');
    await edge.subscribePush({
      keys: ['community.#'],
      handle: (key, { type, data }) => void heard.push({ key, type, data }),
    });
  });
  after(() => main.stop());

  it('is told of each step that was taken, and of none that was refused', async () => {
    const { here } = main.world;
    const guard = await tokenFor(main.issuer, here, here.guard);
    const asha = await tokenFor(main.issuer, here, here.asha);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const request = async () =>
      String((await call(main, 'POST', '/visits', { token: guard, body })).body['id']);
    const [visitId, other] = [await request(), await request()];
    const step = (id: string, name: string, token = guard) =>
      call(main, 'POST', `/visits/${id}/${name}`, { token });
    await step(visitId, 'check-out');
    await step(visitId, 'approve', asha);
    await step(visitId, 'deny', asha);
    for (const name of ['check-in', 'check-in', 'check-out', 'undo-check-out', 'lapse'])
      await step(visitId, name);
    await step(other, 'deny', asha);
    const change = (id: string, state: string) => ({
      key: `community.${here.id}`,
      type: 'gatehouse.visit.changed.v1',
      data: { communityId: here.id, visitId: id, state },
    });
    await eventually(() =>
      expect(heard).to.deep.equal([
        change(visitId, 'approved'),
        change(visitId, 'inside'),
        change(visitId, 'left'),
        change(visitId, 'inside'),
        change(other, 'denied'),
      ]),
    );
  });
});
