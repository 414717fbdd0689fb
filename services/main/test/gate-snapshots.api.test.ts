import { createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { expect } from 'chai';
import { askerFor } from './belongings-world.js';
import { deviceToken, pairedDevice } from './devices-world.js';
import {
  createSnapshotWorld,
  Keeper,
  type Snapshot,
  type SnapshotWorld,
} from './gate-snapshot-world.js';
import { call } from './main-fixture.js';
import { createPassesWorld, MORNING, type Pass, type PassesWorld } from './passes/passes-world.js';
import { passRow } from '../src/features/passes/pass-row.js';
import { codeOf, fieldsOf } from './residency-world.js';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const later = (ms: number): string => new Date(MORNING.getTime() + ms).toISOString();
const today = { validFrom: later(-HOUR_MS), validTo: later(8 * HOUR_MS) };

/** As a device looks something up. */
const lookedUp = ({ lookupKey }: Snapshot, what: string): string =>
  createHmac('sha256', Buffer.from(lookupKey, 'base64url'))
    .update(what)
    .digest()
    .subarray(0, 12)
    .toString('base64url');

describe('what devices at gates take along', () => {
  let world: PassesWorld;
  let gate: SnapshotWorld;
  before(async () => {
    world = await createPassesWorld();
    gate = await createSnapshotWorld(world);
  });
  after(() => world.main.stop());
  beforeEach(() => world.at(MORNING));
  afterEach(async () => {
    for (const table of ['pass_units', 'passes', 'entry_codes', 'blocks', 'vehicles', 'visits'])
      await world.main.sequelize.query(`DELETE FROM ${table}`);
  });

  const run = (sql: string, ...replacements: (string | Date)[]) =>
    world.main.sequelize.query(sql, { replacements });
  const made = async (path: string, body: object, by = world.manager): Promise<string> => {
    const answer = await by('POST', path, { body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return String(answer.body['id']);
  };
  const revoke = async ({ id }: Pass) =>
    expect((await world.asha('DELETE', `/passes/${id}`)).status).to.equal(204);
  const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);

  it('is all that the next 48 hours need, and nothing in clear that is typed', async () => {
    const { here } = world;
    const visitor = { name: 'Ravi Kumar', phone: '+919800000003', plate: 'KA 01 AB 1234' };
    const windows = [{ days: ['fri' as const], from: '22:00', to: '02:00' }];
    const terms = { kind: 'party', visitor, windows, maxUses: 30, guests: ['Asha', 'Bilal'] };
    const pass = await world.issue({ ...terms, ...today, validTo: later(2 * DAY_MS) });
    const car = { unitId: here.unitId, plate: 'ka 05-mz 7788', kind: 'car' };
    const vehicleId = await made('/vehicles', car, world.asha);
    const until = later(30 * DAY_MS);
    const block = { of: 'phone', value: visitor.phone, reason: 'Stole a parcel', until };
    const blockId = await made('/blocks', block);
    const named = { of: 'name', value: 'Ravi  Kúmar', reason: 'Was rude', until };
    const namedId = await made('/blocks', named);
    const gateId = await made('/gates', { name: 'North gate' });
    const engagement = {
      ...{ givenName: 'Sunita', familyName: 'Devi', phone: '+919800000004', types: ['cook'] },
      ...{ unitId: here.unitId, windows: [{ days: [4], from: '08:00', to: '09:00' }] },
    };
    await made('/daily-help', engagement, world.asha);
    const used = await world.use((await world.issue(today)).id);
    const visit = used.body['visit'] as { id: string };

    const told = await gate.snapshot();
    expect(told).to.deep.include({ full: true, removed: [], truncated: false });
    expect(told.serverTime).to.equal(MORNING.toISOString());
    expect([told.until, told.timeZone]).to.deep.equal([later(2 * DAY_MS), 'Asia/Kolkata']);
    expect(told.offsets).to.deep.equal([{ from: MORNING.toISOString(), minutes: 330 }]);
    expect(told.passes.find(({ id }) => id === pass.id)).to.deep.equal({
      ...{ id: pass.id, revision: 0, kind: 'party', state: 'active', name: 'Ravi Kumar' },
      ...{ code: lookedUp(told, `code:${pass.code}`), plate: visitor.plate },
      ...{ phone: lookedUp(told, `phone:${visitor.phone}`), unitIds: [here.unitId], windows },
      ...{ validFrom: pass.validFrom, validTo: pass.validTo, maxUses: 30, uses: 0 },
      ...{ peopleAtOnce: 50, guests: terms.guests },
    });
    const plateKey = 'KA05MZ7788';
    expect(told.vehicles).to.deep.equal([{ id: vehicleId, plateKey, unitId: here.unitId }]);
    expect(told.blocks).to.have.deep.members([
      {
        id: blockId,
        of: 'phone',
        key: lookedUp(told, `phone:${visitor.phone}`),
        asks: false,
        until,
      },
      { id: namedId, of: 'name', key: lookedUp(told, 'name:ravi kumar'), asks: true, until },
    ]);
    expect(told.gates).to.deep.equal([{ id: gateId, name: 'North gate' }]);
    expect(told.units).to.deep.include({ id: here.unitId, label: 'A-101, Tower A' });
    expect(told.units).to.have.length(3);
    expect(told.help).to.have.length(1);
    expect(told.help[0]).to.deep.include({ name: 'Sunita Devi', types: ['cook'] });
    expect(told.help[0]?.engagements[0]).to.deep.include({ windows: engagement.windows });
    expect(told.inside).to.deep.equal([
      {
        ...{ id: visit.id, type: 'visit', subjectId: visit.id, name: 'Ravi Kumar', people: 1 },
        ...{ passId: told.inside[0]?.passId, since: MORNING.toISOString() },
        unitIds: [here.unitId],
      },
    ]);
    for (const clear of [pass.code, visitor.phone, engagement.phone])
      expect(JSON.stringify(told)).not.to.include(clear);
  });

  it('says how far the clocks are ahead for 400 days, by whatever zone', async () => {
    await world.live('Europe/Berlin');
    const { offsets } = await gate.snapshot();
    await world.live('Asia/Kolkata');
    expect(offsets).to.deep.equal([
      { from: MORNING.toISOString(), minutes: 60 },
      { from: '2027-03-28T01:00:00.000Z', minutes: 120 },
      { from: '2027-10-31T01:00:00.000Z', minutes: 60 },
    ]);
  });

  it('has keys by which the codes of passes are believed', async () => {
    const pass = await world.issue(today);
    expect((await world.asha('GET', `/passes/${pass.id}/qr`)).status).to.equal(200);
    const { body } = await world.guard('GET', '/signing-keys');
    expect((await gate.snapshot()).keys).to.deep.equal(body['items']);
  });

  it('tells what comes into the 48 hours, what is another, and what leaves them', async () => {
    const keeper = new Keeper();
    keeper.take(await gate.snapshot());
    const soon = await world.issue({
      validFrom: later(72 * HOUR_MS),
      validTo: later(80 * HOUR_MS),
    });
    const nothing = await gate.snapshot(keeper.cursor);
    expect([nothing.full, nothing.passes, nothing.removed]).to.deep.equal([false, [], []]);
    expect(nothing.cursor).to.equal(keeper.cursor);

    world.at(later(24 * HOUR_MS + 1));
    const came = await gate.snapshot(keeper.cursor);
    expect(idsOf(came.passes)).to.deep.equal([soon.id]);
    expect(came.units).to.deep.equal([]);
    keeper.take(came);
    await run("UPDATE passes SET uses = 1, state = 'used-up' WHERE id = ?", soon.id);
    const used = await gate.snapshot(keeper.cursor);
    expect(used.passes[0]).to.deep.include({ id: soon.id, uses: 1, state: 'used-up' });
    keeper.take(used);
    world.at(later(80 * HOUR_MS));
    const left = await gate.snapshot(keeper.cursor);
    expect([left.passes, left.removed]).to.deep.equal([[], [{ of: 'pass', id: soon.id }]]);
  });

  it('takes a revocation back when the pass is good again', async () => {
    const pass = await world.issue(today);
    const { cursor } = await gate.snapshot();
    await revoke(pass);
    const revoked = await gate.snapshot(cursor);
    expect(revoked.passes).to.deep.equal([]);
    expect(revoked.removed).to.deep.equal([{ of: 'pass', id: pass.id }]);
    expect(revoked.revocations).to.deep.equal([
      {
        ...{ id: pass.id, code: lookedUp(revoked, `code:${pass.code}`) },
        revokedAt: MORNING.toISOString(),
      },
    ]);
    await run("UPDATE passes SET state = 'active', ended_at = NULL WHERE id = ?", pass.id);
    const restored = await gate.snapshot(revoked.cursor);
    expect(idsOf(restored.passes)).to.deep.equal([pass.id]);
    expect(restored.revocations).to.deep.equal([]);
    expect(restored.removed).to.deep.equal([{ of: 'revocation', id: pass.id }]);
    // For who missed both there is nothing new.
    const both = await gate.snapshot(cursor);
    expect(both.removed).to.deep.equal([{ of: 'revocation', id: pass.id }]);
    expect(idsOf(both.passes)).to.deep.equal([pass.id]);
  });

  it('says that a pass waits for approval again, and revokes it when that is refused', async () => {
    const pass = await world.issue(today);
    const { cursor } = await gate.snapshot();
    await run("UPDATE passes SET state = 'pending', revision = 1 WHERE id = ?", pass.id);
    const waiting = await gate.snapshot(cursor);
    expect(waiting.passes[0]).to.deep.include({ id: pass.id, state: 'pending', revision: 1 });
    expect([waiting.revocations, waiting.removed]).to.deep.equal([[], []]);
    const refuse = "UPDATE passes SET state = 'refused', ended_at = ? WHERE id = ?";
    await run(refuse, MORNING, pass.id);
    const refused = await gate.snapshot(waiting.cursor);
    expect(refused.passes).to.deep.equal([]);
    expect(refused.removed).to.deep.equal([{ of: 'pass', id: pass.id }]);
    expect(refused.revocations).to.deep.equal([
      {
        ...{ id: pass.id, code: lookedUp(refused, `code:${pass.code}`) },
        revokedAt: MORNING.toISOString(),
      },
    ]);
  });

  it('keeps a pass that was put off, whose code of before may be shown', async () => {
    const pass = await world.issue(today);
    const { headers } = await world.asha('GET', `/passes/${pass.id}`);
    const body = { validFrom: later(20 * DAY_MS), validTo: later(21 * DAY_MS) };
    const sent = { body, headers: { 'if-match': headers.get('etag') ?? '' } };
    expect((await world.asha('PATCH', `/passes/${pass.id}`, sent)).status).to.equal(200);
    const { passes } = await gate.snapshot();
    expect(passes[0]).to.deep.include({ id: pass.id, revision: 1, validFrom: body.validFrom });
  });

  it('answers 410 for a cursor that was never given or is a week old, and the newest stays good', async () => {
    const { cursor } = await gate.snapshot();
    const [number = ''] = cursor.split('-');
    for (const since of [`${number}-0123456789abcdef`, `999-${cursor.split('-')[1] ?? ''}`]) {
      const unknown = await gate.ask(since);
      expect(codeOf(unknown)).to.deep.equal([410, 'snapshot_cursor_gone']);
      expect(fieldsOf(unknown)).to.deep.equal(['query.since']);
    }
    expect(codeOf(await gate.ask('1'))).to.deep.equal([400, 'request_invalid']);
    world.at(later(30 * DAY_MS));
    expect((await gate.snapshot(cursor)).full).to.equal(false);
    await made('/gates', { name: `Gate ${newId()}` });
    await gate.snapshot(cursor);
    world.at(later(37 * DAY_MS - 1));
    expect((await gate.snapshot(cursor)).gates).to.have.length(1);
    world.at(later(37 * DAY_MS + 1));
    expect(codeOf(await gate.ask(cursor))).to.deep.equal([410, 'snapshot_cursor_gone']);
  });

  it('is for devices at gates alone, of their own community', async () => {
    const { main, here, manager, guard } = world;
    const { elsewhere } = main.world;
    const own = await world.issue(today);
    const { cursor } = await gate.snapshot();
    const managerThere = await askerFor(main, elsewhere.manager, elsewhere);
    const there = await pairedDevice(main, elsewhere, managerThere);
    const foreign = (await gate.ask(undefined, there.token)).body as unknown as Snapshot;
    expect(foreign.full).to.equal(true);
    expect(foreign.passes).to.deep.equal([]);
    expect(JSON.stringify(foreign)).not.to.include(here.unitId);
    expect(JSON.stringify(foreign)).not.to.include(own.id);
    expect(foreign.lookupKey).not.to.equal((await gate.snapshot()).lookupKey);
    expect(codeOf(await gate.ask(cursor, there.token))).to.deep.equal([
      ...[410, 'snapshot_cursor_gone'],
    ]);
    for (const ask of [manager, guard])
      expect((await ask('GET', '/gate-snapshot')).status).to.equal(403);
    expect((await call(main, 'GET', '/gate-snapshot')).status).to.equal(401);

    const draft = { name: 'Door of the hall', kind: 'door' };
    const door = await made('/devices', draft);
    await run("UPDATE devices SET state = 'active' WHERE id = ?", door);
    const revoked = await pairedDevice(main, here, manager);
    expect((await gate.ask(undefined, revoked.token)).status).to.equal(200);
    expect((await manager('DELETE', `/devices/${revoked.id}`)).status).to.equal(204);
    const doorToken = await deviceToken(main, here, door);
    const nobody = await deviceToken(main, here, newId());
    for (const token of [doorToken, revoked.token, nobody])
      expect(codeOf(await gate.ask(undefined, token))).to.deep.equal([403, 'device_refused']);
  });

  it('misses nothing that commits after what was changed later', async () => {
    const [slow, quick] = [await world.issue(today), await world.issue(today)];
    const keeper = new Keeper();
    keeper.take(await gate.snapshot());
    await world.main.sequelize.transaction(async (transaction) => {
      const options = { transaction, replacements: [slow.id] };
      await world.main.sequelize.query(
        "UPDATE passes SET visitor_name = 'Slow' WHERE id = ?",
        options,
      );
      await revoke(quick);
      const first = await gate.snapshot(keeper.cursor);
      expect(idsOf(first.passes)).to.deep.equal([]);
      expect(idsOf(first.revocations)).to.deep.equal([quick.id]);
      keeper.take(first);
    });
    const second = await gate.snapshot(keeper.cursor);
    expect(second.passes.map(({ name }) => name)).to.deep.equal(['Slow']);
  });

  it('brings many devices that ask at once to the same, whatever changes meanwhile', async () => {
    const keepers = Array.from({ length: 4 }, () => new Keeper());
    const follow = async (keeper: Keeper) => {
      for (let n = 0; n < 6; n++) {
        const { status, body } = await gate.ask(keeper.cursor);
        // Who is too slow time after time asks again.
        if (status === 200) keeper.take(body as unknown as Snapshot);
        else expect(status).to.equal(503);
      }
    };
    const change = async () => {
      for (let n = 0; n < 8; n++) {
        const pass = await world.issue(today);
        if (n % 2 === 0) await revoke(pass);
      }
    };
    await Promise.all([...keepers.map(follow), change()]);
    const whole = new Keeper();
    whole.take(await gate.snapshot());
    expect(whole.idsOf('passes')).to.have.length(4);
    expect(whole.idsOf('revocations')).to.have.length(4);
    for (const keeper of keepers) {
      keeper.take(await gate.snapshot(keeper.cursor));
      expect(keeper.all()).to.deep.equal(whole.all());
    }
  });

  it('has 2,000 passes in 200 kB, and one that is another in 2 kB', async () => {
    const { here, main } = world;
    const pass = (n: number) => {
      const id = newId();
      const row = passRow({
        ...{ id, communityId: here.id, unitIds: [here.unitId], kind: 'recurring' },
        ...{ state: 'active', uses: n % 7, revision: 0, maxUses: 40, leaveAtGate: false },
        visitor: { name: `Visitor ${newId().slice(-8)} Kumar`, phone: `+9198${10_000_000 + n}` },
        ...{ validFrom: new Date(MORNING.getTime() - n * 60_000), guests: [] },
        validTo: new Date(MORNING.getTime() + DAY_MS + n * 60_000),
        windows: [{ days: ['mon', 'thu'], from: '08:00', to: '18:30' }],
        ...{ code: String(n).padStart(6, '0'), issuedAt: MORNING },
        issuedBy: { accountId: here.asha.accountId, name: 'Asha Rao' },
      });
      const unit = { communityId: here.id, passId: id, unitId: here.unitId, residencyId: null };
      return [
        { table: 'passes', row },
        { table: 'pass_units', row: unit },
      ];
    };
    const rows = Array.from({ length: 2000 }, (_none, n) => pass(n)).flat();
    await main.sequelize.transaction((tx) => insertRows(tx, rows));
    const all = await gate.snapshot();
    expect(all.passes).to.have.length(2000);
    expect(gzipSync(JSON.stringify(all)).length).to.be.at.most(200_000);
    const more = await world.issue({
      ...today,
      visitor: { name: 'Ravi Kumar', company: 'Courier' },
    });
    const one = await gate.snapshot(all.cursor);
    expect(idsOf(one.passes)).to.deep.equal([more.id]);
    expect(Buffer.byteLength(JSON.stringify(one))).to.be.at.most(2000);
  });
});
