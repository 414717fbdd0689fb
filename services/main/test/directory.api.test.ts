import { join } from 'node:path';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { newId } from '@gatehouse/shared/ids/ids';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { definePeopleModels } from '../src/features/people/people.model.js';
import { askerFor, changeBy, type Ask } from './belongings-world.js';
import { call, openapiDir, startMain, type MainFixture } from './main-fixture.js';
import { newResident, settle } from './residencies.js';
import { codeOf, fieldsOf } from './residency-world.js';
import { adminTokenFor, type TestCommunity, type TestPerson } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const LONG_AGO = new Date('2026-01-01T00:00:00.000Z');
const ALL = { listed: true, phone: 'community', email: 'community' };
const NONE = { listed: false, phone: 'none', email: 'none' };

interface Neighbour {
  accountId: string;
  name: string;
  phone?: string;
  email?: string;
}

describe('the directory', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let asha: Ask;
  let chitra: Ask;
  let manager: Ask;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '100000' }, { now: () => NOON });
    here = main.world.here;
    asha = await askerFor(main, here.asha);
    chitra = await askerFor(main, here.chitra);
    manager = await askerFor(main, here.manager);
  });
  after(() => main.stop());
  beforeEach(async () => {
    await main.sequelize.query('UPDATE people SET is_listed = 0, is_minor = 0');
    await main.sequelize.query(`UPDATE people SET phone_shown = 'none', email_shown = 'none'`);
    await main.sequelize.query('DELETE FROM policy_versions');
  });

  const choose = (by: Ask, choice: object, tag?: string) =>
    changeBy(by, ['PUT', '/directory/me'], choice, tag);
  const seenBy = async (by: Ask, query = ''): Promise<Neighbour[]> => {
    const { status, body } = await by('GET', `/directory${query}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body['items'] as Neighbour[];
  };
  const namesFor = async (by: Ask, query?: string) =>
    (await seenBy(by, query)).map(({ name }) => name);
  const reached = ({ accountId }: TestPerson, phone: string, email: string) => {
    const { people } = definePeopleModels(main.sequelize);
    return people.update({ phone, email }, { where: { communityId: here.id, accountId } });
  };
  /** Somebody who has chosen to be listed, in a unit that is empty otherwise. */
  const listedOne = async (name: string, unitId = here.emptyUnitId): Promise<TestPerson> => {
    const person = newResident(name);
    await settle(main.sequelize, here, person, [{ unitId, from: LONG_AGO }]);
    await choose(await askerFor(main, person), ALL);
    return person;
  };
  /** A home in another building. */
  const farHome = async (): Promise<string> => {
    const token = await adminTokenFor(main.issuer, here);
    const body = { name: `Tower ${newId()}`, kind: 'tower' };
    const building = await call(main, 'POST', '/buildings', { token, body });
    const unit = { buildingId: building.body['id'], name: 'Z-1', kind: 'flat' };
    const made = await call(main, 'POST', '/units', { token, body: unit });
    expect(made.status).to.equal(201);
    return String(made.body['id']);
  };

  it('lists nobody who has not chosen it', async () => {
    expect((await asha('GET', '/directory/me')).body).to.deep.equal(NONE);
    for (const by of [asha, chitra, manager]) expect(await seenBy(by)).to.deep.equal([]);
  });

  it('living 3.1: is of each community by itself, with what each lets see', async () => {
    await reached(here.asha, '+919800000009', 'asha@home.example');
    const answer = await choose(asha, { listed: true, phone: 'community', email: 'none' });
    expect([answer.status, answer.body]).to.deep.equal([
      200,
      { listed: true, phone: 'community', email: 'none' },
    ]);
    expect((await asha('GET', '/directory/me')).body).to.deep.equal(answer.body);
    expect(await seenBy(chitra)).to.deep.equal([
      {
        ...{ accountId: here.asha.accountId, name: 'Asha Rao', phone: '+919800000009' },
        units: [{ id: here.unitId, name: 'A-101', building: 'Tower A' }],
      },
    ]);
    const { elsewhere } = main.world;
    expect(await seenBy(await askerFor(main, elsewhere.asha, elsewhere))).to.deep.equal([]);
    await choose(asha, NONE);
    expect(await seenBy(chitra)).to.deep.equal([]);
  });

  it('shows what is for the building to who lives in it, and to nobody else', async () => {
    const far = newResident('Far Away');
    await settle(main.sequelize, here, far, [{ unitId: await farHome(), from: LONG_AGO }]);
    await reached(here.asha, '+919800000009', 'asha@home.example');
    await choose(asha, { listed: true, phone: 'building', email: 'none' });
    const phones = async (by: Ask) => (await seenBy(by)).map(({ phone }) => phone);
    expect(await phones(chitra)).to.deep.equal(['+919800000009']);
    expect(await phones(await askerFor(main, far))).to.deep.equal([undefined]);
    expect(await phones(manager)).to.deep.equal([undefined]);
    expect((await seenBy(chitra))[0]).to.not.have.property('email');
  });

  it('is as open as the policy says: to nobody, to a building, to all', async () => {
    const far = newResident('Far Away');
    await settle(main.sequelize, here, far, [{ unitId: await farHome(), from: LONG_AGO }]);
    const farAsk = await askerFor(main, far);
    await choose(asha, ALL);
    await choose(farAsk, ALL);
    const admin = await adminTokenFor(main.issuer, here);
    const open = async (how: string) => {
      const before = await call(main, 'GET', '/policies', { token: admin });
      const headers = { 'if-match': before.headers.get('etag') ?? '' };
      const body = { ...before.body, directory: { open: how } };
      const answer = await call(main, 'PUT', '/policies', { token: admin, body, headers });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    };
    expect(await namesFor(chitra)).to.deep.equal(['Asha Rao', 'Far Away']);
    await open('building');
    expect(await namesFor(chitra)).to.deep.equal(['Asha Rao']);
    expect(await namesFor(farAsk)).to.deep.equal(['Far Away']);
    await open('none');
    expect(await namesFor(chitra)).to.deep.equal([]);
    expect(await namesFor(manager)).to.deep.equal(['Asha Rao', 'Far Away']);
  });

  it('lists renters and owners who live there now, and nobody who has left, is under age or locked out', async () => {
    const { people } = definePeopleModels(main.sequelize);
    const renter = await listedOne('Renter Rao');
    expect(await namesFor(chitra)).to.deep.equal(['Renter Rao']);
    const where = { communityId: here.id, accountId: renter.accountId };
    for (const [gone, back] of [
      [{ isMinor: true }, { isMinor: false }],
      [{ state: 'left' }, { state: 'member' }],
      [{ state: 'forgotten' }, { state: 'member' }],
    ] as const) {
      await people.update(gone, { where });
      expect(await namesFor(chitra), JSON.stringify(gone)).to.deep.equal([]);
      await people.update(back, { where });
    }
    await main.sequelize.query(
      'UPDATE residencies SET lives_here = 0 WHERE community_id = ? AND unit_id = ?',
      { replacements: [here.id, here.emptyUnitId] },
    );
    expect(await namesFor(chitra)).to.deep.equal([]);
    await settle(main.sequelize, here, renter, [
      { unitId: here.emptyUnitId, from: LONG_AGO, to: NOON },
    ]);
    expect(await namesFor(chitra)).to.deep.equal([]);
  });

  it('is searched by any word of a name, and read page by page, each once', async () => {
    for (const name of ['Mary Jane O’Hara', 'Zara Shah', 'Aaron Shah', 'Aaron Shah'])
      await listedOne(name);
    expect(await namesFor(chitra, '?search=jane')).to.deep.equal(['Mary Jane O’Hara']);
    expect(await namesFor(chitra, '?search=ane')).to.deep.equal([]);
    expect(await namesFor(chitra, '?search=%25')).to.deep.equal([]);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await chitra('GET', `/directory?limit=2&search=shah${cursor}`);
      seen.push(...(body['items'] as Neighbour[]).map(({ accountId }) => accountId));
      const next = body['nextCursor'] as string | undefined;
      cursor = next === undefined ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(seen).to.have.length(3);
    expect(new Set(seen).size).to.equal(3);
    const bad = await chitra('GET', '/directory?cursor=1');
    expect(codeOf(bad)).to.deep.equal([400, 'cursor_invalid']);
  });

  it('is chosen by one of two who saw the same: 412; by who saw nothing: 428', async () => {
    const found = await asha('GET', '/directory/me');
    const tag = found.headers.get('etag') ?? '';
    const headers = { 'if-none-match': tag };
    expect((await asha('GET', '/directory/me', { headers })).status).to.equal(304);
    const both = await Promise.all(
      ['building', 'community'].map((phone) => choose(asha, { ...ALL, phone }, tag)),
    );
    expect(both.map(({ status }) => status)).to.have.members([200, 412]);
    const unseen = await asha('PUT', '/directory/me', { body: ALL });
    expect(codeOf(unseen)).to.deep.equal([428, 'precondition_required']);
  });

  it('is not for who is under age: 409; nor chosen with what is wrong: 400', async () => {
    const { people } = definePeopleModels(main.sequelize);
    const { accountId } = here.asha;
    await people.update({ isMinor: true }, { where: { communityId: here.id, accountId } });
    const minor = await choose(asha, ALL);
    expect(codeOf(minor)).to.deep.equal([409, 'person_is_minor']);
    expect(fieldsOf(minor)).to.deep.equal(['body.listed']);
    expect((await choose(asha, NONE)).status).to.equal(200);
    const wrong = await choose(chitra, { ...ALL, phone: 'world' });
    expect([wrong.status, fieldsOf(wrong)]).to.deep.equal([400, ['body.phone']]);
  });

  it('is for residents and managers whom the community knows: 401, 403', async () => {
    const guard = await askerFor(main, here.guard);
    const stranger = await askerFor(main, newResident());
    const unknown = await stranger('GET', '/directory/me');
    expect(codeOf(unknown)).to.deep.equal([403, 'person_unknown']);
    expect(codeOf(await choose(stranger, ALL, '*'))).to.deep.equal([403, 'person_unknown']);
    for (const [method, path] of [
      ['GET', '/directory'],
      ['GET', '/directory/me'],
      ['PUT', '/directory/me'],
    ] as const) {
      const sent = method === 'PUT' ? { body: ALL, headers: { 'if-match': '*' } } : {};
      expect((await guard(method, path, sent)).status).to.equal(403);
      expect((await call(main, method, path, sent)).status).to.equal(401);
    }
  });

  it('living 3.1: nobody is found without their consent, by any operation that a resident may read', async () => {
    const hidden = newResident('Qzhidden Person');
    await settle(main.sequelize, here, hidden, [{ unitId: here.emptyUnitId, from: LONG_AGO }]);
    const { people } = definePeopleModels(main.sequelize);
    const where = { communityId: here.id, accountId: hidden.accountId };
    const secrets = { phone: '+919877777777', email: 'qzmail@home.example' };
    await people.update(secrets, { where });
    const personId = String((await people.findOne({ where }))?.get('id'));
    const ids: Record<string, string> = {
      ...{ unitId: here.emptyUnitId, personId, communityId: here.id },
      accountId: hidden.accountId,
    };
    const mayCall: readonly string[] = GRANTS.resident;
    const { operations } = await specOf(join(openapiDir, 'main.yaml'));
    const reading = operations.filter(
      ({ method, permission }) =>
        method === 'GET' && permission !== undefined && mayCall.includes(permission),
    );
    expect(reading.map(({ id }) => id)).to.include.members(['listNeighbours', 'listUnits']);
    const told: string[] = [];
    for (const { id, specPath } of reading)
      for (const search of ['', '?search=qzhidden', `?unitId=${here.emptyUnitId}`]) {
        const at = specPath.replace(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? personId);
        const { body } = await asha('GET', `${at}${search}`);
        const items = (body['items'] as unknown[] | undefined) ?? [];
        const text = JSON.stringify({ ...body, instance: '', detail: '' });
        if (/qzhidden p|qzmail|98777777/i.test(text) || text.includes(hidden.accountId))
          told.push(`${id} ${search}`);
        if (search === '?search=qzhidden' && items.length > 0) told.push(`${id} finds by the name`);
      }
    expect(told).to.deep.equal([]);
  });
});
