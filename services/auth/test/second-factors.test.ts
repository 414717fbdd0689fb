import type { components } from '@gatehouse/contracts/auth';
import { expect } from 'chai';
import { TOTP, URI } from 'otpauth';
import { listenToAccounts, type AccountEvents } from './support/account-events.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { codeAt, wrongCodeAt } from './support/authenticator-app.js';
import { badBodies } from './support/bad-requests.js';
import {
  enrol,
  STEP_MS,
  type RecoveryCodes,
  type TotpEnrolment,
} from './support/second-factors.js';

type SecondFactors = components['schemas']['SecondFactors'];

const NOTHING = { totp: { active: false }, passkeys: 0, recoveryCodesLeft: 0 };
const FACTORS = '/auth/second-factors';
const APP = `${FACTORS}/totp`;
const CONFIRM = `${APP}/confirm`;
const CODES = `${FACTORS}/recovery-codes`;

describe('second factors', () => {
  let auth: AuthUnderTest;
  let events: AccountEvents;
  before(async () => {
    auth = await startAuth();
    events = await listenToAccounts(auth);
  });
  after(() => auth.stop());

  const signedIn = async () => {
    const account = await auth.register();
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    return { account, token: body.accessToken, refreshToken: body.refreshToken };
  };
  const begin = (token: string) => auth.api.send<TotpEnrolment>('POST', APP, { token });
  const confirm = (token: string, code: string) =>
    auth.api.send<RecoveryCodes>('POST', CONFIRM, { token, body: { code } });
  const list = async (token: string) =>
    (await auth.api.send<SecondFactors>('GET', FACTORS, { token })).body;

  describe('setting up an app', () => {
    it('hands out a secret as text, link and picture, and keeps it sealed', async () => {
      const { account, token } = await signedIn();
      const { status, body } = await begin(token);
      expect(status).to.equal(200);
      const parsed = URI.parse(body.uri);
      expect(parsed).to.be.instanceOf(TOTP);
      expect(parsed).to.include({ issuer: 'Gatehouse', label: account.email, digits: 6 });
      expect(parsed).to.include({ period: 30, algorithm: 'SHA1' });
      expect(parsed.secret.base32).to.equal(body.secret);
      expect(parsed.secret.bytes).to.have.length(20);
      expect(body.qr.svg).to.match(/^<svg /);
      const png = Buffer.from(body.qr.png.replace('data:image/png;base64,', ''), 'base64');
      expect(png.subarray(1, 4).toString()).to.equal('PNG');
      expect(Date.parse(body.expiresAt) - auth.now()).to.be.within(500_000, 600_000);

      const [rows] = await auth.sql.query(
        'SELECT sealed_secret AS sealed FROM totp_secrets WHERE account_id = ?',
        { replacements: [account.id] },
      );
      const [{ sealed } = { sealed: Buffer.alloc(0) }] = rows as { sealed: Buffer }[];
      expect(sealed.includes(Buffer.from(parsed.secret.bytes))).to.equal(false);
      expect(sealed.toString('latin1')).to.not.include(body.secret);
      expect(await list(token)).to.deep.equal(NOTHING);
    });

    it('activates it with the first code and shows ten recovery codes', async () => {
      const { account, token } = await signedIn();
      const { body } = await begin(token);
      const confirmed = await confirm(token, codeAt(body.secret, auth.now()));
      expect(confirmed.status).to.equal(200);
      const { recoveryCodes } = confirmed.body;
      expect(new Set(recoveryCodes).size).to.equal(10);
      for (const code of recoveryCodes) {
        // 20 letters of 32: 100 bits.
        expect(code).to.match(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
      }
      const factors = await list(token);
      expect(factors.totp.active).to.equal(true);
      expect(Date.parse(factors.totp.since ?? '')).to.be.within(auth.now() - 60_000, auth.now());
      expect(factors.recoveryCodesLeft).to.equal(10);

      const [rows] = await auth.sql.query('SELECT * FROM recovery_codes WHERE account_id = ?', {
        replacements: [account.id],
      });
      const stored = JSON.stringify(rows);
      for (const code of recoveryCodes) expect(stored).to.not.include(code);
    });

    it('tells the others and the owner by mail, without a secret', async () => {
      const { accountId, secret, recoveryCodes } = await enrol(auth);
      const told = await events.of(accountId);
      const changed = told.find(({ type }) => type === 'gatehouse.user.second-factor-changed.v1');
      expect(changed?.data).to.include({ accountId, factor: 'totp', change: 'added' });
      const mail = told.find(({ type }) => type === 'gatehouse.mail.requested.v1');
      expect(mail?.data).to.include({ template: 'second-factor-changed' });
      for (const each of [secret, ...recoveryCodes])
        expect(JSON.stringify(told)).to.not.include(each);
    });

    it('refuses a wrong code, an old one and one of the app set up before', async () => {
      const { token } = await signedIn();
      const earlier = (await begin(token)).body.secret;
      const { secret } = (await begin(token)).body;
      const now = auth.now();
      const wrong = [
        wrongCodeAt(secret, now),
        codeAt(earlier, now),
        codeAt(secret, now - 3 * STEP_MS),
        codeAt(secret, now + 4 * STEP_MS),
      ];
      for (const code of wrong) {
        const { status, problem } = await confirm(token, code);
        expect({ status, code: problem.code }).to.deep.equal({
          status: 422,
          code: 'totp_code_wrong',
        });
      }
      expect((await list(token)).totp.active).to.equal(false);
      expect((await confirm(token, codeAt(secret, auth.now()))).status).to.equal(200);
    });

    it('accepts a clock that is half a minute wrong', async () => {
      for (const drift of [-STEP_MS, STEP_MS]) {
        const { token } = await signedIn();
        const { secret } = (await begin(token)).body;
        // In the middle of a step, so that the next does not begin meanwhile.
        auth.advance(STEP_MS + 10_000 - (auth.now() % STEP_MS));
        expect((await confirm(token, codeAt(secret, auth.now() + drift))).status).to.equal(200);
      }
    });

    it('refuses to confirm what was not begun, was begun too long ago, or is active', async () => {
      const { token } = await signedIn();
      const refusal = async (secret: string) => {
        const { status, problem } = await confirm(token, codeAt(secret, auth.now()));
        return { status, code: problem.code };
      };
      const notBegun = { status: 409, code: 'totp_not_begun' };
      expect(await refusal('AAAAAAAA')).to.deep.equal(notBegun);
      const { secret: late } = (await begin(token)).body;
      auth.advance(10 * 60_000);
      expect(await refusal(late)).to.deep.equal(notBegun);
      const { secret } = (await begin(token)).body;
      expect((await confirm(token, codeAt(secret, auth.now()))).status).to.equal(200);
      expect(await refusal(secret)).to.deep.equal(notBegun);
      const again = await begin(token);
      expect([again.status, again.problem.code]).to.deep.equal([409, 'totp_active']);
    });

    it('shows recovery codes to one of two that confirm together', async () => {
      const { token } = await signedIn();
      const { secret } = (await begin(token)).body;
      const code = codeAt(secret, auth.now());
      const answers = await Promise.all([1, 2, 3].map(() => confirm(token, code)));
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409]);
      expect((await list(token)).recoveryCodesLeft).to.equal(10);
    });
  });

  describe('removing and replacing', () => {
    it('removes the app with its recovery codes, and tells so', async () => {
      const { accountId, session } = await enrol(auth);
      const token = session.accessToken;
      expect((await auth.api.send('DELETE', APP, { token })).status).to.equal(204);
      expect(await list(token)).to.deep.equal(NOTHING);
      const again = await auth.api.send('DELETE', APP, { token });
      expect([again.status, again.problem.code]).to.deep.equal([409, 'second_factor_missing']);
      const changes = (await events.of(accountId))
        .filter(({ type }) => type === 'gatehouse.user.second-factor-changed.v1')
        .map(({ data }) => (data as { change: string }).change);
      expect(changes).to.deep.equal(['added', 'removed']);
      expect((await begin(token)).status).to.equal(200);
    });

    it('replaces the recovery codes', async () => {
      const { session, recoveryCodes } = await enrol(auth);
      const token = session.accessToken;
      const { status, body } = await auth.api.send<RecoveryCodes>('POST', CODES, { token });
      expect(status).to.equal(200);
      expect(body.recoveryCodes).to.have.length(10);
      expect(recoveryCodes.filter((code) => body.recoveryCodes.includes(code))).to.deep.equal([]);
      expect((await list(token)).recoveryCodesLeft).to.equal(10);
    });

    it('makes no recovery codes for who has nothing that they stand in for', async () => {
      const { token } = await signedIn();
      await begin(token);
      const { status, problem } = await auth.api.send('POST', CODES, { token });
      expect([status, problem.code]).to.deep.equal([409, 'second_factor_missing']);
    });

    it('touches no other account', async () => {
      const [one, other] = [await enrol(auth), await enrol(auth)];
      await auth.api.send('DELETE', APP, { token: one.session.accessToken });
      const left = await list(other.session.accessToken);
      expect(left.totp.active).to.equal(true);
      expect(left.recoveryCodesLeft).to.equal(10);
    });
  });

  it('asks for a recent proof before anything that a thief of the token could do', async () => {
    const { account, refreshToken } = await signedIn();
    await auth.sql.query('UPDATE sessions SET authenticated_at = ? WHERE account_id = ?', {
      replacements: [new Date(Date.now() - 11 * 60_000), account.id],
    });
    const token = (await auth.api.refresh(refreshToken)).body.accessToken;
    const guarded = [
      ['POST', APP],
      ['DELETE', APP],
      ['POST', CODES],
    ] as const;
    for (const [method, path] of guarded) {
      const { status, problem, headers } = await auth.api.send(method, path, { token });
      expect([status, problem.code], path).to.deep.equal([401, 'step_up_required']);
      expect(headers.get('www-authenticate')).to.match(/insufficient_user_authentication/);
    }
    expect((await auth.api.send('GET', FACTORS, { token })).status).to.equal(200);
  });

  it('refuses without a token, and parameters that the specification does not name', async () => {
    const { token } = await signedIn();
    const operations = [
      ['GET', FACTORS],
      ['POST', APP],
      ['DELETE', APP],
      ['POST', CONFIRM],
      ['POST', CODES],
    ] as const;
    for (const [method, path] of operations) {
      expect((await auth.api.send(method, path)).status, path).to.equal(401);
      const body = path === CONFIRM ? { body: { code: '123456' } } : {};
      const unknown = await auth.api.send(method, `${path}?account=1`, { token, ...body });
      expect(unknown.status, path).to.equal(400);
    }
  });

  describe('bad codes', () => {
    const headers = { 'content-type': 'application/json' };
    const others: [string, string][] = ['12345', '1234567', '12345a', ' 12345', '１２３４５６'].map(
      (code) => [JSON.stringify(code), JSON.stringify({ code })],
    );
    it('are refused before they are looked at', async () => {
      for (const [what, body] of [...badBodies({ code: '123456' }), ...others]) {
        const { token } = await signedIn();
        const answer = await auth.api.send('POST', CONFIRM, { token, body, headers });
        expect(answer.status, what).to.equal(400);
      }
    });
  });
});
