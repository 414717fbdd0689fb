import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

/** Nobody but who lives there is asked. */
const RING_ONLY = { VISIT_GUARD_SECONDS: '0', VISIT_CONTACTS_SECONDS: '0' };

describe('a visit that nobody answers', () => {
  let main: MainFixture;
  let guard: string;
  let asha: string;

  before(async () => {
    main = await startMain({ ...RING_ONLY, VISIT_RING_SECONDS: '1', VISIT_EXPIRY_EVERY: '20ms' });
    const { here } = main.world;
    guard = await tokenFor(main.issuer, here, here.guard);
    asha = await tokenFor(main.issuer, here, here.asha);
  });
  after(() => main.stop());

  const request = async () => {
    const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const answer = await call(main, 'POST', '/visits', { token: guard, body });
    return String(answer.body['id']);
  };
  const typesOf = (visitId: string) =>
    main.events.filter((e) => e.subject === `visit/${visitId}`).map((e) => e.type);

  it('expires, tells so once, and takes no answer any more', async () => {
    const visitId = await request();
    await eventually(() =>
      expect(typesOf(visitId)).to.deep.equal([
        'gatehouse.visit.requested.v1',
        'gatehouse.visit.expired.v1',
      ]),
    );
    const late = await call(main, 'POST', `/visits/${visitId}/approve`, { token: asha });
    expect(late.status).to.equal(409);
    expect(late.body['code']).to.equal('visit_expired');
  });

  it('is either answered or expired, never both, when both happen at the last moment', async () => {
    const visits = await Promise.all(Array.from({ length: 30 }, request));
    const answers = await Promise.all(
      visits.map(async (visitId, index) => {
        const last = await call(main, 'GET', `/visits/${visitId}`, { token: guard });
        const due = Date.parse(String(last.body['answerBy']));
        // Around the deadline, some a little before, some a little after.
        await eventually(() => expect(Date.now()).to.be.at.least(due - 15 + index), { every: 1 });
        return call(main, 'POST', `/visits/${visitId}/approve`, { token: asha });
      }),
    );
    await eventually(() => {
      for (const visitId of visits) expect(typesOf(visitId)).to.have.length(2);
    });
    for (const [index, visitId] of visits.entries()) {
      const outcome = answers[index]?.status === 200 ? 'approved' : 'expired';
      const visit = await call(main, 'GET', `/visits/${visitId}`, { token: guard });
      expect(visit.body['state']).to.equal(outcome);
      expect(typesOf(visitId)[1]).to.equal(`gatehouse.visit.${outcome}.v1`);
    }
  });
});

describe('main that looks rarely for visits whose time has passed', () => {
  let main: MainFixture;
  before(async () => {
    main = await startMain({ ...RING_ONLY, VISIT_RING_SECONDS: '4', VISIT_EXPIRY_EVERY: '4s' });
  });
  after(() => main.stop());

  it('expires them at their moment all the same', async () => {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const asked = await call(main, 'POST', '/visits', { token, body });
    const { expiredAt } = await eventually(
      () => {
        const expired = main.events.find(({ type }) => type === 'gatehouse.visit.expired.v1');
        if (expired === undefined) throw new Error('not expired yet');
        return expired.data as { expiredAt: string };
      },
      { within: 15_000 },
    );
    const late = Date.parse(expiredAt) - Date.parse(String(asked.body['answerBy']));
    // The look before was about a second before it was due, the next would come three seconds after.
    expect(late, 'ms').to.be.within(0, 1000);
  });
});

describe('main with one connection to its database', () => {
  let main: MainFixture;
  before(async () => {
    const settings = {
      ...RING_ONLY,
      ...{ MYSQL_POOL: '1', VISIT_RING_SECONDS: '1', VISIT_EXPIRY_EVERY: '20ms' },
    };
    main = await startMain(settings);
  });
  after(() => main.stop());

  it('takes visits and expires those that nobody answers', async () => {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const asked = await Promise.all(
      Array.from({ length: 5 }, () => call(main, 'POST', '/visits', { token, body })),
    );
    expect(asked.map(({ status }) => status)).to.deep.equal([201, 201, 201, 201, 201]);
    await eventually(() => {
      const expired = main.events.filter(({ type }) => type === 'gatehouse.visit.expired.v1');
      expect(expired).to.have.lengthOf(5);
    });
  });
});
