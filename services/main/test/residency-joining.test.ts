import type { ConsumedEvents, ServedCalls } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { createRpcClient, type RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { PeopleEvent } from '../src/features/people/people.consumer.js';
import { startMain, type MainFixture } from './main-fixture.js';
import {
  createResidencyWorld,
  type KnownPerson,
  type Residency,
  type ResidencyWorld,
} from './residency-world.js';
import type { TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const NEXT_MONTH = new Date('2026-12-31T18:30:00.000Z');

const LOCK_UNIT =
  'SELECT id FROM units WHERE community_id = :communityId AND id = :unitId FOR UPDATE';
const EMPTY_UNIT =
  'DELETE FROM residencies WHERE community_id = :communityId AND unit_id = :unitId';

/** A move that waits to be approved. */
const MOVE = `
  INSERT INTO moves (community_id, id, unit_id, building_id, person_id, direction, state, day,
    moves_at, requested_at, requested_by_id, requested_by_name)
  VALUES (:communityId, :id, :unitId, :id, :personId, 'out', 'requested', '2027-01-31', :at, :at,
    :id, 'Meera Iyer')`;

describe('an account that comes to a residency', () => {
  let main: MainFixture;
  let auth: Broker;
  let rpc: RpcClient<ServedCalls>;
  let here: TestCommunity;
  let world: ResidencyWorld;
  let clock = NOON;

  before(async () => {
    main = await startMain({ RESIDENCIES_EVERY: '20ms' }, { now: () => clock });
    auth = await main.brokers.connect('auth');
    rpc = await createRpcClient<ServedCalls>(auth);
    here = main.world.here;
    world = await createResidencyWorld(main, here);
  });
  after(() => main.stop());
  beforeEach(async () => {
    clock = NOON;
    await emptyTheUnit();
  });

  /** As everybody does who changes one: the unit is locked before its residencies, or what is due waits in a circle. */
  const emptyTheUnit = () =>
    inTransaction(main.sequelize, async (transaction) => {
      const replacements = { communityId: here.id, unitId: here.emptyUnitId };
      for (const statement of [LOCK_UNIT, EMPTY_UNIT])
        await main.sequelize.query(statement, { replacements, transaction });
    });

  const publish = async <T extends PeopleEvent['type']>(type: T, data: ConsumedEvents[T]) => {
    const subject = data.accountId ?? newId();
    const event: Envelope = createEnvelope({ type, source: 'gatehouse/auth', subject, data });
    await auth.publisher.publishEvent(event);
    return event;
  };
  const about = (accountId: string, second = 0) => ({
    ...{ accountId, actorId: accountId, communityIds: [here.id], communityId: here.id },
    at: new Date(NOON.getTime() + second * 1000).toISOString(),
  });
  const accept = (residencyId: string, accountId: string = newId(), second = 0) =>
    publish('gatehouse.invitation.accepted.v1', {
      ...{ ...about(accountId, second), invitationId: newId(), email: 'dev@home.example' },
      ...{ givenName: 'Devdutt', familyName: 'Shah', role: 'resident', residencyId },
    });
  const planned = async (more: object = {}) => {
    const { id: personId } = await world.addPerson();
    const draft = { personId, unitId: here.emptyUnitId, kind: 'owner', from: '2027-01-01' };
    return world.start({ ...draft, ...more });
  };
  const personOf = async (residencyId: string) => {
    const { body } = await world.ask('GET', `/residencies/${residencyId}`);
    return (body as unknown as Residency).person;
  };
  const stateOf = async (personId: string) => {
    const { body } = await world.ask('GET', `/people/${personId}`);
    return (body as unknown as KnownPerson).state;
  };
  const hasAccount = (residencyId: string, accountId: string) =>
    eventually(async () => expect((await personOf(residencyId)).accountId).to.equal(accountId));

  it('is its owner from next month, as main was told: not rung today, and rung then', async () => {
    const residency = await planned();
    await publish('gatehouse.invitation.created.v1', {
      ...{ ...about(newId()), invitationId: newId(), email: 'dev@home.example' },
      ...{ role: 'resident', residencyId: residency.id, unitId: here.emptyUnitId },
    });
    await eventually(async () => {
      expect(await stateOf(residency.person.id)).to.equal('invited');
    });
    const accountId = newId();
    await accept(residency.id, accountId);
    await hasAccount(residency.id, accountId);
    const { body } = await world.ask('GET', `/residencies/${residency.id}`);
    expect(body).to.deep.equal({
      ...{ ...residency, kind: 'owner', from: '2027-01-01' },
      person: { ...residency.person, name: 'Devdutt Shah', accountId },
    });
    expect(await stateOf(residency.person.id)).to.equal('member');
    expect(await world.rungIn(here.emptyUnitId)).to.deep.equal([]);
    clock = NEXT_MONTH;
    expect(await world.rungIn(here.emptyUnitId)).to.deep.equal([accountId]);
    expect(await world.told(residency.id, 1)).to.deep.equal(['started']);
    expect((await world.ask('GET', `/residencies/${residency.id}`)).body['kind']).to.equal('owner');
  });

  it('is somebody whom nobody has invited once that was revoked, unless they were invited since', async () => {
    const { id: residencyId, person } = await planned();
    const invitation = (what: 'created' | 'revoked', second: number) =>
      publish(`gatehouse.invitation.${what}.v1`, {
        ...{ ...about(newId(), second), invitationId: newId(), email: 'dev@home.example' },
        ...{ role: 'resident', residencyId, unitId: here.emptyUnitId },
      });
    const becomes = (state: KnownPerson['state']) =>
      eventually(async () => expect(await stateOf(person.id)).to.equal(state));
    await invitation('created', 1);
    await becomes('invited');
    await invitation('revoked', 2);
    await becomes('known');
    // Told late, behind that of the next.
    await invitation('created', 4);
    await becomes('invited');
    await invitation('revoked', 3);
    const later = await planned();
    await publish('gatehouse.invitation.created.v1', {
      ...{ ...about(newId(), 5), invitationId: newId(), email: 'later@home.example' },
      ...{ role: 'resident', residencyId: later.id, unitId: here.emptyUnitId },
    });
    await eventually(async () => expect(await stateOf(later.person.id)).to.equal('invited'));
    expect(await stateOf(person.id)).to.equal('invited');
    await invitation('revoked', 6);
    await becomes('known');
  });

  it('is told to who lives there already, once', async () => {
    const unitId = here.emptyUnitId;
    const living = await planned({ from: '2026-12-01' });
    const livingId = newId();
    await accept(living.id, livingId);
    await hasAccount(living.id, livingId);
    const coming = await planned({ from: '2026-12-09' });
    const accountId = newId();
    const event = await accept(coming.id, accountId);
    await auth.publisher.publishEvent(event);
    await hasAccount(coming.id, accountId);
    const told = () => world.published.filter(({ subject }) => subject === `unit/${unitId}`);
    await eventually(() => expect(told()).to.have.length(1));
    expect(told()[0]?.data).to.deep.include({
      resident: { accountId, name: 'Devdutt Shah' },
      addedAt: '2026-12-08T18:30:00.000Z',
      toldIds: [livingId],
    });
  });

  it('is one person with all residencies when it is somebody there already', async () => {
    const accountId = newId();
    await publish('gatehouse.invitation.accepted.v1', {
      ...{ ...about(accountId), invitationId: newId(), email: 'dev@home.example' },
      ...{ givenName: 'Devdutt', familyName: 'Shah', role: 'resident', unitId: here.unitId },
    });
    await eventually(async () => {
      expect(await world.rungIn(here.unitId)).to.include(accountId);
    });
    const residency = await planned();
    const second = await world.start({
      ...{ personId: residency.person.id, unitId: here.neighbourUnitId, from: '2027-02-01' },
    });
    await accept(residency.id, accountId, 1);
    await hasAccount(residency.id, accountId);
    const person = await personOf(residency.id);
    expect(await personOf(second.id)).to.deep.equal(person);
    expect((await world.ask('GET', `/people/${residency.person.id}`)).status).to.equal(404);
    const { body } = await world.ask('GET', `/residencies?personId=${person.id}`);
    expect(body['items']).to.have.length(3);
    expect(await world.rungIn(here.unitId)).to.include(accountId);
  });

  it('is reached as was entered where its profile, which says less, is told before it comes', async () => {
    const accountId = newId();
    const entered = { phone: '+919876543210', email: 'dev@home.example' };
    const { id: personId } = await world.addPerson(entered);
    const residency = await planned({ personId });
    await publish('gatehouse.user.profile-changed.v1', {
      ...{ accountId, actorId: accountId, communityIds: [here.id], at: about(accountId, 2).at },
      changed: ['givenName'],
      ...{ email: 'devi@home.example', locale: 'en' },
      ...{ givenName: 'Devi', familyName: 'Shah' },
    });
    await eventually(async () => {
      const { body } = await world.ask('GET', '/persons?search=Devi%20Shah');
      expect(body['items']).to.have.length(1);
    });
    await accept(residency.id, accountId, 1);
    await hasAccount(residency.id, accountId);
    const { id } = await personOf(residency.id);
    expect((await world.ask('GET', `/people/${id}`)).body).to.include({
      ...{ name: 'Devi Shah', phone: entered.phone, email: 'devi@home.example' },
    });
  });

  it('is a minor when it turns out to be one, and no contact any more', async () => {
    const accountId = newId();
    const first = await planned({ from: '2026-12-01' });
    await accept(first.id, accountId);
    await hasAccount(first.id, accountId);
    const own = (await personOf(first.id)).id;
    const isPrimary = async () =>
      (await world.ask('GET', `/residencies/${first.id}`)).body['isPrimary'];
    expect(await isPrimary()).to.equal(true);
    const { id: personId } = await world.addPerson({ isMinor: true });
    const residency = await planned({ personId, unitId: here.neighbourUnitId });
    await accept(residency.id, accountId, 1);
    await eventually(async () => expect((await personOf(residency.id)).id).to.equal(own));
    expect((await world.ask('GET', `/people/${own}`)).body).to.include({ isMinor: true });
    expect(await isPrimary()).to.equal(false);
  });

  it('has the papers and the moves of whom it turns out to be; of two open in one unit, one', async () => {
    const accountId = newId();
    const first = await planned();
    await accept(first.id, accountId);
    await hasAccount(first.id, accountId);
    const own = (await personOf(first.id)).id;
    const residency = await planned({ unitId: here.neighbourUnitId });
    const entered = residency.person.id;
    const paper = { personId: entered, type: 'passport', number: 'K 1234 4821' };
    const { body } = await world.ask('POST', '/identity-documents', { body: paper });
    const move = async (personId: string, unitId: string): Promise<string> => {
      const id = newId();
      await main.sequelize.query(MOVE, {
        replacements: { id, communityId: here.id, unitId, personId, at: NOON },
      });
      return id;
    };
    const kept = await move(own, here.emptyUnitId);
    const doubled = await move(entered, here.emptyUnitId);
    const given = await move(entered, here.neighbourUnitId);
    await accept(residency.id, accountId, 1);
    await eventually(async () => expect((await personOf(residency.id)).id).to.equal(own));
    const path = `/identity-documents/${String(body['id'])}`;
    expect((await world.ask('GET', path)).body['personId']).to.equal(own);
    const seen = [];
    for (const id of [kept, doubled, given]) {
      const { state, person } = (await world.ask('GET', `/moves/${id}`)).body;
      seen.push([state, (person as { id: string }).id]);
    }
    expect(seen).to.deep.equal([
      ['requested', own],
      ['cancelled', own],
      ['requested', own],
    ]);
  });

  it('leaves with its account, in whatever order it is told', async () => {
    for (const leavesFirst of [false, true]) {
      const residency = await planned({ from: '2026-12-01' });
      const later = await world.start({
        ...{ personId: residency.person.id, unitId: here.neighbourUnitId, from: '2027-02-01' },
      });
      const accountId = newId();
      const leave = () =>
        publish('gatehouse.role.changed.v1', { ...about(accountId, 5), roles: [] });
      if (leavesFirst) await leave();
      await accept(residency.id, accountId, 1);
      if (!leavesFirst) await leave();
      await eventually(async () => {
        expect(await stateOf(residency.person.id), String(leavesFirst)).to.equal('left');
      });
      const ends = async (id: string) => (await world.ask('GET', `/residencies/${id}`)).body;
      expect((await ends(residency.id))['validTo']).to.equal('2026-12-10T06:30:05.000Z');
      const { validFrom, validTo } = (await ends(later.id)) as unknown as Residency;
      expect(validTo).to.equal(validFrom);
    }
  });

  it('keeps what was entered after its last residency had ended', async () => {
    const residency = await planned({ from: '2026-12-01' });
    const accountId = newId();
    await accept(residency.id, accountId, -60);
    await hasAccount(residency.id, accountId);
    const path = `/residencies/${residency.id}/end`;
    await world.ask('POST', path, { body: { at: NOON.toISOString() } });
    await world.told(residency.id, 2);
    const { at: residencyEndedAt } = world.eventsOf(residency.id).at(-1)?.data as { at: string };
    clock = new Date(NOON.getTime() + 60_000);
    const { id: personId } = await personOf(residency.id);
    const next = await world.start({ personId, unitId: here.emptyUnitId, from: '2027-01-01' });
    await publish('gatehouse.role.changed.v1', {
      ...{ ...about(accountId, 120), roles: [], residencyEndedAt },
    });
    await eventually(async () => expect(await stateOf(personId)).to.equal('left'));
    const { body } = await world.ask('GET', `/residencies/${next.id}`);
    expect(body).to.not.have.property('validTo');
  });

  it('forgets all that was entered of the person with the account', async () => {
    const { id: personId } = await world.addPerson({
      phone: '+919800000001',
      email: 'd@x.example',
    });
    const residency = await world.start({ personId, unitId: here.emptyUnitId, from: '2026-12-01' });
    const accountId = newId();
    await accept(residency.id, accountId);
    await hasAccount(residency.id, accountId);
    const { actorId, communityIds, at } = about(accountId, 5);
    await publish('gatehouse.user.deleted.v1', { accountId, actorId, communityIds, at });
    await eventually(async () => expect(await stateOf(personId)).to.equal('forgotten'));
    const { body } = await world.ask('GET', `/people/${personId}`);
    expect(body).to.include({ name: 'Former member' });
    for (const field of ['givenName', 'familyName', 'email', 'phone'])
      expect(body).to.not.have.property(field);
    clock = new Date(NOON.getTime() + 10_000);
    expect(await world.rungIn(here.emptyUnitId)).to.deep.equal([]);
  });

  it('belongs without a home when another account is the person, or the residency is gone', async () => {
    const residency = await planned();
    const [owner, stranger, late] = [newId(), newId(), newId()];
    await accept(residency.id, owner);
    await hasAccount(residency.id, owner);
    await accept(residency.id, stranger);
    await accept(newId(), late);
    const known = async (accountId: string) =>
      main.sequelize.query('SELECT state FROM people WHERE account_id = ?', {
        replacements: [accountId],
      });
    for (const accountId of [owner, stranger, late])
      await eventually(async () =>
        expect((await known(accountId))[0]).to.deep.equal([{ state: 'member' }]),
      );
    expect((await personOf(residency.id)).accountId).to.equal(owner);
  });

  describe('main.residency.get', () => {
    const ask = (communityId: string, residencyId: string): Promise<unknown> =>
      rpc
        .call('main.residency.get', { communityId, residencyId })
        .catch((thrown: unknown) => thrown);

    it('answers who is to live where, as what, from when', async () => {
      const { id, person, unit, validFrom } = await planned();
      expect(await ask(here.id, id)).to.deep.equal({
        residency: { id, unit, person, kind: 'owner', validFrom },
      });
    });

    it('knows none of another community, nor one that is over', async () => {
      const { id } = await planned();
      const foreign = await ask(main.world.elsewhere.id, id);
      expect(foreign).to.include({ code: 'residency_not_found' });
      await world.ask('POST', `/residencies/${id}/end`);
      expect(await ask(here.id, id)).to.include({ code: 'residency_not_found' });
    });
  });
});
