import { expect } from 'chai';
import { call, startMain, type Call, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

interface Attempt {
  name: string;
  method?: string;
  path?: string;
  send: Call;
  status: number;
  field?: string;
}

const visitor = { name: 'Ravi Kumar' };
const unitId = '0192f3a4-0000-7000-8000-000000000011';
const good = { unitId, kind: 'guest', visitor };
const plain = { 'content-type': 'text/plain' };

const attempts: Attempt[] = [
  { name: 'no body', send: {}, status: 415 },
  { name: 'an empty body', send: { body: '' }, status: 400 },
  { name: 'malformed JSON', send: { body: '{"unitId":' }, status: 400, field: 'body' },
  { name: 'an array', send: { body: [] }, status: 400, field: 'body' },
  {
    name: 'a missing field',
    send: { body: { unitId, kind: 'guest' } },
    status: 400,
    field: 'body.visitor',
  },
  {
    name: 'a wrong type',
    send: { body: { ...good, unitId: 7 } },
    status: 400,
    field: 'body.unitId',
  },
  {
    name: 'an id that is none',
    send: { body: { ...good, unitId: "1' OR '1'='1" } },
    status: 400,
    field: 'body.unitId',
  },
  {
    name: 'a value outside the enum',
    send: { body: { ...good, kind: 'ghost' } },
    status: 400,
    field: 'body.kind',
  },
  {
    name: 'an unknown property',
    send: { body: { ...good, state: 'approved' } },
    status: 400,
    field: 'body.state',
  },
  {
    name: 'an unknown nested property',
    send: { body: { ...good, visitor: { ...visitor, admin: true } } },
    status: 400,
    field: 'body.visitor.admin',
  },
  { name: '__proto__', send: { body: '{"__proto__":{"admin":true},"unitId":"x"}' }, status: 400 },
  {
    name: 'a blank name',
    send: { body: { ...good, visitor: { name: '   ' } } },
    status: 400,
    field: 'body.visitor.name',
  },
  { name: 'another media type', send: { body: 'unitId=1', headers: plain }, status: 415 },
  { name: '10 MB', send: { body: { ...good, note: 'x'.repeat(10_000_000) } }, status: 413 },
  {
    name: 'an unknown query parameter',
    method: 'GET',
    path: '/visits?sort=asc',
    send: {},
    status: 400,
    field: 'query.sort',
  },
  {
    name: 'a limit that is too large',
    method: 'GET',
    path: '/visits?limit=101',
    send: {},
    status: 400,
    field: 'query.limit',
  },
  {
    name: 'a limit that is no number',
    method: 'GET',
    path: '/visits?limit=ten',
    send: {},
    status: 400,
    field: 'query.limit',
  },
  {
    name: 'an id in the path that is none',
    method: 'GET',
    path: '/visits/1',
    send: {},
    status: 400,
  },
  {
    name: 'a path that cannot be decoded',
    method: 'GET',
    path: '/visits/%ZZ',
    send: {},
    status: 400,
  },
  { name: 'a path that does not exist', method: 'GET', path: '/visitors', send: {}, status: 404 },
  {
    name: 'a method that does not exist',
    method: 'DELETE',
    path: '/visits',
    send: {},
    status: 405,
  },
  {
    name: 'an Idempotency-Key with a line break in it',
    send: { body: good, headers: { 'idempotency-key': 'a b' } },
    status: 400,
  },
];

describe('bad input', () => {
  let main: MainFixture;
  let token: string;

  before(async () => {
    main = await startMain();
    token = await tokenFor(main.issuer, main.world.here, main.world.here.guard);
  });
  after(() => main.stop());

  for (const { name, method = 'POST', path = '/visits', send, status, field } of attempts) {
    it(`${name}: ${status}${field === undefined ? '' : ` naming ${field}`}`, async () => {
      const answer = await call(main, method, path, { token, ...send });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
      expect(answer.headers.get('content-type')).to.match(/^application\/problem\+json/);
      expect(answer.body).to.include({ status }).and.include.keys('title', 'code', 'correlationId');
      expect(JSON.stringify(answer.body)).not.to.match(/node_modules|\.js:|SELECT|Sequelize/);
      const fields = ((answer.body['errors'] ?? []) as { path: string }[]).map((e) => e.path);
      if (field !== undefined) expect(fields).to.include(field);
    });
  }

  it('leaves nothing behind', async () => {
    const [rows] = await main.sequelize.query('SELECT COUNT(*) AS visits FROM visits');
    expect(Number((rows as { visits: number }[])[0]?.visits)).to.equal(0);
    expect(Object.prototype).not.to.have.property('admin');
  });

  it('refuses bad UTF-8 with 400', async () => {
    const response = await fetch(`${main.api}/visits`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    });
    expect(response.status).to.equal(400);
  });

  const tokens: [string, () => Promise<string | undefined>, string][] = [
    ['no token', () => Promise.resolve(undefined), 'token_missing'],
    ['a token that is none', () => Promise.resolve('abc.def.ghi'), 'token_invalid'],
    ['a token whose signature is too short', () => withSignature('AAAA'), 'token_invalid'],
    ['a token whose signature is too long', () => withSignature('A'.repeat(94)), 'token_invalid'],
    ['a revoked token', () => revokedToken(), 'token_revoked'],
    ['an expired token', () => main.issuer.tokenFor({ ttlSeconds: -1 }), 'token_expired'],
  ];
  for (const [name, make, code] of tokens) {
    it(`${name}: 401 ${code}`, async () => {
      const bad = await make();
      const answer = await call(main, 'GET', '/visits', bad === undefined ? {} : { token: bad });
      expect(answer.status).to.equal(401);
      expect(answer.body['code']).to.equal(code);
      expect(answer.headers.get('www-authenticate')).to.match(/^Bearer/);
    });
  }

  /** Names a key of ours, so that the signature is looked at. */
  async function withSignature(signature: string): Promise<string> {
    const [header = '', payload = ''] = (await main.issuer.tokenFor()).split('.');
    return `${header}.${payload}.${signature}`;
  }

  async function revokedToken(): Promise<string> {
    const revoked = await tokenFor(main.issuer, main.world.here, main.world.here.guard);
    await main.issuer.revoke(revoked);
    return revoked;
  }
});
