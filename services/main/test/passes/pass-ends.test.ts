import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { askerFor } from '../belongings-world.js';
import { newResident, settle } from '../residencies.js';
import { createPassesWorld, type PassesWorld } from './passes-world.js';

const DAY_MS = 86_400_000;

describe('the end of a pass', () => {
  let world: PassesWorld;
  before(async () => {
    world = await createPassesWorld({ PASSES_EVERY: '20ms' });
  });
  after(() => world.main.stop());

  /** By the service's clock, which is that of this machine for what is due. */
  const told = (type: string, id: string) =>
    world.told(`gatehouse.pass.${type}.v1`).filter((one) => one['passId'] === id);

  it('comes by itself with the end of its time, once, and its code says so', async () => {
    const from = new Date();
    world.at(from);
    const pass = await world.issue({ kind: 'recurring', validTo: new Date(+from + DAY_MS) });
    const later = await world.issue({ kind: 'recurring' });
    expect((await world.passOf(pass.id)).state).to.equal('active');
    world.at(new Date(Date.parse(pass.validTo)));
    await eventually(() => expect(told('expired', pass.id)).to.have.length(1));
    expect(await world.passOf(pass.id)).to.include({ state: 'expired', endedAt: pass.validTo });
    expect((await world.check({ code: pass.code })).result).to.equal('expired');
    expect((await world.passOf(later.id)).state).to.equal('active');
    expect(told('expired', later.id)).to.deep.equal([]);
  });

  it('comes with the residency of whoever issued it, unless they live on there', async () => {
    const { main, here, manager } = world;
    const at = new Date('2026-12-20T06:30:00.000Z');
    world.at(at);
    const dev = newResident();
    await settle(main.sequelize, here, dev, [
      { unitId: here.unitId, from: new Date(0) },
      { unitId: here.neighbourUnitId, from: new Date(0) },
    ]);
    const by = await askerFor(main, dev);
    const one = await world.issue({ kind: 'recurring' }, by);
    const both = await world.issue(
      { kind: 'recurring', unitIds: [here.unitId, here.neighbourUnitId] },
      by,
    );
    const ashas = await world.issue({ kind: 'recurring' });
    const [residency] = await main.sequelize.query<{ id: string }>(
      `SELECT residencies.id FROM residencies JOIN people ON people.id = residencies.person_id
       WHERE people.account_id = :accountId AND residencies.unit_id = :unitId`,
      {
        replacements: { accountId: dev.accountId, unitId: here.unitId },
        type: QueryTypes.SELECT,
      },
    );
    const ended = await manager('POST', `/residencies/${residency?.id ?? ''}/end`, {
      body: { at: at.toISOString() },
    });
    expect(ended.status, JSON.stringify(ended.body)).to.equal(200);
    expect((await world.passOf(one.id)).state).to.equal('revoked');
    const left = await world.passOf(both.id);
    expect([left.state, left.units.map(({ id }) => id)]).to.deep.equal([
      ...['active', [here.neighbourUnitId]],
    ]);
    expect((await world.passOf(ashas.id)).state).to.equal('active');
    await eventually(() => {
      expect(told('revoked', one.id)).to.have.length(1);
      expect(told('changed', both.id)).to.have.length(1);
    });
    expect(told('revoked', one.id)[0]).to.include({ reason: 'moved-out' });
    expect(told('revoked', one.id)[0]).to.not.have.property('actorId');
    expect((await world.check({ code: one.code })).result).to.equal('revoked');
  });
});
