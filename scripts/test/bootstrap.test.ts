import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repositoryFolder } from '../src/provision/profile.js';
import { forget, temporaryFolder } from './support/temporary-profile.js';

const lockFile = '{}';

describe('what runs before a command', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await temporaryFolder();
    await cp(join(repositoryFolder, 'scripts', 'bootstrap.mjs'), join(folder, 'scripts/boot.mjs'));
    await write('package-lock.json', lockFile);
    await write('scripts/help/list.txt', 'npm run list\n');
    await write('scripts/dist/src/list.js', `console.log(JSON.stringify(process.argv.slice(2)));`);
    await write('node_modules/typescript/bin/tsc', `console.log('compiled');`);
    await write('npm.js', `console.log('added 3 packages');`);
  });
  afterEach(() => forget(folder));

  async function write(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }

  const run = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const env = { ...process.env, npm_execpath: join(folder, 'npm.js') };
      const boot = join(folder, 'scripts/boot.mjs');
      const child = execFile(process.execPath, [boot, ...args], { env }, (_, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      );
    });

  it('talks on standard error, so that a pipe gets what was asked for and nothing else', async () => {
    const { code, out, err } = await run('list', '--json');
    expect(err).to.match(/^Installing packages .*s\nCompiling what changed .* s\n$/);
    expect(JSON.parse(out)).to.deep.equal(['--json']);
    expect(code).to.equal(0);
  });

  it('installs again only when the lock file is another', async () => {
    const marker = createHash('sha256').update(lockFile).digest('hex');
    await write('node_modules/.gatehouse-lock', marker);
    expect((await run('list')).err).to.match(/^Compiling/);
    await write('package-lock.json', '{ }');
    expect((await run('list')).err).to.match(/^Installing/);
    expect((await run('list')).err).to.match(/^Compiling/);
  });

  it('asks for no types in a checkout that was only ever started', async () => {
    await write('scripts/help/start.txt', '');
    await write('scripts/dist/src/start.js', '');
    await write('scripts/transpile.mjs', '');
    const compiles = async (command: string): Promise<string> => {
      const { code, err } = await run(command);
      expect(code, err).to.equal(0);
      return /Compiling what changed( \(tsc -b\))? …/.exec(err)?.[1] ?? 'without';
    };
    expect(await compiles('start')).to.equal('without');
    expect(await compiles('list')).to.equal(' (tsc -b)');
    expect(await compiles('start'), 'the second start').to.equal('without');
    await write('scripts/dist/.tsbuildinfo', '{}');
    expect(await compiles('start'), 'once it was compiled').to.equal(' (tsc -b)');
  });

  it('ends with what the compiler says, and without the command, when it fails', async () => {
    const tsc = `console.log('list.ts: error'); process.exitCode = 2;`;
    await write('node_modules/typescript/bin/tsc', tsc);
    const { code, out, err } = await run('list');
    expect(code).to.equal(1);
    expect(out).to.equal('');
    expect(err).to.include('failed after').and.include('list.ts: error');
  });
});
