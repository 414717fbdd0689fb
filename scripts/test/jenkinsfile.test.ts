import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../src/provision/profile.js';
import { stages as testStages } from '../src/suites/stages.js';
import { SECRET } from './support/jenkins/bindings.js';
import { runPipeline, type Agent, type Build } from './support/jenkins/run-pipeline.js';

const source = readFileSync(join(repositoryFolder, 'Jenkinsfile'), 'utf8');

const tested = ['Install', 'Types', 'Read', 'Lint', 'Specs', 'Shell', 'Ansible'];
const built = ['Unit', 'Integration', 'Acceptance', 'Build', 'Images', 'Archive', 'Scan'];
const everything = [...tested, ...built, 'Publish', 'Deploy', 'Smoke'];

describe('the Jenkinsfile', () => {
  /** Runs the pipeline; scripts that match fail with this code. */
  function build(parameters: Agent['parameters'], failing?: RegExp, code = 1): Build {
    const sh = (script: string) => ({ code: failing?.test(script) === true ? code : 0 });
    return runPipeline(source, { parameters: parameters ?? {}, sh });
  }
  const scriptsOf = ({ steps }: Build): string[] =>
    steps.filter(({ step }) => step === 'sh').map(({ told }) => told['script'] ?? '');
  const playbooksOf = (run: Build): string[] =>
    scriptsOf(run).flatMap((script) => /(\w+\/\w+ \w+\.yml)/.exec(script)?.[1] ?? []);

  it('tests and builds every commit, and deploys none by itself', () => {
    const run = build({});
    expect(run.result).to.equal('SUCCESS');
    expect(run.stages).to.deep.equal([...tested, ...built]);
    expect(playbooksOf(run)).to.deep.equal([]);
  });

  for (const environment of ['dev', 'qa']) {
    it(`publishes, deploys and proves in ${environment} when told to`, () => {
      const run = build({ ENVIRONMENT: environment });
      expect(run.result).to.equal('SUCCESS');
      expect(run.stages).to.deep.equal(everything);
      expect(playbooksOf(run)).to.deep.equal(
        ['site', 'deploy', 'smoke'].map((name) => `inventories/${environment} ${name}.yml`),
      );
      expect(scriptsOf(run).join('\n')).to.include(`push-images.sh --team ${environment} auth`);
      expect(run.steps.find(({ step }) => step === 'lock')?.told).to.deep.equal({
        resource: `gatehouse-${environment}`,
      });
    });
  }

  it('builds, publishes and restarts only the services that it is given', () => {
    const scripts = scriptsOf(build({ ENVIRONMENT: 'dev', SERVICES: 'main edge' })).join('\n');
    expect(scripts).to.match(/build-images\.sh --team dev main edge$/m);
    expect(scripts).to.match(/push-images\.sh --team dev main edge$/m);
    expect(scripts).to.include(`-e "services='main edge'"`);
  });

  it('deploys the release by the name that its images have', () => {
    const scripts = scriptsOf(build({ ENVIRONMENT: 'dev' })).join('\n');
    expect(scripts).to.include('deploy.yml -e release=0123456789ab ');
  });

  it('publishes the portals where it is told a bucket', () => {
    const run = build({ ENVIRONMENT: 'qa', BUCKET: 'portals' });
    expect(run.stages).to.include('Portals');
    expect(scriptsOf(run)).to.include(
      'npm run publish-portals -- --environment qa --bucket portals',
    );
  });

  it('ends at the first stage that fails, and still tells of its tests', () => {
    const run = build({ ENVIRONMENT: 'qa' }, /--only auth/);
    expect(run.result).to.equal('FAILURE');
    expect(run.stages.at(-1)).to.equal('Integration');
    const told = run.steps.filter(({ stage }) => stage === 'Integration');
    expect(told.map(({ step }) => step)).to.deep.equal(['sh', 'junit']);
  });

  it('lets the other readers finish when one finds something', () => {
    const run = build({}, /npm run lint/);
    expect(run.stages).to.deep.equal(tested);
    expect(run.result).to.equal('FAILURE');
  });

  it('rolls back when the smoke test fails', () => {
    const run = build({ ENVIRONMENT: 'qa' }, /smoke\.yml/);
    expect(run.result).to.equal('FAILURE');
    expect(playbooksOf(run).at(-1)).to.equal('inventories/qa rollback.yml');
  });

  it('stops for a grave vulnerability, and says so when nobody could look', () => {
    const grave = build({ ENVIRONMENT: 'dev' }, /scan\.sh/, 1);
    expect(grave.result).to.equal('FAILURE');
    expect(grave.stages.at(-1)).to.equal('Scan');
    const unseen = build({ ENVIRONMENT: 'dev' }, /scan\.sh/, 2);
    expect(unseen.result).to.equal('UNSTABLE');
    expect(unseen.stages).to.deep.equal(everything);
    expect(JSON.stringify(unseen.steps)).to.include('NOT SCANNED');
  });

  it('lets no secret into a script or a message: the shell fills them in', () => {
    const run = build({ ENVIRONMENT: 'qa' }, /smoke\.yml/);
    expect(run.steps.some(({ step }) => step === 'withCredentials')).to.equal(true);
    const written = run.steps.filter(({ step }) => ['sh', 'echo', 'error'].includes(step));
    expect(JSON.stringify(written)).to.not.include(SECRET);
    const leaky = source.replace(/sh 'printf .*/, 'sh "printf %s ${REGISTRY_PASSWORD}"');
    const told = runPipeline(leaky, {
      parameters: { ENVIRONMENT: 'qa' },
      sh: () => ({ code: 0 }),
    });
    expect(JSON.stringify(told.steps), 'the test sees a leak').to.include(SECRET);
  });

  it('runs only what is there: scripts, playbooks, commands and suites, in the shell’s own words', () => {
    const run = build({ ENVIRONMENT: 'dev', BUCKET: 'portals' }, /smoke\.yml/);
    const { scripts: commands } = JSON.parse(
      readFileSync(join(repositoryFolder, 'package.json'), 'utf8'),
    ) as { scripts: Record<string, string> };
    for (const script of scriptsOf(run)) {
      execFileSync('bash', ['-n', '-c', script]);
      for (const [, path = ''] of script.matchAll(/(?:^|\s)(scripts\/[\w.-]+)/g))
        expect(existsSync(join(repositoryFolder, path)), path).to.equal(true);
      for (const [, playbook = ''] of script.matchAll(/(\w+\.yml)/g))
        expect(existsSync(join(repositoryFolder, 'ansible', playbook)), playbook).to.equal(true);
      for (const [, inventory = ''] of script.matchAll(/--inventory (\S+)/g))
        expect(existsSync(join(repositoryFolder, 'ansible', inventory)), inventory).to.equal(true);
      for (const [, command = ''] of script.matchAll(/npm run ([\w:-]+)/g))
        expect(commands, command).to.have.property(command);
    }
    const suites = scriptsOf(run).flatMap(
      (script) => /--only (\S+)/.exec(script)?.[1]?.split(',') ?? [],
    );
    const all = testStages.filter(({ needs }) => needs === 'servers').map(({ name }) => name);
    expect(suites.sort(), 'every suite is run somewhere').to.deep.equal(all.sort());
  });

  const broken: [what: string, change: (text: string) => string, why: RegExp][] = [
    ['a brace that is missing', (text) => text.replace(/\}\s*$/, ''), /missing|end/],
    [
      'a text that does not end',
      (text) => text.replace("'npm run build'", "'npm run build"),
      /end/,
    ],
    ['a section that is misspelt', (text) => text.replace('  stages {', '  stage {'), /no section/],
    [
      'a step that is misspelt',
      (text) => text.replace("sh 'npm ci", "shell 'npm ci"),
      /no step shell/,
    ],
    [
      'an argument that is misspelt',
      (text) => text.replace('testResults:', 'results:'),
      /does not take/,
    ],
    ['no agent', (text) => text.replace("agent { label 'gatehouse' }", ''), /needs agent/],
    ['a stage without steps', (text) => text.replace("sh 'npm run build'", ''), /has no step/],
    [
      'a parameter that is not there',
      (text) => text.replaceAll('params.SMOKE', 'params.SMOK'),
      /no SMOK/,
    ],
    [
      'a variable that is not there',
      (text) => text.replaceAll('env.RELEASE', 'env.RELESE'),
      /no RELESE/,
    ],
    ['a condition that is none', (text) => text.replace('always {', 'allways {'), /no condition/],
    ['two pipelines', (text) => `${text}\n${text}`, /one pipeline/],
  ];
  for (const [what, change, why] of broken) {
    it(`would be refused with ${what}`, () => {
      const changed = change(source);
      expect(changed, 'the change finds its place').to.not.equal(source);
      const agent = { parameters: { ENVIRONMENT: 'dev' }, sh: () => ({ code: 0 }) };
      expect(() => runPipeline(changed, agent)).to.throw(why);
    });
  }
});
