import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { ForbiddenError, UnavailableError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { readConfig } from '../src/config.js';
import { createWorker } from '../src/worker-service.js';
import { standInForAuth } from './auth-stub.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { codeOf, createResidencyWorld, fieldsOf, type ResidencyWorld } from './residency-world.js';
import { adminTokenFor, tokenFor } from './world.js';

type Send = MadeCalls['auth.invitations.send'];
type Outcome = MadeCalls['auth.invitations.send.reply']['outcomes'][number];

const MINUTE_MS = 60_000;

describe('inviting residents together', () => {
  let main: MainFixture;
  let worker: RunnableService;
  let world: ResidencyWorld;
  let manager: string;
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  /** What auth was asked for, in order. */
  const asked: Send[] = [];
  let answer: (sent: Send) => Outcome[] | Promise<Outcome[]>;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' }, { now });
    await standInForAuth(main, {
      'auth.invitations.send': async (sent) => {
        asked.push(sent);
        return { outcomes: await answer(sent) };
      },
    });
    const { here } = main.world;
    world = await createResidencyWorld(main, here);
    manager = await tokenFor(main.issuer, here, here.manager);
    worker = await createWorker(readConfig(main.env), { logger: silentLogger, now });
    await worker.start();
  });
  beforeEach(async () => {
    asked.length = 0;
    answer = ({ invitations }) => invitations.map(() => 'sent');
    await main.sequelize.query('DELETE FROM invitation_paces');
    await main.sequelize.query('DELETE FROM residencies WHERE entered_by IS NOT NULL');
    await main.sequelize.query('DELETE FROM people WHERE account_id IS NULL');
  });
  after(async () => {
    await worker.stop();
    await main.stop();
  });

  let people = 0;
  /** Somebody with a home and no account. */
  const enter = async (more: { email?: string | null; unitId?: string; kind?: string } = {}) => {
    const { email = `together-${(people += 1)}@people.example` } = more;
    const { unitId = main.world.here.emptyUnitId, kind = 'tenant' } = more;
    const person = await world.addPerson({ ...(email !== null && { email }) });
    const residency = await world.start({ personId: person.id, unitId, kind, from: '2026-01-01' });
    return { id: person.id, email: email ?? '', residencyId: residency.id };
  };
  const invite = (body: object, token = manager, key?: string) =>
    call(main, 'POST', '/invitation-batches', {
      ...{ token, body },
      ...(key !== undefined && { headers: { 'idempotency-key': key } }),
    });
  const jobOf = async (id: string) => (await world.ask('GET', `/jobs/${id}`)).body;
  const ended = (id: string, within = 20_000) =>
    eventually(
      async () => {
        const job = await jobOf(id);
        expect(job['endedAt'], JSON.stringify(job)).to.be.a('string');
        return job;
      },
      { within },
    );
  /** Until each batch that is not done waits for its next minute. */
  const untilAllPause = () =>
    eventually(
      async () => {
        const [rows] = await main.sequelize.query(
          "SELECT COUNT(*) AS busy FROM jobs WHERE state = 'running' AND touched_at >= ?",
          { replacements: [new Date(now().getTime() - 5 * MINUTE_MS)] },
        );
        expect(rows).to.deep.equal([{ busy: 0 }]);
      },
      { within: 20_000 },
    );
  const invited = async (body: object) => {
    const begun = await invite(body);
    expect(begun.status, JSON.stringify(begun.body)).to.equal(202);
    const job = await ended(String(begun.body['id']));
    const headers = { authorization: `Bearer ${manager}` };
    const file = await fetch(`${main.api}/jobs/${String(job['id'])}/file`, { headers });
    return { job, lines: (await file.text()).trim().split(/\r?\n/).slice(1) };
  };
  const residencies = () => asked.flatMap(({ invitations }) => invitations);

  it('living 3.1: asks for one link for each person and home, in the name of who invites', async () => {
    const [one, other] = [await enter(), await enter({ kind: 'owner' })];
    const { unitId, id: communityId, manager: by } = main.world.here;
    const second = await world.start({
      personId: one.id,
      unitId,
      kind: 'tenant',
      from: '2026-01-01',
    });
    const { job } = await invited({ filter: {} });
    expect(job).to.deep.include({
      ...{ kind: 'invitation-batch', state: 'done', done: 3, total: 3, errors: [] },
    });
    expect(asked[0]).to.deep.include({
      ...{ communityId, inviterId: by.accountId },
      ...{ community: { name: 'Lakeview', timeZone: 'Asia/Kolkata' } },
    });
    expect(
      residencies().map(({ residencyId, email }) => [residencyId, email]),
    ).to.have.deep.members([
      [one.residencyId, one.email],
      [second.id, one.email],
      [other.residencyId, other.email],
    ]);
    expect(residencies().find(({ residencyId }) => residencyId === second.id)?.unit).to.deep.equal({
      ...{ id: unitId, name: 'A-101', building: 'Tower A' },
    });
  });

  it('living 3.1: says of each who could not be invited why, in its file and by their number', async () => {
    const sent = await enter();
    const [lately, own, accepted] = [await enter(), await enter(), await enter()];
    const unreachable = await enter({ email: null });
    const homeless = await world.addPerson({ email: 'nowhere@people.example' });
    const outcomes = new Map<string, Outcome>([
      [sent.residencyId, 'sent'],
      [lately.residencyId, 'lately'],
      [own.residencyId, 'own-account'],
      [accepted.residencyId, 'accepted'],
    ]);
    answer = ({ invitations }) =>
      invitations.map(({ residencyId }) => outcomes.get(residencyId) ?? 'sent');
    const member = await memberId();
    const personIds = [sent, lately, own, accepted, unreachable, homeless].map(({ id }) => id);
    const { job, lines } = await invited({ personIds: [...personIds, member] });
    expect(job).to.deep.include({ state: 'done', done: 7, total: 7 });
    expect(job['errors']).to.have.deep.members([
      { code: 'invitee_lately', context: { count: 1 } },
      { code: 'invitee_has_account', context: { count: 2 } },
      { code: 'invitee_no_address', context: { count: 1 } },
      { code: 'invitee_no_home', context: { count: 1 } },
      { code: 'invitee_own', context: { count: 1 } },
    ]);
    expect(residencies().map(({ residencyId }) => residencyId)).to.have.members([
      ...outcomes.keys(),
    ]);
    expect(lines).to.have.length(7);
    const count = (words: string) => lines.filter((line) => line.includes(words)).length;
    expect(count('Dev Shah')).to.equal(6);
    expect(count('Has an account already')).to.equal(2);
    expect(count('No mail address')).to.equal(1);
    expect(count('Lives nowhere here')).to.equal(1);
    expect(count('A-103')).to.equal(5);
  });

  const memberId = async (): Promise<string> => {
    const [rows] = await main.sequelize.query(
      'SELECT id FROM people WHERE community_id = ? AND account_id = ?',
      { replacements: [main.world.here.id, main.world.here.asha.accountId] },
    );
    return (rows as { id: string }[])[0]?.id ?? '';
  };

  it('keeps to kinds, buildings and whom nobody has invited, and leaves out who left', async () => {
    const owner = await enter({ kind: 'owner' });
    const tenant = await enter();
    const invitedOnce = await enter({ kind: 'owner' });
    const gone = await enter({ kind: 'owner' });
    await main.sequelize.query("UPDATE people SET state = 'invited' WHERE id = ?", {
      replacements: [invitedOnce.id],
    });
    await main.sequelize.query('UPDATE residencies SET valid_to = ? WHERE id = ?', {
      replacements: [new Date(Date.now() - 1000), gone.residencyId],
    });
    const of = async (filter: object) => {
      asked.length = 0;
      await invited({ filter });
      return residencies().map(({ residencyId }) => residencyId);
    };
    expect(await of({ kinds: ['owner'], notInvitedYet: true })).to.deep.equal([owner.residencyId]);
    expect(await of({ kinds: ['owner'] })).to.have.members([
      ...[owner.residencyId, invitedOnce.residencyId],
    ]);
    const buildings = (await world.ask('GET', '/buildings')).body['items'] as { id: string }[];
    const buildingIds = buildings.map(({ id }) => id);
    expect(await of({ buildingIds, notInvitedYet: true })).to.have.members([
      ...[owner.residencyId, tenant.residencyId],
    ]);
    const admin = await adminTokenFor(main.issuer, main.world.here);
    const body = { name: `Empty ${newId()}`, kind: 'tower' };
    const { body: empty } = await world.ask('POST', '/buildings', { body, token: admin });
    expect(await of({ buildingIds: [empty['id']] })).to.deep.equal([]);
  });

  it('living 3.1: asks for 60 a minute and no more, also for two batches, and goes on later', async () => {
    for (let at = 0; at < 65; at += 1) await enter();
    const first = await invite({ filter: {} });
    const second = await invite({ filter: {} });
    const ids = [first, second].map(({ body }) => String(body['id']));
    await eventually(() => expect(residencies()).to.have.length(60), { within: 20_000 });
    await untilAllPause();
    expect(residencies()).to.have.length(60);
    ahead += MINUTE_MS + 1000;
    await eventually(() => expect(residencies()).to.have.length(120), { within: 30_000 });
    await untilAllPause();
    ahead += MINUTE_MS + 1000;
    for (const id of ids) expect(await ended(id, 30_000)).to.deep.include({ done: 65, total: 65 });
    const batchIds = new Set(asked.map(({ batchId }) => batchId));
    expect(batchIds.size).to.equal(2);
    for (const id of batchIds) {
      const batch = asked.filter(({ batchId }) => batchId === id);
      const each = batch.flatMap(({ invitations }) => invitations.map((one) => one.residencyId));
      expect(new Set(each).size).to.equal(65);
      expect(each).to.have.length(65);
    }
  }).timeout(120_000);

  it('asks again in the name of the same batch when nobody heard the answer', async () => {
    const one = await enter();
    let times = 0;
    answer = ({ invitations }) => {
      if ((times += 1) === 1) throw new UnavailableError('auth_away', 'It died behind it');
      return invitations.map(() => 'sent');
    };
    const { body } = await invite({ filter: {} });
    await eventually(() => expect(asked).to.have.length(1), { within: 20_000 });
    await untilAllPause();
    ahead += MINUTE_MS + 1000;
    const job = await ended(String(body['id']), 30_000);
    expect(job).to.deep.include({ state: 'done', done: 1, total: 1, errors: [] });
    expect(residencies().map(({ residencyId }) => residencyId)).to.deep.equal([
      ...[one.residencyId, one.residencyId],
    ]);
    expect(new Set(asked.map(({ batchId }) => batchId)).size).to.equal(1);
  });

  it('fails when whoever began it may not invite any more, and says so', async () => {
    await enter();
    answer = () => Promise.reject(new ForbiddenError('role_above_own', 'Not any more'));
    const { job } = await invited({ filter: {} });
    expect(job).to.deep.include({ state: 'failed', errors: [{ code: 'role_above_own' }] });
  });

  it('is for those who onboard, and in their own community', async () => {
    const { here, elsewhere } = main.world;
    const resident = await tokenFor(main.issuer, here, here.asha);
    expect(codeOf(await invite({ filter: {} }, resident))).to.deep.equal([
      ...[403, 'permission_missing'],
    ]);
    const stranger = await call(main, 'POST', '/invitation-batches', { body: { filter: {} } });
    expect(stranger.status).to.equal(401);
    const foreign = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    const one = await enter();
    const refused = await invite({ personIds: [one.id] }, foreign);
    expect(codeOf(refused)).to.deep.equal([404, 'person_not_found']);
    expect(fieldsOf(refused)).to.deep.equal(['body.personIds']);
    const unknown = await invite({ filter: { buildingIds: [newId()] } });
    expect(codeOf(unknown)).to.deep.equal([404, 'building_not_found']);
    expect(fieldsOf(unknown)).to.deep.equal(['body.filter.buildingIds']);
    expect(asked).to.deep.equal([]);
  });

  it('names what it does not understand', async () => {
    const one = await enter();
    for (const [body, status, field] of [
      [{}, 422, 'body.personIds'],
      [{ personIds: [one.id], filter: {} }, 422, 'body.filter'],
      [{ personIds: [] }, 400, 'body.personIds'],
      [{ personIds: [one.id, one.id] }, 400, 'body.personIds'],
      [{ filter: { kinds: ['guest'] } }, 400, 'body.filter.kinds.0'],
      [{ filter: {}, also: true }, 400, 'body.also'],
    ] as const) {
      const refused = await invite(body);
      expect(refused.status, JSON.stringify(body)).to.equal(status);
      expect(fieldsOf(refused), JSON.stringify(body)).to.include(field);
    }
  });

  it('is begun once by a request that is repeated', async () => {
    await enter();
    const key = newId();
    const [first, again] = [
      await invite({ filter: {} }, manager, key),
      await invite({ filter: {} }, manager, key),
    ];
    expect(again.body['id']).to.equal(first.body['id']);
    await ended(String(first.body['id']));
    expect(residencies()).to.have.length(1);
  });
}).timeout(60_000);
