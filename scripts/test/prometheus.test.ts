import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parse } from 'yaml';

const docker = fileURLToPath(new URL('../../../docker/', import.meta.url));

interface Scraping {
  scrape_configs: { dns_sd_configs?: { names: [string]; port: number }[] }[];
}

interface Compose {
  services: Record<string, { image?: string }>;
}

describe('Prometheus beside the containers', () => {
  it('asks each process of ours where its image listens', async () => {
    const dockerfile = await readFile(`${docker}Dockerfile`, 'utf8');
    const ports = new Map(
      [...dockerfile.matchAll(/^FROM base AS (\w+)\nENV PORT=(\d+)$/gm)].map(
        ([, image = '', port]) => [image, Number(port)],
      ),
    );
    expect(ports.size).to.be.above(3);
    const compose = parse(await readFile(`${docker}compose.yaml`, 'utf8'), {
      merge: true,
    }) as Compose;
    const expected = Object.entries(compose.services).flatMap(([name, { image = '' }]) => {
      const port = ports.get(/gatehouse\/\}(\w+):/.exec(image)?.[1] ?? '');
      const isOneShot = name.includes('-');
      return port === undefined || isOneShot ? [] : [`${name}:${port}`];
    });
    const scraping = parse(
      await readFile(`${docker}observability/prometheus.yml`, 'utf8'),
    ) as Scraping;
    const asked = scraping.scrape_configs.flatMap(({ dns_sd_configs: found = [] }) =>
      found.map(({ names: [name], port }) => `${name}:${port}`),
    );
    expect(asked).to.have.members(expected);
  });
});
