import { expect } from 'chai';
import { insideNow } from '../src/inside-now.js';
import { newWorld, somePass, someSnapshot, UNIT, type World } from './offline-world.js';

const SINCE = '2026-12-05T12:00:00.000Z';

describe('who is inside, on a device', () => {
  let world: World;

  beforeEach(async () => {
    world = await newWorld();
  });
  afterEach(() => world.stop());

  const inside = async () =>
    insideNow(world.engine.snapshot, await world.engine.waiting()).map(
      ({ name, people, homes }) => `${name} ${people} ${homes.join()}`,
    );
  const pass = somePass({ kind: 'party', maxUses: 9, peopleAtOnce: 9 });
  const there = {
    ...{ id: 'i', type: 'visit' as const, subjectId: 'v', passId: pass.id, name: 'Ravi Kumar' },
    ...{ people: 2, since: SINCE, unitIds: [UNIT] },
  };
  const passes = (direction: 'in' | 'out' | 'refused', people: number, id = pass.id) =>
    world.engine.record({ direction, subject: { type: 'pass', id }, people });

  it('is who was there, and who came and went since without a network', async () => {
    world.server.answer = someSnapshot({ passes: [pass], inside: [there] });
    await world.engine.sync();
    world.server.isAway = true;
    world.engine.lost();
    expect(await inside()).to.deep.equal(['Ravi Kumar 2 Tower A 101']);
    await passes('in', 3);
    await passes('refused', 4);
    expect(await inside()).to.deep.equal(['Ravi Kumar 5 Tower A 101']);
    await passes('out', 4);
    expect(await inside()).to.deep.equal(['Ravi Kumar 1 Tower A 101']);
    await passes('out', 1);
    expect(await inside()).to.deep.equal([]);
  });

  it('is nobody less for who leaves unseen, and somebody more for who is not known', async () => {
    await passes('out', 2);
    expect(await inside()).to.deep.equal([]);
    await passes('in', 1, UNIT);
    await world.engine.record({ direction: 'in', subject: { type: 'other' } });
    expect(await inside()).to.deep.equal(['… 1 ']);
  });
});
