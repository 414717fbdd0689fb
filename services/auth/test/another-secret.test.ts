import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createKeysStore } from '../src/features/keys/keys.store.js';
import { resealTotp } from '../src/features/one-time-codes/totp-resealing.service.js';
import { createTotpResealingStore } from '../src/features/one-time-codes/totp-resealing.store.js';
import { createApiClient, type ApiClient, type Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { codeAt } from './support/authenticator-app.js';
import { newCommunity } from './support/community.js';
import { enrol, type Enrolled, type TotpEnrolment } from './support/second-factors.js';

const COMMAND = fileURLToPath(new URL('../src/commands/reseal.js', import.meta.url));

const OLD = 'the old secret of the tests, thirty-two characters or more';
const NEW = 'the new secret of the tests, thirty-two characters or more';

const APP = '/auth/second-factors/totp';

describe('a secret of auth that follows another', () => {
  /** Seals with the old one and opens the new one as well: the first step of the way. */
  let auth: AuthUnderTest;
  /** Seals with the new one and opens the old one as well: the second step. */
  let between: ApiClient;
  const running: { stop: () => Promise<unknown> }[] = [];

  const start = async (env: Record<string, string>): Promise<ApiClient> => {
    const instance = await auth.startAnother({ logger: silentLogger }, env);
    await instance.start();
    running.push(instance);
    return createApiClient(`${instance.address ?? ''}/api/v1`);
  };
  const onlyNew = { KEY_ENCRYPTION_SECRET: NEW, SECOND_KEY_ENCRYPTION_SECRET: '' };
  const newThenOld = { KEY_ENCRYPTION_SECRET: NEW, SECOND_KEY_ENCRYPTION_SECRET: OLD };

  before(async () => {
    auth = await startAuth({ KEY_ENCRYPTION_SECRET: OLD, SECOND_KEY_ENCRYPTION_SECRET: NEW });
    between = await start(newThenOld);
  });
  beforeEach(async () => {
    await auth.sql.query('DELETE FROM totp_secrets');
  });
  after(async () => {
    for (const instance of running.splice(0)) await instance.stop();
    await auth.stop();
  });

  const signedIn = async (): Promise<Session> => {
    const { email } = await auth.register();
    return (await auth.api.login(email, TEST_PASSWORD)).body;
  };
  const signsInWithCode = async (api: ApiClient, who: Enrolled): Promise<number> => {
    const body = { email: who.email, password: TEST_PASSWORD };
    const { problem } = await api.send('POST', '/auth/login', { body });
    const { challenge } = problem.context as unknown as { challenge: string };
    const proof = { challenge, method: 'totp', code: who.nextCode() };
    const answer = await api.send('POST', '/auth/login/second-factor', { body: proof });
    return answer.status;
  };
  const reseal = (secrets: Record<string, string>, args: string[] = []) => {
    const { MYSQL_URL, REDIS_URL, RABBITMQ_URL } = auth.config;
    const env = { MYSQL_URL, REDIS_URL, RABBITMQ_URL, ...secrets };
    return new Promise<{ code: number; out: string; complaint: string }>((resolve) => {
      execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, complaint) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, complaint });
      });
    });
  };
  const failure = (doing: Promise<unknown>) => doing.catch((error: unknown) => error);

  it('does not open by itself what the former one has sealed', async () => {
    expect(await failure(start(onlyNew))).to.include({ name: 'KeyUnreadable' });
  });

  it('opens everything while the former stands beside it, and the other way round', async () => {
    const session = await signedIn();
    expect((await between.profile(session.accessToken)).status).to.equal(200);
    const who = await enrol(auth);
    expect(await signsInWithCode(between, who)).to.equal(200);
    expect(await signsInWithCode(auth.api, who)).to.equal(200);
  });

  it('repeats an answer that a process with the other one first has kept', async () => {
    const { token } = await newCommunity(auth).join('admin');
    const headers = { 'idempotency-key': newId(), 'x-forwarded-for': '203.0.113.7' };
    const expiresAt = new Date(auth.now() + 86_400_000).toISOString();
    const body = { name: 'Barrier', permissions: ['people:read'], expiresAt };
    const make = (api: ApiClient) => api.send('POST', '/auth/api-keys', { token, headers, body });
    const first = await make(between);
    expect(first.status, JSON.stringify(first.problem)).to.equal(201);
    expect((await make(auth.api)).body).to.deep.equal(first.body);
  });

  it('goes on with the refresh token that a process with the other one first has made', async () => {
    for (const [first, second] of [
      [auth.api, between],
      [between, auth.api],
    ] as const) {
      const { refreshToken } = await signedIn();
      const { body: made } = await first.refresh(refreshToken);
      const { body: again } = await second.refresh(refreshToken);
      expect(again.refreshToken).to.equal(made.refreshToken);

      const { body: next } = await second.refresh(made.refreshToken);
      const { body: slow } = await first.refresh(refreshToken);
      expect(slow.refreshToken).to.equal(next.refreshToken);
      auth.advance(11_000);
      expect((await first.refresh(refreshToken)).problem.code).to.equal('refresh_token_reused');
      expect((await second.refresh(next.refreshToken)).status).to.equal(401);
    }
  });

  it('seals what a former one has sealed, and then needs it no more', async () => {
    const who = await enrol(auth);
    const late = await signedIn();
    const token = late.accessToken;
    const begun = await auth.api.send<TotpEnrolment>('POST', APP, { token });
    expect(await reseal(newThenOld)).to.deep.equal({
      ...{ code: 0, complaint: '' },
      out: 'Sealed anew: 1 signing keys, 1 authenticator apps.\n',
    });
    const code = codeAt(begun.body.secret, auth.now());
    const confirmed = await between.send('POST', `${APP}/confirm`, { token, body: { code } });
    expect(confirmed.status).to.equal(200);
    expect(await reseal(onlyNew)).to.deep.equal({
      ...{ code: 0, complaint: '' },
      out: 'Sealed anew: 0 signing keys, 0 authenticator apps.\n',
    });

    const after = await start(onlyNew);
    expect((await after.profile(late.accessToken)).status).to.equal(200);
    expect(await signsInWithCode(after, who)).to.equal(200);
    expect(await signsInWithCode(auth.api, who), 'by who still has both').to.equal(200);
  });

  it('is walked with in steps, which leave nobody out', async () => {
    const people = [];
    for (let count = 0; count < 5; count++) people.push(await enrol(auth));
    const walk = {
      store: createTotpResealingStore(auth.sql),
      secrets: [NEW, OLD] as const,
      atOnce: 2,
    };
    expect(await resealTotp(walk)).to.equal(5);
    expect(await resealTotp(walk)).to.equal(0);
    expect(await resealTotp({ ...walk, secrets: [NEW] })).to.equal(0);
    expect(await failure(resealTotp({ ...walk, secrets: [OLD] }))).to.include({
      name: 'SealBroken',
    });
  });

  it('overwrites nothing that became another meanwhile', async () => {
    const { accountId } = await enrol(auth);
    const store = createTotpResealingStore(auth.sql);
    const [found] = await store.confirmedAfter('', 1);
    const sealedSecret = found?.sealedSecret ?? Buffer.alloc(0);
    const other = Buffer.from('another');
    expect(await store.replaceSealed(accountId, other, other)).to.equal(false);
    expect(await store.confirmedAfter('', 1)).to.deep.equal([{ accountId, sealedSecret }]);
    const keys = createKeysStore(auth.sql);
    const [key] = await keys.list();
    expect(await keys.replaceSealed(key?.kid ?? '', other, other)).to.equal(false);
    expect(await keys.list()).to.deep.equal([key]);
  });

  it('that opens nothing changes nothing, and says so', async () => {
    await enrol(auth);
    const sealed = async () => [
      await createKeysStore(auth.sql).list(),
      await createTotpResealingStore(auth.sql).confirmedAfter('', 2),
    ];
    const unchanged = await sealed();
    const stranger = { KEY_ENCRYPTION_SECRET: 'x'.repeat(32) };
    const { code, out, complaint } = await reseal(stranger);
    expect([code, out]).to.deep.equal([1, '']);
    expect(complaint).to.match(/^Signing key [\w-]+ cannot be decrypted; is KEY_ENCRYPTION_SECRET/);
    expect(await sealed()).to.deep.equal(unchanged);
    expect((await reseal(newThenOld, ['--now'])).code).to.equal(2);
    expect((await reseal(newThenOld, ['--help'])).out).to.match(/^Usage: reseal.js\n/);
  });
});
