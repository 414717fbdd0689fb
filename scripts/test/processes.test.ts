import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layers, Teardown } from '../src/console/teardown.js';
import { stopLeftovers } from '../src/process/leftovers.js';
import { takeLock } from '../src/process/lock.js';
import { ManagedProcess } from '../src/process/managed-process.js';
import { isAlive } from '../src/process/process-table.js';
import { forget, processesOf, temporaryFolder } from './support/temporary-profile.js';

const sleeper = ['-e', 'setInterval(() => {}, 1000)'];

describe('processes', () => {
  let folder: string;
  const spawned: ChildProcess[] = [];

  beforeEach(async () => {
    folder = await temporaryFolder();
    await mkdir(join(folder, 'pids'));
  });
  afterEach(async () => {
    for (const child of spawned.splice(0)) child.kill('SIGKILL');
    await forget(folder);
  });

  function sleepIn(cwd: string): number {
    const child = spawn(process.execPath, sleeper, { cwd, stdio: 'ignore' });
    spawned.push(child);
    return child.pid ?? 0;
  }

  function managed(name: string, args: string[]): ManagedProcess {
    return new ManagedProcess({
      name,
      program: process.execPath,
      args,
      cwd: folder,
      logFile: join(folder, `${name}.log`),
      pidFile: join(folder, 'pids', `${name}.pid`),
      stopWithinMs: 300,
    });
  }

  describe('leftovers of a killed run', () => {
    it('are stopped when they work in our folder', async () => {
      const pid = sleepIn(folder);
      await writeFile(join(folder, 'pids', 'redis.pid'), String(pid));
      expect(await stopLeftovers(folder)).to.deep.equal(['redis']);
      expect(await isAlive(pid)).to.equal(false);
      expect(existsSync(join(folder, 'pids', 'redis.pid'))).to.equal(false);
    });

    it('are left alone when the id now belongs to something else', async () => {
      const stranger = sleepIn('/');
      const neighbour = `${folder}-2`;
      await mkdir(neighbour);
      const alike = sleepIn(neighbour);
      await writeFile(join(folder, 'pids', 'redis.pid'), String(stranger));
      await writeFile(join(folder, 'pids', 'mysql.pid'), String(alike));
      expect(await stopLeftovers(folder)).to.deep.equal([]);
      expect([await isAlive(stranger), await isAlive(alike)]).to.deep.equal([true, true]);
      expect(existsSync(join(folder, 'pids', 'redis.pid'))).to.equal(false);
      await forget(neighbour);
    });
  });

  describe('the lock of a profile', () => {
    it('is refused while its holder lives, naming process and address', async () => {
      const file = join(folder, 'start.lock');
      const release = await takeLock(file, 'npm start', 'http://localhost:8080');
      const failure = await takeLock(file, 'npm start').catch((error: unknown) => error);
      expect(failure).to.be.an('error').with.property('name', 'PlainError');
      expect((failure as Error).message).to.match(
        new RegExp(
          `^npm start is already running at http://localhost:8080 .process ${process.pid}`,
        ),
      );
      await release();
      await (
        await takeLock(file, 'npm start')
      )();
    });

    it('is taken over from a holder that is gone, or whose id was used again', async () => {
      const file = join(folder, 'start.lock');
      await writeFile(file, JSON.stringify({ pid: 999_999_999, startedAt: '1' }));
      await (
        await takeLock(file, 'npm start')
      )();
      await writeFile(file, JSON.stringify({ pid: process.pid, startedAt: 'another time' }));
      await (
        await takeLock(file, 'npm start')
      )();
      await writeFile(file, '{"pid":');
      await (
        await takeLock(file, 'npm start')
      )();
    });
  });

  describe('a managed process', () => {
    it('is forced to end when it ignores being asked', async () => {
      const stubborn = managed('stubborn', [
        '-e',
        "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)",
      ]);
      const lines: string[] = [];
      stubborn.spec.onLine = (line) => lines.push(line);
      await stubborn.start();
      await eventually(() => expect(lines).to.deep.equal(['up']));
      await stubborn.stop();
      expect(stubborn.pid).to.equal(undefined);
      expect(await processesOf(folder)).to.deep.equal([]);
    });

    it('does nothing between a pause and its end, and starts otherwise than usual when told', async () => {
      const counts = managed('counts', ['-e', "throw new Error('not these arguments')"]);
      const lines: string[] = [];
      counts.spec.onLine = (line) => lines.push(line);
      const args = ['-e', 'setInterval(() => console.log(process.env.WORD), 5)'];
      await counts.start({ args, env: { WORD: 'tick' } });
      await eventually(() => expect(lines).to.include('tick'));
      counts.pause();
      // What it had written before may still arrive.
      const stat = async () => readFile(`/proc/${counts.pid ?? 0}/stat`, 'utf8');
      await eventually(async () => expect(await stat()).to.match(/\) T /));
      counts.resume();
      const heard = lines.length;
      await eventually(() => expect(lines.length).to.be.greaterThan(heard + 10));
      await counts.stop();
    });

    it('tells the end of its log when it ends while starting', async () => {
      const broken = managed('broken', ['-e', "throw new Error('no such table')"]);
      await broken.start();
      const never = (): Promise<void> => Promise.reject(new Error('not yet'));
      const failure = await broken.ready(never, 5000).catch((error: unknown) => error);
      expect(String(failure)).to.include('broken ended while starting');
      expect(String(failure)).to.include('no such table');
      await broken.stop();
    });

    it('ends when we are killed without a chance to say so', async () => {
      const program = `
        import { ManagedProcess } from ${JSON.stringify(new URL('../src/process/managed-process.js', import.meta.url).href)};
        const spec = ${JSON.stringify({ ...managed('orphan', sleeper).spec })};
        const child = new ManagedProcess(spec);
        await child.start();
        console.log(child.pid);
        setInterval(() => {}, 1000);`;
      const parent = spawn(process.execPath, ['--input-type=module', '-e', program]);
      spawned.push(parent);
      const pid = await new Promise<number>((resolve) => {
        parent.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())));
      });
      expect(await isAlive(pid)).to.equal(true);
      parent.kill('SIGKILL');
      await eventually(async () => expect(await isAlive(pid)).to.equal(false));
    });
  });

  describe('the teardown', () => {
    it('stops the gateway first and the servers last, once, whatever fails', async () => {
      const teardown = new Teardown();
      const stopped: string[] = [];
      teardown.add(layers.servers, () => Promise.resolve(void stopped.push('servers')));
      teardown.add(layers.gateway, () => Promise.resolve(void stopped.push('gateway')));
      teardown.add(layers.main, () => Promise.reject(new Error('main hangs')));
      const failures = await Promise.allSettled([teardown.run(), teardown.run()]);
      expect(stopped).to.deep.equal(['gateway', 'servers']);
      expect(failures.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    });

    it('stops at once what got started too late', async () => {
      const teardown = new Teardown();
      await teardown.run();
      const stopped: string[] = [];
      teardown.add(layers.servers, () => Promise.resolve(void stopped.push('late')));
      await eventually(() => expect(stopped).to.deep.equal(['late']));
    });
  });
});
