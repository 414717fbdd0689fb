import { watchStop } from '@gatehouse/shared/testing/watch-stop';
import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { runNotification, type RunningNotification } from './support/running-notification.js';

const script = fileURLToPath(new URL('../src/main.js', import.meta.url));

describe('notification: SIGTERM', () => {
  let notification: RunningNotification;
  before(async () => {
    notification = await runNotification();
  });
  after(() => notification.stop());

  it('is not ready any more before it stops answering', async () => {
    const { MONGO_URL, REDIS_URL, RABBITMQ_URL, SMTP_URL, OPENAPI_DIR } = notification.config;
    const stores = { MONGO_URL, REDIS_URL, RABBITMQ_URL, SMTP_URL, OPENAPI_DIR };
    const MAIL_FROM = 'Gatehouse <no-reply@gatehouse.example>';
    const BROKER_NAMESPACE = notification.brokers.namespace;
    const env = { ...stores, MAIL_FROM, BROKER_NAMESPACE, PORT: '0', LAME_DUCK: '500ms' };
    const { before, during, exitCode } = await watchStop(script, env);
    expect(before?.status).to.equal(200);
    expect(during.at(-1)?.status, 'before the door closed').to.equal(503);
    expect(during.at(-1)?.checks).to.include({ rabbitmq: 'ok', started: 'failed' });
    expect(exitCode).to.equal(0);
  });
});
