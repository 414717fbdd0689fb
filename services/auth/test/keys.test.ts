import { createPublicKey, createVerify } from 'node:crypto';
import type { operations } from '@gatehouse/contracts/auth';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { createAuthService } from '../src/service.js';
import { createApiClient } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { keysOf } from './support/signing-keys.js';

type Jwks = operations['getJwks']['responses']['200']['content']['application/json'];

describe('signing keys', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  it('are published, and only their public halves', async () => {
    const { keys } = await auth.rpc.call('auth.keys.list', {});
    expect(keys).to.have.length(1);
    const [key] = keys;
    expect(key).to.have.all.keys('kid', 'kty', 'crv', 'x', 'y', 'alg', 'use');

    const account = await auth.register();
    const { accessToken } = (await auth.api.login(account.email, TEST_PASSWORD)).body;
    const [head = '', claims = '', signature = ''] = accessToken.split('.');
    const verifier = createVerify('SHA256').update(`${head}.${claims}`);
    const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' });
    const bytes = Buffer.from(signature, 'base64url');
    expect(verifier.verify({ key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)).to.equal(true);
  });

  it('are read by anybody over HTTP, as the services get them', async () => {
    const { status, headers, body } = await auth.api.send<Jwks>(
      'GET',
      '/auth/.well-known/jwks.json',
    );
    expect(status).to.equal(200);
    expect(headers.get('content-type')).to.match(/^application\/json/);
    expect(headers.get('cache-control')).to.equal('public, max-age=10');
    expect(body).to.deep.equal(await auth.rpc.call('auth.keys.list', {}));
    for (const key of body.keys) {
      expect(key).to.have.all.keys('kid', 'kty', 'crv', 'x', 'y', 'alg', 'use');
    }
  });

  it('are not read with parameters that do not exist', async () => {
    const { status } = await auth.api.send('GET', '/auth/.well-known/jwks.json?kid=1');
    expect(status).to.equal(400);
  });

  it('are stored so that the table alone opens nothing', async () => {
    const [rows] = await auth.sql.query('SELECT sealed_private_key AS sealed FROM signing_keys');
    const [{ sealed } = { sealed: Buffer.alloc(0) }] = rows as { sealed: Buffer }[];
    expect(sealed.length).to.be.greaterThan(100);
    expect(sealed.includes(Buffer.from('2a8648ce3d0201', 'hex')), 'EC key in clear').to.equal(
      false,
    );
  });

  it('survive a restart', async () => {
    const account = await auth.register();
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    const restarted = await auth.startAnother();
    await restarted.start();
    try {
      const api = createApiClient(`${restarted.address ?? ''}/api/v1`);
      expect((await api.profile(body.accessToken)).status).to.equal(200);
      const { body: refreshed } = await api.refresh(body.refreshToken);
      expect((await auth.api.profile(refreshed.accessToken)).status).to.equal(200);
    } finally {
      await restarted.stop();
    }
  });

  it('are one, even when two instances start for the first time together', async () => {
    await auth.sql.query('DELETE FROM signing_keys');
    const twins = await Promise.all([auth.startAnother(), auth.startAnother()]);
    const [rows] = await auth.sql.query('SELECT kid FROM signing_keys');
    await Promise.all(twins.map((twin) => twin.stop()));
    expect(rows).to.have.length(1);
  });

  it('are one, even when twenty calls find none', async () => {
    await auth.sql.query('DELETE FROM signing_keys');
    const keys = keysOf(auth);
    const found = await Promise.all(Array.from({ length: 20 }, () => keys.signers()));
    expect(new Set(found.map(([key]) => key?.kid))).to.have.length(1);
  });

  it('stop the start when the secret is another', async () => {
    const config = { ...auth.config, KEY_ENCRYPTION_SECRET: 'another secret'.repeat(3) };
    const failure = await createAuthService(config, { logger: silentLogger }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.include({ name: 'KeyUnreadable' });
  });
});
