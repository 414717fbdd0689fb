import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { addFamilies, type Families } from './support/metric-families.js';
import { signIn } from './support/person.js';
import { readingsOf } from './support/promql.js';
import { theSystem } from './support/the-system.js';

// Compiled tests live in dist/test.
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = join(root, 'docker/observability');

/** What Prometheus itself makes of a target, by our scrape configuration. */
const targetLabels = ['job', 'instance', 'environment', 'service'];
const prometheusOwn = `# TYPE up gauge\nup 1\n`;

interface Named {
  /** Where it stands, for whoever has to mend it. */
  at: string;
  expr: string;
}

interface Rule {
  alert: string;
  expr: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
}

async function readRules(): Promise<Rule[]> {
  const text = await readFile(join(folder, 'alerts.yml'), 'utf8');
  const { groups } = parse(text) as { groups: { rules: Rule[] }[] };
  return groups.flatMap(({ rules }) => rules);
}

interface Dashboard {
  title: string;
  panels: { title: string; targets: { expr: string }[] }[];
}

async function readDashboards(): Promise<Dashboard[]> {
  const dashboards = join(folder, 'grafana/dashboards');
  const names = await readdir(dashboards);
  return Promise.all(
    names.map(
      async (name) => JSON.parse(await readFile(join(dashboards, name), 'utf8')) as Dashboard,
    ),
  );
}

/** With the choices at the top of a page made. */
const chosen = (expr: string): string =>
  expr
    .replaceAll('$__rate_interval', '5m')
    .replaceAll('$environment', 'dev')
    .replaceAll('$service', 'main');

describe('what operators look at', () => {
  let expressions: Named[];
  const families: Families = new Map();

  before(async function readAndScrape() {
    this.timeout(120_000);
    const rules = (await readRules()).map(({ alert, expr }) => ({ at: `alert ${alert}`, expr }));
    const panels = (await readDashboards()).flatMap((dashboard) =>
      dashboard.panels.flatMap(({ title, targets }) =>
        targets.map(({ expr }) => ({ at: `${dashboard.title}, ${title}`, expr: chosen(expr) })),
      ),
    );
    expressions = [...rules, ...panels];
    await doWhatCounts();
    // The mail is sent behind the answer.
    await eventually(
      async () => {
        await scrape(families);
        expect(families.get('mails_total')).to.not.equal(undefined);
      },
      { within: 20_000 },
    );
  });

  it('is seven dashboards, and alerts that say who is woken and what to do', async () => {
    const titles = (await readDashboards()).map(({ title }) => title.replace('Gatehouse: ', ''));
    expect(titles.sort()).to.deep.equal(
      ['Business', 'Databases', 'Errors', 'Jobs', 'Messages', 'One service', 'System'].sort(),
    );
    for (const { alert, labels, annotations } of await readRules()) {
      expect(labels['severity'], alert).to.be.oneOf(['page', 'ticket']);
      expect(annotations['summary'], alert).to.be.a('string').and.not.be.empty;
      expect(annotations['runbook'], alert).to.match(/^[^\n]{10,160}$/);
    }
  });

  it('is PromQL', () => {
    const broken = expressions.flatMap(({ at, expr }) => {
      try {
        return readingsOf(expr).length === 0 ? [`${at}: reads nothing`] : [];
      } catch (error) {
        return [`${at}: ${String(error)}`];
      }
    });
    expect(broken).to.deep.equal([]);
    expect(() => readingsOf('rate(http_requests_total[5m]')).to.throw('Not PromQL');
  });

  it('reads only metrics and labels that /metrics of the services and exporters have', () => {
    const wrong = expressions.flatMap(({ at, expr }) =>
      readingsOf(expr).flatMap(({ metric, labels }) => {
        if (!families.has(metric)) return [`${at}: there is no ${metric}`];
        const known = families.get(metric);
        const strange = labels.filter(
          (label) => !known?.has(label) && !targetLabels.includes(label),
        );
        // A grouping names what some metric of the expression has; a lone one must have it itself.
        return known !== undefined && strange.length > 0 && readingsOf(expr).length === 1
          ? [`${at}: ${metric} has no ${strange.join()}`]
          : [];
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('finds numbers: nearly every metric that is read has been counted by now', () => {
    const read = new Set(
      expressions.flatMap(({ expr }) => readingsOf(expr).map((one) => one.metric)),
    );
    const silent = [...read].filter((metric) => families.get(metric) === undefined);
    // What never happens in a healthy system.
    const exceptional = [
      'sockets_refused_total',
      'sockets_dropped_total',
      'messages_dropped_total',
    ];
    expect(silent.filter((metric) => !exceptional.includes(metric))).to.deep.equal([]);
  });
});

/** A ring and an answer, a refusal, a mail: so that counters have something to show. */
async function doWhatCounts(): Promise<void> {
  const [guard, asha] = await Promise.all([signIn('Gopal'), signIn('Asha')]);
  const atAsha = await asha.openBrowser();
  const { items } = await guard.client.units.list();
  const unitId = items.find(({ name }) => name === 'A-101')?.id ?? '';
  const visitor = { name: 'Mela Metrics' };
  const visit = await guard.client.visits.request({ unitId, kind: 'guest', visitor });
  await atAsha.shows(visit.id, 'visit-requested');
  await asha.client.visits.approve(visit.id);
  await asha.client.visits.deny(visit.id).catch(() => undefined);
  const { gatewayUrl } = await theSystem();
  await fetch(`${gatewayUrl}/api/v1/auth/password/forgot`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: asha.account.email }),
  });
  asha.closeBrowsers();
}

async function scrape(families: Families): Promise<void> {
  const { services } = await theSystem();
  for (const { url } of services.values()) {
    addFamilies(families, await (await fetch(`${url}/metrics`)).text());
  }
  for (const exporter of ['node', 'blackbox']) {
    const file = join(root, 'clients/acceptance/test/fixtures/exporters', `${exporter}.prom`);
    addFamilies(families, await readFile(file, 'utf8'));
  }
  addFamilies(families, prometheusOwn);
}
