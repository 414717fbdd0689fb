import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { repositoryFolder } from '../src/provision/profile.js';

const folder = join(repositoryFolder, 'ansible');
const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');
const values = (text: string): Record<string, string> =>
  parseAllDocuments(text)[0]?.toJS() as Record<string, string>;

/** Without Ansible, which is not everywhere: scripts/lint-ansible.sh and test:deployment go further. */
describe('the files of Ansible', () => {
  it('are YAML', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const documents = files.filter((name) => /\.ya?ml$/.test(name));
    expect(documents).to.include.members(['site.yml', 'deploy.yml', 'rollback.yml', 'smoke.yml']);
    for (const name of documents) {
      const errors = parseAllDocuments(read(name)).flatMap((document) => document.errors);
      expect(errors, name).to.deep.equal([]);
    }
  });

  for (const environment of ['dev', 'qa']) {
    const variables = ['inventories', environment, 'group_vars', 'all'];

    it(`keep every secret of ${environment} in its vault, and say which there are`, () => {
      const secrets = values(read(...variables, 'secrets.yml'));
      for (const [name, value] of Object.entries(secrets))
        expect(value, name).to.equal(`{{ vault_${name} }}`);
      const told = Object.keys(values(read('vault.example.yml')));
      expect(Object.keys(secrets).map((name) => `vault_${name}`)).to.have.members(told);
      const plain = values(read(...variables, 'main.yml'));
      expect(JSON.stringify(plain)).to.not.match(/password|secret|:\/\/[^"]*@/i);
    });

    it(`let ${environment} stand beside the other on one host`, () => {
      const other = environment === 'dev' ? 'qa' : 'dev';
      const ports = (name: string): number[] => {
        const { service_ports: shared, own_ports: own } = parseAllDocuments(
          read('inventories', name, 'group_vars', 'all', 'main.yml'),
        )[0]?.toJS() as Record<string, Record<string, number>>;
        return [...Object.values(shared ?? {}), ...Object.values(own ?? {})];
      };
      expect(ports(environment)).to.have.length(10);
      expect(ports(environment).filter((port) => ports(other).includes(port))).to.deep.equal([]);
    });
  }

  it("fill every variable of the gateway's templates, and bring every file that those include", () => {
    const nginx = join(repositoryFolder, 'docker', 'nginx');
    const templates = ['gateway.conf.template', 'tls.conf.template']
      .map((name) => readFileSync(join(nginx, name), 'utf8'))
      .join('\n');
    const { nginx_variables: filled } = parseAllDocuments(
      read('roles', 'nginx', 'vars', 'main.yml'),
    )[0]?.toJS() as { nginx_variables: object };
    const servers = ['AUTH', 'MAIN', 'NOTIFICATION', 'EDGE'].map((name) => `${name}_SERVERS`);
    const wanted = [...templates.matchAll(/\$\{([A-Z_0-9]+)\}/g)].map(([, name]) => name ?? '');
    expect([...Object.keys(filled), ...servers]).to.have.members([...new Set(wanted)]);
    const tasks = read('roles', 'nginx', 'tasks', 'main.yml');
    const included = [...templates.matchAll(/include \$\{GATEWAY_FOLDER\}\/([a-z.]+);/g)];
    expect(included).to.have.length.greaterThan(1);
    for (const [, file] of included) expect(tasks).to.include(file);
  });

  it('show no link by which somebody becomes an operator: their output is kept', () => {
    const play =
      read('grant-operator.yml') + read('roles', 'service', 'tasks', 'grant-operator.yml');
    expect(play).to.include('grant-operator.js').and.include("'--link', 'mail'");
    expect(play).to.not.match(/print/);
  });

  it('name no secret where a failed task could show it', () => {
    const tasks = read('roles', 'service', 'tasks', 'main.yml').split('\n- name: ');
    const telling = tasks.filter((task) => /service\.env\.j2|key_encryption_secret/.test(task));
    expect(telling).to.have.length(2);
    const running = read('roles', 'service', 'tasks', 'run-containers.yml').split('\n- name: ')[1];
    for (const task of [...telling, running]) expect(task).to.include('no_log: true');
  });
});

interface App {
  name: string;
  script: string;
  exec_mode: string;
  instances: number;
  wait_ready: boolean;
  kill_timeout: number;
  node_args: string[];
  env: Record<string, string>;
}

describe("PM2's ecosystem file", () => {
  it('runs every service in cluster mode, replaced only by what is ready, with no secret in it', () => {
    const home = mkdtempSync(join(tmpdir(), 'pm2-'));
    const settings = {
      ...{
        release: '/opt/gatehouse_qa/current',
        environments: '/etc/gatehouse_qa',
        logs: '/var/log',
      },
      suffix: '_QA',
      services: {
        main: { title: 'Main_Backend', port: 4002, ownPort: 4020, instances: 2 },
        edge: { title: 'edge', port: 4004, ownPort: 4040, instances: 3 },
      },
    };
    writeFileSync(join(home, 'pm2.json'), JSON.stringify(settings));
    process.env['GATEHOUSE_PM2'] = join(home, 'pm2.json');
    const load = createRequire(import.meta.url);
    const { apps } = load(join(repositoryFolder, 'scripts/pm2/ecosystem.config.cjs')) as {
      apps: App[];
    };
    rmSync(home, { recursive: true });
    expect(apps.map(({ name, instances }) => [name, instances])).to.deep.equal([
      ['Main_Backend_QA', 2],
      ['edge_QA', 3],
    ]);
    for (const app of apps) {
      expect(app).to.include({ exec_mode: 'cluster', wait_ready: true });
      // The process itself gives up after 15 s.
      expect(app.kill_timeout).to.be.greaterThan(15_000);
      expect(app.node_args[0]).to.match(/^--env-file=\/etc\/gatehouse_qa\/(main|edge)\.env$/);
      expect(Object.keys(app.env)).to.deep.equal(['PORT', 'OWN_PORT']);
    }
  });
});

describe('the scripts for operators', () => {
  for (const name of ['build-release', 'scan', 'lint-ansible', 'lint-shell']) {
    it(`say what ${name}.sh does when asked`, () => {
      const script = join(repositoryFolder, 'scripts', `${name}.sh`);
      const help = execFileSync(script, ['--help'], { encoding: 'utf8' });
      expect(help).to.include(`scripts/${name}.sh`);
    });
  }

  it('say what they would do with --dry-run', () => {
    for (const name of ['build-release', 'scan']) {
      const script = join(repositoryFolder, 'scripts', `${name}.sh`);
      expect(execFileSync(script, ['--dry-run'], { encoding: 'utf8' })).to.match(/^would /);
    }
  });

  it('read an audit that found something, found nothing, or did not answer', () => {
    const home = mkdtempSync(join(tmpdir(), 'audit-'));
    const verdict = (content: string): string => {
      const file = join(home, 'report.json');
      writeFileSync(file, content);
      const script = join(repositoryFolder, 'scripts/read-audit.mjs');
      return execFileSync(process.execPath, [script, file], { encoding: 'utf8' }).trim();
    };
    const report = (high: number) => ({
      metadata: { vulnerabilities: { low: 3, high, critical: 0 } },
    });
    expect(verdict(JSON.stringify(report(0)))).to.equal('clean');
    expect(verdict(JSON.stringify(report(1)))).to.equal('grave');
    expect(verdict('{"message":"405 Method Not Allowed"}')).to.equal('unknown');
    rmSync(home, { recursive: true });
  });
});
