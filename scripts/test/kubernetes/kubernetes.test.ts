import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../../src/provision/profile.js';
import { build, templateOf, type Manifest, type PodTemplate } from './kustomize.js';
import { compareWithPublished } from './published-types.js';

const folder = join(repositoryFolder, 'docker', 'kubernetes', 'overlays');
const services = ['auth', 'main', 'notification', 'edge'];

for (const environment of ['dev', 'qa']) {
  describe(`Kubernetes, ${environment}`, function () {
    this.timeout(60_000);
    let all: Manifest[];
    let running: Manifest[];

    before(async () => {
      running = await build(join(folder, environment));
      all = [...running, ...(await build(join(folder, environment, 'migrations')))];
    });

    const of = (kind: string): Manifest[] => all.filter((manifest) => manifest.kind === kind);
    const named = (kind: string, name: string): Manifest => {
      const found = of(kind).find(({ metadata }) => metadata.name === name);
      if (found === undefined) throw new Error(`there is no ${kind} ${name}`);
      return found;
    };
    const templates = (): [name: string, template: PodTemplate][] =>
      all.flatMap((manifest) => {
        const template = templateOf(manifest);
        return template === undefined ? [] : [[manifest.metadata.name, template]];
      });

    it('is what the published types of Kubernetes allow', () => {
      expect(compareWithPublished(all)).to.deep.equal([]);
    });

    it('has every object once, in its own namespace', () => {
      const names = all.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
      expect(new Set(names).size).to.equal(names.length);
      const namespaces = new Set(all.map(({ metadata }) => metadata.namespace));
      expect([...namespaces]).to.have.members([`gatehouse-${environment}`, undefined]);
      expect(of('Namespace').map(({ metadata }) => metadata.name)).to.deep.equal([
        `gatehouse-${environment}`,
      ]);
    });

    it("runs this team's images", () => {
      const images = templates().flatMap(([, { spec }]) =>
        spec.containers.map(({ image }) => image),
      );
      expect(new Set(images)).to.deep.equal(
        new Set([...services, 'gateway'].map((name) => `gatehouse/${name}:${environment}`)),
      );
    });

    it('lets no pod be root, gain rights or write to its image', () => {
      for (const [name, { spec }] of templates()) {
        expect(spec.automountServiceAccountToken, name).to.equal(false);
        expect(spec.securityContext, name).to.deep.include({
          runAsNonRoot: true,
          seccompProfile: { type: 'RuntimeDefault' },
        });
        for (const { securityContext, resources } of spec.containers) {
          expect(securityContext, name).to.deep.equal({
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          });
          expect(resources?.limits, name).to.have.keys('cpu', 'memory');
          expect(resources?.requests, name).to.have.keys('cpu', 'memory');
        }
      }
    });

    it('refers only to what is there', () => {
      for (const [name, { spec }] of templates()) {
        for (const container of spec.containers) {
          const volumes = (spec.volumes ?? []).map((volume) => volume.name);
          const mounted = (container.volumeMounts ?? []).map((mount) => mount.name);
          expect(mounted, name).to.have.members(volumes);
          for (const { configMapRef } of container.envFrom ?? []) {
            named('ConfigMap', configMapRef?.name ?? '');
          }
          const { startupProbe, readinessProbe, livenessProbe, ports } = container;
          for (const probe of [startupProbe, readinessProbe, livenessProbe]) {
            const port = probe?.httpGet?.port ?? probe?.tcpSocket?.port;
            if (probe !== undefined) expect(ports?.map((one) => one.name)).to.include(port);
          }
        }
      }
      for (const { spec } of of('HorizontalPodAutoscaler')) {
        const { scaleTargetRef } = spec as { scaleTargetRef: { kind: string; name: string } };
        named(scaleTargetRef.kind, scaleTargetRef.name);
      }
      const { spec } = named('Ingress', 'gatehouse') as unknown as {
        spec: { rules: { http: { paths: { backend: { service: { name: string } } }[] } }[] };
      };
      for (const path of spec.rules.flatMap(({ http }) => http.paths)) {
        named('Service', path.backend.service.name);
      }
    });

    it('selects pods that exist', () => {
      const labels = templates().map(([, { metadata }]) => metadata.labels);
      const finds = (wanted: Record<string, string>): boolean =>
        labels.some((own) => Object.entries(wanted).every(([key, value]) => own[key] === value));
      for (const { kind, metadata, spec } of all) {
        const { selector, podSelector } =
          (spec as
            | {
                selector?: Record<string, string> & { matchLabels?: Record<string, string> };
                podSelector?: {
                  matchLabels?: Record<string, string>;
                  matchExpressions?: { key: string; values: string[] }[];
                };
              }
            | undefined) ?? {};
        const wanted = kind === 'Service' ? selector : (selector ?? podSelector)?.matchLabels;
        if (wanted !== undefined) expect(finds(wanted), `${kind} ${metadata.name}`).to.equal(true);
        for (const { key, values } of podSelector?.matchExpressions ?? []) {
          for (const value of values) {
            expect(finds({ [key]: value }), `${metadata.name}: ${value}`).to.equal(true);
          }
        }
      }
    });

    for (const service of services) {
      it(`gives ${service} its port, probes, secrets as files, scaling and a disruption budget`, () => {
        const template = templateOf(named('Deployment', service));
        const [container] = template?.spec.containers ?? [];
        expect(container?.readinessProbe?.httpGet?.path).to.equal('/ready');
        expect(container?.livenessProbe?.httpGet?.path).to.equal('/health');
        expect(template?.spec.volumes?.map(({ secret }) => secret?.secretName)).to.include(
          `gatehouse-${service}`,
        );
        for (const { name, value } of container?.env ?? []) {
          expect(name).to.match(/_FILE$/);
          expect(value).to.equal(`/run/secrets/gatehouse/${name.replace(/_FILE$/, '')}`);
        }
        named('Service', service);
        named('PodDisruptionBudget', service);
        const { spec } = named('HorizontalPodAutoscaler', service) as unknown as {
          spec: { minReplicas: number; metrics: { type: string }[] };
        };
        expect(spec.minReplicas).to.be.at.least(2);
        expect(spec.metrics.length).to.be.at.least(2);
      });

      it(`listens where the configuration of ${service} and its image say`, async () => {
        const [container] = templateOf(named('Deployment', service))?.spec.containers ?? [];
        const port = container?.ports?.[0]?.containerPort ?? 0;
        const source = join(repositoryFolder, 'services', service, 'src', 'config.ts');
        expect(await readFile(source, 'utf8')).to.include(`default: ${port} })`);
        const dockerfile = await readFile(join(repositoryFolder, 'docker', 'Dockerfile'), 'utf8');
        expect(dockerfile).to.include(`FROM base AS ${service}\nENV PORT=${port}\n`);
        const nginx = join(repositoryFolder, 'docker', 'nginx', 'Dockerfile');
        expect(await readFile(nginx, 'utf8')).to.include(`server ${service}:${port} `);
        expect(named('Service', service).spec).to.deep.include({
          ports: [{ name: 'http', port, targetPort: 'http' }],
        });
      });
    }

    it('lets nobody talk to anybody, but services to their broker and stores', () => {
      interface Peer {
        ipBlock?: { cidr: string };
        podSelector?: { matchLabels: Record<string, string> };
        namespaceSelector?: unknown;
      }
      const policies = of('NetworkPolicy').map(({ metadata, spec }) => ({
        name: metadata.name,
        ...(spec as {
          podSelector: { matchLabels?: Record<string, string> };
          policyTypes: string[];
          egress?: { to: Peer[]; ports: { port: number | string }[] }[];
        }),
      }));
      const nobody = policies.find(({ name }) => name === 'nobody');
      expect(nobody).to.deep.include({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
      const toPods = policies.filter(({ egress = [] }) =>
        egress.some(({ to }) =>
          to.some((peer) => peer.podSelector !== undefined && peer.namespaceSelector === undefined),
        ),
      );
      expect(toPods.map(({ podSelector }) => podSelector.matchLabels)).to.deep.equal([
        { 'gatehouse/part': 'gateway' },
      ]);
      const network = environment === 'qa' ? '10.2.0.0/16' : '10.1.0.0/16';
      for (const name of ['broker-and-redis', 'mysql', 'mongo']) {
        const [rule] = policies.find((policy) => policy.name === name)?.egress ?? [];
        expect(rule?.to, name).to.deep.equal([{ ipBlock: { cidr: network } }]);
      }
    });
  });
}

describe('the comparison with the published types', () => {
  const service: Manifest = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'x' },
    spec: { ports: [{ port: 80 }] },
  };

  it('finds what is misspelled, of the wrong type, or missing', () => {
    const wrong = [
      { ...service, spec: { portss: [] } },
      { ...service, spec: { ports: [{ port: '80' }] } },
      { ...service, spec: { ports: [{ name: 'http' }] } },
    ];
    const found = compareWithPublished([service, ...wrong]);
    expect(found).to.have.lengthOf(3);
    expect(found[0]).to.match(/^Service x: Object literal .*portss/);
    expect(found[1]).to.include("Type 'string' is not assignable to type 'number'");
    expect(found[2]).to.match(/Property '"?port"?' is missing/);
  });
});
