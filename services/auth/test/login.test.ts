import { shortenIds } from '@gatehouse/shared/ids/short-ids';
import { expect } from 'chai';
import bcrypt from 'bcrypt';
import { decode } from 'jsonwebtoken';
import { createPasswordHasher } from '../src/features/accounts/password-hasher.js';
import {
  startAuth,
  TEST_COMMUNITY,
  TEST_PASSWORD,
  type AuthUnderTest,
} from './support/auth-under-test.js';
import { allowedTo } from './allowed.js';
import { badBodies } from './support/bad-requests.js';

describe('login', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  it('answers a session with tokens, user and permissions', async () => {
    const account = await auth.register({ phone: '+911234567890', locale: 'hi' });
    const { status, body } = await auth.api.send<never>('POST', '/auth/login', {
      body: { email: account.email, password: TEST_PASSWORD, device: 'A phone' },
    });
    expect(status).to.equal(200);
    const { accessToken, refreshToken, session, ...rest } = body as Record<string, never>;
    expect(rest).to.deep.include({
      tokenType: 'Bearer',
      permissions: allowedTo('resident'),
      user: {
        id: account.id,
        email: account.email,
        givenName: 'Asha',
        familyName: 'Rao',
        phone: '+911234567890',
        locale: 'hi',
        memberships: [
          {
            communityId: TEST_COMMUNITY,
            roles: ['resident'],
            permissions: allowedTo('resident'),
          },
        ],
      },
    });
    expect(session).to.include({ device: 'A phone' });
    expect(refreshToken).to.match(/^[\w-]{43}$/);
    expect((await auth.api.profile(accessToken as unknown as string)).status).to.equal(200);
  });

  it('issues a token for fifteen minutes that names account, session and tenants', async () => {
    const account = await auth.register();
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    const token = decode(body.accessToken, { complete: true });
    expect(token?.header).to.include({ alg: 'ES256' });
    const claims = token?.payload as Record<string, unknown> & { iat: number; exp: number };
    expect(claims).to.deep.include({
      sub: account.id,
      sid: body.session.id,
      iss: 'gatehouse',
      tenants: [{ ids: shortenIds([TEST_COMMUNITY]), grants: ['resident'] }],
    });
    expect(claims.exp - claims.iat).to.equal(900);
    expect(Buffer.from(String(claims['jti']), 'base64url')).to.have.length(16);
    expect(Date.parse(body.accessTokenExpiresAt)).to.equal(claims.exp * 1000);
  });

  it('keeps neither the refresh token nor the password in the database', async () => {
    const account = await auth.register();
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    const tables = ['accounts', 'sessions', 'refresh_tokens', 'outbox'];
    for (const table of tables) {
      const [rows] = await auth.sql.query(`SELECT * FROM ${table}`);
      const text = JSON.stringify(rows);
      expect(text).to.not.include(body.refreshToken);
      expect(text).to.not.include(TEST_PASSWORD);
    }
  });

  it('takes the address in any case', async () => {
    const account = await auth.register({ email: 'Mixed.Case@Test.Gatehouse.Example' });
    expect(account.email).to.equal('mixed.case@test.gatehouse.example');
    const { status } = await auth.api.login('MIXED.case@test.gatehouse.EXAMPLE', TEST_PASSWORD);
    expect(status).to.equal(200);
  });

  it('takes no look-alike and no other tag for the address', async () => {
    await auth.register({ email: 'jose+a@test.gatehouse.example' });
    for (const other of ['josé+a', 'jose', 'jose+b', 'jоse+a']) {
      const { status } = await auth.api.login(`${other}@test.gatehouse.example`, TEST_PASSWORD);
      expect(status, other).to.equal(401);
    }
  });

  it('answers an unknown address and a wrong password alike, after the same work', async () => {
    const account = await auth.register();
    const answers = [];
    for (const email of [account.email, 'nobody@test.gatehouse.example']) {
      const before = auth.hasher.comparisons;
      const { status, problem } = await auth.api.login(email, 'wrong');
      expect(auth.hasher.comparisons - before, email).to.equal(1);
      answers.push({ ...problem, status, correlationId: '' });
    }
    expect(answers[0]).to.include({ status: 401, code: 'invalid_credentials' });
    expect(answers[1]).to.deep.equal(answers[0]);
  });

  it('answers a deactivated account like a wrong password', async () => {
    const account = await auth.register();
    await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
      replacements: [account.id],
    });
    const { status, problem } = await auth.api.login(account.email, TEST_PASSWORD);
    expect({ status, code: problem.code }).to.deep.equal({
      status: 401,
      code: 'invalid_credentials',
    });
  });

  it('takes 72 bytes and refuses what bcrypt would cut', async () => {
    const longest = 'ü'.repeat(36);
    const account = await auth.register({ password: longest });
    expect((await auth.api.login(account.email, longest)).status).to.equal(200);
    const { status, problem } = await auth.api.login(account.email, `${longest}ü`);
    expect({ status, code: problem.code }).to.deep.equal({
      status: 401,
      code: 'invalid_credentials',
    });
  });

  it('hashes the password anew when the cost has changed', async () => {
    const account = await auth.register();
    const outdated = await (await createPasswordHasher(5)).hash(TEST_PASSWORD);
    await auth.sql.query('UPDATE accounts SET password_hash = ? WHERE id = ?', {
      replacements: [outdated, account.id],
    });
    expect((await auth.api.login(account.email, 'wrong')).status).to.equal(401);
    expect(await hashOf(account.id)).to.equal(outdated);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(200);
    const renewed = await hashOf(account.id);
    expect(bcrypt.getRounds(renewed)).to.equal(4);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(200);
    expect(await hashOf(account.id)).to.equal(renewed);
  });

  async function hashOf(accountId: string): Promise<string> {
    const [rows] = await auth.sql.query('SELECT password_hash AS hash FROM accounts WHERE id = ?', {
      replacements: [accountId],
    });
    return (rows as { hash: string }[])[0]?.hash ?? '';
  }

  describe('bad input', () => {
    const valid = { email: 'a@b.example', password: 'x' };
    for (const [what, body] of badBodies(valid)) {
      it(`refuses ${what}`, async () => {
        const answer = await auth.api.send('POST', '/auth/login', {
          body,
          headers: { 'content-type': 'application/json' },
        });
        expect(answer.status, JSON.stringify(answer.problem)).to.equal(400);
        expect(answer.problem).to.include({ status: 400 });
        expect(answer.headers.get('content-type')).to.match(/^application\/problem\+json/);
      });
    }

    it('refuses what is not JSON, and what is too large', async () => {
      const text = await auth.api.send('POST', '/auth/login', {
        body: 'email=a@b.example',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(text.status).to.equal(415);
      const large = await auth.api.send('POST', '/auth/login', {
        body: { ...valid, device: 'x'.repeat(200_000) },
      });
      expect(large.status).to.equal(413);
    });
  });

  it('slows one address down and no other', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.1' };
    const attempts = Array.from({ length: 105 }, () =>
      auth.api.send('POST', '/auth/login', { body: {}, headers }),
    );
    const answers = await Promise.all(attempts);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).to.have.length(5);
    expect(Number(refused[0]?.headers.get('retry-after'))).to.be.within(1, 60);
    expect((await auth.api.send('POST', '/auth/login', { body: {} })).status).to.equal(400);
  });

  it('answers 500 without a word about the cause when something breaks', async () => {
    const broken = await auth.startAnother({
      hasher: { ...auth.hasher, matches: () => Promise.reject(new Error('secret detail')) },
    });
    await broken.start();
    try {
      const response = await fetch(`${broken.address ?? ''}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'a@b.example', password: 'x' }),
      });
      expect(response.status).to.equal(500);
      expect(await response.text()).to.not.include('secret detail');
    } finally {
      await broken.stop();
    }
  });

  it('is the same over the broker', async () => {
    const account = await auth.register();
    const credentials = { email: account.email, password: TEST_PASSWORD, address: '198.51.100.7' };
    const session = await auth.rpc.call('auth.login', { ...credentials, device: 'Tablet' });
    expect(session).to.deep.include({ tokenType: 'Bearer' });
    expect(session.user.id).to.equal(account.id);
    expect((await auth.api.profile(session.accessToken)).status).to.equal(200);
    const [rows] = await auth.sql.query('SELECT device, address FROM sessions WHERE id = ?', {
      replacements: [session.session.id],
    });
    expect(rows).to.deep.equal([{ device: 'Tablet', address: '198.51.100.7' }]);

    for (const wrong of [{ password: 'wrong' }, { email: 'nobody@test.gatehouse.example' }]) {
      const before = auth.hasher.comparisons;
      const refused = await auth.rpc
        .call('auth.login', { ...credentials, ...wrong })
        .catch((error: unknown) => error);
      expect(refused).to.include({ code: 'invalid_credentials', name: 'UnauthenticatedError' });
      expect(auth.hasher.comparisons - before).to.equal(1);
    }
  });

  it('records when the session began', async () => {
    const account = await auth.register();
    const { body } = await auth.api.login(account.email, TEST_PASSWORD, {
      'x-forwarded-for': '203.0.113.9',
    });
    const [rows] = await auth.sql.query(
      'SELECT account_id, address, device, created_at, ended_at FROM sessions WHERE id = ?',
      { replacements: [body.session.id] },
    );
    expect(rows).to.deep.equal([
      {
        account_id: account.id,
        address: '203.0.113.9',
        device: null,
        created_at: new Date(body.session.createdAt),
        ended_at: null,
      },
    ]);
  });
});
