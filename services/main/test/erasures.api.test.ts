import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startDataRequests, tokenOf, type DataRequestsWorld } from './data-requests-world.js';
import { hearEvents } from './heard-events.js';
import { call } from './main-fixture.js';
import { codeOf } from './residency-world.js';
import { adminTokenFor, tokenFor } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const later = (ms: number): Date => new Date(NOON.getTime() + ms);

describe('requests to be forgotten', () => {
  let world: DataRequestsWorld;
  let worker: RunnableService;
  let chitra: string;
  let heard: Awaited<ReturnType<typeof hearEvents<Record<string, unknown>>>>;

  before(async () => {
    world = await startDataRequests(NOON);
    const { main, here } = world;
    chitra = await tokenFor(main.issuer, here, here.chitra);
    heard = await hearEvents<Record<string, unknown>>(main, 'gatehouse.data-request.#');
    worker = await world.startWorker();
  });
  after(async () => {
    await worker.stop();
    await world.main.stop();
  });
  beforeEach(async () => {
    world.clock.at = NOON;
    world.others.isAway = false;
    world.others.admins = [];
    await world.main.sequelize.query('DELETE FROM data_requests');
  });

  const erasure = { kind: 'erasure', language: 'de' };
  const ask = (token?: string, headers = {}) => world.create(token, erasure, headers);
  const asked = async (token?: string): Promise<string> => {
    const { status, body } = await ask(token);
    expect(status, JSON.stringify(body)).to.equal(201);
    return String(body['id']);
  };
  const typesOf = (id: string) => heard.of(`data-request/${id}`).map(({ type }) => type);

  it('living 3.1: an erasure cools for 48 hours, and says what would stay, why and until when', async () => {
    const { here } = world;
    const { body } = await ask();
    expect(body).to.deep.include({
      ...{ kind: 'erasure', state: 'cooling', language: 'de', communityId: here.id },
      person: { accountId: here.asha.accountId, name: 'Asha Rao' },
      endsCoolingAt: later(48 * HOUR_MS).toISOString(),
      dueAt: later(30 * DAY_MS).toISOString(),
    });
    expect(body['stays']).to.deep.include.members([
      { what: 'residencies', why: 'shared' },
      { what: 'recentAnswers', why: 'kept-copy', until: later(4 * DAY_MS).toISOString() },
    ]);
    expect(JSON.stringify(body['stays']), 'others are not told of them').to.not.include(
      'notifications',
    );
    expect(await world.get(String(body['id']))).to.deep.equal(body);
    await eventually(() =>
      expect(typesOf(String(body['id']))).to.deep.equal(['gatehouse.data-request.received.v1']),
    );
  });

  it('is cancelled by whoever asked, while it cools, and nobody else', async () => {
    const { main, here } = world;
    const id = await asked();
    const hidden = [404, 'data_request_not_found'];
    expect(codeOf(await world.cancel(id, chitra))).to.deep.equal(hidden);
    expect(codeOf(await world.cancel(id, world.admin))).to.deep.equal(hidden);
    const foreign = await adminTokenFor(main.issuer, main.world.elsewhere);
    expect(codeOf(await world.cancel(id, foreign))).to.deep.equal(hidden);
    expect(codeOf(await world.cancel(newId()))).to.deep.equal(hidden);
    expect((await world.cancel(id, 'none')).status).to.equal(401);
    expect((await world.cancel('none')).status).to.equal(400);
    const actorId = here.manager.accountId;
    const acted = await tokenOf(main, here, here.asha, { actorId });
    expect(codeOf(await world.cancel(id, acted))).to.deep.equal([403, 'actor_forbidden']);

    const answers = await Promise.all([world.cancel(id), world.cancel(id), world.cancel(id)]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409]);
    expect(answers.find(({ status }) => status === 200)?.body).to.deep.include({
      ...{ id, state: 'cancelled', endedAt: NOON.toISOString(), stays: [] },
    });
    expect(codeOf(await world.cancel(id))).to.deep.equal([409, 'data_request_state']);
    await eventually(() =>
      expect(typesOf(id)).to.deep.equal([
        'gatehouse.data-request.received.v1',
        'gatehouse.data-request.cancelled.v1',
      ]),
    );
    // Its time comes, and that of another after it; nothing is erased.
    const sentinel = await asked(chitra);
    await world.main.sequelize.query('UPDATE data_requests SET erase_due_at = ? WHERE id = ?', {
      replacements: [NOON, sentinel],
    });
    await world.until(sentinel, 'running', world.admin);
    expect((await world.get(id)).person.name).to.equal('Asha Rao');
    expect((await ask()).status, 'it can be asked again').to.equal(201);
  });

  it('an export cannot be cancelled', async () => {
    const { id } = await world.created();
    expect(codeOf(await world.cancel(id))).to.deep.equal([409, 'data_request_state']);
  });

  it('is one at a time, beside an export, however often it is asked at once', async () => {
    await world.created();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask()));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(codeOf)).to.deep.equal(
      Array.from({ length: 7 }, () => [409, 'data_request_open']),
    );
  });

  it('wants a fresh proof of who asks, and the same key gives the same request', async () => {
    const { main, here } = world;
    const long = new Date(Date.now() - 601_000);
    const stale = await tokenOf(main, here, here.asha, { authenticatedAt: long });
    expect(codeOf(await ask(stale))).to.deep.equal([401, 'step_up_required']);
    const actorId = here.manager.accountId;
    const acted = await tokenOf(main, here, here.asha, { actorId });
    expect(codeOf(await ask(acted))).to.deep.equal([403, 'actor_forbidden']);
    const headers = { 'idempotency-key': newId() };
    const [first, again] = [await ask(world.asha, headers), await ask(world.asha, headers)];
    expect([first.status, again.body]).to.deep.equal([201, first.body]);
  });

  it('is refused to the last admin, who lets another be one first; and while auth cannot be asked', async () => {
    const { others, here, admin } = world;
    const [own] = await world.main.sequelize.query(
      `SELECT account_id AS id FROM people WHERE community_id = ? AND name = 'Meera Iyer'`,
      { replacements: [here.id] },
    );
    const accountId = (own as { id: string }[])[0]?.id ?? '';
    const meera = await tokenFor(world.main.issuer, here, here.manager);
    others.admins = [accountId];
    expect(codeOf(await ask(meera))).to.deep.equal([409, 'last_admin']);
    others.isAway = true;
    expect((await ask(meera)).status).to.equal(503);
    others.isAway = false;
    const list = await call(world.main, 'GET', '/data-requests?of=community', { token: admin });
    expect(list.body['items'], 'nothing is half written').to.deep.equal([]);
    others.admins = [accountId, newId()];
    const id = await asked(meera);
    // The other one leaves meanwhile: it waits, and can still be cancelled.
    others.admins = [accountId];
    world.clock.at = later(48 * HOUR_MS);
    await eventually(async () =>
      expect(await world.get(id, meera)).to.include({
        ...{ state: 'cooling', waitsFor: 'another-admin' },
      }),
    );
    const { body } = await world.cancel(id, meera);
    expect(body).to.include({ state: 'cancelled' }).and.not.have.property('waitsFor');
  });

  it('of two admins who ask to be forgotten at once one stays until there is another', async () => {
    const { main, here, others } = world;
    const pair = await Promise.all(
      ['First', 'Second'].map(async (name) => {
        const one = { accountId: newId(), name, role: 'manager' as const };
        await main.sequelize.query(
          'INSERT INTO people (id, community_id, account_id, name) VALUES (?, ?, ?, ?)',
          { replacements: [newId(), here.id, one.accountId, name] },
        );
        return { ...one, token: await tokenFor(main.issuer, here, one) };
      }),
    );
    others.admins = pair.map(({ accountId }) => accountId);
    const ids = await Promise.all(pair.map(({ token }) => asked(token)));
    world.clock.at = later(48 * HOUR_MS);
    await eventually(async () => {
      const requests = await Promise.all(ids.map((id) => world.get(id, world.admin)));
      const states = requests.map(({ state, waitsFor }) => `${state} ${waitsFor ?? ''}`);
      expect(states.sort()).to.deep.equal(['cooling another-admin', 'running ']);
    });
  });

  it('living 3.6: admins are told once, a week before the thirty days are over', async () => {
    const { main, others, here } = world;
    const admin = newId();
    const meera = await tokenFor(main.issuer, here, here.bilal);
    others.admins = [here.bilal.accountId, admin];
    const id = await asked(meera);
    others.admins = [here.bilal.accountId];
    world.clock.at = later(48 * HOUR_MS);
    await eventually(async () =>
      expect(await world.get(id, meera)).to.include({ waitsFor: 'another-admin' }),
    );
    const told = () => main.events.filter(({ type }) => type === 'gatehouse.data-request.due.v1');
    world.clock.at = later(23 * DAY_MS - HOUR_MS);
    const looked = async () => {
      const [rows] = await main.sequelize.query(
        'SELECT erase_due_at AS at FROM data_requests WHERE id = ?',
        { replacements: [id] },
      );
      expect((rows as { at: Date }[])[0]?.at).to.be.greaterThan(world.clock.at);
      const [open] = await main.sequelize.query(
        "SELECT 1 FROM jobs WHERE kind = 'erasure' AND ended_at IS NULL",
      );
      expect(open).to.deep.equal([]);
    };
    await eventually(looked);
    expect(told()).to.deep.equal([]);
    world.clock.at = later(23 * DAY_MS);
    await eventually(() => expect(told()).to.have.length(1));
    expect(told()[0]?.data).to.deep.include({
      ...{ dataRequestId: id, kind: 'erasure', waitsFor: 'another-admin' },
      ...{ answerBy: later(30 * DAY_MS).toISOString(), toldIds: [here.bilal.accountId] },
    });
    world.clock.at = later(24 * DAY_MS);
    await eventually(looked);
    expect(told()).to.have.length(1);
  });
});
