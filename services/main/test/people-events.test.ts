import type { ConsumedEvents, ServedCalls } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { newId } from '@gatehouse/shared/ids/ids';
import { createRpcClient, type RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { PeopleEvent } from '../src/features/people/people.consumer.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestCommunity } from './world.js';

type Accepted = ConsumedEvents['gatehouse.invitation.accepted.v1'];

describe('what auth tells of accounts', () => {
  let main: MainFixture;
  let auth: Broker;
  let rpc: RpcClient<ServedCalls>;
  let here: TestCommunity;

  before(async () => {
    main = await startMain();
    auth = await main.brokers.connect('auth');
    rpc = await createRpcClient<ServedCalls>(auth);
    here = main.world.here;
  });
  after(() => main.stop());

  const publish = async <T extends PeopleEvent['type']>(type: T, data: ConsumedEvents[T]) => {
    const event: Envelope = createEnvelope({
      type,
      source: 'gatehouse/auth',
      subject: data.accountId ?? newId(),
      data,
    });
    await auth.publisher.publishEvent(event);
    return event;
  };

  const about = (accountId: string) => ({
    accountId,
    actorId: accountId,
    communityIds: [here.id],
    at: new Date().toISOString(),
  });

  const accepted = (more: Partial<Accepted> = {}): Accepted => ({
    ...about(newId()),
    invitationId: newId(),
    communityId: here.id,
    email: 'dev@test.gatehouse.example',
    givenName: 'Dev',
    familyName: 'Shah',
    role: 'resident',
    unitId: here.emptyUnitId,
    ...more,
  });

  /** Whom a visitor to the unit rings; nobody when the unit has no residents. */
  const rings = async (unitId: string): Promise<string[]> => {
    const token = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
    const answer = await call(main, 'POST', '/visits', { token, body });
    if (answer.status === 422) return [];
    const subject = `visit/${String(answer.body['id'])}`;
    await eventually(() => expect(main.events.map((event) => event.subject)).to.include(subject));
    const event = main.events.find((each) => each.subject === subject);
    return (event?.data as { residentIds: string[] }).residentIds;
  };

  const nameOf = async (accountId: string): Promise<unknown> => {
    const [rows] = await main.sequelize.query('SELECT name FROM people WHERE account_id = ?', {
      replacements: [accountId],
    });
    return (rows as { name: string }[])[0]?.name;
  };

  describe('when somebody is deactivated', () => {
    /** Waits until all that was told of the account has been taken in. */
    const takenIn = (accountId: string, closed: number, opened: number) =>
      eventually(async () => {
        const [rows] = await main.sequelize.query(
          'SELECT closed_at, opened_at FROM known_accounts WHERE account_id = ?',
          { replacements: [accountId] },
        );
        const moments = (rows as Record<'closed_at' | 'opened_at', Date | null>[]).map((row) => [
          row.closed_at?.toISOString(),
          row.opened_at?.toISOString(),
        ]);
        expect(moments).to.deep.equal([[at(closed), at(opened)]]);
      });
    const at = (second: number) => `2026-11-28T10:00:0${second}.000Z`;
    const tell = (what: 'deactivated' | 'reactivated', accountId: string, second: number) =>
      publish(`gatehouse.user.${what}.v1`, { ...about(accountId), at: at(second) });

    it('rings the others only, and all again after the account is active', async () => {
      const { asha, bilal, unitId } = here;
      const both = [asha.accountId, bilal.accountId];
      expect(await rings(unitId)).to.have.members(both);
      await tell('deactivated', bilal.accountId, 1);
      await eventually(async () => expect(await rings(unitId)).to.deep.equal([asha.accountId]));
      await tell('reactivated', bilal.accountId, 2);
      await eventually(async () => expect(await rings(unitId)).to.have.members(both));
    });

    it('goes by what was last, also when that comes first', async () => {
      const { chitra, neighbourUnitId } = here;
      await tell('reactivated', chitra.accountId, 4);
      await tell('deactivated', chitra.accountId, 3);
      await takenIn(chitra.accountId, 3, 4);
      expect(await rings(neighbourUnitId)).to.deep.equal([chitra.accountId]);
      await tell('deactivated', chitra.accountId, 5);
      await tell('reactivated', chitra.accountId, 4);
      await takenIn(chitra.accountId, 5, 4);
      expect(await rings(neighbourUnitId)).to.deep.equal([]);
    });
  });

  it('lets an invited resident be rung', async () => {
    expect(await rings(here.emptyUnitId)).to.deep.equal([]);
    const { accountId } = (await publish('gatehouse.invitation.accepted.v1', accepted()))
      .data as Accepted;
    await eventually(async () => expect(await rings(here.emptyUnitId)).to.deep.equal([accountId]));
    expect(await nameOf(accountId)).to.equal('Dev Shah');
  });

  it('takes an event that comes twice once', async () => {
    const event = await publish('gatehouse.invitation.accepted.v1', accepted());
    const { accountId } = event.data as Accepted;
    await auth.publisher.publishEvent(event);
    await publish('gatehouse.role.changed.v1', {
      ...about(accountId),
      communityId: here.id,
      roles: [],
    });
    await auth.publisher.publishEvent(event);
    const last = await publish('gatehouse.invitation.accepted.v1', accepted());
    await eventually(async () =>
      expect(await rings(here.emptyUnitId)).to.include((last.data as Accepted).accountId),
    );
    expect(await rings(here.emptyUnitId)).to.not.include(accountId);
  });

  it('knows an invited guard, who lives nowhere', async () => {
    const guard = accepted({ role: 'employee', job: 'guard' });
    delete guard.unitId;
    await publish('gatehouse.invitation.accepted.v1', guard);
    await eventually(async () => expect(await nameOf(guard.accountId)).to.equal('Dev Shah'));
    expect(await rings(here.unitId)).to.not.include(guard.accountId);
  });

  it('rings nobody who has left the community, and knows who still has a role', async () => {
    const gone = accepted();
    const stays = accepted();
    await publish('gatehouse.invitation.accepted.v1', gone);
    await publish('gatehouse.invitation.accepted.v1', stays);
    await publish('gatehouse.role.changed.v1', {
      ...about(stays.accountId),
      communityId: here.id,
      roles: [{ role: 'resident' }, { role: 'manager' }],
    });
    await publish('gatehouse.role.changed.v1', {
      ...about(gone.accountId),
      communityId: here.id,
      roles: [],
    });
    await eventually(async () => {
      const rung = await rings(here.emptyUnitId);
      expect(rung).to.include(stays.accountId);
      expect(rung).to.not.include(gone.accountId);
    });
  });

  it('forgets the name of a deleted account and rings it no more', async () => {
    const data = accepted();
    await publish('gatehouse.invitation.accepted.v1', data);
    await eventually(async () => expect(await nameOf(data.accountId)).to.equal('Dev Shah'));
    await publish('gatehouse.user.deleted.v1', about(data.accountId));
    await eventually(async () => expect(await nameOf(data.accountId)).to.equal('Former member'));
    expect(await rings(here.emptyUnitId)).to.not.include(data.accountId);
    expect(await nameOf(here.asha.accountId)).to.equal('Asha Rao');
  });

  it('ends no residency that began after somebody had left', async () => {
    const earlier = new Date(Date.now() - 60_000).toISOString();
    const { accountId } = (await publish('gatehouse.invitation.accepted.v1', accepted()))
      .data as Accepted;
    await eventually(async () => expect(await rings(here.emptyUnitId)).to.include(accountId));
    await publish('gatehouse.role.changed.v1', {
      ...{ ...about(accountId), at: earlier, communityId: here.id },
      roles: [],
    });
    const last = (await publish('gatehouse.invitation.accepted.v1', accepted())).data as Accepted;
    await eventually(async () => expect(await rings(here.emptyUnitId)).to.include(last.accountId));
    expect(await rings(here.emptyUnitId)).to.include(accountId);
  });

  it('does not learn the name of a deleted account again, and keeps no name of it', async () => {
    const late = accepted({ givenName: 'Gone', at: new Date(Date.now() - 60_000).toISOString() });
    await publish('gatehouse.user.deleted.v1', about(late.accountId));
    await publish('gatehouse.invitation.accepted.v1', late);
    await eventually(async () => expect(await nameOf(late.accountId)).to.equal('Former member'));
    expect(await rings(here.emptyUnitId)).to.not.include(late.accountId);
    const [kept] = await main.sequelize.query('SELECT * FROM known_accounts WHERE account_id = ?', {
      replacements: [late.accountId],
    });
    const columns = ['account_id', 'forgotten_at', 'closed_at', 'opened_at'];
    expect(Object.keys((kept as object[])[0] ?? {})).to.deep.equal(columns);
  });

  it('lets whom an operator made a guard ring, without an invitation', async () => {
    const guard = { ...here.guard, accountId: newId() };
    const token = await tokenFor(main.issuer, here, guard);
    const ring = () =>
      call(main, 'POST', '/visits', {
        token,
        body: { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } },
      });
    await publish('gatehouse.role.changed.v1', {
      ...{ ...about(guard.accountId), actorId: newId(), communityId: here.id },
      ...{ roles: [{ role: 'employee', job: 'guard' }], givenName: 'Kiran', familyName: 'Das' },
    });
    await eventually(async () => expect(await nameOf(guard.accountId)).to.equal('Kiran Das'));
    expect((await ring()).status).to.equal(201);
    const stranger = { ...here.guard, accountId: newId() };
    const refused = await call(main, 'POST', '/visits', {
      token: await tokenFor(main.issuer, here, stranger),
      body: { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } },
    });
    expect(refused.body['code']).to.equal('person_unknown');
  });

  it('knows whom an auth of before tells without names, and their name once it is told', async () => {
    const facts = { ...about(newId()), communityId: here.id };
    const roles = [{ role: 'employee' as const }];
    await publish('gatehouse.role.changed.v1', { ...facts, roles });
    await eventually(async () => expect(await nameOf(facts.accountId)).to.equal('Member'));
    await publish('gatehouse.role.changed.v1', {
      ...{ ...facts, at: new Date(Date.parse(facts.at) - 60_000).toISOString() },
      ...{ roles, givenName: 'Kiran', familyName: 'Das' },
    });
    await eventually(async () => expect(await nameOf(facts.accountId)).to.equal('Kiran Das'));
  });

  it('lays an invitation to a unit of another community aside and goes on', async () => {
    const foreign = accepted({ unitId: main.world.elsewhere.unitId });
    await publish('gatehouse.invitation.accepted.v1', foreign);
    const next = accepted();
    await publish('gatehouse.invitation.accepted.v1', next);
    await eventually(async () => expect(await nameOf(next.accountId)).to.equal('Dev Shah'));
    expect(await nameOf(foreign.accountId)).to.equal(undefined);
  });

  describe('main.unit.get', () => {
    it('answers a unit of the community', async () => {
      const { unit } = await rpc.call('main.unit.get', {
        communityId: here.id,
        unitId: here.unitId,
      });
      expect(unit).to.deep.equal({ id: here.unitId, name: 'A-101', building: 'Tower A' });
    });

    it('knows no unit of another community', async () => {
      const unitId = main.world.elsewhere.unitId;
      const error: unknown = await rpc
        .call('main.unit.get', { communityId: here.id, unitId })
        .catch((thrown: unknown) => thrown);
      expect(error).to.include({ code: 'unit_not_found' });
    });
  });
});
