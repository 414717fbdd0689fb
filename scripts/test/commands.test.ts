import { expect } from 'chai';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { repositoryFolder } from '../src/provision/profile.js';
import { freePort } from '../src/process/ports.js';
import { forget, processesOf, temporaryFolder } from './support/temporary-profile.js';

const bootstrap = join(repositoryFolder, 'scripts', 'bootstrap.mjs');
const start = join(repositoryFolder, 'scripts', 'dist', 'src', 'start.js');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a program to its end, as a terminal would: npm's variables are left out. */
function run(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } };
    const child = execFile(process.execPath, args, options, (_, out, err) => {
      resolve({ code: child.exitCode, out, err });
    });
  });
}

describe('npm start', function () {
  this.timeout(300_000);
  let home: string;
  const noServers = { MYSQL_URL: '', MONGO_URL: '', REDIS_URL: '', RABBITMQ_URL: '' };

  beforeEach(async () => {
    home = await temporaryFolder();
  });
  afterEach(async () => {
    expect(await processesOf(home), 'left running').to.deep.equal([]);
    await forget(home);
  });

  const commands = ['start', 'test', 'dev', 'faults', 'bench', 'generate', 'dead-letters', 'smoke'];
  for (const command of [
    ...commands,
    'bindings',
    'fuzz',
    'publish-portals',
    'backup',
    'restore',
    'release-contracts',
  ]) {
    it(`explains ${command} without installing or compiling`, async () => {
      const { code, out } = await run([bootstrap, command, '--help'], { PATH: '' });
      expect(code).to.equal(0);
      expect(out).to.match(/^npm (start|test|run)/);
    });
  }

  it('says when Node.js is too old', async () => {
    const older = "Object.defineProperty(process.versions, 'node', { value: '20.18.3' });";
    const { code, err } = await run([
      ...['--import', `data:text/javascript,${encodeURIComponent(older)}`],
      ...[bootstrap, 'start'],
    ]);
    expect(code).to.equal(1);
    expect(err).to.match(/^gatehouse: Node.js 20.19 or newer is needed, this is 20.18.3/);
    expect(err.trim().split('\n')).to.have.lengthOf(1);
  });

  const wrongFlags: [args: string[], sentence: string][] = [
    [['--port', 'http'], '--port is http, but a port is a number from 1 to 65535'],
    [['--port', '70000'], '--port is 70000, but a port is a number from 1 to 65535'],
    [['--https', '--https-port', '0'], '--https-port is 0, but a port is a number from 1 to 65535'],
    [['--https', '--port', '8443'], '--port and --https-port are both 8443'],
    [['--certificate', 'x.crt'], '--certificate and --certificate-key go together'],
    [['--log-level', 'loud'], '--log-level is loud, but it is one of error, warn, info, debug'],
    [['--demo', 'huge'], '--demo is huge, but it is one of small, large, none'],
    [['--prot', '1'], "Unknown option '--prot'; npm start -- --help names the flags"],
    [['now'], "Unexpected argument 'now'"],
  ];
  for (const [args, sentence] of wrongFlags) {
    it(`refuses ${args.join(' ')} in one sentence`, async () => {
      const { code, err } = await run([start, ...args], { GATEHOUSE_HOME: home });
      expect(code).to.equal(1);
      expect(err).to.include(`gatehouse: ${sentence}`);
      expect(err.trim().split('\n')).to.have.lengthOf(1);
    });
  }

  it('says when the port is in use, before it starts anything', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const { code, err } = await run([start, '--port', String(port)], { GATEHOUSE_HOME: home });
    other.close();
    expect(code).to.equal(1);
    expect(err).to.match(new RegExp(`^gatehouse: port ${port} of 127.0.0.1 is in use`));
    expect(existsSync(join(home, 'start', 'pids'))).to.equal(false);
  });

  it('says which URL is wrong and stops what it had started', async () => {
    const { code, err } = await run([start, '--port', String(await freePort())], {
      ...noServers,
      GATEHOUSE_HOME: home,
      REDIS_URL: 'redis://:secret@127.0.0.1:9',
    });
    expect(code).to.equal(1);
    expect(err).to.match(/^gatehouse: REDIS_URL is redis:\/\/:\*\*\*@127.0.0.1:9, but no Redis/);
    expect(err.trim().split('\n')).to.have.lengthOf(1);
  });

  it('brings everything up, walks the main job, refuses a second start, and stops on SIGTERM', async () => {
    const port = String(await freePort());
    const env = { ...process.env, ...noServers, GATEHOUSE_HOME: home };
    const child = spawn(process.execPath, [start, '--port', port], { env });
    const out = await outputUntil(child, 'Ctrl-C stops everything');
    expect(out).to.match(/guard told +\d+ ms/);
    expect(out).to.include('guard@demo.gatehouse.example');
    expect(out).to.match(/operator@demo\.gatehouse\.example +Omar Haddad +operator/);
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(await health.json()).to.include({ status: 'up' });

    const second = await run([start, '--port', port], { GATEHOUSE_HOME: home });
    expect(second.code).to.equal(1);
    expect(second.err).to.include(`npm start is already running at http://localhost:${port}`);

    const main = Number(await readFile(join(home, 'start', 'pids', 'main.pid'), 'utf8'));
    process.kill(main, 'SIGKILL');
    await outputUntil(child, 'main is back');

    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).to.equal(143);
  });
});

/** What the child printed up to and including the text; fails when it ends before. */
function outputUntil(child: ChildProcess, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    const take = (chunk: Buffer): void => {
      out += chunk.toString();
      if (out.includes(text)) resolve(out);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', () => reject(new Error(`ended without "${text}":\n${out}`)));
  });
}
