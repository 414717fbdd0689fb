import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { startMain, type MainFixture } from './main-fixture.js';
import { createParcelsWorld, type ParcelsWorld } from './parcels-world.js';
import { newResident, settle } from './residencies.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const HOUR_MS = 3_600_000;
const hoursOn = (hours: number): Date => new Date(NOON.getTime() + hours * HOUR_MS);

interface Told {
  reminder?: number;
  residentIds: string[];
}

describe('a parcel that waits', () => {
  let main: MainFixture;
  let world: ParcelsWorld;
  let heard: HeardEvents<Told>;
  let clock = NOON;

  before(async () => {
    main = await startMain({ PARCELS_EVERY: '20ms' }, { now: () => clock });
    world = await createParcelsWorld(main);
    heard = await hearEvents(main, 'gatehouse.parcel.#');
  });
  after(() => main.stop());
  beforeEach(async () => {
    clock = NOON;
    await main.sequelize.query('DELETE FROM parcels');
  });

  const remindersOf = (id: string): Told[] =>
    heard
      .of(`parcel/${id}`)
      .filter(({ type }) => type === 'gatehouse.parcel.reminded.v1')
      .map(({ data }) => data);
  const reminded = (id: string, numbers: number[]) =>
    eventually(() =>
      expect(remindersOf(id).map(({ reminder }) => reminder)).to.deep.equal(numbers),
    );
  /** Whatever was due before has happened once one that is due now was told. */
  const lookedThrough = async (): Promise<void> => {
    const now = clock;
    const { id } = await world.receive();
    await main.sequelize.query('UPDATE parcels SET received_at = ?, due_at = ? WHERE id = ?', {
      replacements: [new Date(now.getTime() - 24 * HOUR_MS), now, id],
    });
    await eventually(() => expect(remindersOf(id)).to.have.length(1));
    await main.sequelize.query('DELETE FROM parcels WHERE id = ?', { replacements: [id] });
  };

  it('is told again after 24, 48 and 72 hours, and never more', async () => {
    const { id } = await world.receive();
    clock = new Date(hoursOn(24).getTime() - 1);
    await lookedThrough();
    await reminded(id, []);
    for (const days of [1, 2, 3]) {
      clock = hoursOn(24 * days);
      await reminded(id, [1, 2, 3].slice(0, days));
      expect((await world.seen(id, world.guard)).reminders).to.equal(days);
    }
    clock = hoursOn(24 * 30);
    await lookedThrough();
    await reminded(id, [1, 2, 3]);
  });

  it('is told of once, however many of its times have passed unseen', async () => {
    const { id } = await world.receive();
    clock = hoursOn(50);
    await reminded(id, [2]);
    clock = hoursOn(72);
    await reminded(id, [2, 3]);
  });

  it('is no news to who moved in after it had come', async () => {
    const { here } = main.world;
    const { id } = await world.receive();
    const later = newResident();
    await settle(main.sequelize, here, later, [{ unitId: here.unitId, from: hoursOn(1) }]);
    clock = hoursOn(24);
    await reminded(id, [1]);
    const ids = [here.asha, here.bilal].map(({ accountId }) => accountId);
    expect(remindersOf(id)[0]?.residentIds).to.have.members(ids);
  });

  it('is not told of once it is gone, and is forgotten with its photo after 180 days', async () => {
    const headers = { 'content-type': 'text/plain' };
    const path = '/files?purpose=parcel&name=box.txt';
    const { body } = await world.guard('POST', path, { headers, body: 'a box' });
    const photoId = String(body['id']);
    const { id } = await world.receive({ photoId });
    await world.step(world.guard, id, 'return');
    clock = hoursOn(24 * 180 - 1);
    await lookedThrough();
    expect(remindersOf(id)).to.deep.equal([]);
    expect((await world.seen(id, world.guard)).state).to.equal('returned');
    expect((await world.guard('GET', `/files/${photoId}`)).status).to.equal(200);
    clock = hoursOn(24 * 180);
    await eventually(async () =>
      expect((await world.guard('GET', `/parcels/${id}`)).status).to.equal(404),
    );
    expect((await world.guard('GET', `/files/${photoId}`)).status).to.equal(404);
  });
});
