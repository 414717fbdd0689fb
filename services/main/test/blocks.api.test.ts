import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type Answer, type MainFixture } from './main-fixture.js';
import { adminOf } from './community-roles.js';
import { tokenFor } from './world.js';

const NOW = new Date('2027-01-10T10:00:00.000Z');
const MINUTE_MS = 60_000;
const YEAR = '2028-01-10T10:00:00.000Z';

describe('who is not let in', () => {
  let main: MainFixture;
  let clock = NOW;
  let heard: HeardEvents<{ toldIds?: string[] }>;
  let rung: HeardEvents<object>;
  let isAway = false;
  let tokens: Record<'guard' | 'manager' | 'asha', string>;
  let other: string;

  before(async () => {
    main = await startMain({ VISIT_EXPIRY_EVERY: '20ms' }, { now: () => clock });
    heard = await hearEvents(main, 'gatehouse.block.#');
    rung = await hearEvents(main, 'gatehouse.visit.#');
    const { here } = main.world;
    const of = (who: keyof typeof tokens) => tokenFor(main.issuer, here, here[who]);
    tokens = { guard: await of('guard'), manager: await of('manager'), asha: await of('asha') };
    other = await adminOf(main, here.id);
    const person = (accountId: string, role: 'employee' | 'manager', job?: string) => ({
      ...{ accountId, email: 'a@test.gatehouse.example', status: 'active' as const },
      ...{ givenName: 'Some', familyName: 'Body', roles: [{ role, ...(job && { job }) }] },
    });
    await standInForAuth(main, {
      'auth.people.list': ({ role }) => {
        if (isAway) return Promise.reject(new Error('away'));
        const guard = person(here.guard.accountId, 'employee', 'guard');
        const manager = person(here.manager.accountId, 'manager');
        return Promise.resolve({ people: [role === 'manager' ? manager : guard] });
      },
    });
  });
  beforeEach(() => {
    clock = NOW;
    isAway = false;
  });
  after(() => main.stop());

  const post = (path: string, token: string, body?: unknown) =>
    call(main, 'POST', path, { token, body });
  const codeOf = ({ status, body }: Answer) => [status, body['code']];
  const block = (of: string, value: string, more: object = {}, token = tokens.manager) =>
    post('/blocks', token, { of, value, reason: 'Threatened a guard', until: YEAR, ...more });
  const come = (visitor: object, more: object = {}) =>
    post('/visits', tokens.guard, {
      ...{ unitId: main.world.here.unitId, kind: 'guest', visitor },
      ...more,
    });
  const attemptsOf = (id: string) =>
    heard.of(`block/${id}`).filter(({ type }) => type === 'gatehouse.block.attempted.v1');
  const phoneOf = () => `+9198${newId().replace(/\D/g, '').slice(-8).padStart(8, '1')}`;

  it('is refused by telephone, rings nobody, and managers hear of it once', async () => {
    const phone = phoneOf();
    const added = await block('phone', phone);
    expect(added.status, JSON.stringify(added.body)).to.equal(201);
    const id = String(added.body['id']);
    for (let n = 0; n < 3; n++) {
      const refused = await come({ name: 'Somebody', phone });
      expect(codeOf(refused)).to.deep.equal([422, 'visitor_blocked']);
      expect(refused.body['detail']).to.equal('Threatened a guard');
    }
    await eventually(() => expect(attemptsOf(id)).to.have.length(1));
    const { guard, manager } = main.world.here;
    expect(attemptsOf(id)[0]?.data.toldIds).to.have.members([guard.accountId, manager.accountId]);
    clock = new Date(NOW.getTime() + 10 * MINUTE_MS);
    await come({ name: 'Somebody', phone });
    await eventually(() => expect(attemptsOf(id)).to.have.length(2));
    const { body } = await call(main, 'GET', `/visits?search=Somebody`, { token: tokens.guard });
    expect(body['items']).to.deep.equal([]);
  });

  it('gate 4: is refused with a pass too, rings nobody, and managers hear of it once', async () => {
    const phone = phoneOf();
    const { unitId } = main.world.here;
    const visitor = { name: 'Invited Guest', phone };
    const pass = await post('/passes', tokens.asha, { unitIds: [unitId], kind: 'single', visitor });
    expect(pass.status, JSON.stringify(pass.body)).to.equal(201);
    const id = String((await block('phone', phone)).body['id']);
    const check = await post('/pass-checks', tokens.guard, { code: pass.body['code'] });
    expect([check.status, check.body['result']]).to.deep.equal([200, 'blocked']);
    for (let n = 0; n < 3; n++) {
      const path = `/passes/${String(pass.body['id'])}/use`;
      const used = await post(path, tokens.guard, { people: 1 });
      expect(codeOf(used)).to.deep.equal([422, 'visitor_blocked']);
    }
    await eventually(() => expect(attemptsOf(id)).to.have.length(1));
    const { body } = await call(main, 'GET', '/visits?search=Invited', { token: tokens.guard });
    expect(body['items']).to.deep.equal([]);
    const kept = await call(main, 'GET', `/passes/${String(pass.body['id'])}`, {
      token: tokens.asha,
    });
    expect(kept.body['uses']).to.equal(0);
  });

  it('is refused by plate, however it is written, and nobody of a like plate', async () => {
    await block('plate', 'ka 01-ab 1234');
    expect(codeOf(await come({ name: 'Ravi', vehicle: 'KA०१AB१२३४' }))[1]).to.equal(
      'visitor_blocked',
    );
    expect((await come({ name: 'Ravi', vehicle: 'KA01AB1235' })).status).to.equal(201);
  });

  it('asks the guard to look again where the name alone is the same', async () => {
    await block('name', 'José Pérez');
    const asked = await come({ name: 'jose  perez' });
    expect(codeOf(asked)).to.deep.equal([409, 'visitor_maybe_blocked']);
    const let_in = await come({ name: 'Jose Perez' }, { isSomebodyElse: true });
    expect(let_in.status).to.equal(201);
    expect((await come({ name: 'Jose Perezes' })).status).to.equal(201);
    await eventually(() => expect(rung.of(`visit/${String(let_in.body['id'])}`)).to.have.length(1));
  });

  it('is refused though auth is away, of which nobody hears until it is back', async () => {
    const phone = phoneOf();
    const id = String((await block('phone', phone)).body['id']);
    isAway = true;
    expect(codeOf(await come({ name: 'Somebody', phone }))[0]).to.be.oneOf([422, 503]);
    isAway = false;
    expect(codeOf(await come({ name: 'Somebody', phone }))).to.deep.equal([422, 'visitor_blocked']);
    await eventually(() => expect(attemptsOf(id)).to.have.length(1));
  });

  it('comes in again when the block has ended, or two managers have lifted it', async () => {
    const phone = phoneOf();
    const until = new Date(NOW.getTime() + MINUTE_MS).toISOString();
    const ending = String((await block('phone', phone, { until })).body['id']);
    clock = new Date(NOW.getTime() + MINUTE_MS);
    expect((await come({ name: 'Somebody', phone })).status).to.equal(201);
    const over = await post(`/blocks/${ending}/lift`, tokens.manager);
    expect(codeOf(over)).to.deep.equal([409, 'block_state']);

    const id = String((await block('phone', phone)).body['id']);
    const first = await post(`/blocks/${id}/lift`, tokens.manager);
    expect([first.status, first.body['state']]).to.deep.equal([200, 'lifting']);
    expect(codeOf(await post(`/blocks/${id}/lift`, tokens.manager))).to.deep.equal([
      ...[409, 'same_person'],
    ]);
    expect(codeOf(await come({ name: 'Somebody', phone }))[1]).to.equal('visitor_blocked');
    await knowAdmin();
    const second = await post(`/blocks/${id}/lift`, other);
    expect(second.body['state'], JSON.stringify(second.body)).to.equal('lifted');
    expect((await come({ name: 'Somebody', phone })).status).to.equal(201);
  });

  it('may say something against it, which managers read', async () => {
    const id = String((await block('phone', phoneOf())).body['id']);
    const text = 'It was my brother.';
    expect((await post(`/blocks/${id}/appeal`, tokens.guard, { text })).status).to.equal(200);
    const { body } = await call(main, 'GET', `/blocks/${id}`, { token: tokens.manager });
    expect(body).to.include({ appeal: text, state: 'active' });
  });

  it('is said by managers alone, in one form, and for a time to come', async () => {
    expect((await block('phone', phoneOf(), {}, tokens.asha)).status).to.equal(403);
    expect((await block('phone', phoneOf(), {}, tokens.guard)).status).to.equal(403);
    expect(codeOf(await block('phone', '12'))).to.deep.equal([422, 'phone_unusable']);
    expect(codeOf(await block('plate', '---'))).to.deep.equal([422, 'plate_unusable']);
    const past = await block('phone', phoneOf(), { until: NOW.toISOString() });
    expect(codeOf(past)).to.deep.equal([422, 'until_past']);
    expect((await call(main, 'GET', '/blocks', { token: tokens.guard })).status).to.equal(403);
  });

  it('is let in by another community', async () => {
    const phone = phoneOf();
    await block('phone', phone);
    const { elsewhere } = main.world;
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.guard);
    const body = { unitId: elsewhere.unitId, kind: 'guest', visitor: { name: 'Ravi', phone } };
    expect((await call(main, 'POST', '/visits', { token, body })).status).to.equal(201);
  });

  /** Who does something is somebody whom the community knows by a name. */
  async function knowAdmin(): Promise<void> {
    const { sub } = JSON.parse(Buffer.from(other.split('.')[1] ?? '', 'base64url').toString()) as {
      sub: string;
    };
    await main.sequelize.query(
      'INSERT INTO people (id, community_id, account_id, name) VALUES (?, ?, ?, ?)',
      { replacements: [newId(), main.world.here.id, sub, 'Arjun Nair'] },
    );
  }
});
