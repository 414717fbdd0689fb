import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { call, startMain, type Answer, type Call, type MainFixture } from './main-fixture.js';
import { adminTokenFor, tokenFor } from './world.js';

type Building = components['schemas']['Building'];

const NOW = new Date('2026-11-29T06:00:00.000Z');
const codeOf = ({ status, body }: Answer) => [status, body['code']] as const;

describe('buildings', () => {
  let main: MainFixture;
  let at = NOW;
  let admin: string;
  let manager: string;
  let asha: string;
  let guard: string;

  before(async () => {
    main = await startMain({}, { now: () => at });
    const { here } = main.world;
    admin = await adminTokenFor(main.issuer, here);
    manager = await tokenFor(main.issuer, here, here.manager);
    asha = await tokenFor(main.issuer, here, here.asha);
    guard = await tokenFor(main.issuer, here, here.guard);
  });
  after(() => main.stop());
  beforeEach(() => (at = NOW));

  const ask = (method: string, path: string, body?: object, rest: Call = {}) =>
    call(main, method, path, { token: admin, ...(body && { body }), ...rest });
  const newBuilding = async (name: string = newId()): Promise<Building> => {
    const answer = await ask('POST', '/buildings', { name, kind: 'tower' });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    expect(answer.headers.get('location')).to.equal(
      `/api/v1/buildings/${String(answer.body['id'])}`,
    );
    return answer.body as unknown as Building;
  };
  const tagOf = async (id: string) =>
    (await ask('GET', `/buildings/${id}`)).headers.get('etag') ?? '';
  const patch = async (id: string, body: object, tag?: string) =>
    ask('PATCH', `/buildings/${id}`, body, { headers: { 'if-match': tag ?? (await tagOf(id)) } });

  it('are made, and found where their Location says', async () => {
    const building = await newBuilding('Jasmine');
    expect(building).to.deep.equal({
      ...{ id: building.id, name: 'Jasmine', kind: 'tower', createdAt: NOW.toISOString() },
    });
    const read = await ask('GET', `/buildings/${building.id}`, undefined, { token: asha });
    expect(read.body).to.deep.equal(building);
    const headers = { 'if-none-match': read.headers.get('etag') ?? '' };
    const again = await ask('GET', `/buildings/${building.id}`, undefined, { headers });
    expect(again.status).to.equal(304);
  });

  it('come in the order in which people count, page by page', async () => {
    const names = ['Zinnia 10', 'Zinnia 9', 'Zinnia 1', 'Zinnia 100'];
    for (const name of names) await newBuilding(name);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { status, body } = await ask('GET', `/buildings?limit=1${cursor}`);
      expect(status).to.equal(200);
      seen.push(...(body['items'] as Building[]).map(({ name }) => name));
      const next = body['nextCursor'] as string | undefined;
      cursor = next === undefined ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(seen.filter((name) => name.startsWith('Zinnia'))).to.deep.equal([
      ...['Zinnia 1', 'Zinnia 9', 'Zinnia 10', 'Zinnia 100'],
    ]);
    expect(seen).to.include('Tower A');
    expect(new Set(seen).size).to.equal(seen.length);
  });

  it('have names of their own, in whatever case, whoever comes first', async () => {
    const { id } = await newBuilding('Marigold');
    const again = await ask('POST', '/buildings', { name: 'MARIGOLD', kind: 'block' });
    expect(codeOf(again)).to.deep.equal([409, 'building_exists']);
    const other = await newBuilding();
    expect(codeOf(await patch(other.id, { name: 'marigold' }))).to.deep.equal([
      ...[409, 'building_exists'],
    ]);
    expect((await patch(id, { name: 'marigold' })).status).to.equal(200);
    const name = newId();
    const both = await Promise.all(
      [1, 2, 3].map(() => ask('POST', '/buildings', { name, kind: 'tower' })),
    );
    expect(both.map(({ status }) => status)).to.have.members([201, 409, 409]);
    // Elsewhere there may be one of the same name.
    const { elsewhere } = main.world;
    const token = await adminTokenFor(main.issuer, elsewhere);
    expect((await ask('POST', '/buildings', { name, kind: 'tower' }, { token })).status).to.equal(
      201,
    );
  });

  it('change what is given; the last of two who have seen the same is refused: 412', async () => {
    const building = await newBuilding();
    at = new Date(NOW.getTime() + 1000);
    const answer = await patch(building.id, { kind: 'street' });
    expect([answer.status, answer.body]).to.deep.equal([
      200,
      { ...building, kind: 'street', changedAt: at.toISOString() },
    ]);
    expect(answer.headers.get('etag')).to.equal(await tagOf(building.id));
    const tag = await tagOf(building.id);
    const both = await Promise.all(
      ['one', 'other'].map((name) => patch(building.id, { name: name + building.id }, tag)),
    );
    expect(both.map(({ status }) => status)).to.have.members([200, 412]);
    const blind = await ask('PATCH', `/buildings/${building.id}`, { kind: 'block' });
    expect(codeOf(blind)).to.deep.equal([428, 'precondition_required']);
    const empty = await patch(building.id, {});
    expect(empty.status).to.equal(400);
  });

  it('show their new name with their units at once', async () => {
    const { id } = await newBuilding();
    const made = await ask('POST', '/units', { buildingId: id, name: 'P-1', kind: 'flat' });
    await patch(id, { name: 'Peony' });
    const unit = await ask('GET', `/units/${String(made.body['id'])}`);
    expect(unit.body['building']).to.equal('Peony');
  });

  it('are removed as long as they never had a unit', async () => {
    const { id } = await newBuilding();
    const remove = (one: string) => ask('DELETE', `/buildings/${one}`);
    const answers = await Promise.all([remove(id), remove(id)]);
    expect(answers.map(({ status }) => status)).to.have.members([204, 404]);
    expect(codeOf(await ask('GET', `/buildings/${id}`))).to.deep.equal([404, 'building_not_found']);
    const used = await newBuilding();
    const made = await ask('POST', '/units', { buildingId: used.id, name: '1', kind: 'flat' });
    expect(codeOf(await remove(used.id))).to.deep.equal([409, 'building_in_use']);
    await ask('POST', `/units/${String(made.body['id'])}/retire`);
    expect(codeOf(await remove(used.id))).to.deep.equal([409, 'building_in_use']);
  });

  it('are removed, or get a unit, of two who do so at once', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await newBuilding();
      const [removed, made] = await Promise.all([
        ask('DELETE', `/buildings/${id}`),
        ask('POST', '/units', { buildingId: id, name: '1', kind: 'flat' }),
      ]);
      expect([removed.status, made.status]).to.be.deep.oneOf([
        [204, 404],
        [409, 201],
      ]);
    }
  });

  it('are changed by admins only: 403, 401, and 400 for what is no id or no cursor', async () => {
    const path = `/buildings/${newId()}`;
    const pattern = { floors: { from: 1, to: 1 }, perFloor: 1, pattern: '{n}', kind: 'flat' };
    const asked: [string, string, object?][] = [
      ['POST', '/buildings', { name: 'x', kind: 'tower' }],
      ['PATCH', path, { name: 'x' }],
      ['DELETE', path],
      ['POST', `${path}/unit-patterns`, pattern],
    ];
    for (const [method, where, body] of asked) {
      for (const token of [manager, asha, guard])
        expect((await ask(method, where, body, { token })).status, where).to.equal(403);
      const { status } = await call(main, method, where, { ...(body && { body }) });
      expect(status, where).to.equal(401);
    }
    for (const where of [path, `${path}/units`])
      expect(codeOf(await ask('GET', where)), where).to.deep.equal([404, 'building_not_found']);
    expect((await ask('GET', '/buildings/1')).status).to.equal(400);
    const old = Buffer.from(JSON.stringify(['A-101', newId()])).toString('base64url');
    for (const where of ['/units', '/buildings', `${path}/units`])
      expect(codeOf(await ask('GET', `${where}?cursor=${old}`)), where).to.deep.equal([
        ...[400, 'cursor_invalid'],
      ]);
  });
});
