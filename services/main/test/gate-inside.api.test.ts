import { expect } from 'chai';
import { askerFor, idsIn } from './belongings-world.js';
import { createPassesWorld, MORNING, type PassesWorld } from './passes/passes-world.js';
import { codeOf } from './residency-world.js';

interface SomeInside {
  id: string;
  type: string;
  name: string;
  people: number;
  units: { id: string }[];
}

describe('who is inside', () => {
  let world: PassesWorld;
  before(async () => {
    world = await createPassesWorld();
  });
  after(() => world.main.stop());

  const inside = async (): Promise<SomeInside[]> => {
    const { status, body } = await world.manager('GET', '/visits/inside?limit=100');
    expect(status, JSON.stringify(body)).to.equal(200);
    return body['items'] as SomeInside[];
  };

  it('is whoever came and has not left, the newest first, page by page', async () => {
    const { here, asha, guard } = world;
    const today = { validFrom: MORNING.toISOString(), validTo: '2026-12-10T18:00:00.000Z' };
    const visitor = { name: 'Ravi Kumar', plate: 'KA 01 AB 1234' };
    const party = await world.issue({ ...today, kind: 'party', visitor });
    const engagement = {
      ...{ givenName: 'Sunita', familyName: 'Devi', phone: '+919800000004', types: ['cook'] },
      unitId: here.unitId,
      windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '12:00' }],
    };
    const added = await asha('POST', '/daily-help', { body: engagement });
    const { help } = added.body as unknown as { help: { id: string } };
    const first = (await world.use(party.id, { people: 3 })).body['visit'] as { id: string };
    const came = await guard('POST', `/daily-help/${help.id}/check-in`);
    expect(came.status, JSON.stringify(came.body)).to.equal(200);
    const last = (await world.use(party.id, { people: 1 })).body['visit'] as { id: string };
    const all = await inside();
    expect(all).to.have.length(3);
    expect([all[0]?.id, all[2]?.id]).to.deep.equal([last.id, first.id]);
    expect(all[1]).to.deep.include({ type: 'help', subjectId: help.id, name: 'Sunita Devi' });
    expect(all[1]?.units.map(({ id }) => id)).to.deep.equal([here.unitId]);
    expect(all[2]).to.deep.equal({
      ...{ id: first.id, type: 'visit', subjectId: first.id, name: 'Ravi Kumar', people: 3 },
      ...{ plate: visitor.plate, since: MORNING.toISOString() },
      units: [{ id: here.unitId, name: 'A-101', building: 'Tower A' }],
    });
    for (const limit of [1, 2, 3])
      expect(await idsIn(guard, '/visits/inside', limit)).to.deep.equal(all.map(({ id }) => id));

    const some = await guard('POST', `/visits/${first.id}/let-out`, { body: { people: 1 } });
    expect(some.status, JSON.stringify(some.body)).to.equal(200);
    expect((await inside())[2]).to.deep.include({ id: first.id, people: 2 });
    expect((await guard('POST', `/visits/${first.id}/check-out`)).status).to.equal(200);
    expect((await guard('POST', `/daily-help/${help.id}/check-out`)).status).to.equal(200);
    expect((await inside()).map(({ id }) => id)).to.deep.equal([last.id]);
  });

  it('is for who keeps the gate or manages, of their own community', async () => {
    const { main, asha } = world;
    const { elsewhere } = main.world;
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    expect((await there('GET', '/visits/inside')).body).to.deep.equal({ items: [] });
    expect((await asha('GET', '/visits/inside')).status).to.equal(403);
    const broken = await world.guard('GET', '/visits/inside?cursor=1');
    expect(codeOf(broken)).to.deep.equal([400, 'cursor_invalid']);
  });
});
