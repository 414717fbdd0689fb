import { watchStop } from '@gatehouse/shared/testing/watch-stop';
import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';

const script = fileURLToPath(new URL('../src/main.js', import.meta.url));

describe('auth: SIGTERM', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  it('is not ready any more before it stops answering', async () => {
    const { MYSQL_URL, REDIS_URL, RABBITMQ_URL, BROKER_NAMESPACE } = auth.config;
    const { KEY_ENCRYPTION_SECRET, OPENAPI_DIR } = auth.config;
    const stores = { MYSQL_URL, REDIS_URL, RABBITMQ_URL, BROKER_NAMESPACE };
    const env = { ...stores, KEY_ENCRYPTION_SECRET, OPENAPI_DIR, PORT: '0', LAME_DUCK: '500ms' };
    const { before, during, exitCode } = await watchStop(script, env);
    expect(before?.status).to.equal(200);
    expect(during.at(-1)?.status, 'before the door closed').to.equal(503);
    expect(during.at(-1)?.checks).to.include({ rabbitmq: 'ok', started: 'failed' });
    expect(exitCode).to.equal(0);
  });
});
