import type { ConsumedEvents, ProducedEvents } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { residentAdded } from '../src/features/residencies/residencies.events.js';
import type { PeopleEvent } from '../src/features/people/people.consumer.js';
import { startMain, type MainFixture } from './main-fixture.js';
import type { TestCommunity } from './world.js';

type Accepted = ConsumedEvents['gatehouse.invitation.accepted.v1'];
type Added = ProducedEvents['gatehouse.resident.added.v1'];

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('a home to which somebody is added', () => {
  let main: MainFixture;
  let auth: Broker;
  /** Another process of main, which publishes after what it is to be behind. */
  let other: Broker;
  let here: TestCommunity;

  before(async () => {
    main = await startMain();
    auth = await main.brokers.connect('auth');
    other = await main.brokers.connect('main');
    here = main.world.here;
  });
  after(() => main.stop());

  const publish = async <T extends PeopleEvent['type']>(type: T, data: ConsumedEvents[T]) => {
    const subject = data.accountId ?? newId();
    const event: Envelope = createEnvelope({ type, source: 'gatehouse/auth', subject, data });
    await auth.publisher.publishEvent(event);
    return event;
  };

  const about = (accountId: string, agoMs = 0) => ({
    accountId,
    actorId: accountId,
    communityIds: [here.id],
    at: new Date(Date.now() - agoMs).toISOString(),
  });

  const accepted = (unitId: string, { agoMs = 0, accountId = newId() } = {}): Accepted => ({
    ...about(accountId, agoMs),
    ...{ invitationId: newId(), communityId: here.id, email: 'dev@test.gatehouse.example' },
    ...{ givenName: 'Dev', familyName: 'Shah', role: 'resident', unitId },
  });

  const moveIn = async (unitId: string, how?: Parameters<typeof accepted>[1]) => {
    const data = accepted(unitId, how);
    return { data, event: await publish('gatehouse.invitation.accepted.v1', data) };
  };

  const leave = (accountId: string) =>
    publish('gatehouse.role.changed.v1', {
      ...about(accountId),
      ...{ communityId: here.id, roles: [] },
    });

  const told = (unitId: string): Added[] =>
    main.events.flatMap(({ type, data }) =>
      type === 'gatehouse.resident.added.v1' && (data as Added).unit.id === unitId
        ? [data as Added]
        : [],
    );

  const addedTo = (unitId: string) => told(unitId).map(({ resident }) => resident.accountId);

  /** All that was published about the account before has been taken in, and what follows was told. */
  const takenIn = async (accountId: string) => {
    const name = newId();
    await publish('gatehouse.role.changed.v1', {
      ...{ ...about(accountId, -MINUTE_MS), communityId: here.id },
      ...{ roles: [{ role: 'resident' as const }], givenName: 'Now', familyName: name },
    });
    await eventually(async () => {
      const [rows] = await main.sequelize.query('SELECT name FROM people WHERE account_id = ?', {
        replacements: [accountId],
      });
      expect(rows).to.deep.equal([{ name: `Now ${name}` }]);
      const [waiting] = await main.sequelize.query('SELECT id FROM outbox');
      expect(waiting).to.deep.equal([]);
    });
    const sentinel = residentAdded({
      ...{ communityId: here.id, unit: { id: newId(), name: 'Z-1', building: 'Z' } },
      ...{ resident: { accountId: newId(), name: 'Zoe' }, addedAt: new Date().toISOString() },
      toldIds: [],
    });
    await other.publisher.publishEvent(sentinel);
    await eventually(() => expect(main.events.map(({ id }) => id)).to.include(sentinel.id));
  };

  it('hears of it once, and who was added does not', async () => {
    const { data, event } = await moveIn(here.unitId);
    await auth.publisher.publishEvent(event);
    await takenIn(data.accountId);
    expect(told(here.unitId)).to.deep.equal([
      {
        communityId: here.id,
        unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
        resident: { accountId: data.accountId, name: 'Dev Shah' },
        addedAt: data.at,
        toldIds: [here.asha.accountId, here.bilal.accountId].sort(),
      },
    ]);
  });

  it('hears of it no second time after everybody has forgotten the message', async () => {
    const { data, event } = await moveIn(here.neighbourUnitId);
    await takenIn(data.accountId);
    expect(addedTo(here.neighbourUnitId)).to.deep.equal([data.accountId]);
    await main.sequelize.query('DELETE FROM inbox WHERE message_id = ?', {
      replacements: [event.id],
    });
    await auth.publisher.publishEvent(event);
    await takenIn(data.accountId);
    expect(addedTo(here.neighbourUnitId)).to.deep.equal([data.accountId]);
  });

  it('hears nothing of the first in it, of who lives there already, nor of who works there', async () => {
    const { elsewhere } = main.world;
    const theirs = { communityId: elsewhere.id, communityIds: [elsewhere.id] };
    const unitId = elsewhere.emptyUnitId;
    const first = { ...accepted(unitId), ...theirs };
    await publish('gatehouse.invitation.accepted.v1', first);
    await publish('gatehouse.invitation.accepted.v1', { ...first, invitationId: newId() });
    await eventually(async () => {
      const [rows] = await main.sequelize.query('SELECT id FROM account_moves WHERE unit_id = ?', {
        replacements: [unitId],
      });
      expect(rows).to.have.length(2);
    });
    const second = { ...accepted(unitId), ...theirs };
    await publish('gatehouse.invitation.accepted.v1', second);
    const guard = accepted(here.unitId);
    delete guard.unitId;
    await publish('gatehouse.invitation.accepted.v1', { ...guard, role: 'employee', job: 'guard' });
    await takenIn(guard.accountId);
    await eventually(() => expect(told(unitId)).to.have.length(1));
    expect(told(unitId)[0]).to.deep.include({
      resident: { accountId: second.accountId, name: 'Dev Shah' },
      toldIds: [first.accountId],
    });
    expect(
      main.events.flatMap(({ data }) => (data as Partial<Added>).resident ?? []),
    ).to.not.include({ accountId: guard.accountId });
  });

  it('hears of whoever came later, in whatever order it becomes known', async () => {
    const unitId = here.emptyUnitId;
    const [second, third, first] = [
      await moveIn(unitId, { agoMs: 2 * MINUTE_MS }),
      await moveIn(unitId, { agoMs: MINUTE_MS }),
      await moveIn(unitId, { agoMs: 3 * MINUTE_MS }),
    ].map(({ data }) => data.accountId);
    await eventually(() => expect(pairs(told(unitId))).to.have.length(3));
    expect(pairs(told(unitId))).to.have.members([
      `${second} told of ${third}`,
      `${first} told of ${second}`,
      `${first} told of ${third}`,
    ]);
    await leave(String(second));
    await takenIn(String(first));
    expect(pairs(told(unitId)), 'who leaves is not told of').to.have.length(3);
    await moveIn(unitId, { accountId: String(second) });
    await eventually(() => expect(pairs(told(unitId))).to.have.length(5));
    expect(pairs(told(unitId)).slice(3)).to.have.members([
      `${first} told of ${second}`,
      `${third} told of ${second}`,
    ]);
  });

  it('hears nothing of who was added long ago, nor of who has left before it became known', async () => {
    const { neighbourUnitId: unitId } = here;
    const before = addedTo(unitId);
    const old = await moveIn(unitId, { agoMs: 8 * DAY_MS });
    const gone = newId();
    await leave(gone);
    await takenIn(gone);
    await moveIn(unitId, { accountId: gone, agoMs: MINUTE_MS });
    await takenIn(gone);
    await takenIn(old.data.accountId);
    const news = await moveIn(unitId, { agoMs: 6 * DAY_MS });
    await takenIn(news.data.accountId);
    const since = addedTo(unitId).slice(before.length);
    expect(new Set(since)).to.include(news.data.accountId);
    expect(since).to.not.include(old.data.accountId);
    expect(since).to.not.include(gone);
  });

  it('does not tell those who cannot use their account', async () => {
    const { unitId, bilal, asha } = here;
    await publish('gatehouse.user.deactivated.v1', about(bilal.accountId));
    await takenIn(bilal.accountId);
    const { data } = await moveIn(unitId);
    await eventually(() => expect(addedTo(unitId)).to.include(data.accountId));
    const telling = told(unitId).find(({ resident }) => resident.accountId === data.accountId);
    expect(telling?.toldIds).to.include(asha.accountId);
    expect(telling?.toldIds).to.not.include(bilal.accountId);
  });
});

function pairs(told: readonly Added[]): string[] {
  return told.flatMap(({ resident, toldIds }) =>
    toldIds.map((id) => `${id} told of ${resident.accountId}`),
  );
}
