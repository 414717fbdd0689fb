import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { expect } from 'chai';
import { createFeatures } from '../../src/features.js';
import type { createPasses } from '../../src/features/passes/passes.feature.js';
import { partsFor } from '../parts-for-tests.js';
import { createPassesWorld, MORNING, type PassesWorld } from './passes-world.js';

type Sources = ReturnType<typeof createPasses>['sources'];

describe('a pass that something brings along', () => {
  let world: PassesWorld;
  let sources: Sources;
  before(async () => {
    world = await createPassesWorld();
    world.at(MORNING);
    // The service publishes what is recorded here.
    checkOutbox(world.main.sequelize, () => undefined);
    const { features } = createFeatures(await partsFor(world.main));
    const found = features.find((one) => 'sources' in one);
    if (found === undefined) throw new Error('no feature has them');
    ({ sources } = found);
  });
  after(() => world.main.stop());

  const wanted = (id: string) => ({
    ...{ communityId: world.here.id, source: { type: 'move', id }, zone: 'Asia/Kolkata' },
    draft: {
      ...{ unitIds: [world.here.unitId], kind: 'party' as const, maxUses: 12 },
      ...{ visitor: { name: 'Movers' }, firstDay: '2026-12-31' },
    },
    ...{ doer: { by: { ...world.here.manager } }, at: MORNING },
  });
  const issue = (id: string) =>
    world.main.sequelize.transaction((tx) => sources.issueFor(tx, wanted(id)));
  const revoke = (id: string) =>
    world.main.sequelize.transaction((tx) => sources.revokeBySource(tx, wanted(id), MORNING));
  const told = (type: string, id: string) =>
    world.told(`gatehouse.pass.${type}.v1`).filter(({ passId }) => passId === id);

  it('is there once, is used like others, and goes with what it is for', async () => {
    const source = newId();
    const { id, code } = await issue(source);
    expect((await issue(source)).id).to.equal(id);
    expect((await issue(newId())).id).to.not.equal(id);
    expect(await world.check({ code, people: 5 })).to.include({ result: 'not_yet' });
    await revoke(source);
    await revoke(source);
    expect((await world.check({ code })).result).to.equal('revoked');
    await eventually(() => expect(told('revoked', id)).to.have.length(1));
    expect(told('revoked', id)[0]).to.include({ reason: 'not-needed' });
    expect(told('issued', id)).to.have.length(1);
    expect((await issue(source)).state).to.equal('revoked');
    await revoke(newId());
  });
});
