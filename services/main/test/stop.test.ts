import { watchStop } from '@gatehouse/shared/testing/watch-stop';
import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { startMain, type MainFixture } from './main-fixture.js';

const script = fileURLToPath(new URL('../src/main.js', import.meta.url));

describe('main: SIGTERM', () => {
  let main: MainFixture;
  before(async () => {
    main = await startMain();
  });
  after(() => main.stop());

  it('is not ready any more before it stops answering', async () => {
    const env = { ...main.env, LAME_DUCK: '500ms' };
    const { before, during, exitCode } = await watchStop(script, env);
    expect(before?.status).to.equal(200);
    expect(during.at(-1)?.status, 'before the door closed').to.equal(503);
    expect(during.at(-1)?.checks).to.include({ rabbitmq: 'ok', started: 'failed' });
    expect(exitCode).to.equal(0);
  });
});
