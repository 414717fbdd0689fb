import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { createSuccessors } from '../src/features/sessions/successors.js';
import { allowedTo } from './allowed.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { badBodies } from './support/bad-requests.js';
import type { Session } from './support/api-client.js';

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

describe('refreshSession', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  async function signedIn(): Promise<Session> {
    const { email } = await auth.register();
    return (await auth.api.login(email, TEST_PASSWORD)).body;
  }

  async function refusal(refreshToken: string): Promise<{ status: number; code: string }> {
    const { status, problem } = await auth.api.refresh(refreshToken);
    return { status, code: problem.code };
  }

  it('exchanges the token for new ones of the same session', async () => {
    const first = await signedIn();
    const { status, body } = await auth.api.refresh(first.refreshToken);
    expect(status).to.equal(200);
    expect(body.session).to.deep.equal(first.session);
    expect(body.user).to.deep.equal(first.user);
    expect(body.refreshToken).to.not.equal(first.refreshToken);
    expect(body.accessToken).to.not.equal(first.accessToken);
    expect((await auth.api.profile(body.accessToken)).status).to.equal(200);
    expect((await auth.api.profile(first.accessToken)).status).to.equal(200);
  });

  it('goes on as long as each token is used once', async () => {
    let session = await signedIn();
    for (let turn = 0; turn < 5; turn++) {
      auth.advance(20 * SECOND);
      const { status, body } = await auth.api.refresh(session.refreshToken);
      expect(status).to.equal(200);
      session = body;
    }
    expect((await auth.api.profile(session.accessToken)).status).to.equal(200);
  });

  it('ends the session at once when a token comes again after the grace', async () => {
    const stolen = await signedIn();
    const other = await signedIn();
    const { body: current } = await auth.api.refresh(stolen.refreshToken);
    auth.advance(10 * SECOND + 1);
    expect(await refusal(stolen.refreshToken)).to.deep.equal({
      status: 401,
      code: 'refresh_token_reused',
    });

    for (const token of [stolen.accessToken, current.accessToken]) {
      const { status, problem } = await auth.api.profile(token);
      expect({ status, code: problem.code }).to.deep.equal({ status: 401, code: 'token_revoked' });
    }
    for (const token of [stolen.refreshToken, current.refreshToken]) {
      expect(await refusal(token)).to.deep.equal({ status: 401, code: 'refresh_token_invalid' });
    }
    expect((await auth.api.profile(other.accessToken)).status).to.equal(200);
    expect(await endOf(stolen.session.id)).to.equal('refresh-token-reused');
  });

  it('does not let repeated use prolong the grace', async () => {
    const { refreshToken } = await signedIn();
    for (const wait of [0, 6 * SECOND]) {
      auth.advance(wait);
      expect((await auth.api.refresh(refreshToken)).status).to.equal(200);
    }
    auth.advance(6 * SECOND);
    expect(await refusal(refreshToken)).to.include({ code: 'refresh_token_reused' });
  });

  it('serves twenty tabs that refresh at the same moment', async () => {
    const first = await signedIn();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => auth.api.refresh(first.refreshToken)),
    );
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(20).fill(200));
    expect(new Set(answers.map(({ body }) => body.session.id))).to.have.length(1);
    expect(new Set(answers.map(({ body }) => body.accessToken))).to.have.length(20);
    const [successor, ...others] = new Set(answers.map(({ body }) => body.refreshToken));
    expect(others).to.deep.equal([]);
    expect(successor).to.match(/^[\w-]{43}$/);

    auth.advance(11 * SECOND);
    const next = await auth.api.refresh(successor ?? '');
    expect(next.status).to.equal(200);
    expect((await auth.api.profile(next.body.accessToken)).status).to.equal(200);

    // One line: whoever comes with one of its older tokens ends it, with all access tokens.
    expect(await refusal(first.refreshToken)).to.include({ code: 'refresh_token_reused' });
    expect(await refusal(next.body.refreshToken)).to.include({ code: 'refresh_token_invalid' });
    for (const { body } of [...answers, next])
      expect((await auth.api.profile(body.accessToken)).problem.code).to.equal('token_revoked');
  });

  it('sees a thief who was as quick as the owner', async () => {
    const stolen = await signedIn();
    const { body: owners } = await auth.api.refresh(stolen.refreshToken);
    auth.advance(3 * SECOND);
    const { body: thiefs } = await auth.api.refresh(stolen.refreshToken);
    expect(thiefs.refreshToken).to.equal(owners.refreshToken);
    auth.advance(11 * SECOND);
    const { body: next } = await auth.api.refresh(owners.refreshToken);
    auth.advance(11 * SECOND);
    expect(await refusal(thiefs.refreshToken)).to.include({ code: 'refresh_token_reused' });
    expect(await refusal(next.refreshToken)).to.include({ code: 'refresh_token_invalid' });
    expect(await endOf(stolen.session.id)).to.equal('refresh-token-reused');
  });

  it('gives a slow tab the end of the line, which goes on for all', async () => {
    const first = await signedIn();
    const { body: second } = await auth.api.refresh(first.refreshToken);
    auth.advance(4 * SECOND);
    const { body: third } = await auth.api.refresh(second.refreshToken);
    auth.advance(4 * SECOND);
    const { status, body: slow } = await auth.api.refresh(first.refreshToken);
    expect(status).to.equal(200);
    expect(slow.refreshToken).to.equal(third.refreshToken);
    auth.advance(20 * SECOND);
    expect((await auth.api.refresh(slow.refreshToken)).status).to.equal(200);
  });

  it('makes successors that need the secret of the service, and differ from token to token', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    const { body: afterOne } = await auth.api.refresh(one.refreshToken);
    const { body: afterTwo } = await auth.api.refresh(two.refreshToken);
    expect(afterOne.refreshToken).to.not.equal(afterTwo.refreshToken);
    const unkeyed = createHash('sha256').update(one.refreshToken).digest('base64url');
    expect(afterOne.refreshToken).to.not.equal(unkeyed);
    const other = createSuccessors(['another secret of thirty-two characters or more']);
    const same = createSuccessors([auth.config.KEY_ENCRYPTION_SECRET]);
    expect(afterOne.refreshToken).to.not.equal(other(one.refreshToken)[0]);
    expect(afterOne.refreshToken).to.equal(same(one.refreshToken)[0]);
  });

  it('ends the session once and for all when refreshes and a reuse race', async () => {
    const first = await signedIn();
    const { body: second } = await auth.api.refresh(first.refreshToken);
    auth.advance(11 * SECOND);
    const racing = await Promise.all([
      ...Array.from({ length: 10 }, () => auth.api.refresh(second.refreshToken)),
      auth.api.refresh(first.refreshToken),
    ]);
    for (const { status, body } of racing) {
      if (status !== 200) continue;
      expect((await auth.api.profile(body.accessToken)).status).to.equal(401);
      expect((await auth.api.refresh(body.refreshToken)).status).to.equal(401);
    }
    expect(racing.at(-1)?.problem.code).to.equal('refresh_token_reused');
  });

  it('refuses a token after thirty days', async () => {
    const { refreshToken } = await signedIn();
    const { body } = await auth.api.refresh(refreshToken);
    auth.advance(30 * DAY);
    const expired = { status: 401, code: 'refresh_token_invalid' };
    expect(await refusal(body.refreshToken)).to.deep.equal(expired);
  });

  it('refuses a deactivated account', async () => {
    const { refreshToken, user } = await signedIn();
    await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
      replacements: [user.id],
    });
    expect(await refusal(refreshToken)).to.include({ code: 'refresh_token_invalid' });
  });

  it('carries a changed role into the next token', async () => {
    const { refreshToken, user } = await signedIn();
    await auth.sql.query("UPDATE memberships SET role = 'manager' WHERE account_id = ?", {
      replacements: [user.id],
    });
    const { body } = await auth.api.refresh(refreshToken);
    expect(body.user.memberships[0]?.roles).to.deep.equal(['manager']);
    expect(body.permissions).to.deep.equal(allowedTo('manager'));
  });

  it('refuses made-up, changed and foreign tokens', async () => {
    const { refreshToken, accessToken } = await signedIn();
    const hash = createHash('sha256').update(refreshToken).digest();
    const tampered = [
      `${refreshToken.slice(0, -1)}${refreshToken.endsWith('A') ? 'B' : 'A'}`,
      refreshToken.slice(1),
      `${refreshToken} `,
      refreshToken.toLowerCase(),
      hash.toString('base64url'),
      hash.toString('hex'),
      accessToken.slice(0, 200),
      "' OR 1=1 -- ",
    ];
    for (const token of tampered)
      expect(await refusal(token), token).to.deep.equal({
        status: 401,
        code: 'refresh_token_invalid',
      });
    expect((await auth.api.refresh(refreshToken)).status).to.equal(200);
  });

  describe('bad input', () => {
    for (const [what, body] of badBodies({ refreshToken: 'x' })) {
      // The token may be in a cookie instead.
      if (body === '{}') continue;
      it(`refuses ${what}`, async () => {
        const answer = await auth.api.send('POST', '/auth/refresh', {
          body,
          headers: { 'content-type': 'application/json' },
        });
        expect(answer.status, JSON.stringify(answer.problem)).to.equal(400);
      });
    }

    it('refuses what is not JSON, and what is too large', async () => {
      const headers = { 'content-type': 'text/plain' };
      const text = await auth.api.send('POST', '/auth/refresh', { body: 'x', headers });
      expect(text.status).to.equal(415);
      const large = { refreshToken: 'x'.repeat(200_000) };
      expect((await auth.api.send('POST', '/auth/refresh', { body: large })).status).to.equal(413);
    });
  });

  async function endOf(sessionId: string): Promise<unknown> {
    const [rows] = await auth.sql.query('SELECT end_reason AS reason FROM sessions WHERE id = ?', {
      replacements: [sessionId],
    });
    return (rows as { reason: unknown }[])[0]?.reason;
  }
});
