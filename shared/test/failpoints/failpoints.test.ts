import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { ConfigError, readEnv } from '../../src/config/env.js';
import { armFailpoints, FAILPOINT_VARIABLES, reach } from '../../src/failpoints/failpoints.js';

describe('failpoints', () => {
  const arm = (text: string, mode = 'test'): void =>
    armFailpoints({ ...readEnv(FAILPOINT_VARIABLES, { FAILPOINTS: text }), NODE_ENV: mode });

  afterEach(() => arm(''));

  it('are inert, and cost no promise, unless armed', () => {
    expect(reach('outbox.after-commit')).to.equal(undefined);
    arm('outbox.before-publish=error');
    expect(reach('outbox.after-commit')).to.equal(undefined);
  });

  it('fail the n-th time only, when so many are given', async () => {
    arm('consumer.before-effect=error@2');
    const outcomes = [];
    for (let time = 1; time <= 3; time++)
      outcomes.push(await Promise.resolve(reach('consumer.before-effect')).catch(String));
    expect(outcomes).to.deep.equal([
      undefined,
      'Error: failpoint consumer.before-effect',
      undefined,
    ]);
  });

  it('wait, each time, when no number is given', async () => {
    arm('outbox.before-append=delay:30, outbox.after-append=error@9');
    const startedAt = performance.now();
    await reach('outbox.before-append');
    await reach('outbox.before-append');
    expect(performance.now() - startedAt).to.be.at.least(59);
  });

  it('kill the process on the spot', () => {
    const program = new URL('../../src/failpoints/failpoints.js', import.meta.url).href;
    const script = `
      const { armFailpoints, reach } = await import(${JSON.stringify(program)});
      armFailpoints({ NODE_ENV: 'test', FAILPOINTS: [
        { name: 'outbox.after-commit', action: { do: 'kill' }, at: 2 }] });
      for (const time of [1, 2, 3]) { console.log(time); await reach('outbox.after-commit'); }`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    expect(child.signal).to.equal('SIGKILL');
    expect(child.stdout.toString()).to.equal('1\n2\n');
  });

  it('are refused in production', () => {
    expect(() => arm('outbox.after-commit=kill', 'production')).to.throw(ConfigError, /production/);
    expect(() => arm('', 'production')).not.to.throw();
  });

  for (const bad of [
    'outbox.nowhere=kill',
    'outbox.after-commit',
    'outbox.after-commit=delay',
    'outbox.after-commit=kill:5',
    'outbox.after-commit=kill@0',
    'outbox.after-commit=kill,,',
  ]) {
    it(`refuse ${bad}, naming the points there are`, () => {
      expect(() => arm(bad)).to.throw(ConfigError, /FAILPOINTS .*outbox\.after-commit/);
    });
  }
});
