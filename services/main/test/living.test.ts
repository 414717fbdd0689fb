import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { newResident, settle } from './residencies.js';
import { tokenFor, type TestPerson } from './world.js';

const at = (time: string): Date => new Date(time);

/** A tenancy to the end of 31 January in Kolkata, and the one that follows. */
const HANDOVER = at('2027-01-31T18:30:00.000Z');
const LAST_MOMENT = at('2027-01-31T18:29:59.999Z');

describe('who lives in a unit', () => {
  let main: MainFixture;
  let clock = LAST_MOMENT;
  let guard: string;
  let unitId: string;
  const leaving = newResident('Asha Leaving');
  const coming = newResident('Chitra Coming');

  before(async () => {
    // Nothing expires by itself: a test moves the clock, and says when.
    main = await startMain({ VISIT_EXPIRY_EVERY: '20ms' }, { now: () => clock });
    const { here } = main.world;
    unitId = here.emptyUnitId;
    guard = await tokenFor(main.issuer, here, here.guard);
    await settle(main.sequelize, here, leaving, [
      { unitId, from: at('2026-01-01T00:00:00.000Z'), to: HANDOVER },
    ]);
    await settle(main.sequelize, here, coming, [{ unitId, from: HANDOVER }]);
    await standInForAuth(main, {
      'auth.people.list': () => ({
        people: [leaving, coming].map(({ accountId, name }) => ({
          ...{ accountId, givenName: name, familyName: 'X', email: 'x@test.gatehouse.example' },
          ...{ status: 'active', roles: [{ role: 'resident' as const }] },
        })),
      }),
    });
  });
  after(() => main.stop());

  const tokenOf = (person: TestPerson) => tokenFor(main.issuer, main.world.here, person);
  const eventsOf = (id: string) => main.events.filter(({ subject }) => subject === `visit/${id}`);

  async function ring(time: Date): Promise<string> {
    clock = time;
    const body = { unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
    const answer = await call(main, 'POST', '/visits', { token: guard, body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return String(answer.body['id']);
  }

  async function rungBy(id: string, index = 0): Promise<string[]> {
    await eventually(() => expect(eventsOf(id)).to.have.length.above(index));
    return (eventsOf(id)[index]?.data as { residentIds: string[] }).residentIds;
  }

  it('living 3: a tenant until 31 January is rung at 18:29:59.999Z, at 18:30Z only the next', async () => {
    expect(await rungBy(await ring(LAST_MOMENT))).to.deep.equal([leaving.accountId]);
    expect(await rungBy(await ring(HANDOVER))).to.deep.equal([coming.accountId]);
  });

  it('is who is shown at the gate and in the list of people, to the same moment', async () => {
    const manager = await tokenOf(main.world.here.manager);
    const homes = async () =>
      (
        (await call(main, 'GET', '/people', { token: manager })).body['items'] as { units: [] }[]
      ).map(({ units }) => units.length);
    // Who listens is known two seconds after main began.
    const present = () =>
      eventually(async () => {
        const { status, body } = await call(main, 'GET', `/units/${unitId}/presence`, {
          token: guard,
        });
        expect(status).to.equal(200);
        return (body['residents'] as { accountId: string }[]).map(({ accountId }) => accountId);
      });
    clock = LAST_MOMENT;
    expect([await present(), await homes()]).to.deep.equal([[leaving.accountId], [1, 0]]);
    clock = HANDOVER;
    expect([await present(), await homes()]).to.deep.equal([[coming.accountId], [0, 1]]);
  });

  it('may ask who is present: not who comes next month, nor who has gone', async () => {
    const ask = async (person: TestPerson) =>
      (await call(main, 'GET', `/units/${unitId}/presence`, { token: await tokenOf(person) }))
        .status;
    clock = LAST_MOMENT;
    expect([await ask(leaving), await ask(coming)]).to.deep.equal([200, 404]);
    clock = HANDOVER;
    expect([await ask(leaving), await ask(coming)]).to.deep.equal([404, 200]);
  });

  for (const step of ['approve', 'deny'] as const)
    it(`may ${step}, if it was theirs then too: neither who has gone nor who came since`, async () => {
      const id = await ring(LAST_MOMENT);
      clock = HANDOVER;
      const answerOf = async (person: TestPerson) =>
        call(main, 'POST', `/visits/${id}/${step}`, { token: await tokenOf(person) });
      const gone = await answerOf(leaving);
      expect([gone.status, gone.body['code']]).to.deep.equal([403, 'not_living_there']);
      expect((await answerOf(coming)).status).to.equal(404);
      clock = LAST_MOMENT;
      expect((await answerOf(leaving)).status).to.equal(200);
    });

  it('is told that nobody answered only when it was theirs then and is now', async () => {
    const staying = newResident('Bilal Staying');
    const { here } = main.world;
    await settle(main.sequelize, here, staying, [
      { unitId, from: at('2026-06-01T00:00:00.000Z'), to: HANDOVER },
      { unitId, from: HANDOVER },
    ]);
    const id = await ring(LAST_MOMENT);
    expect(await rungBy(id)).to.have.members([leaving.accountId, staying.accountId]);
    clock = at('2027-01-31T19:00:00.000Z');
    expect(await rungBy(id, 1)).to.deep.equal([staying.accountId]);
    expect(eventsOf(id)[1]?.type).to.equal('gatehouse.visit.expired.v1');
  });
});
