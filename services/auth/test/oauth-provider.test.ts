import { expect } from 'chai';
import { readConfig } from '../src/config.js';
import type { Problem } from './support/api-client.js';
import { startAuth, TEST_PASSWORD } from './support/auth-under-test.js';
import { CLIENT_ID, CLIENT_SECRET, startFakeProvider } from './support/fake-provider.js';

describe('a provider to sign in with', () => {
  it('is off without credentials', async () => {
    const auth = await startAuth();
    try {
      for (const path of ['/auth/oauth/google', '/auth/oauth/google/callback?state=x&code=y']) {
        const { status, body } = await auth.api.send<Problem>('GET', path);
        expect({ status, code: body.code }).to.deep.equal({
          status: 404,
          code: 'provider_unknown',
        });
      }
    } finally {
      await auth.stop();
    }
  });

  it('keeps nobody from other ways in when the provider is away at the start', async () => {
    const provider = await startFakeProvider();
    const auth = await startAuth({
      GOOGLE_CLIENT_ID: CLIENT_ID,
      GOOGLE_CLIENT_SECRET: CLIENT_SECRET,
      GOOGLE_ISSUER: provider.issuer,
    });
    try {
      provider.failsWith = 500;
      const away = await auth.api.send<Problem>('GET', '/auth/oauth/google');
      expect(away.status).to.equal(503);
      expect(away.body.code).to.equal('provider_unavailable');
      const { email } = await auth.register();
      expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(200);
      provider.failsWith = undefined;
      expect((await auth.api.send('GET', '/auth/oauth/google')).status).to.equal(302);
      await provider.stop();
    } finally {
      await auth.stop();
    }
  });

  it('needs both credentials or neither, and says which is missing', () => {
    const env = {
      ...{ MYSQL_URL: 'mysql://localhost', REDIS_URL: 'redis://localhost' },
      ...{ RABBITMQ_URL: 'amqp://localhost', KEY_ENCRYPTION_SECRET: 'x'.repeat(32) },
    };
    expect(readConfig(env)).to.include({ GOOGLE_ISSUER: 'https://accounts.google.com' });
    expect(() => readConfig({ ...env, GOOGLE_CLIENT_ID: CLIENT_ID })).to.throw(
      'GOOGLE_CLIENT_SECRET is required: GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET go together',
    );
    expect(() => readConfig({ ...env, GOOGLE_CLIENT_SECRET: CLIENT_SECRET })).to.throw(
      'GOOGLE_CLIENT_ID is required',
    );
  });
});
