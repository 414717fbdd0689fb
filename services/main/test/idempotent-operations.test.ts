import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { newId } from '@gatehouse/shared/ids/ids';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { addHome, adminOf, ESTATE, letHaveAdmin, opened, operatorOf } from './community-roles.js';
import { atTheGate, type Ask, type Askers } from './idempotent-at-the-gate.js';
import { createImportWorld } from './imports/import-world.js';
import { call, openapiDir, startMain, type MainFixture } from './main-fixture.js';
import { adminTokenFor, tokenFor } from './world.js';

describe('an operation that takes an Idempotency-Key', () => {
  let main: MainFixture;
  let guard: string;
  let resident: string;
  let manager: string;
  let admin: string;
  let operator: string;
  const withAdmin = new Set<string>();

  before(async () => {
    main = await startMain();
    operator = await operatorOf(main);
    const { here } = main.world;
    await letHaveAdmin(main, withAdmin, [here.guard.accountId]);
    guard = await tokenFor(main.issuer, here, here.guard);
    manager = await tokenFor(main.issuer, here, here.manager);
    admin = await adminTokenFor(main.issuer, here);
    resident = await tokenFor(main.issuer, here, here.asha);
  });
  after(() => main.stop());

  const post = (path: string, token: string, key: string, body?: unknown) =>
    call(main, 'POST', path, { token, headers: { 'idempotency-key': key }, body });
  const request: Ask = (key) => {
    const visitor = { name: 'Ravi Kumar' };
    return post('/visits', guard, key, { unitId: main.world.here.unitId, kind: 'guest', visitor });
  };
  const publish: Ask = (key) =>
    post('/notices', manager, key, { title: 'Water is off', body: 'On Friday.' });
  const upload: Ask = async (key) => {
    const headers = { 'idempotency-key': key, 'content-type': 'text/plain' };
    const path = '/files?purpose=import&name=a.txt';
    return call(main, 'POST', path, { token: resident, headers, body: 'some text' });
  };
  const plan = {
    ...{ purpose: 'import', name: 'a.txt', mediaType: 'text/plain', bytes: 9 },
    sha256: createHash('sha256').update('some text').digest('hex'),
  };
  const startUpload: Ask = (key) => post('/files/uploads', resident, key, plan);
  const addPerson: Ask = (key) =>
    post('/people', manager, key, { givenName: 'Dev', familyName: 'Shah' });
  const startResidency = (key: string, personId: string) => {
    const { emptyUnitId: unitId } = main.world.here;
    const draft = { personId, unitId, kind: 'tenant', from: '2026-01-01' };
    return post('/residencies', manager, key, draft);
  };
  const aResidency = async (): Promise<string> => {
    const { body } = await addPerson(newId());
    return String((await startResidency(newId(), String(body['id']))).body['id']);
  };
  /** A request to join of somebody new, and the token of who asked. */
  const askToJoin = async (): Promise<{ ask: Ask; token: string }> => {
    const { body } = await call(main, 'POST', '/join-code', { token: admin });
    const { emptyUnitId: unitId } = main.world.here;
    const token = await main.issuer.tokenFor({ accountId: newId(), tenants: [] });
    const names = { givenName: 'Dev', familyName: 'Shah' };
    const draft = { code: body['code'], unitId, kind: 'family', ...names };
    return { ask: (key) => post('/join-requests', token, key, draft), token };
  };
  const joinStep = async (step: string, as?: string): Promise<Ask> => {
    const { ask, token } = await askToJoin();
    const { body } = await ask(newId());
    const path = `/join-requests/${String(body['id'])}/${step}`;
    return (key) => post(path, as ?? token, key);
  };
  const issuePass: Ask = (key) => {
    const { unitId } = main.world.here;
    const draft = { unitIds: [unitId], kind: 'staff', visitor: { name: 'Sunita Devi' } };
    return post('/passes', resident, key, draft);
  };
  /** Of one that waits, as it would by a policy. */
  const decidingPass = async (verb: string): Promise<Ask> => {
    const id = String((await issuePass(newId())).body['id']);
    await main.sequelize.query("UPDATE passes SET state = 'pending' WHERE id = ?", {
      replacements: [id],
    });
    return (key) => post(`/passes/${id}/${verb}`, manager, key);
  };
  const NEXT_YEAR = '2027-06-01';
  const askToMove = async (): Promise<Ask> => {
    const { body } = await addPerson(newId());
    const personId = String(body['id']);
    await startResidency(newId(), personId);
    const { emptyUnitId: unitId } = main.world.here;
    const draft = { direction: 'out', personId, unitId, day: NEXT_YEAR };
    return (key) => post('/moves', manager, key, draft);
  };
  /** A move that has taken these steps; the last one is still to be asked for. */
  const moving = async (...steps: readonly string[]): Promise<Ask> => {
    const { body } = await (await askToMove())(newId());
    await main.sequelize.query(
      `INSERT INTO move_items (community_id, move_id, item, label) VALUES (?, ?, 1, 'Keys')`,
      { replacements: [main.world.here.id, body['id']] },
    );
    const asks = steps.map((step) => (key: string) => {
      const tick = step === 'tick' ? { item: 1, isDone: true } : undefined;
      return post(`/moves/${String(body['id'])}/${step}`, manager, key, tick);
    });
    const last = asks.pop();
    if (last === undefined) throw new Error('there is no step');
    for (const ask of asks) await ask(newId());
    return last;
  };
  const addPaper = async (): Promise<Ask> => {
    const { body } = await addPerson(newId());
    const paper = { personId: body['id'], type: 'passport', number: 'K 1234 4821' };
    return (key) => post('/identity-documents', manager, key, paper);
  };
  const verifyPaper = async (): Promise<Ask> => {
    const { body } = await (await addPaper())(newId());
    return (key) => post(`/identity-documents/${String(body['id'])}/verify`, manager, key);
  };
  const receiveParcel: Ask = (key) =>
    post('/parcels', guard, key, { unitId: main.world.here.unitId, carrier: 'Swift Parcels' });
  /** A parcel that waits, and what is to be done with it. */
  const ofParcel = async (step: string, body: object, as = guard): Promise<Ask> => {
    const parcel = await receiveParcel(newId());
    return (key) => post(`/parcels/${String(parcel.body['id'])}/${step}`, as, key, body);
  };
  const helpDraft = () => ({
    ...{ givenName: 'Sunita', familyName: 'Devi', types: ['cook'] },
    unitId: main.world.here.unitId,
    windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }],
  });
  const addHelp: Ask = (key) => post('/daily-help', resident, key, helpDraft());
  const aHelp = async (): Promise<{ engagementId: string; helpId: string }> => {
    const { body } = await addHelp(newId());
    const { id } = body['help'] as { id: string };
    return { engagementId: String(body['id']), helpId: id };
  };
  const startJob: Ask = (key) => post('/reports/visits', manager, key, { format: 'csv' });
  /** A visit that has taken these steps; the last one is still to be asked for. */
  const stepping = async (...steps: (readonly [step: string, token: string])[]): Promise<Ask> => {
    const { body } = await request(newId());
    const asks = steps.map(([step, token]) => (key: string) => {
      return post(`/visits/${String(body['id'])}/${step}`, token, key);
    });
    const last = asks.pop();
    if (last === undefined) throw new Error('there is no step');
    for (const ask of asks) await ask(newId());
    return last;
  };
  const makeBuilding: Ask = (key) => post('/buildings', admin, key, { name: key, kind: 'tower' });
  const makeUnit = async (name = newId()): Promise<Ask> => {
    const { body } = await makeBuilding(newId());
    const unit = { buildingId: body['id'], name, kind: 'flat' };
    return (key) => post('/units', admin, key, unit);
  };
  const newUnit = async () => String((await (await makeUnit())(newId())).body['id']);
  /** A community that has been set up and took these steps; the last one is still to be asked for. */
  const living = async (...steps: readonly string[]): Promise<Ask> => {
    const { id } = await opened(main, operator);
    withAdmin.add(id);
    await addHome(main, id);
    const admin = await adminOf(main, id);
    const asks = steps.map((step) => (key: string) => {
      const token = step === 'activate' ? admin : operator;
      return post(`/communities/${id}/${step}`, token, key);
    });
    const last = asks.pop();
    if (last === undefined) throw new Error('there is no step');
    for (const ask of asks) await ask(newId());
    return last;
  };

  /** An import that is where this step can be asked for. */
  const bringingIn = async (step?: 'check' | 'apply' | 'cancel' | 'undo'): Promise<Ask> => {
    // Of somebody else: who has many jobs waiting may ask for no more.
    const { here } = main.world;
    const clerk = await adminTokenFor(main.issuer, { ...here, manager: here.guard });
    const imports = createImportWorld(main, clerk);
    const fileId = await imports.upload('building,unit\nTower A,1\n', 'a.csv');
    const create: Ask = (key) => post('/imports', clerk, key, { kind: 'units', fileId });
    if (step === undefined) return create;
    const id = String((await create(newId())).body['id']);
    const reached = { check: 'uploaded', cancel: 'uploaded', apply: 'checked', undo: 'applied' };
    await main.sequelize.query('UPDATE imports SET state = :state WHERE id = :id', {
      replacements: { state: reached[step], id },
    });
    return (key) => post(`/imports/${id}/${step}`, clerk, key, step === 'apply' ? {} : undefined);
  };

  // Who asks is known once the service is there.
  const askers: Askers = {
    post,
    get main() {
      return main;
    },
    get guard() {
      return guard;
    },
    get manager() {
      return manager;
    },
    get resident() {
      return resident;
    },
  };

  const prepared: Record<string, () => Promise<Ask>> = {
    ...atTheGate(askers),
    requestVisit: () => Promise.resolve(request),
    approveVisit: () => stepping(['approve', resident]),
    denyVisit: () => stepping(['deny', resident]),
    leaveVisitAtGate: () => stepping(['leave-at-gate', resident]),
    withdrawVisit: () => stepping(['approve', resident], ['withdraw', resident]),
    disputeVisit: () => stepping(['approve', resident], ['check-in', guard], ['dispute', resident]),
    decideVisit: async () => {
      const { emptyUnitId: unitId } = main.world.here;
      const asked = { unitId, kind: 'guest', visitor: { name: 'Ravi' } };
      const { body } = await post('/visits', guard, newId(), asked);
      const decision = { outcome: 'approved', reason: 'Known here' };
      return (key) => post(`/visits/${String(body['id'])}/decide`, guard, key, decision);
    },
    checkInVisit: () => stepping(['approve', resident], ['check-in', guard]),
    checkOutVisit: () => stepping(['approve', resident], ['check-in', guard], ['check-out', guard]),
    undoVisitCheckOut: () =>
      stepping(
        ['approve', resident],
        ['check-in', guard],
        ['check-out', guard],
        ['undo-check-out', guard],
      ),
    rotateJoinCode: () => Promise.resolve((key) => post('/join-code', admin, key)),
    requestToJoin: async () => (await askToJoin()).ask,
    approveJoinRequest: () => joinStep('approve', manager),
    refuseJoinRequest: () => joinStep('refuse', manager),
    withdrawJoinRequest: () => joinStep('withdraw'),
    requestMove: askToMove,
    approveMove: () => moving('approve'),
    refuseMove: () => moving('refuse'),
    cancelMove: () => moving('cancel'),
    finishMove: () => moving('approve', 'finish'),
    tickMove: () => moving('tick'),
    addIdentityDocument: addPaper,
    verifyIdentityDocument: verifyPaper,
    addDailyHelp: () => Promise.resolve(addHelp),
    startEngagement: async () => {
      const { helpId } = await aHelp();
      const { neighbourUnitId: unitId } = main.world.here;
      const { windows } = helpDraft();
      return (key) => post('/engagements', manager, key, { helpId, unitId, windows });
    },
    endEngagement: async () => {
      const { engagementId } = await aHelp();
      return (key) => post(`/engagements/${engagementId}/end`, resident, key, {});
    },
    addHelpLeave: async () => {
      const { engagementId } = await aHelp();
      const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      const leave = { engagementId, from: day, to: day };
      return (key) => post('/help-leaves', resident, key, leave);
    },
    checkInHelp: async () => {
      const { helpId } = await aHelp();
      return (key) => post(`/daily-help/${helpId}/check-in`, guard, key);
    },
    checkOutHelp: async () => {
      const { helpId } = await aHelp();
      await post(`/daily-help/${helpId}/check-in`, guard, newId());
      return (key) => post(`/daily-help/${helpId}/check-out`, guard, key);
    },
    receiveParcel: () => Promise.resolve(receiveParcel),
    handOverParcel: () => ofParcel('hand-over', { accountId: main.world.here.asha.accountId }),
    returnParcel: () => ofParcel('return', { reason: 'Nobody by that name' }),
    loseParcel: () => ofParcel('lose', {}),
    nameParcelCollector: () => ofParcel('name-collector', { name: 'Ravi Kumar' }, resident),
    createBuilding: () => Promise.resolve(makeBuilding),
    createUnit: () => makeUnit(),
    createUnitsByPattern: async () => {
      const { body } = await makeBuilding(newId());
      const path = `/buildings/${String(body['id'])}/unit-patterns`;
      const pattern = { floors: { from: 1, to: 2 }, perFloor: 2, pattern: '{floor}{nn}' };
      return (key) => post(path, admin, key, { ...pattern, kind: 'flat' });
    },
    retireUnit: async () => {
      const unitId = await newUnit();
      return (key) => post(`/units/${unitId}/retire`, admin, key);
    },
    splitUnit: async () => {
      const unitId = await newUnit();
      const units = [{ name: 'left' }, { name: 'right' }];
      return (key) => post(`/units/${unitId}/split`, admin, key, { units });
    },
    mergeUnits: async () => {
      const buildingId = String((await makeBuilding(newId())).body['id']);
      const made = ['left', 'right'].map((name) =>
        post('/units', admin, newId(), { buildingId, name, kind: 'flat' }),
      );
      const unitIds = (await Promise.all(made)).map(({ body }) => body['id']);
      const merged = { unitIds, name: 'both', kind: 'flat' };
      return (key) => post('/units/merge', admin, key, merged);
    },
    createDataRequest: () =>
      Promise.resolve((key) => post('/data-requests', resident, key, { kind: 'export' })),
    cancelDataRequest: async () => {
      const { id: communityId, asha } = main.world.here;
      const [id, ended] = [newId(), { replacements: [asha.accountId] }];
      await main.sequelize.query(
        "UPDATE data_requests SET ended_at = NOW(3) WHERE account_id = ? AND kind = 'erasure'",
        ended,
      );
      await main.sequelize.query(
        `INSERT INTO data_requests (community_id, id, account_id, kind, state, language,
           requested_at, answer_by, erase_due_at)
         VALUES (?, ?, ?, 'erasure', 'cooling', 'en', NOW(3), NOW(3) + INTERVAL 30 DAY,
           NOW(3) + INTERVAL 2 DAY)`,
        { replacements: [communityId, id, asha.accountId] },
      );
      return (key) => post(`/data-requests/${id}/cancel`, resident, key);
    },
    addPerson: () => Promise.resolve(addPerson),
    startResidency: async () => {
      const personId = String((await addPerson(newId())).body['id']);
      return (key) => startResidency(key, personId);
    },
    endResidency: async () => {
      const id = await aResidency();
      return (key) => post(`/residencies/${id}/end`, manager, key, {});
    },
    setPrimaryContact: async () => {
      const residencyId = await aResidency();
      const path = `/units/${main.world.here.emptyUnitId}/primary-contact`;
      return (key) => post(path, manager, key, { residencyId });
    },
    addVehicle: () =>
      Promise.resolve((key) => {
        const { unitId } = main.world.here;
        return post('/vehicles', resident, key, { unitId, plate: key.slice(-12), kind: 'car' });
      }),
    addPet: () =>
      Promise.resolve((key) => {
        const { unitId } = main.world.here;
        return post('/pets', resident, key, { unitId, name: 'Moti', kind: 'dog' });
      }),
    issuePass: () => Promise.resolve(issuePass),
    usePass: async () => {
      const { body } = await issuePass(newId());
      return (key) => post(`/passes/${String(body['id'])}/use`, guard, key, { people: 1 });
    },
    approvePass: () => decidingPass('approve'),
    refusePass: () => decidingPass('refuse'),
    createImport: () => bringingIn(),
    checkImport: () => bringingIn('check'),
    applyImport: () => bringingIn('apply'),
    cancelImport: () => bringingIn('cancel'),
    undoImport: () => bringingIn('undo'),
    publishNotice: () => Promise.resolve(publish),
    inviteResidents: () =>
      Promise.resolve((key) => post('/invitation-batches', manager, key, { filter: {} })),
    exportNotices: () =>
      Promise.resolve((key) => post('/notices/export', manager, key, { format: 'csv' })),
    uploadFile: () => Promise.resolve(upload),
    startUpload: () => Promise.resolve(startUpload),
    completeUpload: async () => {
      const { body } = await startUpload(newId());
      const { url } = body as { url: string };
      const headers = { 'content-type': 'application/octet-stream' };
      const { origin } = new URL(main.api);
      await fetch(origin + url, { method: 'PUT', headers, body: 'some text' });
      const { id } = body['file'] as { id: string };
      return (key) => post(`/files/uploads/${id}/complete`, resident, key);
    },
    exportVisitReport: () => Promise.resolve(startJob),
    cancelJob: async () => {
      // Nobody has more at work than a few at once, and the jobs of the manager here have not ended.
      const { elsewhere } = main.world;
      const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
      const { body } = await post('/reports/visits', token, newId(), { format: 'csv' });
      return (key) => post(`/jobs/${String(body['id'])}/cancel`, token, key);
    },
    createCommunity: () => Promise.resolve((key) => post('/communities', operator, key, ESTATE)),
    activateCommunity: () => living('activate'),
    suspendCommunity: () => living('activate', 'suspend'),
    resumeCommunity: () => living('activate', 'suspend', 'resume'),
    closeCommunity: () => living('close'),
    reopenCommunity: () => living('close', 'reopen'),
    lapseVisit: () => stepping(['approve', resident], ['lapse', guard]),
  };

  it('is looked at here, whichever the specification names', async () => {
    const { operations } = await specOf(join(openapiDir, 'main.yaml'));
    const named = operations.filter(({ idempotent }) => idempotent).map(({ id }) => id);
    expect(Object.keys(prepared)).to.have.members(named);
  });

  for (const [operation, prepare] of Object.entries(prepared))
    it(`gives ${operation} the first answer again`, async () => {
      const ask = await prepare();
      const key = newId();
      const first = await ask(key);
      const again = await ask(key);
      expect(first.status, JSON.stringify(first.body)).to.be.within(200, 202);
      expect([again.status, again.body]).to.deep.equal([first.status, first.body]);
      expect(again.headers.get('idempotency-replayed')).to.equal('true');
    });
});
