import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { eventually } from '../../src/testing/eventually.js';

const CHILD = fileURLToPath(new URL('process-child.js', import.meta.url));

interface Run {
  child: ChildProcess;
  ready: Promise<{ type: string; address: string }>;
  /** Exit code, and the signal if one killed it. */
  ended: Promise<[number | null, string | null]>;
  log: () => string;
}

describe('runProcess', () => {
  const children: ChildProcess[] = [];
  after(() => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  });

  function run(behaviour: string): Run {
    const child = fork(CHILD, [behaviour], { silent: true });
    children.push(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    return {
      child,
      ready: once(child, 'message').then(
        ([message]) => message as { type: string; address: string },
      ),
      ended: once(child, 'close') as Promise<[number | null, string | null]>,
      log: () => output,
    };
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`tells its parent when it answers, and stops cleanly on ${signal}`, async () => {
      const { child, ready, ended, log } = run('good');
      const { type, address } = await ready;
      expect(type).to.equal('ready');
      expect(await (await fetch(address)).text()).to.equal('alive');
      child.kill(signal);
      expect(await ended).to.deep.equal([0, null]);
      expect(log()).to.include('"message":"Stopped"').and.not.include('"level":"error"');
    });
  }

  it('exits 1 at the deadline when a part hangs', async () => {
    const { child, ready, ended, log } = run('hang');
    await ready;
    const began = performance.now();
    child.kill('SIGTERM');
    expect(await ended).to.deep.equal([1, null]);
    expect(performance.now() - began).to.be.within(390, 2000);
    expect(log()).to.include('Process did not stop in time').and.not.include('"Stopped"');
  });

  it('exits at once on a second signal', async () => {
    const { child, ready, ended, log } = run('hang');
    await ready;
    child.kill('SIGTERM');
    await eventually(() => expect(log()).to.include('"message":"Stopping"'), { every: 2 });
    child.kill('SIGTERM');
    expect(await ended).to.deep.equal([1, null]);
    expect(log()).to.not.include('Process did not stop in time');
  });

  it('exits 1 when a part fails to stop', async () => {
    const { child, ready, ended, log } = run('bad-stop');
    await ready;
    child.kill('SIGTERM');
    expect(await ended).to.deep.equal([1, null]);
    expect(log()).to.include('Part failed to stop');
  });

  it('exits 1 when a part fails to start, without ever being ready', async () => {
    const { ready, ended, log } = run('bad-start');
    const first = await Promise.race([ready.then(() => 'ready'), ended]);
    expect(first).to.deep.equal([1, null]);
    expect(log()).to.include('Start failed');
  });

  for (const behaviour of ['throw', 'reject']) {
    it(`logs, stops and exits 1 on an error nobody caught (${behaviour})`, async () => {
      const { child, ready, ended, log } = run(behaviour);
      await ready;
      child.send('now');
      expect(await ended).to.deep.equal([1, null]);
      expect(log()).to.include('Error nobody caught').and.include('lost').and.include('"Stopped"');
    });
  }
});
