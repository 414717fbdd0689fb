import type { components } from '@gatehouse/contracts/auth';
import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import { listenToAccounts, type AccountEvents } from './support/account-events.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { badBodies } from './support/bad-requests.js';
import { enrol } from './support/second-factors.js';
import { SoftwareAuthenticator, type Ceremony } from './support/software-authenticator.js';
import type { Session } from './support/api-client.js';

type Options = components['schemas']['CreationOptions'];
type Registered = components['schemas']['RegisteredPasskey'];
type Passkeys = components['schemas']['Passkeys'];

const KEYS = '/auth/passkeys';
const LOGIN = '/auth/login/passkey';
const STEP = '/auth/login/second-factor';

describe('passkeys', () => {
  let auth: AuthUnderTest;
  let events: AccountEvents;
  before(async () => {
    auth = await startAuth({ PUBLIC_URL: 'http://localhost:8080' });
    events = await listenToAccounts(auth);
  });
  after(() => auth.stop());

  const amrOf = (session: Session) => (decode(session.accessToken) as { amr: string[] }).amr;
  const signedIn = async () => {
    const { id, email } = await auth.register();
    const token = (await auth.api.login(email, TEST_PASSWORD)).body.accessToken;
    return { id, email, token };
  };
  const optionsAt = async (path: string, token?: string, body?: unknown) => {
    const sent = { ...(token === undefined ? {} : { token }), ...(body ? { body } : {}) };
    const answer = await auth.api.send<Options>('POST', path, sent);
    expect(answer.status, JSON.stringify(answer.problem)).to.equal(200);
    return answer.body;
  };
  const register = (token: string, attestation: unknown, name = 'My phone') =>
    auth.api.send<Registered>('POST', KEYS, { token, body: { name, attestation } });
  const owner = async () => {
    const account = await signedIn();
    const device = new SoftwareAuthenticator();
    const { challenge } = await optionsAt(`${KEYS}/options`, account.token);
    const { status, body } = await register(account.token, device.attest({ challenge }));
    expect(status, JSON.stringify(body)).to.equal(201);
    return { ...account, ...body, device };
  };
  const login = (assertion: unknown) =>
    auth.api.send<Session>('POST', LOGIN, { body: { assertion } });
  const loginChallenge = async () => (await optionsAt(`${LOGIN}/options`)).challenge;
  const refusal = ({ status, problem }: { status: number; problem: { code: string } }) => [
    status,
    problem.code,
  ];

  describe('registering', () => {
    it('asks for a key that knows its user, and keeps its public half', async () => {
      const { token, id } = await signedIn();
      const options = await optionsAt(`${KEYS}/options`, token);
      expect(options).to.deep.include({ rp: { name: 'Gatehouse', id: 'localhost' } });
      expect(options['authenticatorSelection']).to.include({ userVerification: 'required' });
      const device = new SoftwareAuthenticator();
      const { status, body } = await register(token, device.attest(options));
      expect(status).to.equal(201);
      expect(body.passkey).to.include({ name: 'My phone', synced: false });
      expect(body.recoveryCodes).to.have.length(10);

      const listed = await auth.api.send<Passkeys>('GET', KEYS, { token });
      expect(listed.body.items).to.deep.equal([body.passkey]);
      const again = await optionsAt(`${KEYS}/options`, token);
      expect(JSON.stringify(again['excludeCredentials'])).to.include(device.id);
      const told = await events.of(id);
      const changed = told.find(({ type }) => type === 'gatehouse.user.second-factor-changed.v1');
      expect(changed?.data).to.include({ factor: 'passkey', change: 'added' });
    });

    it('shows recovery codes with the first second factor only', async () => {
      const { session } = await enrol(auth);
      const { challenge } = await optionsAt(`${KEYS}/options`, session.accessToken);
      const attestation = new SoftwareAuthenticator().attest({ challenge });
      const { body } = await register(session.accessToken, attestation);
      expect(body).to.have.all.keys('passkey');
    });

    const dishonest: [what: string, ceremony: Partial<Ceremony>][] = [
      ['a foreign origin', { origin: 'http://localhost.evil.example' }],
      ['the origin on another port', { origin: 'http://localhost:9999' }],
      ['a foreign site', { rpId: 'evil.example' }],
      ['a device that did not verify its user', { verified: false }],
      ['a challenge that nobody gave', { challenge: 'AAAA' }],
    ];
    for (const [what, ceremony] of dishonest) {
      it(`refuses ${what}`, async () => {
        const { token } = await signedIn();
        const { challenge } = await optionsAt(`${KEYS}/options`, token);
        const device = new SoftwareAuthenticator();
        const answer = await register(token, device.attest({ challenge, ...ceremony }));
        expect(refusal(answer)).to.deep.equal([422, 'passkey_invalid']);
        const listed = await auth.api.send<Passkeys>('GET', KEYS, { token });
        expect(listed.body.items).to.deep.equal([]);
      });
    }

    it("refuses a challenge that was used, or is another account's", async () => {
      const [one, other] = [await signedIn(), await signedIn()];
      const { challenge } = await optionsAt(`${KEYS}/options`, one.token);
      const first = await register(one.token, new SoftwareAuthenticator().attest({ challenge }));
      expect(first.status).to.equal(201);
      const replayed = new SoftwareAuthenticator().attest({ challenge });
      expect((await register(one.token, replayed)).status).to.equal(422);
      const { challenge: mine } = await optionsAt(`${KEYS}/options`, one.token);
      const foreign = new SoftwareAuthenticator().attest({ challenge: mine });
      expect((await register(other.token, foreign)).status).to.equal(422);
    });

    it('refuses a key that is registered, also for another account', async () => {
      const { device } = await owner();
      const other = await signedIn();
      const { challenge } = await optionsAt(`${KEYS}/options`, other.token);
      const answer = await register(other.token, device.attest({ challenge }));
      expect(refusal(answer)).to.deep.equal([409, 'passkey_known']);
    });
  });

  describe('as a way in', () => {
    it('opens a session of two factors without a password', async () => {
      const { id, device } = await owner();
      const { status, body } = await login(device.assert({ challenge: await loginChallenge() }));
      expect(status).to.equal(200);
      expect(body.user.id).to.equal(id);
      expect(amrOf(body)).to.deep.equal(['hwk', 'user', 'mfa']);
      expect((await auth.api.profile(body.accessToken)).status).to.equal(200);
    });

    const dishonest: [what: string, ceremony: Partial<Ceremony>][] = [
      ['a foreign origin', { origin: 'https://localhost:8080' }],
      ['a foreign site', { rpId: 'evil.example' }],
      ['a device that did not verify its user', { verified: false }],
      ['a challenge that nobody gave', { challenge: 'AAAA' }],
      ['another key', { forged: true }],
    ];
    for (const [what, ceremony] of dishonest) {
      it(`refuses ${what}, and tells of it`, async () => {
        const { id, device } = await owner();
        const challenge = await loginChallenge();
        const answer = await login(device.assert({ challenge, ...ceremony }));
        expect(refusal(answer)).to.deep.equal([401, 'passkey_refused']);
        const failed = (await events.of(id)).filter(
          ({ type }) => type === 'gatehouse.user.login-failed.v1',
        );
        expect(failed).to.have.length(1);
      });
    }

    it('refuses an answer that comes again', async () => {
      const { device } = await owner();
      const assertion = device.assert({ challenge: await loginChallenge() });
      const answers = await Promise.all([login(assertion), login(assertion)]);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 401]);
      expect((await login(assertion)).status).to.equal(401);
    });

    it('refuses a counter that goes back or stands still', async () => {
      const { device } = await owner();
      device.counter = 10;
      expect((await login(device.assert({ challenge: await loginChallenge() }))).status).to.equal(
        200,
      );
      for (const counter of [11, 5, 0]) {
        const copied = device.assert({ challenge: await loginChallenge(), counter });
        expect(refusal(await login(copied)), String(counter)).to.deep.equal([
          401,
          'passkey_refused',
        ]);
      }
      const honest = device.assert({ challenge: await loginChallenge(), counter: 12 });
      expect((await login(honest)).status).to.equal(200);
    });

    it('refuses a removed passkey, and one of a deactivated account, in the same words', async () => {
      const [gone, off] = [await owner(), await owner()];
      const path = `${KEYS}/${gone.passkey.id}`;
      const { token } = gone;
      expect((await auth.api.send('DELETE', path, { token })).status).to.equal(204);
      expect((await auth.api.send('DELETE', path, { token })).status).to.equal(404);
      await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
        replacements: [off.id],
      });
      for (const { device } of [gone, off]) {
        const answer = await login(device.assert({ challenge: await loginChallenge() }));
        expect(refusal(answer)).to.deep.equal([401, 'passkey_refused']);
      }
      // With its only factor gone, the password is enough again.
      expect((await auth.api.login(gone.email, TEST_PASSWORD)).status).to.equal(200);
    });
  });

  describe('as a second factor', () => {
    const challenged = async (email: string) => {
      const { problem } = await auth.api.login(email, TEST_PASSWORD);
      expect(problem.code).to.equal('second_factor_required');
      return problem.context as unknown as { challenge: string; methods: string[] };
    };
    const answerWith = (challenge: string, assertion: unknown) =>
      auth.api.send<Session>('POST', STEP, { body: { challenge, method: 'passkey', assertion } });

    it('answers a login, also when the device verifies nobody', async () => {
      const { email, device } = await owner();
      const asked = await challenged(email);
      expect(asked.methods).to.deep.equal(['recovery-code', 'passkey']);
      const { challenge } = asked;
      const options = await optionsAt(`${STEP}/passkey-options`, undefined, { challenge });
      expect(JSON.stringify(options['allowCredentials'])).to.include(device.id);
      const assertion = device.assert({ challenge: options.challenge, verified: false });
      const { status, body } = await answerWith(challenge, assertion);
      expect(status).to.equal(200);
      expect(amrOf(body)).to.deep.equal(['pwd', 'hwk', 'user', 'mfa']);
    });

    it("takes no other account's passkey and no challenge of another purpose", async () => {
      const [one, other] = [await owner(), await owner()];
      const { challenge } = await challenged(one.email);
      const options = await optionsAt(`${STEP}/passkey-options`, undefined, { challenge });
      const foreign = other.device.assert({ challenge: options.challenge });
      expect(refusal(await answerWith(challenge, foreign))).to.deep.equal([
        401,
        'second_factor_wrong',
      ]);
      const misused = one.device.assert({ challenge: await loginChallenge() });
      expect((await answerWith(challenge, misused)).status).to.equal(401);
      const weak = one.device.assert({ challenge: options.challenge });
      expect((await login(weak)).status).to.equal(401);
    });

    it('refuses options for a challenge that is none', async () => {
      const body = { challenge: 'x'.repeat(43) };
      const answer = await auth.api.send('POST', `${STEP}/passkey-options`, { body });
      expect(refusal(answer)).to.deep.equal([401, 'login_challenge_invalid']);
    });

    it('steps up, in the session that asked', async () => {
      const { token, device, passkey } = await owner();
      const { challenge } = await optionsAt('/auth/step-up/passkey-options', token);
      const body = { method: 'passkey', assertion: device.assert({ challenge }) };
      const stepped = await auth.api.send<Session>('POST', '/auth/step-up', { token, body });
      expect(stepped.status).to.equal(200);
      expect(amrOf(stepped.body)).to.deep.equal(['pwd', 'hwk', 'user', 'mfa']);
      const replayed = await auth.api.send('POST', '/auth/step-up', { token, body });
      expect(replayed.status).to.equal(401);
      const removed = await auth.api.send('DELETE', `${KEYS}/${passkey.id}`, {
        token: stepped.body.accessToken,
      });
      expect(removed.status).to.equal(204);
    });
  });

  it("shows and removes nobody else's", async () => {
    const [one, other] = [await owner(), await signedIn()];
    const { token } = other;
    expect((await auth.api.send<Passkeys>('GET', KEYS, { token })).body.items).to.deep.equal([]);
    const answer = await auth.api.send('DELETE', `${KEYS}/${one.passkey.id}`, { token });
    expect(refusal(answer)).to.deep.equal([404, 'passkey_not_found']);
  });

  it('refuses bad input, and requests without a token', async () => {
    const { token } = await signedIn();
    const headers = { 'content-type': 'application/json' };
    const device = new SoftwareAuthenticator();
    const assertion = device.assert({ challenge: 'AAAA' });
    for (const [what, body] of badBodies({ assertion: 'x' })) {
      const answer = await auth.api.send('POST', LOGIN, { body, headers });
      expect(answer.status, what).to.equal(400);
    }
    for (const [what, body] of badBodies({ name: 'x', attestation: 'x' })) {
      const answer = await auth.api.send('POST', KEYS, { token, body, headers });
      expect(answer.status, what).to.equal(400);
    }
    const wrong = [
      { ...assertion, id: 'not base64!' },
      { ...assertion, type: 'password' },
      { ...assertion, response: {} },
      { ...assertion, response: { ...assertion.response, extra: 1 } },
    ];
    for (const each of wrong) expect((await login(each)).status).to.equal(400);
    const hollow = { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' };
    const { device: known } = await owner();
    for (const { id } of [device, known]) {
      const answer = await login({ ...assertion, id, rawId: id, response: hollow });
      expect(answer.status).to.equal(401);
    }
    const empty = { clientDataJSON: 'AAAA', attestationObject: 'AAAA' };
    expect((await register(token, { ...assertion, response: empty })).status).to.equal(422);
    for (const [method, path] of [
      ['GET', KEYS],
      ['POST', `${KEYS}/options`],
      ['DELETE', `${KEYS}/0192f3a4-0000-7000-8000-0000000000c1`],
      ['POST', '/auth/step-up/passkey-options'],
    ] as const) {
      expect((await auth.api.send(method, path)).status, path).to.equal(401);
    }
  });
});
