import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repositoryFolder } from '../src/provision/profile.js';
import { shellcheck } from '../src/suites/programs.js';
import { forget, temporaryFolder } from './support/temporary-profile.js';

const scripts = join(repositoryFolder, 'scripts');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } };
    const child = execFile(program, args, options, (_, out, err) => {
      resolve({ code: child.exitCode, out, err });
    });
  });
}

async function shellScripts(): Promise<string[]> {
  return (await readdir(scripts)).filter((name) => name.endsWith('.sh'));
}

describe('shell scripts', () => {
  it('are sound in the eyes of shellcheck', async () => {
    const program = (await shellcheck.findProgram()) ?? 'shellcheck';
    const files = [
      ...(await shellScripts()).map((name) => join(scripts, name)),
      ...(await readdir(join(scripts, 'lib'))).map((name) => join(scripts, 'lib', name)),
      join(repositoryFolder, 'docker', 'nginx', 'gateway-entrypoint.sh'),
      join(repositoryFolder, '.ci', 'run'),
    ];
    const { code, out } = await run(program, files);
    expect(out).to.equal('');
    expect(code).to.equal(0);
  });

  it('explain themselves, and refuse a flag they do not know', async () => {
    const names = await shellScripts();
    expect(names).to.include.members(['build-images.sh', 'push-images.sh', 'make-secrets.sh']);
    for (const name of names) {
      const script = join(scripts, name);
      const help = await run(script, ['--help']);
      expect(help.code, name).to.equal(0);
      expect(help.out, name).to.match(new RegExp(`^scripts/${name} `));
      const wrong = await run(script, ['--frobnicate']);
      expect(wrong.code, name).to.equal(2);
      expect(wrong.err, name).to.match(/^gatehouse: there is no flag --frobnicate; .* explains\n$/);
    }
  });
});

describe('images', function () {
  this.timeout(60_000);
  let folder: string;
  let copy: string;
  /** What the Docker client was asked, line by line. */
  let log: string;
  let env: NodeJS.ProcessEnv;

  /** A checkout of its own with little in it, and a client that notes what it is asked. */
  before(async () => {
    folder = await temporaryFolder();
    copy = join(folder, 'checkout');
    log = join(folder, 'docker.log');
    await mkdir(copy);
    await cp(scripts, join(copy, 'scripts'), {
      recursive: true,
      filter: (path) => !/\/(dist|src|test|node_modules)$/.test(path),
    });
    for (const service of ['auth', 'main', 'notification', 'edge']) {
      await write(`services/${service}/src/main.ts`, service);
      await write(`services/${service}/test/some.test.ts`, service);
    }
    await write('shared/src/ids.ts', '1');
    await write('docker/nginx/gateway.conf.template', '1');
    await write('clients/ui/src/icon.ts', '1');
    await write('clients/web/src/main.ts', '1');
    await write('clients/offline/src/device-clock.ts', '1');
    await write('clients/scanner/src/main.ts', '1');
    await write('shared/codes/src/verify.ts', '1');
    await write('shared/texts/src/visits/en.ts', '1');
    await write('openapi/main.yaml', '1');
    await write('openapi/generated/main.ts', '1');
    await write('README.md', '1');
    await write('../bin/docker', `#!/bin/sh\n${fakeClient}`, 0o755);
    env = { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, DOCKER_LOG: log };
    for (const args of [
      ['init', '-q'],
      ['config', 'user.email', 'a@b.example'],
      ['config', 'user.name', 'A'],
      ['add', '-A'],
      ['commit', '-qm', 'Begin'],
    ]) {
      expect((await run('git', ['-C', copy, ...args])).code).to.equal(0);
    }
  });
  after(() => forget(folder));
  beforeEach(() => writeFile(log, ''));

  // An image is there once it was built or tagged; a push that names "broken" fails.
  const fakeClient = `
    echo "$*" >>"$DOCKER_LOG"
    case "$1 $2" in
      'image inspect') grep -qxF "$3" "$DOCKER_LOG.images" 2>/dev/null ;;
      'build '*) while [ $# -gt 0 ]; do [ "$1" != --tag ] || echo "$2" >>"$DOCKER_LOG.images"; shift; done ;;
      'tag '*) echo "$3" >>"$DOCKER_LOG.images" ;;
      'push '*) case $3 in *broken*) exit 1 ;; esac ;;
    esac`;

  async function write(name: string, text: string, mode = 0o644): Promise<void> {
    const path = join(copy, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { mode });
  }

  const script = (name: string, ...args: string[]): Promise<Ended> =>
    run(join(copy, 'scripts', name), args, env);
  const asked = async (verb: string): Promise<string[]> =>
    (await readFile(log, 'utf8')).split('\n').filter((line) => line.startsWith(`${verb} `));

  async function built(): Promise<string[]> {
    const { code, out, err } = await script('build-images.sh');
    expect(code, err).to.equal(0);
    return [...out.matchAll(/^(\w+): built/gm)].map(([, name = '']) => name);
  }

  it('are built where their inputs changed, and nowhere else', async () => {
    expect(await built()).to.deep.equal(['auth', 'main', 'notification', 'edge', 'gateway']);
    expect(await built()).to.deep.equal([]);
    await write('services/main/src/main.ts', 'changed');
    expect(await built()).to.deep.equal(['main']);
    await write('services/main/test/some.test.ts', 'changed');
    await write('README.md', 'changed');
    expect(await built(), 'no image holds tests or pages').to.deep.equal([]);
    await write('shared/src/ids.ts', 'changed');
    expect(await built()).to.deep.equal(['auth', 'main', 'notification', 'edge']);
    await write('docker/nginx/gateway.conf.template', 'changed');
    expect(await built()).to.deep.equal(['gateway']);
    await write('clients/web/src/main.ts', 'changed');
    expect(await built(), 'the gateway serves the portal').to.deep.equal(['gateway']);
    await write('clients/ui/src/icon.ts', 'changed');
    expect(await built(), 'which is made of these parts').to.deep.equal(['gateway']);
    await write('clients/scanner/src/main.ts', 'changed');
    expect(await built(), 'it serves the scanner too').to.deep.equal(['gateway']);
    await write('clients/offline/src/device-clock.ts', 'changed');
    expect(await built(), 'which knows what it needs by itself').to.deep.equal(['gateway']);
    await write('shared/codes/src/verify.ts', 'changed');
    expect(await built(), 'and believes codes as the services do').to.deep.equal([
      ...['auth', 'main', 'notification', 'edge', 'gateway'],
    ]);
    await write('shared/texts/src/visits/en.ts', 'changed');
    expect(await built(), 'the portal and the services speak').to.deep.equal([
      ...['auth', 'main', 'notification', 'edge', 'gateway'],
    ]);
    await write('openapi/main.yaml', 'changed');
    expect(await built(), 'the services read the contracts').to.deep.equal([
      ...['auth', 'main', 'notification', 'edge'],
    ]);
    await write('openapi/generated/main.ts', 'changed');
    expect(await built(), 'the portal is compiled with them').to.deep.equal([
      ...['auth', 'main', 'notification', 'edge', 'gateway'],
    ]);
    await write('services/main/src/main.ts', 'main');
    expect(await built()).to.deep.equal(['main']);
  });

  it('are tagged with the commit and for each team, or for one alone', async () => {
    await run('git', ['-C', copy, 'commit', '-qam', 'Change']);
    const { out } = await run('git', ['-C', copy, 'rev-parse', '--short=12', 'HEAD']);
    const commit = out.trim();
    await script('build-images.sh', 'edge');
    const tags = (await asked('tag')).map((line) => line.split(' ')[2]);
    expect(tags).to.deep.equal([
      `gatehouse/edge:${commit}`,
      'gatehouse/edge:dev',
      'gatehouse/edge:qa',
    ]);
    await writeFile(log, '');
    await script('build-images.sh', '--team', 'dev', 'edge');
    expect((await asked('tag')).join())
      .to.include('edge:dev')
      .and.not.include('edge:qa');
    await write('services/edge/src/main.ts', 'not committed');
    await writeFile(log, '');
    await script('build-images.sh', 'edge');
    expect((await asked('tag')).join()).to.include(`gatehouse/edge:${commit}-dirty`);
    await write('services/edge/src/main.ts', 'edge');
  });

  it('change nothing on a dry run', async () => {
    await write('services/edge/src/main.ts', 'for a dry run');
    const { out } = await script('build-images.sh', '--dry-run', 'edge');
    expect(out).to.include('edge: would be built');
    expect([...(await asked('build')), ...(await asked('tag'))]).to.deep.equal([]);
    await write('services/edge/src/main.ts', 'edge');
  });

  it("are pushed as a whole before a team's tag moves", async () => {
    const prefix = 'registry.example/gatehouse/';
    await script('build-images.sh', '--prefix', prefix);
    await writeFile(log, '');
    const { code, err } = await script('push-images.sh', '--prefix', prefix, '--team', 'qa');
    expect(code, err).to.equal(0);
    const tags = (await asked('push')).map((line) => line.replace(/.*:/, ''));
    expect(tags).to.have.lengthOf(10);
    expect(tags.slice(5)).to.deep.equal(['qa', 'qa', 'qa', 'qa', 'qa']);
    expect(new Set(tags.slice(0, 5)).size).to.equal(1);
    expect(tags[0]).to.match(/^[0-9a-f]{12}$/);
  });

  it("move no team's tag when one image cannot be pushed", async () => {
    const prefix = 'broken.example/gatehouse/';
    await script('build-images.sh', '--prefix', prefix);
    const { code, err } = await script('push-images.sh', '--prefix', prefix);
    expect(code).to.equal(1);
    expect(err).to.match(/^gatehouse: broken\.example\/gatehouse\/auth:\w+ could not be pushed\n$/);
    expect((await asked('push')).filter((line) => /:(dev|qa)$/.test(line))).to.deep.equal([]);
  });

  it('are not pushed without a registry, nor with changes that nobody committed', async () => {
    const nowhere = await script('push-images.sh');
    expect(nowhere.code).to.equal(2);
    expect(nowhere.err).to.include('"gatehouse/" names no registry');
    await write('services/edge/src/main.ts', 'not committed');
    const dirty = await script('push-images.sh', '--prefix', 'registry.example/gatehouse/');
    expect(dirty.code).to.equal(1);
    expect(dirty.err).to.include('there are changes that are not committed');
    await write('services/edge/src/main.ts', 'edge');
  });

  it('get secrets that are made once, differ, and are kept from others', async () => {
    expect((await script('make-secrets.sh', '--dry-run', 'qa')).out).to.include('would make');
    const first = await script('make-secrets.sh', 'qa');
    expect(first.out).to.match(/^made 15 files in docker\/secrets\/qa\n$/);
    const secrets = join(copy, 'docker', 'secrets', 'qa');
    expect((await stat(secrets)).mode & 0o077).to.equal(0);
    const url = await readFile(join(secrets, 'auth_mysql_url'), 'utf8');
    const users = await readFile(join(secrets, 'mysql_users.sql'), 'utf8');
    expect(users).to.include(`'${new URL(url).password}'`);
    expect(await readFile(join(secrets, 'key_encryption_secret'), 'utf8')).to.match(
      /^[0-9a-f]{48}$/,
    );
    expect(await readFile(join(secrets, 'second_key_encryption_secret'), 'utf8')).to.equal('');
    await script('make-secrets.sh', 'dev');
    const other = join(copy, 'docker', 'secrets', 'dev', 'auth_mysql_url');
    expect(await readFile(other, 'utf8')).to.not.equal(url);
    expect((await script('make-secrets.sh', 'qa')).out).to.equal('all secrets of qa are there\n');
    expect(await readFile(join(secrets, 'auth_mysql_url'), 'utf8')).to.equal(url);
  });

  it('run the services own programs where they are told to', async () => {
    await script('migrate.sh', '--environment', 'qa');
    expect(await asked('compose')).to.deep.equal(
      ['auth', 'main', 'notification'].map(
        (service) =>
          `compose --file docker/compose.yaml --file docker/compose.qa.yaml run --rm --no-deps -T ${service} node --enable-source-maps dist/src/commands/migrate.js`,
      ),
    );
    await writeFile(log, '');
    const omar = [
      '--email',
      'omar@people.example',
      '--given-name',
      'Omar Ali',
      '--family-name',
      'B',
    ];
    await script('grant-operator.sh', '--environment', 'qa', ...omar, '--link', 'print');
    expect((await asked('compose'))[0]).to.match(
      / auth node .*grant-operator\.js --email omar@people\.example --given-name Omar Ali --family-name B --link print$/,
    );
    const nobody = await script('grant-operator.sh', '--environment', 'qa', '--revoke');
    expect(nobody.code, 'who asks no terminal has to be told').to.equal(2);
    expect(nobody.err).to.include('--email says whose account it is');
    await writeFile(log, '');
    await script('rotate-keys.sh', '--environment', 'dev', '--overlap-seconds', '90');
    expect((await asked('compose'))[0]).to.match(
      /auth node .*rotate-keys\.js --overlap-seconds 90$/,
    );
    const { code, err } = await script('migrate.sh', 'edge');
    expect(code).to.equal(2);
    expect(err).to.include('"edge" has no database');
  });
});
