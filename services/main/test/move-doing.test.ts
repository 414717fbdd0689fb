import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startMoving, type Move, type MovesWorld } from './moves-world.js';
import { codeOf, fieldsOf, type Residency } from './residency-world.js';

/** Noon in Kolkata, on 10 December. */
const NOON = new Date('2026-12-10T06:30:00.000Z');
/** The end of 12 December there. */
const MIDNIGHT = new Date('2026-12-12T18:30:00.000Z');

describe('a move that is done', () => {
  let world: MovesWorld;
  let clock = NOON;

  before(async () => {
    world = await startMoving(() => clock);
  });
  after(() => world.main.stop());
  beforeEach(async () => {
    clock = NOON;
    const replacements = [world.here.emptyUnitId];
    for (const table of ['moves', 'vehicles', 'residencies'])
      await world.main.sequelize.query(`DELETE FROM ${table} WHERE unit_id = ?`, { replacements });
  });

  const approved = async (draft: object): Promise<Move> => {
    const move = await world.asked({ unitId: world.here.emptyUnitId, day: '2026-12-12', ...draft });
    const answer = await world.step(move.id, 'approve');
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return move;
  };
  const leaving = async (more: object = {}) => {
    const { person, residency } = await world.settled();
    const move = await approved({ direction: 'out', personId: person.id, ...more });
    return { move, person, residency };
  };
  const residencyOf = async (id: string) =>
    (await world.ask('GET', `/residencies/${id}`)).body as unknown as Residency;
  const addVehicle = async (plate: string) => {
    const body = { unitId: world.here.emptyUnitId, plate, kind: 'car' };
    const answer = await world.ask('POST', '/vehicles', world.manager, { body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return String(answer.body['id']);
  };
  const isThere = async (vehicleId: string) => {
    const { body } = await world.ask('GET', '/vehicles?limit=100');
    return (body['items'] as { id: string }[]).some(({ id }) => id === vehicleId);
  };

  it('ends the residency by itself at the end of its day, and what hangs on it', async () => {
    const { move, residency } = await leaving();
    const vehicle = await addVehicle('KA 01 AB 1234');
    clock = new Date(MIDNIGHT.getTime() - 1);
    const other = await leaving({ day: '2026-12-13' });
    expect(await world.stateOf(move.id)).to.equal('approved');
    clock = MIDNIGHT;
    await eventually(async () => expect(await world.stateOf(move.id)).to.equal('done'));
    expect(await residencyOf(residency.id)).to.deep.include({ validTo: MIDNIGHT.toISOString() });
    expect(await world.residencies.told(residency.id, 2)).to.deep.equal(['started', 'ended']);
    const events = await world.told(move.id, 3);
    expect(events.map(({ what }) => what)).to.deep.equal(['requested', 'approved', 'done']);
    expect(events[2]?.data).to.deep.include({ residencyId: residency.id });
    expect(events[2]?.data).to.not.have.property('actorId');
    expect((await world.step(other.move.id, 'finish')).status).to.equal(200);
    expect(await isThere(vehicle)).to.equal(false);
  });

  it('ends all of it in one transaction when somebody says so, and a second time nothing', async () => {
    const { move, residency } = await leaving();
    const vehicle = await addVehicle('KA 01 AB 1235');
    const at = new Date(NOON.getTime() - 60_000).toISOString();
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.step(move.id, 'finish', world.manager, { at })),
    );
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    const by = { accountId: world.here.manager.accountId, name: 'Meera Iyer' };
    const again = await world.step(move.id, 'finish');
    expect(again.body).to.deep.include({ state: 'done', endedBy: by });
    for (const { body } of answers) expect(body).to.deep.equal(again.body);
    expect(await residencyOf(residency.id)).to.deep.include({ validTo: at });
    expect(await isThere(vehicle)).to.equal(false);
    // What comes later has come behind what would have been told twice.
    const later = await leaving();
    await world.step(later.move.id, 'finish');
    await world.told(later.move.id, 3);
    expect(await world.told(move.id, 3)).to.have.length(3);
    expect(await world.residencies.told(residency.id, 2)).to.have.length(2);
  });

  it('is done at once without a time, and not before it is approved or ahead', async () => {
    const { person, residency } = await world.settled();
    const draft = { direction: 'out', personId: person.id, unitId: world.here.emptyUnitId };
    const { id } = await world.asked({ ...draft, day: '2026-12-12' });
    expect(codeOf(await world.step(id, 'finish'))).to.deep.equal([409, 'move_state']);
    await world.step(id, 'approve');
    const at = new Date(NOON.getTime() + 1).toISOString();
    const ahead = await world.step(id, 'finish', world.manager, { at });
    expect([...codeOf(ahead), ...fieldsOf(ahead)]).to.deep.equal([422, 'move_ahead', 'body.at']);
    const before = await world.step(id, 'finish', world.manager, { at: '2026-11-01T00:00:00Z' });
    expect(codeOf(before)).to.deep.equal([422, 'residency_backwards']);
    expect(await world.stateOf(id)).to.equal('approved');
    expect((await world.step(id, 'finish')).status).to.equal(200);
    expect(await residencyOf(residency.id)).to.deep.include({ validTo: NOON.toISOString() });
  });

  it('begins the residency with which it was entered', async () => {
    const person = await world.residencies.addPerson();
    const move = await approved({ direction: 'in', personId: person.id, kind: 'owner' });
    clock = new Date('2026-12-11T18:29:59.999Z');
    expect(await world.stateOf(move.id)).to.equal('approved');
    clock = new Date('2026-12-11T18:30:00.000Z');
    await eventually(async () => expect(await world.stateOf(move.id)).to.equal('done'));
    const { body } = await world.ask('GET', `/moves/${move.id}`);
    const residency = await residencyOf(String(body['residencyId']));
    expect(residency).to.deep.include({ kind: 'owner', validFrom: clock.toISOString() });
    expect(residency.person.id).to.equal(person.id);
    expect(await world.residencies.told(residency.id, 1)).to.deep.equal(['started']);
    expect((await world.step(move.id, 'finish')).status).to.equal(200);
    expect(await world.residencies.told(residency.id, 1)).to.have.length(1);
  });

  it('begins earlier what was to begin later, once', async () => {
    const { person, residency } = await world.settled({ from: '2026-12-20' });
    const move = await approved({ direction: 'in', personId: person.id });
    expect((await world.step(move.id, 'finish')).status).to.equal(200);
    expect(await residencyOf(residency.id)).to.deep.include({ validFrom: NOON.toISOString() });
    expect(await world.residencies.told(residency.id, 1)).to.deep.equal(['started']);
    const { residencies } = (await world.ask('GET', `/units/${world.here.emptyUnitId}/household`))
      .body as unknown as { residencies: Residency[] };
    expect(residencies.filter(({ person: { id } }) => id === person.id)).to.have.length(1);
  });

  it('is done where the residency ends by another way, and off where it was not approved', async () => {
    const { move, residency } = await leaving();
    const waiting = await world.settled();
    const draft = { direction: 'out', personId: waiting.person.id, day: '2026-12-12' };
    const asked = await world.asked({ ...draft, unitId: world.here.emptyUnitId });
    for (const { id } of [residency, waiting.residency]) {
      const body = { at: NOON.toISOString() };
      const path = `/residencies/${id}/end`;
      expect((await world.ask('POST', path, world.manager, { body })).status).to.equal(200);
    }
    expect(await world.stateOf(move.id)).to.equal('done');
    expect(await world.stateOf(asked.id)).to.equal('cancelled');
    expect((await world.told(asked.id, 2)).map(({ what }) => what)).to.deep.equal([
      ...['requested', 'cancelled'],
    ]);
  });

  it('is taken back wholly when it fails, tried again, and told to managers once', async () => {
    const { move, residency } = await leaving();
    const vehicle = await addVehicle('KA 01 AB 1236');
    const { sequelize } = world.main;
    await sequelize.query(`
      CREATE TRIGGER no_end BEFORE UPDATE ON vehicles FOR EACH ROW
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Not now'`);
    clock = MIDNIGHT;
    const events = await world.told(move.id, 3);
    expect(events.map(({ what }) => what)).to.deep.equal(['requested', 'approved', 'failed']);
    expect(events[2]?.data['toldIds']).to.deep.equal([world.here.manager.accountId]);
    expect(await world.stateOf(move.id)).to.equal('approved');
    expect(await residencyOf(residency.id)).to.not.have.property('validTo');
    expect(await isThere(vehicle)).to.equal(true);
    // By hand it fails as well, and nothing of it is kept.
    expect((await world.step(move.id, 'finish')).status).to.equal(500);
    expect(await world.stateOf(move.id)).to.equal('approved');
    await sequelize.query('DROP TRIGGER no_end');
    clock = new Date(MIDNIGHT.getTime() + 3_600_000);
    await eventually(async () => expect(await world.stateOf(move.id)).to.equal('done'));
    expect(await residencyOf(residency.id)).to.deep.include({ validTo: MIDNIGHT.toISOString() });
    expect(await isThere(vehicle)).to.equal(false);
    expect((await world.told(move.id, 4)).map(({ what }) => what)).to.deep.equal([
      ...['requested', 'approved', 'failed', 'done'],
    ]);
  });

  it('living 30: poll froze 11:00, sold 12:00 → who had the seat at 11:00 stays answerable', async () => {
    const ELEVEN = '2026-12-10T11:00:00.000Z';
    const TWELVE = '2026-12-10T12:00:00.000Z';
    const { person: seller } = await world.settled({ kind: 'owner' });
    const sold = await approved({ direction: 'out', personId: seller.id });
    const buyer = await world.residencies.addPerson();
    const bought = await approved({ direction: 'in', personId: buyer.id, kind: 'owner' });
    clock = new Date('2026-12-10T13:00:00.000Z');
    for (const { id } of [sold, bought]) {
      const answer = await world.step(id, 'finish', world.manager, { at: TWELVE });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    }
    const ownersAt = async (at: string) => {
      const path = `/units/${world.here.emptyUnitId}/household?at=${at}`;
      const { residencies } = (await world.ask('GET', path)).body as unknown as {
        residencies: Residency[];
      };
      const concerned = residencies.filter(({ kind }) => kind === 'owner');
      return concerned.map(({ person: { id } }) => id).filter((id) => ids.includes(id));
    };
    const ids = [seller.id, buyer.id];
    expect(await ownersAt(ELEVEN)).to.deep.equal([seller.id]);
    expect(await ownersAt('2026-12-10T11:59:59.999Z')).to.deep.equal([seller.id]);
    expect(await ownersAt(TWELVE)).to.deep.equal([buyer.id]);
  });
});
