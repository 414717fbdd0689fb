import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { QueryTypes } from 'sequelize';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { badBodies } from './support/bad-requests.js';
import { newCommunity, newOperator, type Member, type TestCommunity } from './support/community.js';
import { listenToEvents, type PublishedEvents } from './support/published-events.js';

type Created = components['schemas']['CreatedApiKey'];
type Page = components['schemas']['ApiKeyPage'];
type Token = components['schemas']['MachineToken'];

const DAY_MS = 24 * 60 * 60_000;
const MAX_PER_MINUTE = 5;

describe('API keys', () => {
  let auth: AuthUnderTest;
  let events: PublishedEvents;
  let community: TestCommunity;
  let admin: Member;
  const pushed: { key: string; envelope: Envelope }[] = [];

  before(async () => {
    auth = await startAuth({ API_KEY_TOKENS_PER_MINUTE: String(MAX_PER_MINUTE) });
    events = await listenToEvents(auth);
    const edge = await auth.brokers.connect('edge');
    await edge.subscribePush({
      keys: ['user.#'],
      handle: (key, envelope) => pushed.push({ key, envelope }),
    });
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    admin = await community.join('admin');
  });
  after(() => auth.stop());

  const wanted = (more: Record<string, unknown> = {}) => ({
    name: 'Barrier',
    permissions: ['people:read'],
    expiresAt: new Date(Date.now() + 30 * DAY_MS).toISOString(),
    ...more,
  });
  const create = (more: Record<string, unknown> = {}, who = admin) =>
    auth.api.send<Created>('POST', '/auth/api-keys', { token: who.token, body: wanted(more) });
  const exchange = (apiKey: string) =>
    auth.api.send<Token>('POST', '/auth/token', { body: { apiKey } });
  const revoke = (id: string, who = admin) =>
    auth.api.send('DELETE', `/auth/api-keys/${id}`, { token: who.token });
  const people = (token: string, headers: Record<string, string> = {}) =>
    auth.api.send('GET', '/auth/accounts', { token, headers });

  it('forget tokens that are over a part at a time, none that is alive, and none of another key', async () => {
    const [{ body: key }, { body: other }] = [await create(), await create()];
    const tokens = (apiKeyId: string, count: number, minutes: number) =>
      auth.sql.query('INSERT INTO api_key_tokens VALUES :rows', {
        replacements: {
          rows: Array.from({ length: count }, () => [
            randomBytes(16).toString('base64url'),
            apiKeyId,
            new Date(Date.now() + minutes * 60_000),
          ]),
        },
      });
    const kept = async (apiKeyId: string) => {
      const [row] = await auth.sql.query<{ n: number; live: number }>(
        'SELECT COUNT(*) AS n, SUM(expires_at > NOW(3)) AS live FROM api_key_tokens WHERE api_key_id = ?',
        { replacements: [apiKeyId], type: QueryTypes.SELECT },
      );
      return { all: Number(row?.n), live: Number(row?.live) };
    };
    await tokens(key.id, 250, -1);
    await tokens(key.id, 5, 10);
    await tokens(other.id, 3, -1);
    for (const left of [
      { all: 250 - 100 + 6, live: 6 },
      { all: 250 - 200 + 7, live: 7 },
      { all: 8, live: 8 },
    ]) {
      expect((await exchange(key.apiKey)).status).to.equal(200);
      expect(await kept(key.id)).to.deep.equal(left);
    }
    expect(await kept(other.id)).to.deep.equal({ all: 3, live: 0 });
  });

  it('opens to a machine what the key allows, in its community, and nothing else', async () => {
    const { status, body: key } = await create();
    expect(status).to.equal(201);
    expect(key.apiKey).to.match(/^gh_[0-9a-f]{32}_[\w-]{43}$/);
    const { body } = await exchange(key.apiKey);
    expect(decode(body.accessToken)).to.deep.include({
      sub: key.id,
      sid: key.id,
      auth_time: 0,
      amr: ['key'],
      tenants: [{ id: community.id, roles: [], permissions: ['people:read'] }],
    });
    expect((await people(body.accessToken)).status).to.equal(200);

    const elsewhere = await people(body.accessToken, { 'x-community-id': newId() });
    expect(elsewhere.problem.code).to.equal('tenant_foreign');
    const keys = await auth.api.send('GET', '/auth/api-keys', { token: body.accessToken });
    expect(keys.problem.code).to.equal('permission_missing');
  });

  it('keep machines from all that concerns a person, with an error that says so', async () => {
    const { body: key } = await create();
    const { accessToken: token } = (await exchange(key.apiKey)).body;
    const spec = await specOf(join(auth.config.OPENAPI_DIR, 'auth.yaml'));
    const personal = spec.operations.filter(({ callerKind }) => callerKind !== undefined);
    expect(personal.map(({ id }) => id)).to.include.members([
      'logout',
      'endAllSessions',
      'getProfile',
    ]);
    for (const { id, method, path, permission, bodyTypes } of personal) {
      if (permission !== undefined) continue;
      const target = path.replace(/^\/api\/v1/, '').replace(/\{\w+\}/g, newId());
      const body = bodyTypes.length === 0 ? {} : { body: {} };
      const { status, problem } = await auth.api.send(method, target, { token, ...body });
      expect({ status, code: problem.code }, id).to.deep.equal({
        status: 403,
        code: 'machine_forbidden',
      });
    }
    expect((await people(token)).status).to.equal(200);
  });

  it('stay closed to what asks for a proof, whatever they allow', async () => {
    const { body: key } = await create({ permissions: ['people:read', 'api-keys:manage'] });
    const { accessToken: token } = (await exchange(key.apiKey)).body;
    const made = await create({}, { ...admin, token });
    expect(made.problem.code).to.equal('step_up_required');
  });

  it('are kept as hashes, shown once, and listed with their last use', async () => {
    const { body: key } = await create();
    const secret = key.apiKey.split('_').slice(2).join('_');
    const [rows] = await auth.sql.query('SELECT * FROM api_keys');
    expect(JSON.stringify(rows)).to.not.include(secret);
    const list = () => auth.api.send<Page>('GET', '/auth/api-keys', { token: admin.token });
    const { apiKey, ...shown } = key;
    expect((await list()).body.items).to.deep.equal([shown]);
    await exchange(apiKey);
    const [used] = (await list()).body.items;
    expect(Date.parse(used?.lastUsedAt ?? '')).to.be.closeTo(Date.now(), 60_000);
  });

  it('are listed in pages, for one community', async () => {
    const made: string[] = [];
    for (const name of ['a', 'b', 'c']) made.unshift((await create({ name })).body.id);
    const page = (query: string) =>
      auth.api.send<Page>('GET', `/auth/api-keys?limit=2${query}`, { token: admin.token });
    const { body: first } = await page('');
    const { body: second } = await page(`&cursor=${first.nextCursor ?? ''}`);
    const seen = [...first.items, ...second.items].map(({ id }) => id);
    expect(seen).to.deep.equal(made);
    expect(second).to.not.have.property('nextCursor');
    expect((await page('&cursor=x')).status).to.equal(400);
  });

  it('are refused with their tokens from the moment they are revoked', async () => {
    const { body: key } = await create();
    const tokens = [(await exchange(key.apiKey)).body, (await exchange(key.apiKey)).body];
    expect((await revoke(key.id)).status).to.equal(204);
    for (const { accessToken } of tokens)
      expect((await people(accessToken)).problem.code).to.equal('token_revoked');
    const { status, problem } = await exchange(key.apiKey);
    expect({ status, code: problem.code }).to.deep.equal({ status: 401, code: 'api_key_invalid' });
    expect((await revoke(key.id)).status).to.equal(204);
    await eventually(() => {
      expect(pushed.map((each) => each.key)).to.include(`user.${key.id}`);
    });

    const told = await events.about(key.id);
    expect(told.map(({ type }) => type)).to.deep.equal([
      'gatehouse.api-key.created.v1',
      'gatehouse.api-key.revoked.v1',
    ]);
    expect(told[0]?.data).to.deep.include({
      actorId: admin.account.id,
      apiKeyId: key.id,
      communityId: community.id,
      name: 'Barrier',
      permissions: ['people:read'],
    });
    expect(JSON.stringify(told)).to.not.include(key.apiKey);
  });

  it('leave no token alive when they are revoked while one is given', async () => {
    const { body: key } = await create();
    const exchanges = Array.from({ length: MAX_PER_MINUTE }, () => exchange(key.apiKey));
    await Promise.any(exchanges);
    await revoke(key.id);
    for (const { status, body } of await Promise.all(exchanges)) {
      if (status === 200) expect((await people(body.accessToken)).status).to.equal(401);
    }
  });

  it('end when they were meant to, and their tokens not later', async () => {
    const { body: key } = await create({
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    });
    const { body } = await exchange(key.apiKey);
    expect(Date.parse(body.accessTokenExpiresAt)).to.be.at.most(Date.parse(key.expiresAt));
    auth.advance(60_000);
    expect((await exchange(key.apiKey)).problem.code).to.equal('api_key_invalid');
    auth.advance(-60_000);
  });

  it('allow no more than their maker may, and end within a year', async () => {
    for (const permissions of [['visits:admit'], ['people:read', 'made:up']]) {
      const { status, problem } = await create({ permissions });
      const refusal = { status, code: problem.code };
      expect(refusal).to.deep.equal({ status: 403, code: 'permission_not_held' });
    }
    for (const days of [-1, 0, 367]) {
      const expiresAt = new Date(Date.now() + days * DAY_MS).toISOString();
      const { status, problem } = await create({ expiresAt });
      expect({ status, code: problem.code }).to.deep.equal({ status: 422, code: 'expiry_invalid' });
    }
    for (const more of [
      { permissions: [] },
      { permissions: ['people:read', 'people:read'] },
      { name: '' },
      { expiresAt: 'tomorrow' },
      { extra: 1 },
    ])
      expect((await create(more)).status, JSON.stringify(more)).to.equal(400);
  });

  it('are an admin’s or an operator’s to make, and unknown to other communities', async () => {
    const manager = await community.join('manager');
    expect((await create({}, manager)).problem.code).to.equal('permission_missing');
    const operator = await newOperator(auth);
    expect((await create({}, operator)).status).to.equal(400);
    const { body: key } = await create();
    const stranger = await newCommunity(auth).join('admin');
    for (const id of [key.id, newId()])
      expect((await revoke(id, stranger)).problem.code).to.equal('api_key_not_found');
    expect((await revoke('x')).status).to.equal(400);
    const list = await auth.api.send<Page>('GET', '/auth/api-keys', { token: stranger.token });
    expect(list.body.items).to.deep.equal([]);
    expect((await exchange(key.apiKey)).status).to.equal(200);
  });

  it('earn a limited number of tokens a minute, each for itself', async () => {
    const [one, other] = [(await create()).body, (await create()).body];
    const statuses: number[] = [];
    // A minute may end meanwhile, so twice as many as one minute allows, and one more.
    for (let count = 0; count <= 2 * MAX_PER_MINUTE; count += 1) {
      const { status, headers } = await exchange(one.apiKey);
      statuses.push(status);
      if (status === 429) expect(Number(headers.get('retry-after'))).to.be.within(1, 60);
    }
    expect(statuses).to.include(429);
    expect((await exchange(other.apiKey)).status).to.equal(200);
  });

  it('are all refused alike when they are not ours', async () => {
    const { body: key } = await create();
    const [, id = '', secret = ''] = /^gh_([0-9a-f]+)_(.+)$/.exec(key.apiKey) ?? [];
    const flipped = (secret.startsWith('A') ? 'B' : 'A') + secret.slice(1);
    const texts = [`gh_${id}_${flipped}`, `gh_${'0'.repeat(32)}_${secret}`, `gh_${id}_`, id, 'x'];
    for (const text of texts) {
      const { status, problem } = await exchange(text);
      const refusal = { status, code: problem.code, title: problem.title };
      expect(refusal, text).to.deep.equal({
        status: 401,
        code: 'api_key_invalid',
        title: 'The API key is not valid',
      });
    }
  });

  it('refuse bodies of another shape', async () => {
    for (const [what, body] of badBodies({ apiKey: 'gh_x' })) {
      const { status } = await auth.api.send('POST', '/auth/token', { body });
      expect(status, what).to.equal(400);
    }
  });
});
