import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { readdir } from 'node:fs/promises';
import { startDataRequests, tokenOf, type DataRequestsWorld } from './data-requests-world.js';
import { hearEvents } from './heard-events.js';
import { call } from './main-fixture.js';
import { codeOf } from './residency-world.js';
import { adminTokenFor, tokenFor } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const DAY_MS = 24 * 3_600_000;

describe('data requests', () => {
  let world: DataRequestsWorld;
  let worker: RunnableService;
  let chitra: string;
  let manager: string;
  let heard: Awaited<ReturnType<typeof hearEvents<Record<string, unknown>>>>;

  before(async () => {
    world = await startDataRequests(NOON);
    const { main, here } = world;
    chitra = await tokenFor(main.issuer, here, here.chitra);
    manager = await tokenFor(main.issuer, here, here.manager);
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
    // What is due may have the rows of the test before in hand: of two that wait for each other one goes.
    await eventually(() => world.main.sequelize.query('DELETE FROM data_requests'));
  });

  const rowsIn = (archive: Map<string, string>, name: string) =>
    JSON.parse(archive.get(`${name}.json`) ?? 'null') as Record<string, unknown>[];
  /** How many files lie in the folder of what the request has made. */
  const storedOf = async (fileId: string): Promise<number> => {
    const folder = world.main.env['FILES_FOLDER'] ?? '';
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && entry.parentPath.includes(fileId)).length;
  };
  const fileOf = async (id: string): Promise<string> => {
    const [rows] = await world.main.sequelize.query(
      'SELECT file_id AS fileId FROM data_requests WHERE id = ?',
      { replacements: [id] },
    );
    return (rows as { fileId: string }[])[0]?.fileId ?? 'none';
  };

  describe('an export', () => {
    it('has what every feature and the other services know, and the files, for who asks', async () => {
      const { main, here, others, asha } = world;
      const guard = await tokenFor(main.issuer, here, here.guard);
      const visitor = { name: '=Ravi <b>' };
      for (const unitId of [here.unitId, here.neighbourUnitId])
        await call(main, 'POST', '/visits', {
          ...{ token: guard, body: { unitId, kind: 'guest', visitor } },
        });
      const visits = await call(main, 'GET', '/visits', { token: asha });
      const [visit] = visits.body['items'] as { id: string }[];
      await call(main, 'POST', `/visits/${visit?.id ?? ''}/approve`, { token: asha });
      const path = `/files?purpose=import&name=${encodeURIComponent('../My "file".txt')}`;
      const headers = { 'content-type': 'text/plain' };
      const upload = { token: asha, headers, body: 'of Asha' };
      expect((await call(main, 'POST', path, upload)).status).to.equal(201);
      await call(main, 'POST', path, { ...upload, token: chitra, body: 'of Chitra' });
      // More than are told at once.
      others.told = Array.from({ length: 230 }, (_, at) => ({
        ...{ seq: at + 1, kind: 'notice', title: `Notice ${at}`, body: '', at: NOON.toISOString() },
      }));

      const { id } = await world.created();
      const request = await world.until(id, 'ready');
      expect(request).to.deep.include({
        ...{ kind: 'export', language: 'de', requestedAt: NOON.toISOString() },
        person: { accountId: here.asha.accountId, name: 'Asha Rao' },
        dueAt: new Date(NOON.getTime() + 30 * DAY_MS).toISOString(),
        availableUntil: new Date(NOON.getTime() + 7 * DAY_MS).toISOString(),
      });
      const archive = await world.download(id);
      expect(rowsIn(archive, 'person')).to.have.length(1);
      expect(rowsIn(archive, 'person')[0]).to.deep.include({ name: 'Asha Rao' });
      expect(rowsIn(archive, 'residencies')[0]).to.deep.include({ unit: 'A-101', kind: 'owner' });
      const answered = rowsIn(archive, 'visits');
      expect(answered.map(({ id: of }) => of)).to.deep.equal([visit?.id]);
      expect(answered[0]).to.deep.include({ answered: 1, asked: 0, visitor: visitor.name });
      expect(archive.get('visits.csv')).to.include("'=Ravi <b>");
      expect(rowsIn(archive, 'account')[0]).to.have.property('email');
      expect(rowsIn(archive, 'notifications').map(({ seq }) => seq)).to.deep.equal(
        others.told.map(({ seq }) => seq),
      );
      const uploads = [...archive].filter(([name]) => name.startsWith('uploads/'));
      expect(uploads).to.have.length(1);
      expect(uploads[0]?.[0]).to.match(/^uploads\/[0-9a-f-]{36}\/__?_My _file_\.txt$/);
      expect(uploads[0]?.[1]).to.equal('of Asha');
      expect([...archive.values()].join()).to.not.include('Chitra');
    });

    it('has a page in the language that was asked for, on which nothing can act', async () => {
      const { main, here } = world;
      await main.sequelize.query('UPDATE people SET name = ? WHERE account_id = ?', {
        replacements: ['<script>x</script>', here.bilal.accountId],
      });
      const bilal = await tokenFor(main.issuer, here, here.bilal);
      const answer = await world.create(bilal, { kind: 'export', language: 'ar' });
      const id = String(answer.body['id']);
      await world.until(id, 'ready', bilal);
      const page = (await world.download(id, bilal)).get('index.html') ?? '';
      expect(page).to.include('<html lang="ar" dir="rtl">').and.include('ما هو معروف عنك');
      expect(page).to.include('2026-12-10').and.include('visits.csv');
      expect(page).to.not.include('<script');
    });

    it('is told of when it is ready, to who asked, and stands in the log', async () => {
      const { here } = world;
      const { id } = await world.created();
      await world.until(id, 'ready');
      await eventually(() => expect(heard.of(`data-request/${id}`)).to.have.length(2));
      const facts = heard.of(`data-request/${id}`).map(({ type, data }) => [type, data]);
      const who = { accountId: here.asha.accountId, communityId: here.id, dataRequestId: id };
      expect(facts[0]?.[0]).to.equal('gatehouse.data-request.received.v1');
      expect(facts[1]?.[0]).to.equal('gatehouse.data-request.ready.v1');
      for (const [, data] of facts) expect(data).to.deep.include({ ...who, kind: 'export' });
      await eventually(async () => {
        const { body } = await call(world.main, 'GET', '/audit-log', { token: world.admin });
        const types = (body['items'] as { type: string }[]).map(({ type }) => type);
        expect(types).to.include('gatehouse.data-request.received.v1');
      });
    });

    it('goes after seven days, and its bytes with it', async () => {
      const { clock } = world;
      const { id } = await world.created();
      await world.until(id, 'ready');
      clock.at = new Date(NOON.getTime() + 7 * DAY_MS - 1);
      expect((await world.archive(id)).status).to.equal(200);
      const fileId = await fileOf(id);
      expect(await storedOf(fileId)).to.equal(1);
      clock.at = new Date(NOON.getTime() + 7 * DAY_MS);
      expect(codeOf(await world.archive(id))).to.deep.equal([404, 'data_request_archive_gone']);
      await world.until(id, 'over');
      await eventually(async () => expect(await storedOf(fileId)).to.equal(0));
      expect(codeOf(await world.archive(id))).to.deep.equal([404, 'data_request_archive_gone']);
      expect((await world.create()).status).to.equal(201);
    });

    it('that cannot be made now is made once those who are asked are there again', async () => {
      const { main, others, clock } = world;
      others.isAway = true;
      const { id } = await world.created();
      await world.until(id, 'running');
      const failed = () =>
        main.sequelize.query(
          `UPDATE jobs SET state = 'failed', ended_at = created_at WHERE kind = 'data-export'
           AND state IN ('queued', 'running')`,
        );
      await failed();
      others.isAway = false;
      clock.at = new Date(NOON.getTime() + 2 * 3_600_000);
      await world.until(id, 'ready');
    });

    it('is made once, though it is begun twice', async () => {
      const { main, here } = world;
      const { id } = await world.created();
      const broker = await main.brokers.connect('main');
      const [rows] = await main.sequelize.query('SELECT job_id AS jobId FROM data_requests');
      const { jobId } = (rows as { jobId: string }[])[0] ?? {};
      const data = { jobId, communityId: here.id, kind: 'data-export' };
      const [type, subject] = ['gatehouse.job.queued.v1', `job/${jobId ?? ''}`];
      const again = createEnvelope({ type, source: 'gatehouse/main', subject, data });
      await broker.publisher.publishMany([again]);
      await world.until(id, 'ready');
      await eventually(() => expect(heard.of(`data-request/${id}`)).to.have.length(2));
    });
  });

  describe('whoever asks', () => {
    it('has proved lately who they are, and is neither acted for nor a stranger', async () => {
      const { main, here } = world;
      const long = new Date(Date.now() - 601_000);
      const stale = await tokenOf(main, here, here.asha, { authenticatedAt: long });
      expect(codeOf(await world.create(stale))).to.deep.equal([401, 'step_up_required']);
      const { id } = await world.created();
      await world.until(id, 'ready');
      expect(codeOf(await world.archive(id, stale))).to.deep.equal([401, 'step_up_required']);
      const actorId = here.manager.accountId;
      const acted = await tokenOf(main, here, here.asha, { actorId });
      expect(codeOf(await world.create(acted))).to.deep.equal([403, 'actor_forbidden']);
      expect(codeOf(await world.archive(id, acted))).to.deep.equal([403, 'actor_forbidden']);
      const stranger = await tokenOf(main, here, { ...here.asha, accountId: newId() }, {});
      expect(codeOf(await world.create(stranger))).to.deep.equal([403, 'person_unknown']);
    });

    it('has one in the works, however often they ask at once; a repeat gets the same', async () => {
      const headers = { 'idempotency-key': newId() };
      const first = await world.create(world.asha, { kind: 'export' }, headers);
      const again = await world.create(world.asha, { kind: 'export' }, headers);
      expect([first.status, again.body]).to.deep.equal([201, first.body]);
      await world.until(String(first.body['id']), 'ready');
      const answers = await Promise.all(Array.from({ length: 10 }, () => world.create()));
      const made = answers.filter(({ status }) => status === 201);
      const refused = answers.filter(({ status }) => status === 409);
      expect([made.length, refused.length]).to.deep.equal([1, 9]);
      expect(refused[0]?.body['code']).to.equal('data_request_open');
      const [one] = made;
      expect(one?.headers.get('location')).to.equal(
        `/api/v1/data-requests/${String(one?.body['id'])}`,
      );
      await world.until(String(one?.body['id']), 'ready');
    });

    it('sees their own and no others, and an admin all of the community without what is in them', async () => {
      const { main, asha, admin } = world;
      const own = await world.created();
      const other = await world.created(chitra);
      await world.until(own.id, 'ready');
      const list = async (token: string, query = '') =>
        call(main, 'GET', `/data-requests?limit=1${query}`, { token });
      const idsOf = ({ body }: { body: Record<string, unknown> }) =>
        (body['items'] as { id: string }[]).map(({ id }) => id);
      expect(idsOf(await list(asha))).to.deep.equal([own.id]);
      const refused = await list(asha, '&of=community');
      expect(codeOf(refused)).to.deep.equal([403, 'permission_missing']);
      expect(codeOf(await list(manager, '&of=community'))[0]).to.equal(403);
      const first = await list(admin, '&of=community');
      expect(idsOf(first)).to.deep.equal([other.id]);
      const cursor = encodeURIComponent(String(first.body['nextCursor']));
      expect(idsOf(await list(admin, `&of=community&cursor=${cursor}`))).to.deep.equal([own.id]);
      const filtered = (filter: string) =>
        call(main, 'GET', `/data-requests?of=community&limit=100&${filter}`, { token: admin });
      const kept = async (filter: string) => idsOf(await filtered(filter));
      for (const filter of ['kind=export', 'state=ready', 'kind=export&state=ready'])
        expect(await kept(filter), filter).to.include(own.id);
      for (const filter of ['kind=erasure', 'state=cooling', 'kind=erasure&state=ready'])
        expect(await kept(filter), filter).to.not.include(own.id);
      expect(codeOf(await filtered('state=lost'))[0]).to.equal(400);
      expect((await world.get(own.id, admin)).person.name).to.equal('Asha Rao');
      const hidden = [404, 'data_request_not_found'];
      const lookAt = (id: string, token: string) =>
        call(main, 'GET', `/data-requests/${id}`, { token });
      expect(codeOf(await lookAt(own.id, chitra))).to.deep.equal(hidden);
      for (const token of [chitra, admin])
        expect(codeOf(await world.archive(own.id, token))).to.deep.equal(hidden);
      const { elsewhere } = main.world;
      const foreign = await adminTokenFor(main.issuer, elsewhere);
      expect(codeOf(await lookAt(own.id, foreign))).to.deep.equal(hidden);
      expect(idsOf(await list(foreign, '&of=community'))).to.deep.equal([]);
      await world.until(other.id, 'ready', chitra);
    });

    it('waits for what is in the works', async () => {
      world.others.isAway = true;
      const { id } = await world.created();
      expect(codeOf(await world.archive(id))).to.deep.equal([409, 'data_request_not_ready']);
      expect(codeOf(await world.archive(newId()))).to.deep.equal([404, 'data_request_not_found']);
    });

    it('can ask while their community is suspended', async () => {
      const { main, here } = world;
      const setState = (state: string) =>
        main.sequelize.query('UPDATE communities SET state = ? WHERE id = ?', {
          replacements: [state, here.id],
        });
      await setState('closing');
      try {
        const { id } = await world.created();
        await world.until(id, 'ready');
        expect((await world.download(id)).has('index.html')).to.equal(true);
      } finally {
        await setState('active');
      }
    });

    it('leaves nothing of it when their account is deleted, nor what they asked to join', async () => {
      const { main, here, others } = world;
      const accountId = newId();
      const leaver = { accountId, name: 'Dev Shah', role: 'resident' as const };
      await main.sequelize.query(
        `INSERT INTO people (id, community_id, account_id, name) VALUES (?, ?, ?, 'Dev Shah')`,
        { replacements: [newId(), here.id, accountId] },
      );
      const token = await tokenFor(main.issuer, here, leaver);
      const code = await call(main, 'POST', '/join-code', { token: world.admin });
      const asked = await call(main, 'POST', '/join-requests', {
        token,
        body: {
          ...{ code: code.body['code'], unitId: here.emptyUnitId, kind: 'family' },
          ...{ givenName: 'Dev', familyName: 'Shah' },
        },
      });
      expect(asked.status, JSON.stringify(asked.body)).to.equal(201);
      const { id } = await world.created(token);
      await world.until(id, 'ready', token);
      others.isAway = true;
      const second = await world.created(token);
      await world.until(second.id, 'running', token);
      const auth = await main.brokers.connect('auth');
      const at = NOON.toISOString();
      const data = { accountId, actorId: accountId, communityIds: [here.id], at };
      await auth.publisher.publishMany([
        createEnvelope({
          ...{ type: 'gatehouse.user.deleted.v1', source: 'gatehouse/auth', data },
          subject: `account/${accountId}`,
        }),
      ]);
      await world.until(id, 'over', world.admin);
      await world.until(second.id, 'over', world.admin);
      const lost = await world.archive(id, token);
      expect(codeOf(lost)).to.deep.equal([404, 'data_request_archive_gone']);
      const [left] = await main.sequelize.query(
        'SELECT id FROM join_requests WHERE account_id = ?',
        {
          replacements: [accountId],
        },
      );
      expect(left).to.deep.equal([]);
    });

    it('asks for what there is', async () => {
      const answer = await world.create(world.asha, { kind: 'everything' });
      expect(codeOf(answer)).to.deep.equal([400, 'request_invalid']);
      expect(JSON.stringify(answer.body['errors'])).to.include('kind');
    });
  });
});
