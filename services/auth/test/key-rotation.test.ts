import { cachingKeyProvider } from '@gatehouse/shared/auth/key-provider';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { openKeyRing } from '../src/features/keys/key-ring.js';
import { createApiClient, type ApiClient } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { keysOf, kidOf } from './support/signing-keys.js';

const MINUTE = 60_000;

const failure = (work: Promise<unknown>) => work.catch((error: unknown) => error);

describe('rotating the signing key', () => {
  let auth: AuthUnderTest;
  let email: string;
  beforeEach(async () => {
    auth = await startAuth();
    email = (await auth.register()).email;
  });
  afterEach(() => auth.stop());

  const published = async () =>
    (await auth.rpc.call('auth.keys.list', {})).keys.map(({ kid }) => kid);
  const login = async (api: ApiClient = auth.api) =>
    (await api.login(email, TEST_PASSWORD)).body.accessToken;
  const signersNow = async () => (await keysOf(auth).signers()).map(({ kid }) => kid);

  async function withAnother(use: (api: ApiClient) => Promise<void>): Promise<void> {
    const another: RunnableService = await auth.startAnother({ lookForKeysEveryMs: 10 });
    await another.start();
    try {
      await use(createApiClient(`${another.address ?? ''}/api/v1`));
    } finally {
      await another.stop();
    }
  }

  it('publishes the next key at once, and signs with it when its time has come', async () => {
    const [first] = await published();
    const { kid: next } = await keysOf(auth).rotate(MINUTE);
    expect(await published()).to.deep.equal([first, next]);

    await withAnother(async (api) => {
      const before = await login(api);
      expect(kidOf(before)).to.equal(first);
      auth.advance(MINUTE);
      const after = await login(api);
      expect(kidOf(after)).to.equal(next);
      for (const token of [before, after]) {
        expect((await auth.api.profile(token)).status).to.equal(200);
        expect((await api.profile(token)).status).to.equal(200);
      }
    });
  });

  it('reaches a process that runs', async () => {
    await withAnother(async (api) => {
      const { kid: next } = await keysOf(auth).rotate(MINUTE);
      auth.advance(MINUTE);
      await eventually(async () => {
        expect(kidOf(await login(api))).to.equal(next);
      });
    });
  });

  it('survives a restart while the next key waits', async () => {
    const [first] = await published();
    const { kid: next } = await keysOf(auth).rotate(MINUTE);
    await withAnother(async (api) => {
      expect(kidOf(await login(api))).to.equal(first);
    });
    await withAnother(async (api) => {
      expect(kidOf(await login(api))).to.equal(first);
      auth.advance(MINUTE);
      expect(kidOf(await login(api))).to.equal(next);
    });
    expect(await published()).to.deep.equal([first, next]);
  });

  it('makes one next key, however many do it at once', async () => {
    const attempts = Array.from({ length: 10 }, () => keysOf(auth).rotate(MINUTE));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).to.have.property('code', 'rotation_under_way');
      }
    }
    expect(await published()).to.have.length(2);
  });

  it('is refused while a key waits, and possible again when it signs', async () => {
    const { kid: second } = await keysOf(auth).rotate(MINUTE);
    expect(await failure(keysOf(auth).rotate(MINUTE))).to.have.property(
      'code',
      'rotation_under_way',
    );
    auth.advance(MINUTE);
    const { kid: third } = await keysOf(auth).rotate(MINUTE);
    expect(await signersNow()).to.deep.equal([second, third]);
    expect(await published()).to.have.length(3);
  });

  it('is refused with another secret, and leaves no key that nobody can open', async () => {
    const rotation = keysOf(auth, ['another secret'.repeat(3)]).rotate(MINUTE);
    expect(await failure(rotation)).to.include({ name: 'KeyUnreadable' });
    expect(await published()).to.have.length(1);
  });

  it('ends with the deletion of the old key, whose tokens are then refused', async () => {
    const token = await login();
    const [first = ''] = await published();
    const { kid: next } = await keysOf(auth).rotate(MINUTE);
    auth.advance(MINUTE + 15 * MINUTE);
    expect(await published(), 'while tokens live').to.deep.equal([first, next]);
    const fresh = () => cachingKeyProvider(() => auth.rpc.call('auth.keys.list', {}));
    expect((await fresh().keyFor(first)).type).to.equal('public');

    auth.advance(6 * MINUTE);
    expect(await published()).to.deep.equal([next]);
    expect(await failure(fresh().keyFor(first))).to.have.property('code', 'token_invalid');
    await withAnother(async (api) => {
      const { status, problem } = await api.profile(token);
      expect([status, problem.code]).to.deep.equal([401, 'token_invalid']);
    });
    const [rows] = await auth.sql.query('SELECT kid FROM signing_keys');
    expect(rows, 'the private half is gone as well').to.deep.equal([{ kid: next }]);
  });
});

describe('a process that holds the signing keys', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  it('changes keys on time while the database is away, and goes on afterwards', async () => {
    const keys = keysOf(auth);
    const [first] = await keys.signers();
    const { kid: second } = await keys.rotate(MINUTE);
    let away = false;
    let asked = 0;
    const signers: typeof keys.signers = () => {
      asked += 1;
      return away ? Promise.reject(new Error('away')) : keys.signers();
    };
    const ring = await openKeyRing({
      keys: { ...keys, signers },
      logger: silentLogger,
      now: () => new Date(auth.now()),
      everyMs: 1,
    });
    ring.start();
    try {
      away = true;
      const before = asked;
      await eventually(() => {
        expect(asked).to.be.greaterThan(before + 3);
      });
      expect(ring.current().kid).to.equal(first?.kid);
      auth.advance(MINUTE);
      expect(ring.current().kid).to.equal(second);

      const { kid: third } = await keys.rotate(MINUTE);
      auth.advance(MINUTE);
      expect(ring.current().kid).to.equal(second);
      away = false;
      await eventually(() => {
        expect(ring.current().kid).to.equal(third);
      });
    } finally {
      await ring.stop();
    }
  });
});
