import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNames } from '@gatehouse/shared/messaging/names';
import { expect } from 'chai';
import { parse, parseAllDocuments } from 'yaml';
import { dashboardFiles } from '../src/observability/dashboards.js';
import { matched, matchersIn } from '../src/observability/label-matchers.js';
import { repositoryFolder } from '../src/provision/profile.js';
import { callees, concerns, declaredQueues, queuesFor } from '../src/system/queues.js';
import { serviceNames } from '../src/system/service-process.js';

interface Autoscaler {
  kind: string;
  metadata: { name: string };
  spec: { metrics: { external?: { metric: { selector: Selector } } }[] };
}

interface Selector {
  matchLabels?: Record<string, string>;
  matchExpressions?: { key: string; operator: string; values: string[] }[];
}

const names = createNames('');
const declared = declaredQueues(names).map(({ queue }) => queue);

/** Whose calls somebody waits for at every sign-in: it is scaled by them as by its work. */
const ANSWERS_MANY = ['auth'];

/** What a service is scaled by: its work, and the calls that it answers where those are its most. */
function queuesToScaleBy(service: string): string[] {
  const own = declaredQueues(names).filter((queue) => queue.service === service);
  // Jobs are the worker's, of which there are no more when more wait.
  const jobs = names.queue('main', 'jobs');
  const work = own.filter(({ purpose, queue }) => purpose === 'work' && queue !== jobs);
  const calls = ANSWERS_MANY.includes(service)
    ? own.filter(({ purpose }) => purpose === 'calls')
    : [];
  const queues = [...work, ...calls];
  return queues.map(({ queue }) => queue);
}

/** A selector knows exact values only. */
function queuesOf({ matchLabels = {}, matchExpressions = [] }: Selector): string[] {
  const listed = matchExpressions.filter(
    ({ key, operator }) => key === 'queue' && operator === 'In',
  );
  const label = matchLabels['queue'];
  return [...(label === undefined ? [] : [label]), ...listed.flatMap(({ values }) => values)];
}

async function textsBelow(folder: string): Promise<[path: string, text: string][]> {
  const entries = await readdir(join(repositoryFolder, folder), {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)).then(
    (texts) => texts.map(([path, text]) => [path, text]),
  );
}

describe('the queues that are declared', () => {
  it('are of every service, and of each concern that the contracts name', () => {
    // The worker, which is main's, says how it is.
    expect(callees).to.have.members([...serviceNames, 'worker']);
    expect(concerns.map(({ service, concern }) => `${service}.${concern}`)).to.have.members([
      'auth.residencies',
      'auth.invitations',
      'main.people',
      'main.audit',
      'main.jobs',
      'notification.tell',
      'notification.announce',
      'notification.mail',
      'notification.communities',
      'auth.communities',
    ]);
  });

  it('are the work of each service that consumes, with a ladder and dead letters each', () => {
    expect(queuesFor(names, 'work')).to.include(names.queue('main', 'audit'));
    expect(queuesFor(names, 'work')).to.include(names.queue('notification', 'tell'));
    expect(queuesFor(names, 'dead-letters')).to.have.members([
      names.deadLetters('auth'),
      names.deadLetters('main'),
      names.deadLetters('notification'),
    ]);
    expect(new Set(declared).size).to.equal(declared.length);
  });
});

describe('whoever looks at queues looks at queues that there are', () => {
  let autoscalers: Autoscaler[];

  before(async () => {
    const manifests = await textsBelow('docker/kubernetes');
    autoscalers = manifests
      .filter(([path]) => path.endsWith('.yaml'))
      .flatMap(([, text]) => parseAllDocuments(text).map((each) => each.toJS() as Autoscaler))
      .filter((each) => each.kind === 'HorizontalPodAutoscaler');
  });

  for (const service of ['auth', 'main', 'notification'])
    it(`Kubernetes scales ${service} by all that waits for it, and by nothing else`, () => {
      const selectors = autoscalers
        .filter(({ metadata }) => metadata.name === service)
        .flatMap(({ spec }) => spec.metrics)
        .flatMap(({ external }) => external?.metric.selector ?? []);
      expect(selectors.flatMap(queuesOf)).to.have.members(queuesToScaleBy(service));
    });

  it('alerts and dashboards ask for labels that some queue has', async () => {
    const alerts = await readFile(
      join(repositoryFolder, 'docker/observability/alerts.yml'),
      'utf8',
    );
    const groups = (parse(alerts) as { groups: { rules: { expr: string }[] }[] }).groups;
    const rules = groups.flatMap(({ rules }) => rules.map(({ expr }) => expr));
    const panels = [...dashboardFiles().values()].flatMap(expressionsOf);
    const matchers = [...rules, ...panels].flatMap(matchersIn);
    const purposes = [...new Set(declaredQueues(names).map(({ purpose }) => purpose))];
    const values = new Map<string, string[]>([
      ['queue', declared],
      ['purpose', purposes],
    ]);
    const asked = matchers.filter(({ label }) => values.has(label));
    expect(asked.map(({ label }) => label)).to.include('purpose');
    const inVain = asked.filter((one) => matched(one, values.get(one.label) ?? []).length === 0);
    expect(inVain).to.deep.equal([]);
  });

  it('no file of the deployment names a queue otherwise', async () => {
    const files = [...(await textsBelow('docker')), ...(await textsBelow('ansible'))];
    const parts = declaredQueues(names).map(({ queue }) => queue.split('.')[1]);
    const name = new RegExp(
      `\\b(?:${callees.join('|')})\\.(?:${[...new Set(parts)].join('|')})\\b(?:\\.[\\w-]+)*`,
      'g',
    );
    const named = files.flatMap(([path, text]) =>
      [...text.matchAll(name)].map(([queue]) => ({ path, queue })),
    );
    expect(named.map(({ queue }) => queue)).to.include(names.queue('main', 'audit'));
    expect(named.filter(({ queue }) => !declared.includes(queue))).to.deep.equal([]);
  });
});

describe('a condition on a label', () => {
  const queues = ['main.audit.v2', 'main.people.v2'];
  const cases: [promql: string, matched: string[]][] = [
    ['x{queue="main.audit.v2"}', ['main.audit.v2']],
    ['x{queue="main.audit"}', []],
    ['x{queue=~"main\\\\.audit\\\\..*"}', ['main.audit.v2']],
    ['x{queue=~"main.+"}', queues],
    ['x{queue=~"audit"}', []],
  ];
  for (const [promql, expected] of cases)
    it(`${promql} lets through ${expected.length}`, () => {
      const [matcher] = matchersIn(promql);
      expect(matcher && matched(matcher, queues)).to.deep.equal(expected);
    });

  it('asks for nothing when it excludes', () => {
    expect(matchersIn('x{queue!="a",queue!~"b"}')).to.deep.equal([]);
  });
});

/** The PromQL of a dashboard as Grafana has it. */
function expressionsOf(dashboard: string): string[] {
  const found: string[] = [];
  JSON.parse(dashboard, (key, value: unknown) => {
    if (key === 'expr' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
