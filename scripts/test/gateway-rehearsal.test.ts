import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import type { ManagedProcess } from '../src/process/managed-process.js';
import { freePort } from '../src/process/ports.js';
import { placesOf, type Profile } from '../src/provision/profile.js';
import { startGateway } from '../src/system/gateway.js';
import { forget, temporaryProfile } from './support/temporary-profile.js';

const secret = 'Xk3vN8qLr5TzW1yBd7Gh';
/** A path of each service. */
const paths = {
  auth: '/api/v1/auth/profile',
  main: '/api/v1/visits?limit=2',
  notification: '/api/v1/notifications',
  edge: '/socket.io/?EIO=4&transport=websocket',
} as const;
type Service = keyof typeof paths;
const services = Object.keys(paths) as Service[];

describe('a rehearsal at the gateway', () => {
  const servers: Server[] = [];
  let profile: Profile;
  let gateway: ManagedProcess;
  let url: string;
  let drained: Record<Service, number>;

  before(async () => {
    profile = await temporaryProfile(false);
    const inService = await eachService((service) => listen(`${service} in service`));
    drained = await eachService((service) => listen(`${service} drained`));
    const { auth, main, notification, edge } = inService;
    const upstreams = { auth: [auth], main: [main], notification: [notification], edge: [edge] };
    const port = await freePort();
    gateway = await startGateway(profile, { port, upstreams });
    url = `http://127.0.0.1:${port}`;
  });

  after(async () => {
    await profile.teardown.run();
    for (const server of servers) server.close();
    await forget(dirname(profile.folder));
  });

  async function eachService<T>(make: (service: Service) => Promise<T>) {
    const [auth, main, notification, edge] = await Promise.all([
      make('auth'),
      make('main'),
      make('notification'),
      make('edge'),
    ]);
    return { auth, main, notification, edge };
  }

  /** A service that says which it is, where it was asked, and whether it was told the secret. */
  async function listen(name: string): Promise<number> {
    const server = createServer(({ url: path, headers }, response) => {
      response.end(`${name} ${path} ${String(headers['x-rehearsal'] ?? '')}`);
    });
    servers.push(server);
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return port;
  }

  async function ask(service: Service, rehearsal?: string): Promise<string> {
    const headers = rehearsal === undefined ? {} : { 'X-Rehearsal': rehearsal };
    return (await fetch(url + paths[service], { headers })).text();
  }

  /** What the role nginx writes while a host is drained. */
  async function beginRehearsal(): Promise<void> {
    const upstreams = services.map(
      (service) => `upstream ${service}_rehearsal { server 127.0.0.1:${drained[service]}; }`,
    );
    const { cwd } = placesOf(profile, 'gateway');
    await writeFile(join(cwd, 'rehearsal.conf'), upstreams.join('\n'));
    await writeFile(join(cwd, 'rehearsal.map'), `${secret} _rehearsal;\n`);
    process.kill(gateway.pid ?? 0, 'SIGHUP');
  }

  it('leads whoever knows the secret to the drained host, and nobody else', async () => {
    await beginRehearsal();
    for (const service of services) {
      const path = paths[service];
      await eventually(async () => {
        expect(await ask(service, secret)).to.equal(`${service} drained ${path} `);
      });
      expect(await ask(service)).to.equal(`${service} in service ${path} `);
      for (const other of ['', '_rehearsal', `${secret}x`, secret.toLowerCase().slice(1)])
        expect(await ask(service, other), other).to.equal(`${service} in service ${path} `);
    }
  });

  it('is over with the deployment: the secret leads nowhere any more', async () => {
    const { cwd } = placesOf(profile, 'gateway');
    for (const name of ['rehearsal.conf', 'rehearsal.map']) await rm(join(cwd, name));
    process.kill(gateway.pid ?? 0, 'SIGHUP');
    await eventually(async () => {
      expect(await ask('main', secret)).to.equal(`main in service ${paths.main} `);
    });
  });
});
