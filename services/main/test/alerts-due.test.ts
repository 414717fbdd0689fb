import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startAlerts, type AlertsWorld } from './alerts-world.js';

const TEN = new Date('2026-12-10T10:00:00.000Z');
const at = (seconds: number) => new Date(+TEN + seconds * 1000);

describe('alerts that nobody has acknowledged', () => {
  let world: AlertsWorld;
  let clock = TEN;

  before(async () => {
    world = await startAlerts(() => clock);
  });
  after(() => world.main.stop());
  beforeEach(() => {
    clock = TEN;
    world.auth.isAway = false;
  });

  const staff = () => [world.here.guard.accountId, world.here.manager.accountId];
  const dueAt = async (id: string) => (await world.rowOf(id))['due_at'];
  const escalations = async (id: string, count: number) =>
    (await world.told(id, 1 + count)).slice(1).map(({ what, rung, toldIds, ...data }) => {
      expect(what).to.equal('escalated');
      expect(toldIds).to.have.members(staff());
      return [(data as unknown as { at: string }).at, rung];
    });

  it('gate 23: SOS 10:00:00 unanswered: rungs 10:00:30, 10:01:30; again 10:00:40, same alert', async () => {
    const { id } = await world.raised();
    clock = at(29.999);
    await eventually(async () => expect(await dueAt(id)).to.deep.equal(at(30)));
    clock = at(30);
    expect(await escalations(id, 1)).to.deep.equal([['2026-12-10T10:00:30.000Z', 'managers']]);
    clock = at(40);
    const again = await world.raise({ kind: 'medical' });
    expect([again.status, again.body['id'], again.body['rung']]).to.deep.equal([
      ...[200, id, 'managers'],
    ]);
    clock = at(60);
    await escalations(id, 2);
    clock = at(89.999);
    await eventually(async () => expect(await dueAt(id)).to.deep.equal(at(90)));
    clock = at(90);
    expect(await escalations(id, 3)).to.deep.equal([
      ['2026-12-10T10:00:30.000Z', 'managers'],
      ['2026-12-10T10:01:00.000Z', 'managers'],
      ['2026-12-10T10:01:30.000Z', 'contacts'],
    ]);
  });

  it('show staff whom to call after 90 s, and nobody else', async () => {
    const { here, tokens } = world;
    const contacts = [
      { name: 'Ila Rao', phone: '+919800000009', purposes: ['emergency'] },
      { name: 'Om Rao', phone: '+919800000008', purposes: ['ring'] },
    ];
    const path = `/units/${here.unitId}/household-contacts`;
    const headers = { 'if-match': '*' };
    const put = await world.ask('PUT', path, tokens.asha, { body: { contacts }, headers });
    expect(put.status, JSON.stringify(put.body)).to.equal(200);
    clock = at(1000);
    const { id } = await world.raised();
    const get = async (token: string) => (await world.ask('GET', `/alerts/${id}`, token)).body;
    clock = at(1089.999);
    await eventually(async () => expect(await dueAt(id)).to.deep.equal(at(1090)));
    expect(await get(tokens.guard)).to.not.have.property('contacts');
    clock = at(1090);
    await escalations(id, 2);
    expect(await get(tokens.guard)).to.deep.include({
      ...{ rung: 'contacts', contacts: [{ name: 'Ila Rao', phone: '+919800000009' }] },
    });
    expect(await get(tokens.asha)).to.not.have.property('contacts');
    await world.step(id, 'close');
    expect(await get(tokens.guard)).to.not.have.property('contacts');
  });

  it('are told no more once somebody has', async () => {
    clock = at(2000);
    const { id } = await world.raised();
    expect((await world.step(id, 'acknowledge')).status).to.equal(200);
    clock = at(2100);
    const { id: later } = await world.raised({ kind: 'fire' }, world.tokens.bilal);
    clock = at(2130);
    await escalations(later, 1);
    expect((await world.told(id, 2)).map(({ what }) => what)).to.deep.equal([
      ...['raised', 'acknowledged'],
    ]);
    await world.step(later, 'close');
  });

  it('are told once of what was slept through, and for half an hour at the most', async () => {
    clock = at(4000);
    const { id } = await world.raised();
    clock = at(4000 + 15 * 60 + 5);
    const slept = await escalations(id, 1);
    expect(slept).to.deep.equal([[clock.toISOString(), 'contacts']]);
    expect(await dueAt(id)).to.deep.equal(at(4000 + 15 * 60 + 30));
    clock = at(4000 + 30 * 60);
    await escalations(id, 2);
    await eventually(async () => expect(await dueAt(id)).to.equal(null));
    expect((await world.rowOf(id))['state']).to.equal('raised');
    await world.step(id, 'close');
  });

  it('are raised though auth does not answer, and guards hear as soon as it does', async () => {
    const alone = await startAlerts(() => clock);
    try {
      alone.auth.isAway = true;
      const { id } = await alone.raised();
      const [raised] = await alone.told(id, 1);
      expect(raised?.toldIds).to.deep.equal([alone.here.bilal.accountId]);
      alone.auth.isAway = false;
      await eventually(async () => {
        clock = new Date(+clock + 500);
        expect(await alone.told(id, 1)).to.have.length(2);
      });
      const [, again] = await alone.told(id, 2);
      expect(again).to.deep.include({ what: 'escalated', rung: 'household' });
      expect(again?.toldIds).to.deep.equal([alone.here.guard.accountId]);
      // Whom it named last is rung while it is away again.
      alone.auth.isAway = true;
      const { id: next } = await alone.raised({ kind: 'fire' }, alone.tokens.chitra);
      const [known] = await alone.told(next, 1);
      expect(known?.toldIds).to.deep.equal([alone.here.guard.accountId]);
    } finally {
      await alone.main.stop();
    }
  });
});
