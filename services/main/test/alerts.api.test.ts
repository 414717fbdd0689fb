import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { startAlerts, type Alert, type AlertsWorld } from './alerts-world.js';
import { codeOf } from './residency-world.js';
import { tokenFor } from './world.js';

const NOON = new Date('2026-12-10T10:00:00.000Z');

describe('alerts', () => {
  let world: AlertsWorld;
  let clock = NOON;

  before(async () => {
    // Nobody is told again by the clock here.
    world = await startAlerts(() => clock, { ALERTS_EVERY: '1h' });
  });
  after(() => world.main.stop());
  beforeEach(async () => {
    clock = NOON;
    await world.main.sequelize.query('DELETE FROM alerts');
  });

  const gopal = () => ({ accountId: world.here.guard.accountId, name: 'Gopal Singh' });

  describe('raiseAlert', () => {
    it('tells guards and the household, and nobody else', async () => {
      const { here } = world;
      const answer = await world.raise({ kind: 'medical', place: 'By the lift' });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      const { id, ...alert } = answer.body as unknown as Alert;
      const unit = { id: here.unitId, name: 'A-101', building: 'Tower A' };
      expect(alert).to.deep.equal({
        ...{ communityId: here.id, kind: 'medical', silent: false, state: 'raised', unit },
        ...{ place: 'By the lift', raisedAt: NOON.toISOString(), rung: 'household' },
        raisedBy: { accountId: here.asha.accountId, name: 'Asha Rao' },
      });
      expect(answer.headers.get('location')).to.equal(`/api/v1/alerts/${id}`);
      const [event] = await world.told(id, 1);
      expect(event).to.deep.include({ what: 'raised', unit, place: 'By the lift' });
      expect(event?.toldIds).to.have.members([here.bilal.accountId, here.guard.accountId]);
    });

    it('tells of the guards those whose shift it is, if it is anybody’s', async () => {
      const { here, auth } = world;
      const other = newId();
      auth.guards = [here.guard.accountId, other];
      const rung = async () => {
        clock = new Date(+clock + 60_000);
        const [event] = await world.told((await world.raised()).id, 1);
        return event?.toldIds.filter((id) => id !== here.bilal.accountId);
      };
      try {
        expect(await rung()).to.have.members([here.guard.accountId, other]);
        await world.shift(here.guard, { from: +NOON - 3_600_000, to: +NOON + 240_000 });
        expect(await rung()).to.deep.equal([here.guard.accountId]);
        clock = new Date(+NOON + 180_000);
        expect(await rung(), 'after the shift').to.have.members([here.guard.accountId, other]);
      } finally {
        auth.guards = [here.guard.accountId];
        await world.main.sequelize.query('DELETE FROM shifts');
      }
    });

    it('tells managers at once where there are no guards', async () => {
      world.auth.guards = [];
      const { id } = await world.raised();
      world.auth.guards = [world.here.guard.accountId];
      const [event] = await world.told(id, 1);
      expect(event?.toldIds).to.include(world.here.manager.accountId);
    });

    it('tells staff alone of a silent one, and shows it to no housemate', async () => {
      const { here, tokens } = world;
      const { id, silent } = await world.raised({ kind: 'intrusion', silent: true });
      expect(silent).to.equal(true);
      await world.step(id, 'acknowledge');
      await world.step(id, 'close');
      const events = await world.told(id, 3);
      expect(events.map(({ toldIds }) => toldIds)).to.deep.equal([[here.guard.accountId], [], []]);
      expect((await world.ask('GET', `/alerts/${id}`, tokens.asha)).status).to.equal(200);
      const hidden = await world.ask('GET', `/alerts/${id}`, tokens.bilal);
      expect(codeOf(hidden)).to.deep.equal([404, 'alert_not_found']);
    });

    it('is joined by whoever raised it for a minute, and not longer', async () => {
      const first = await world.raised();
      clock = new Date(+NOON + 59_999);
      const again = await world.raise({ kind: 'fire' });
      expect([again.status, again.body['id']]).to.deep.equal([200, first.id]);
      expect(again.body['kind']).to.equal('medical');
      const other = await world.raise({ kind: 'medical' }, world.tokens.bilal);
      expect(other.status).to.equal(201);
      clock = new Date(+NOON + 60_000);
      const later = await world.raise({ kind: 'medical' });
      expect(later.status).to.equal(201);
      expect(later.body['id']).to.not.equal(first.id);
    });

    it('is not joined once it is closed', async () => {
      const first = await world.raised();
      expect((await world.step(first.id, 'close')).status).to.equal(200);
      expect((await world.raised()).id).to.not.equal(first.id);
    });

    it('is one, however many ask at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => world.raise({ kind: 'medical' })),
      );
      expect(new Set(answers.map(({ body }) => body['id'])).size).to.equal(1);
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 201)).to.have.length(1);
      expect(statuses.filter((status) => status === 200)).to.have.length(11);
    });

    it('answers a repeat with the same key as it did', async () => {
      const headers = { 'idempotency-key': newId() };
      const first = await world.raise({ kind: 'lift' }, world.tokens.asha, headers);
      await world.step(String(first.body['id']), 'close');
      const again = await world.raise({ kind: 'lift' }, world.tokens.asha, headers);
      expect([again.status, again.body]).to.deep.equal([201, first.body]);
    });

    it('is of a home of one’s own, or for staff of any', async () => {
      const { here, tokens } = world;
      const foreign = await world.raise({ kind: 'fire', unitId: here.neighbourUnitId });
      expect(codeOf(foreign)).to.deep.equal([404, 'unit_not_found']);
      const { unit, id } = await world.raised(
        { kind: 'fire', unitId: here.neighbourUnitId },
        tokens.guard,
      );
      expect(unit?.name).to.equal('A-102');
      const [event] = await world.told(id, 1);
      expect(event?.toldIds).to.include(here.chitra.accountId);
      const nowhere = await world.raised({ kind: 'fire' }, tokens.manager);
      expect(nowhere).to.not.have.property('unit');
    });

    it('needs a kind, and a place that says something', async () => {
      for (const draft of [{}, { kind: 'alien' }, { kind: 'fire', place: '  ' }])
        expect(codeOf(await world.raise(draft))).to.deep.equal([400, 'request_invalid']);
    });

    it('goes on in a community that is suspended', async () => {
      const setTo = (state: string) =>
        world.main.sequelize.query('UPDATE communities SET state = ? WHERE id = ?', {
          replacements: [state, world.here.id],
        });
      await setTo('suspended');
      try {
        const { id } = await world.raised();
        for (const step of ['acknowledge', 'arrive', 'close'] as const)
          expect((await world.step(id, step)).status).to.equal(200);
      } finally {
        await setTo('active');
      }
    });
  });

  describe('what staff do', () => {
    it('is told to all who were told, but whoever does it, and to whoever called', async () => {
      const { here } = world;
      const { id } = await world.raised();
      clock = new Date(+NOON + 10_000);
      const coming = await world.step(id, 'acknowledge');
      expect(coming.body).to.deep.include({
        ...{ state: 'acknowledged', acknowledgedBy: gopal() },
        acknowledgedAt: clock.toISOString(),
      });
      clock = new Date(+NOON + 120_000);
      const there = await world.step(id, 'arrive');
      expect(there.body).to.deep.include({ state: 'on-site', onSiteBy: gopal() });
      const over = await world.step(id, 'close', world.tokens.manager);
      expect(over.body).to.deep.include({ state: 'closed', report: 'She had fallen.' });
      const events = await world.told(id, 4);
      expect(events.map(({ what }) => what)).to.deep.equal([
        ...['raised', 'acknowledged', 'on-site', 'closed'],
      ]);
      const household = [here.asha.accountId, here.bilal.accountId];
      expect(events[1]?.toldIds).to.have.members(household);
      expect(events[3]?.toldIds).to.have.members([...household, here.guard.accountId]);
      expect(JSON.stringify(events)).to.not.include('She had fallen.');
      expect((await world.rowOf(id))['due_at']).to.equal(null);
    });

    it('happens once, however many do it at once', async () => {
      const { id } = await world.raised();
      const { guard, manager } = world.tokens;
      const tokens = Array.from({ length: 12 }, (_none, n) => (n % 2 === 0 ? guard : manager));
      const answers = await Promise.all(
        tokens.map((token) => world.step(id, 'acknowledge', token)),
      );
      const refused = answers.filter(({ status }) => status !== 200);
      expect(refused).to.have.length(11);
      for (const answer of refused) {
        expect(codeOf(answer)).to.deep.equal([409, 'alert_state']);
        expect(answer.body).to.have.nested.property('context.by.name');
      }
      const events = await world.told(id, 2);
      expect(events.map(({ what }) => what)).to.deep.equal(['raised', 'acknowledged']);
    });

    it('has acknowledged whoever is there, and does not go back', async () => {
      const { id } = await world.raised();
      const there = await world.step(id, 'arrive');
      expect(there.body).to.deep.include({ state: 'on-site', acknowledgedBy: gopal() });
      expect(codeOf(await world.step(id, 'acknowledge'))).to.deep.equal([409, 'alert_state']);
      expect((await world.step(id, 'close')).status).to.equal(200);
      for (const step of ['acknowledge', 'arrive', 'close'] as const)
        expect(codeOf(await world.step(id, step))).to.deep.equal([409, 'alert_state']);
    });

    it('is not for residents, not even for whoever raised it', async () => {
      const { id } = await world.raised();
      for (const step of ['acknowledge', 'arrive', 'close'] as const)
        expect((await world.step(id, step, world.tokens.asha)).status).to.equal(403);
      expect((await world.rowOf(id))['state']).to.equal('raised');
    });

    it('is not for another community', async () => {
      const { elsewhere } = world.main.world;
      const { id } = await world.raised();
      const foreign = await tokenFor(world.main.issuer, elsewhere, elsewhere.guard);
      const answer = await world.step(id, 'acknowledge', foreign);
      expect(codeOf(answer)).to.deep.equal([404, 'alert_not_found']);
      const look = await world.ask('GET', `/alerts/${id}`, foreign);
      expect(codeOf(look)).to.deep.equal([404, 'alert_not_found']);
      expect((await world.ask('GET', '/alerts', foreign)).body['items']).to.deep.equal([]);
    });
  });

  describe('listAlerts, getAlert', () => {
    it('show staff all, and others what they raised or what concerns their home', async () => {
      const { tokens } = world;
      const [own, other] = [
        await world.raised(),
        await world.raised({ kind: 'fire' }, tokens.chitra),
      ];
      const list = async (token: string, query = '') => {
        const { body } = await world.ask('GET', `/alerts${query}`, token);
        return (body['items'] as Alert[]).map(({ id }) => id);
      };
      expect(await list(tokens.guard)).to.deep.equal([other.id, own.id]);
      expect(await list(tokens.manager)).to.deep.equal([other.id, own.id]);
      expect(await list(tokens.asha)).to.deep.equal([own.id]);
      expect(await list(tokens.bilal)).to.deep.equal([]);
      await world.step(own.id, 'close');
      expect(await list(tokens.guard, '?open=true')).to.deep.equal([other.id]);
      expect(await list(tokens.guard, '?open=false')).to.deep.equal([own.id]);
      expect(await list(tokens.asha, '?open=true')).to.deep.equal([]);
      const get = (token: string) => world.ask('GET', `/alerts/${own.id}`, token);
      expect((await get(tokens.bilal)).status).to.equal(200);
      expect(codeOf(await get(tokens.chitra))).to.deep.equal([404, 'alert_not_found']);
      expect((await get(tokens.asha)).body).to.not.have.property('report');
      expect((await get(tokens.manager)).body['report']).to.equal('She had fallen.');
    });

    it('are paged', async () => {
      const ids: string[] = [];
      for (const minute of [0, 1, 2]) {
        clock = new Date(+NOON + minute * 60_000);
        ids.unshift((await world.raised()).id);
      }
      const { body } = await world.ask('GET', '/alerts?limit=2', world.tokens.guard);
      const rest = `/alerts?limit=2&cursor=${String(body['nextCursor'])}`;
      const next = await world.ask('GET', rest, world.tokens.guard);
      const found = [body, next.body].flatMap(({ items }) => items as Alert[]);
      expect(found.map(({ id }) => id)).to.deep.equal(ids);
      expect(next.body).to.not.have.property('nextCursor');
    });
  });

  it('are never held back, however often somebody has called', async () => {
    const few = await startAlerts(() => clock, { ACCOUNT_RATE_LIMIT_PER_MINUTE: '3' });
    try {
      const { asha, guard } = few.tokens;
      for (let n = 0; n < 5; n += 1) await few.ask('GET', '/alerts', asha);
      expect((await few.ask('GET', '/alerts', asha)).status).to.equal(429);
      for (let n = 0; n < 5; n += 1) await few.ask('GET', '/alerts', guard);
      expect((await few.raise({ kind: 'fire' })).status).to.equal(201);
      for (let n = 0; n < 10; n += 1)
        expect((await few.raise({ kind: 'fire' })).status).to.equal(200);
      const { body } = await few.raise({ kind: 'fire' });
      for (const step of ['acknowledge', 'arrive', 'close'] as const)
        expect((await few.step(String(body['id']), step)).status).to.equal(200);
    } finally {
      await few.main.stop();
    }
  });
});
