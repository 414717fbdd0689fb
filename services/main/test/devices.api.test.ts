import { generateKeyPairSync } from 'node:crypto';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { createDeviceHearing } from '../src/features/devices/device-hearing.js';
import { createDevicesHeardStore } from '../src/features/devices/devices-heard.store.js';
import { createDevicesStore } from '../src/features/devices/devices.store.js';
import { askerFor, idsIn, type Ask } from './belongings-world.js';
import { keysOfDevices, newSigner, pairedDevice, type AskedKeys } from './devices-world.js';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { codeOf, fieldsOf } from './residency-world.js';
import type { TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const MINUTE_MS = 60_000;
const later = (ms: number): Date => new Date(NOON.getTime() + ms);

describe('devices', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let manager: Ask;
  let asked: AskedKeys;
  let heard: HeardEvents<Record<string, unknown>>;
  let clock = NOON;

  before(async () => {
    const settings = { DEVICES_EVERY: '20ms', ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' };
    main = await startMain(settings, { now: () => clock });
    here = main.world.here;
    manager = await askerFor(main, here.manager);
    asked = await keysOfDevices(main);
    heard = await hearEvents(main, 'gatehouse.device.#');
  });
  after(() => main.stop());
  beforeEach(async () => {
    clock = NOON;
    asked.created.length = 0;
    asked.revoked.length = 0;
    await main.sequelize.query('DELETE FROM devices');
  });

  const { publicKey } = newSigner();
  const create = async (more: object = {}) => {
    const body = { name: 'Tablet', kind: 'gate', ...more };
    const answer = await manager('POST', '/devices', { body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    const { code } = answer.body['pairing'] as { code: string };
    return { id: String(answer.body['id']), code, answer };
  };
  const pair = (code: string, more: object = {}) =>
    call(main, 'POST', '/public/devices/pair', { body: { code, publicKey, ...more } });
  const typesOf = (id: string): string[] => heard.of(`device/${id}`).map(({ type }) => type);

  it('are added with a code of eight characters that is kept as a digest alone', async () => {
    const { body: gate } = await manager('POST', '/gates', { body: { name: 'North gate' } });
    const { id, code, answer } = await create({ gateId: gate['id'] });
    expect(code).to.match(/^[2-9A-HJ-NP-Z]{8}$/);
    const device = {
      ...{ id, communityId: here.id, name: 'Tablet', kind: 'gate', gateId: gate['id'] },
      ...{ state: 'waiting', addedAt: NOON.toISOString() },
      addedBy: { accountId: here.manager.accountId, name: here.manager.name },
    };
    const pairing = { code, endsAt: later(15 * MINUTE_MS).toISOString() };
    expect(answer.body).to.deep.equal({ ...device, pairing });
    const path = (answer.headers.get('location') ?? '').replace('/api/v1', '');
    expect((await manager('GET', path)).body).to.deep.equal(device);
    const rows = await main.sequelize.query('SELECT * FROM devices', { type: QueryTypes.SELECT });
    expect(JSON.stringify(rows)).to.not.include(code);
  });

  it('are paired once, however the code was typed, and told their key then alone', async () => {
    const { id, code } = await create();
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    const paired = await pair(typed, { name: 'North tablet' });
    expect(paired.status, JSON.stringify(paired.body)).to.equal(200);
    const { apiKey, ...told } = paired.body;
    expect(told).to.deep.equal({
      ...{ deviceId: id, communityId: here.id, community: 'Lakeview', timeZone: 'Asia/Kolkata' },
      ...{ name: 'North tablet', kind: 'gate' },
    });
    expect(apiKey).to.match(/^gh_/);
    expect(asked.created).to.have.length(1);
    expect(asked.created[0]).to.deep.include({ deviceId: id, name: 'North tablet' });
    const { body } = await manager('GET', `/devices/${id}`);
    expect(body).to.deep.include({ state: 'active', pairedAt: NOON.toISOString() });
    expect(JSON.stringify(body)).to.not.include(String(apiKey));
    await eventually(() =>
      Promise.resolve(expect(typesOf(id)).to.deep.equal(['gatehouse.device.paired.v1'])),
    );
    expect(codeOf(await pair(code))).to.deep.equal([404, 'pairing_code_not_found']);
  });

  it('are paired by one of two who have the code; the key of the other is revoked', async () => {
    const { id, code } = await create();
    const both = await Promise.all([pair(code), pair(code)]);
    expect(both.map(({ status }) => status)).to.have.members([200, 404]);
    const revoked = asked.revoked.map(({ apiKeyId }) => apiKeyId);
    const [row] = await main.sequelize.query<{ keyId: string }>(
      'SELECT key_id AS keyId FROM devices WHERE id = ?',
      { replacements: [id], type: QueryTypes.SELECT },
    );
    const made = asked.created.map(({ apiKeyId }) => apiKeyId);
    expect([row?.keyId, ...revoked]).to.have.members(made);
  });

  it('are not paired by a code that is unknown, over, replaced or of one revoked: one answer', async () => {
    const unknown = await pair('ABCDEFGH');
    const same = async (code: string) => {
      const answer = await pair(code);
      const { instance, correlationId, ...said } = answer.body;
      const { instance: at, correlationId: other, ...expected } = unknown.body;
      expect([instance, correlationId, at, other].every((one) => one !== null)).to.equal(true);
      expect([answer.status, said]).to.deep.equal([404, expected]);
    };
    const over = await create();
    clock = later(15 * MINUTE_MS);
    await same(over.code);
    clock = NOON;
    const replaced = await create();
    const next = await manager('POST', `/devices/${replaced.id}/pairing-code`);
    expect(next.status).to.equal(200);
    await same(replaced.code);
    const gone = await create();
    expect((await manager('DELETE', `/devices/${gone.id}`)).status).to.equal(204);
    await same(gone.code);
    expect(asked.created).to.deep.equal([]);
    clock = later(15 * MINUTE_MS - 1);
    expect((await pair(String(next.body['code']))).status).to.equal(200);
  });

  it('are not paired into a community that is suspended', async () => {
    const { code } = await create();
    const state = (name: string) =>
      main.sequelize.query('UPDATE communities SET state = ? WHERE id = ?', {
        replacements: [name, here.id],
      });
    const gates = async (status: number) =>
      eventually(async () => {
        const answer = await manager('POST', '/gates', { body: { name: newId() } });
        expect(answer.status).to.equal(status);
      });
    await state('suspended');
    try {
      await gates(403);
      expect(codeOf(await pair(code))).to.deep.equal([404, 'pairing_code_not_found']);
    } finally {
      await state('active');
    }
    await gates(201);
    expect((await pair(code)).status).to.equal(200);
  });

  it('have a key of P-256, whatever their code is: 422', async () => {
    const { code } = await create();
    const other = generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).publicKey;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    const keys = [other, rsa].map((key) =>
      key.export({ format: 'der', type: 'spki' }).toString('base64'),
    );
    for (const wrong of ['AAAA', 'not base64', ...keys])
      for (const of of [code, 'ABCDEFGH']) {
        const answer = await pair(of, { publicKey: wrong });
        expect(codeOf(answer)).to.deep.equal([422, 'public_key_unusable']);
        expect(fieldsOf(answer)).to.deep.equal(['body.publicKey']);
      }
    expect(asked.created).to.deep.equal([]);
  });

  it('are revoked at once: their key, what they bring, and for good', async () => {
    const device = await pairedDevice(main, here, manager);
    const hear = createDeviceHearing(
      createDevicesStore(main.sequelize),
      createDevicesHeardStore(main.sequelize),
    );
    const told = {
      ...{ communityId: here.id, deviceId: device.id, receivedAt: NOON, pending: 0 },
      clock: { gen: 1, offsetMs: 0 },
    };
    await main.sequelize.transaction((tx) => hear(tx, told));
    const path = `/devices/${device.id}`;
    for (let round = 0; round < 2; round++)
      expect((await manager('DELETE', path)).status).to.equal(204);
    expect(asked.revoked).to.deep.equal([
      { communityId: here.id, deviceId: device.id },
      { communityId: here.id, deviceId: device.id },
    ]);
    const refused = await main.sequelize
      .transaction((tx) => hear(tx, told))
      .catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'device_refused');
    const { name: revoker, accountId } = here.manager;
    expect((await manager('GET', path)).body).to.deep.include({
      ...{ state: 'revoked', revokedAt: NOON.toISOString() },
      revokedBy: { accountId, name: revoker },
    });
    await eventually(() =>
      Promise.resolve(
        expect(typesOf(device.id)).to.deep.equal([
          'gatehouse.device.paired.v1',
          'gatehouse.device.revoked.v1',
        ]),
      ),
    );
    const renewed = await manager('POST', `${path}/pairing-code`);
    expect(codeOf(renewed)).to.deep.equal([409, 'device_state']);
  });

  it('are told of once when nothing is heard for ten minutes, and again after they were heard', async () => {
    const [device, other] = [
      await pairedDevice(main, here, manager),
      await pairedDevice(main, here, manager),
    ];
    const store = createDevicesStore(main.sequelize);
    const heardStore = createDevicesHeardStore(main.sequelize);
    const hear = createDeviceHearing(store, heardStore);
    const call = (deviceId: string, receivedAt: Date, pending: number) =>
      main.sequelize.transaction((tx) =>
        hear(tx, {
          ...{ communityId: here.id, deviceId, receivedAt, pending },
          clock: { gen: 1, offsetMs: -130_000 },
        }),
      );
    const silences = (id: string) =>
      typesOf(id).filter((type) => type === 'gatehouse.device.silent.v1').length;
    await call(device.id, NOON, 7);
    expect((await manager('GET', `/devices/${device.id}`)).body).to.deep.include({
      ...{ lastSeenAt: NOON.toISOString(), pending: 7 },
      clock: { quality: 'poor', offsetMs: -130_000 },
    });
    clock = later(10 * MINUTE_MS - 1);
    await call(other.id, clock, 0);
    clock = later(10 * MINUTE_MS);
    await eventually(() => Promise.resolve(expect(silences(device.id)).to.equal(1)));
    const [event] = heard.of(`device/${device.id}`).slice(-1);
    expect(event?.data).to.deep.include({ lastSeenAt: NOON.toISOString(), pending: 7 });
    const silent = await manager('GET', `/devices/${device.id}`);
    expect(silent.body['silentSince']).to.equal(NOON.toISOString());
    await call(device.id, clock, 0);
    const back = await manager('GET', `/devices/${device.id}`);
    expect(back.body).to.not.have.property('silentSince');
    clock = later(20 * MINUTE_MS);
    await eventually(() => Promise.resolve(expect(silences(device.id)).to.equal(2)));
    await eventually(() => Promise.resolve(expect(silences(other.id)).to.equal(1)));
  });

  it('are listed page by page, the newest first, of the own community alone', async () => {
    const ids = [];
    for (let n = 0; n < 3; n++) ids.unshift((await create()).id);
    expect(await idsIn(manager, '/devices', 2)).to.deep.equal(ids);
    const { elsewhere } = main.world;
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    expect(await idsIn(there, '/devices')).to.deep.equal([]);
    const path = `/devices/${ids[0] ?? ''}`;
    expect(codeOf(await there('DELETE', path))).to.deep.equal([404, 'device_not_found']);
    expect(codeOf(await there('POST', `${path}/pairing-code`))).to.deep.equal([
      ...[404, 'device_not_found'],
    ]);
    expect(asked.revoked).to.deep.equal([]);
    const { body: gate } = await there('POST', '/gates', { body: { name: 'Theirs' } });
    const body = { name: 'Tablet', kind: 'gate', gateId: gate['id'] };
    const foreign = await manager('POST', '/devices', { body });
    expect([codeOf(foreign), fieldsOf(foreign)]).to.deep.equal([
      ...[[404, 'gate_not_found'], ['body.gateId']],
    ]);
  });

  it('are for managers: 401, 403', async () => {
    const { id } = await create();
    const guard = await askerFor(main, here.guard);
    for (const [method, path] of [
      ['GET', '/devices'],
      ['POST', '/devices'],
      ['GET', `/devices/${id}`],
      ['DELETE', `/devices/${id}`],
      ['POST', `/devices/${id}/pairing-code`],
    ] as const) {
      const sent =
        path === '/devices' && method === 'POST' ? { name: 'A', kind: 'gate' } : undefined;
      const body = sent && { body: sent };
      expect((await guard(method, path, body ?? {})).status, `${method} ${path}`).to.equal(403);
      expect((await call(main, method, path, body ?? {})).status, `${method} ${path}`).to.equal(
        401,
      );
    }
    expect(codeOf(await manager('GET', `/devices/${newId()}`))).to.deep.equal([
      ...[404, 'device_not_found'],
    ]);
  });
});
