import { join } from 'node:path';
import { newId } from '@gatehouse/shared/ids/ids';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import type { Answer, SendOptions } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { codeAt } from './support/authenticator-app.js';
import { newCommunity, type TestCommunity } from './support/community.js';
import { secretIn } from './support/handed-over.js';
import { allMailsSent, mailTo, tokenIn, type Mail } from './support/mailbox.js';
import { enrol, type TotpEnrolment } from './support/second-factors.js';
import { SoftwareAuthenticator } from './support/software-authenticator.js';

/** One request that may be repeated. */
interface Asked {
  path: string;
  body?: Record<string, unknown>;
  token?: string;
  /** The token with which it is asked again, where the first one is good no more. */
  renewed?: () => Promise<string>;
}

type Body = Record<string, unknown>;

const ADDRESS = { 'x-forwarded-for': '203.0.113.7' };

describe('an operation of auth that takes an Idempotency-Key', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let people = 0;

  before(async () => {
    auth = await startAuth();
    auth.main.hasUnit = () => true;
    community = newCommunity(auth);
  });
  after(() => auth.stop());

  const ask = (
    { path, body, token }: Asked,
    key: string,
    more: Body = {},
  ): Promise<Answer<Body>> => {
    const options: SendOptions = { headers: { ...ADDRESS, 'idempotency-key': key } };
    if (body !== undefined) options.body = { ...body, ...more };
    if (token !== undefined) options.token = token;
    return auth.api.send<Body>('POST', path, options);
  };
  const newEmail = () => `idempotent-${(people += 1)}@test.gatehouse.example`;
  const linkIn = async (to: string, template: Mail['template']) =>
    tokenIn(await mailTo(auth, to, template));
  const invitation = async () => {
    const { token } = await community.join('admin');
    const body = { email: newEmail(), role: 'employee', job: 'guard' };
    return { path: '/auth/invitations', body, token };
  };
  const registration = () => ({
    path: '/auth/register',
    body: {
      email: newEmail(),
      password: 'three purple kites',
      givenName: 'Dev',
      familyName: 'Shah',
    },
  });
  const emailChange = async () => {
    const { token } = await community.join('resident');
    const body = { newEmail: newEmail(), password: TEST_PASSWORD };
    return { path: '/auth/email-change', body, token };
  };
  const apiKey = async () => {
    const { token } = await community.join('admin');
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const body = { name: 'Reports', permissions: ['reports:read'], expiresAt };
    return { path: '/auth/api-keys', body, token };
  };

  const prepared: Record<string, () => Asked | Promise<Asked>> = {
    createInvitation: invitation,
    resendInvitation: async () => {
      const asked = await invitation();
      const { body } = await ask(asked, newId());
      auth.advance(60_000);
      return { path: `/auth/invitations/${String(body['id'])}/resend`, token: asked.token };
    },
    joinByInvitation: async () => {
      const member = await newCommunity(auth).joinShared('resident', newCommunity(auth).id);
      const asked = await invitation();
      const { email } = member.account;
      await ask({ ...asked, body: { ...asked.body, email } }, newId());
      const body = { token: await linkIn(email, 'invitation') };
      // Whoever has joined has other rights, and so another token.
      const renewed = async () =>
        (await auth.api.refresh(member.session.refreshToken)).body.accessToken;
      return { path: '/auth/invitations/join', body, token: member.token, renewed };
    },
    acceptInvitation: async () => {
      const asked = await invitation();
      await ask(asked, newId());
      const token = await linkIn(asked.body.email, 'invitation');
      const names = { givenName: 'Dev', familyName: 'Shah' };
      const body = { token, password: 'three purple kites', ...names, tokenDelivery: 'cookie' };
      return { path: '/auth/invitations/accept', body };
    },
    createPasswordLink: async () => {
      const { token } = await community.join('admin');
      const handed = await ask(
        { path: '/auth/invitations', body: { delivery: 'handover', role: 'employee' }, token },
        newId(),
      );
      const names = {
        givenName: 'Dev',
        familyName: 'Shah',
        userName: `dev-${newId()}`.slice(0, 20),
      };
      const body = { token: secretIn(String(handed.body['link'])), ...names };
      const path = '/auth/invitations/accept';
      const joined = await ask({ path, body: { ...body, password: TEST_PASSWORD } }, newId());
      const { id } = joined.body['user'] as { id: string };
      return { path: `/auth/accounts/${id}/password-links`, token };
    },
    requestEmailChange: emailChange,
    confirmEmailChange: async () => {
      const asked = await emailChange();
      await ask(asked, newId());
      const token = await linkIn(asked.body.newEmail, 'confirm-email-change');
      return { path: '/auth/email-change/confirm', body: { token } };
    },
    register: registration,
    verifyEmail: async () => {
      const asked = registration();
      await ask(asked, newId());
      const token = await linkIn(asked.body.email, 'verify-email');
      return { path: '/auth/verify-email', body: { token } };
    },
    resendVerification: async () => {
      const asked = registration();
      await ask(asked, newId());
      return { path: '/auth/verify-email/resend', body: { email: asked.body.email } };
    },
    forgotPassword: async () => {
      const { email } = await auth.register();
      return { path: '/auth/password/forgot', body: { email } };
    },
    resetPassword: async () => {
      const { email } = await auth.register();
      await ask({ path: '/auth/password/forgot', body: { email } }, newId());
      const token = await linkIn(email, 'reset-password');
      return { path: '/auth/password/reset', body: { token, password: 'three purple kites' } };
    },
    registerPasskey: async () => {
      const { token } = await community.join('resident');
      const options = await ask({ path: '/auth/passkeys/options', token }, newId());
      const challenge = String(options.body['challenge']);
      const attestation = new SoftwareAuthenticator().attest({ challenge });
      return { path: '/auth/passkeys', body: { name: 'Phone', attestation }, token };
    },
    confirmTotp: async () => {
      const { token } = await community.join('resident');
      const begun = await auth.api.send<TotpEnrolment>('POST', '/auth/second-factors/totp', {
        token,
      });
      const code = codeAt(begun.body.secret, auth.now());
      return { path: '/auth/second-factors/totp/confirm', body: { code }, token };
    },
    replaceRecoveryCodes: async () => {
      const { session } = await enrol(auth);
      return { path: '/auth/second-factors/recovery-codes', token: session.accessToken };
    },
    createApiKey: apiKey,
    takeOverApiKey: async () => {
      const { body } = await ask(await apiKey(), newId());
      const { token } = await community.join('admin');
      return { path: `/auth/api-keys/${String(body['id'])}/take-over`, token };
    },
  };

  it('is looked at here, whichever the specification names', async () => {
    const { operations } = await specOf(join(auth.config.OPENAPI_DIR, 'auth.yaml'));
    const named = operations.filter(({ idempotent }) => idempotent).map(({ id }) => id);
    expect(Object.keys(prepared)).to.have.members(named);
  });

  for (const [operation, prepare] of Object.entries(prepared)) {
    it(`gives ${operation} the first answer again, and does nothing more`, async () => {
      const asked = await prepare();
      const key = newId();
      const first = await ask(asked, key);
      expect(first.status, JSON.stringify(first.problem)).to.be.within(200, 204);
      await allMailsSent(auth);
      const told = auth.published.length;

      const renewed = await asked.renewed?.();
      const again = await ask({ ...asked, ...(renewed && { token: renewed }) }, key);
      expect([again.status, again.body]).to.deep.equal([first.status, first.body]);
      expect(again.headers.get('idempotency-replayed')).to.equal('true');
      expect(again.headers.getSetCookie()).to.deep.equal(first.headers.getSetCookie());
      expect(again.headers.get('location')).to.equal(first.headers.get('location'));
      await allMailsSent(auth);
      // The registration of the sentinel is all that has been heard since.
      expect(auth.published.slice(told).map(({ type }) => type)).to.deep.equal([
        'gatehouse.user.registered.v1',
      ]);
    });
  }

  it('refuses the key with another body, and does not do it', async () => {
    const asked = await invitation();
    const key = newId();
    await ask(asked, key);
    const other = newEmail();
    const { status, problem } = await ask(asked, key, { email: other });
    expect([status, problem.code]).to.deep.equal([422, 'idempotency_key_reused']);
    const [rows] = await auth.sql.query('SELECT id FROM invitations WHERE email = ?', {
      replacements: [other],
    });
    expect(rows).to.deep.equal([]);
  });

  it('keeps apart whom it does not know by their addresses', async () => {
    const asked = registration();
    const key = newId();
    await ask(asked, key);
    const elsewhere = await auth.api.send('POST', asked.path, {
      body: asked.body,
      headers: { 'idempotency-key': key, 'x-forwarded-for': '203.0.113.8' },
    });
    expect(elsewhere.status).to.equal(202);
    expect(elsewhere.headers.get('idempotency-replayed')).to.equal(null);
  });

  it('does not give whoever acts for somebody what was answered to them', async () => {
    const { token, account } = await community.join('resident');
    const options = await ask({ path: '/auth/passkeys/options', token }, newId());
    const challenge = String(options.body['challenge']);
    const attestation = new SoftwareAuthenticator().attest({ challenge });
    const asked = { path: '/auth/passkeys', body: { name: 'Phone', attestation } };
    const key = newId();
    expect((await ask({ ...asked, token }, key)).status).to.equal(201);

    const admin = await community.join('admin');
    const acting = await auth.api.send<{ accessToken: string }>(
      'POST',
      `/auth/accounts/${account.id}/impersonate`,
      { token: admin.token, body: { reason: 'They asked for help' } },
    );
    expect(acting.status, JSON.stringify(acting.problem)).to.equal(200);
    const { status, problem } = await ask({ ...asked, token: acting.body.accessToken }, key);
    expect([status, problem.code]).to.deep.equal([403, 'actor_forbidden']);
  });

  it('keeps no secret of an answer, and nothing to guess a password by, where it can be read', async () => {
    const created = await ask(await apiKey(), newId());
    const accepted = await ask(await accepting(), newId());
    const [rows] = await auth.sql.query('SELECT fingerprint, body FROM idempotent_responses');
    const kept = rows as { fingerprint: string; body: string }[];
    expect(kept.length).to.be.at.least(2);
    expect(new Set(kept.map(({ fingerprint }) => fingerprint))).to.deep.equal(new Set(['sealed']));
    const read = kept
      .map(({ body }) => body + Buffer.from(body, 'base64').toString('latin1'))
      .join();
    for (const secret of [created.body['apiKey'], accepted.body['accessToken']]) {
      expect(secret).to.be.a('string');
      expect(read).not.to.include(secret);
    }
  });
  const accepting = async (): Promise<Asked> => {
    const prepare = prepared['acceptInvitation'];
    if (prepare === undefined) throw new Error('accepting is not prepared');
    return prepare();
  };

  it('has one effect for many requests at once', async () => {
    const asked = await invitation();
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(asked, key)));
    const made = answers.filter(({ status }) => status === 201);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(made.length).to.be.at.least(1);
    expect(made.length + waiting.length).to.equal(20);
    const [rows] = await auth.sql.query('SELECT id FROM invitations WHERE email = ?', {
      replacements: [asked.body.email],
    });
    expect(rows).to.have.length(1);
  });
});
