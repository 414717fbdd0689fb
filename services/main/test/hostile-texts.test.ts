import { UnauthenticatedError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { attackWithTexts } from '@gatehouse/shared/testing/hostile-requests';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { join } from 'node:path';
import { standInForAuth } from './auth-stub.js';
import { createImportWorld } from './imports/import-world.js';
import { call, openapiDir, startMain, type MainFixture } from './main-fixture.js';
import { adminTokenFor, tokenFor } from './world.js';

describe('main: hostile texts', function () {
  this.timeout(120_000);
  let main: MainFixture;
  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    const refuse = () => Promise.reject(new UnauthenticatedError('invalid_credentials', 'Wrong'));
    await standInForAuth(main, {
      'auth.login': refuse,
      'auth.login.second-factor': refuse,
      'auth.people.list': ({ role }) => ({ people: role === 'employee' ? [theGuard()] : [] }),
      'auth.device-key.revoke': () => ({}),
    });
  });
  after(() => main.stop());

  /** Who works here. */
  const theGuard = () => ({
    ...{ accountId: main.world.here.guard.accountId, email: 'gopal@test.gatehouse.example' },
    ...{ givenName: 'Gopal', familyName: 'Singh', status: 'active' as const },
    roles: [{ role: 'employee' as const, job: 'guard' }],
  });

  /** Of the guard, at whose gate one is handed over. */
  async function aShift() {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const { accountId } = here.guard;
    const body = { accountId, day: '2099-12-31', starts: '22:00', ends: '06:00' };
    const shift = await call(main, 'POST', '/shifts', { token, body });
    const guard = await tokenFor(main.issuer, here, here.guard);
    const note = { note: 'The lift stands.' };
    const handover = await call(main, 'POST', '/handovers', { token: guard, body: note });
    return { shiftId: shift.body['id'], handoverId: handover.body['id'] };
  }

  /** Of a manager, as only they may write one. */
  async function aNotice(): Promise<unknown> {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const body = { title: 'Water is off', body: 'On Friday.' };
    return (await call(main, 'POST', '/notices', { token, body })).body['id'];
  }

  /** Of an admin, likewise. */
  async function aBuilding(): Promise<unknown> {
    const token = await adminTokenFor(main.issuer, main.world.here);
    const body = { name: 'Tower B', kind: 'tower' };
    return (await call(main, 'POST', '/buildings', { token, body })).body['id'];
  }

  /** Of whom there is somebody to ask for. */
  async function belongings() {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const of = { unitId: here.unitId };
    const pet = await call(main, 'POST', '/pets', {
      token,
      body: { ...of, name: 'Moti', kind: 'dog' },
    });
    const body = { ...of, plate: 'MH 12 AB 1234', kind: 'car' };
    const vehicle = await call(main, 'POST', '/vehicles', { token, body });
    return { petId: pet.body['id'], vehicleId: vehicle.body['id'] };
  }

  /** One that many may come with. */
  async function aPass() {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const body = { unitIds: [here.unitId], kind: 'staff', visitor: { name: 'Sunita Devi' } };
    const pass = await call(main, 'POST', '/passes', { token, body });
    return { passId: pass.body['id'] };
  }

  /** Of who asks, as only they may bring it in. */
  async function anImport() {
    const { here } = main.world;
    const asGuard = { ...here, manager: here.guard };
    const imports = createImportWorld(main, await adminTokenFor(main.issuer, asGuard));
    const { body } = await imports.create('building,unit\nTower A,1\n', { name: 'a.csv' });
    return { importId: body['id'], fileId: body['fileId'] };
  }

  /** One that waits, with an item to tick off. */
  async function aMove({ personId }: { personId: string }) {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const body = { direction: 'out', personId, unitId: here.emptyUnitId, day };
    const move = await call(main, 'POST', '/moves', { token, body });
    return { moveId: move.body['id'] };
  }

  async function anAlert() {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.asha);
    const alert = await call(main, 'POST', '/alerts', { token, body: { kind: 'medical' } });
    return { alertId: alert.body['id'] };
  }

  async function aGate() {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const gate = await call(main, 'POST', '/gates', { token, body: { name: 'North gate' } });
    const draft = { name: 'Tablet', kind: 'gate' };
    const device = await call(main, 'POST', '/devices', { token, body: draft });
    const gateId = gate.body['id'];
    const asGuard = await tokenFor(main.issuer, here, here.guard);
    const body = { direction: 'out', subject: { type: 'person', id: newId() }, gateId };
    const entry = await call(main, 'POST', '/gate-entries', { token: asGuard, body });
    const known = { gateId, deviceId: device.body['id'], entryId: entry.body['id'] };
    const conflictId = await eventually(async () => {
      const found = await call(main, 'GET', '/gate-conflicts', { token });
      const [conflict] = found.body['items'] as { id: string }[];
      expect(conflict).to.not.equal(undefined);
      return conflict?.id;
    });
    return { ...known, corrects: entry.body['id'], conflictId };
  }

  async function aPaper({ personId }: { personId: string }) {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const body = { personId, type: 'passport', number: 'K 1234 4821' };
    const paper = await call(main, 'POST', '/identity-documents', { token, body });
    return { documentId: paper.body['id'] };
  }

  /** Of a guard; who lives in its unit may be told its code. */
  async function aParcel() {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, carrier: 'Swift Parcels' };
    return { parcelId: (await call(main, 'POST', '/parcels', { token, body })).body['id'] };
  }

  /** Somebody who works for a home, and is not awaited on a day. */
  async function aHelp() {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const { unitId } = here;
    const windows = [{ days: [1], from: '08:00', to: '09:00' }];
    const names = { givenName: 'Sunita', familyName: 'Devi', types: ['cook'] };
    const added = { token, body: { ...names, unitId, windows } };
    const { body } = await call(main, 'POST', '/daily-help', added);
    const engagementId = body['id'];
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const off = { token, body: { engagementId, from: day, to: day } };
    const leave = await call(main, 'POST', '/help-leaves', off);
    return {
      ...{ engagementId, leaveId: leave.body['id'] },
      helpId: (body['help'] as { id: string }).id,
    };
  }

  async function aResidency() {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const names = { givenName: 'Dev', familyName: 'Shah' };
    const person = await call(main, 'POST', '/people', { token, body: names });
    const personId = String(person.body['id']);
    const body = { personId, unitId: here.emptyUnitId, kind: 'tenant', from: '2026-01-01' };
    const residency = await call(main, 'POST', '/residencies', { token, body });
    return { personId, residencyId: String(residency.body['id']) };
  }

  it('are a fault of ours in no operation, whatever the field', async () => {
    const { here } = main.world;
    const spec = await specOf(join(openapiDir, 'main.yaml'));
    const guard = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const visit = await call(main, 'POST', '/visits', { token: guard, body });
    const noticeId = await aNotice();
    const buildingId = await aBuilding();
    const residency = await aResidency();
    // Each once: a token with more than that would leave no room for a long address.
    const everything = [...new Set(spec.operations.flatMap(({ permission }) => permission ?? []))];
    const report = await attackWithTexts({
      spec,
      origin: new URL(main.api).origin,
      known: {
        ...{ unitId: here.unitId, visitId: visit.body['id'], communityId: here.id },
        ...{ noticeId, buildingId },
        ...residency,
        ...(await aMove(residency)),
        ...(await anAlert()),
        ...(await aShift()),
        ...(await aPaper(residency)),
        ...(await belongings()),
        ...(await aPass()),
        ...(await aParcel()),
        ...(await aHelp()),
        ...(await aGate()),
        ...(await anImport()),
      },
      authorize: async () => {
        const tenants = [{ id: here.id, roles: ['manager'], permissions: everything }];
        const everywhere = { roles: ['operator'], permissions: everything };
        const { accountId } = here.guard;
        const token = await main.issuer.tokenFor({ accountId, tenants, everywhere });
        const ready = { 'idempotency-key': newId(), 'if-match': '*' };
        return { authorization: `Bearer ${token}`, ...ready };
      },
    });
    expect(report.faults.join('\n')).to.equal('');
    // Their one text names a community, and rights are none in one that does not exist.
    expect(report.unreached).to.deep.equal([
      ...['verifyAuditLog', 'listSigningKeys', 'createDataRequest', 'getDirectoryChoice'],
      ...['verifyGateLog', 'getGateSnapshot'],
      'listImportKinds',
      ...['getJoinCode', 'rotateJoinCode', 'switchOffJoinCode', 'exportNotices', 'getPolicies'],
      'getOwnHouseholds',
    ]);
    expect(report.sent).to.be.greaterThan(500);
  });
});
