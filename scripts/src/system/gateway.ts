import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PlainError } from '../console/plain-error.js';
import { layers } from '../console/teardown.js';
import { ManagedProcess } from '../process/managed-process.js';
import { portalFolder as builtPortal } from './portal.js';
import { scannerFolder as builtScanner } from './scanner.js';
import { placesOf, repositoryFolder, type Profile } from '../provision/profile.js';
import { findProgram } from '../provision/programs.js';
import type { Findable } from '../provision/source.js';
import { httpsVariables, type HttpsOptions } from './https.js';
import { fillTemplate } from './template.js';

const templates = join(repositoryFolder, 'docker', 'nginx');
/** What is included as it is. */
const parts = ['problems.conf', 'portal.conf'];

/** How to find nginx: a program of this machine, since a container could not reach 127.0.0.1. */
export const nginx: Findable = {
  title: 'nginx',
  packages: ['nginx-light'],
  findProgram: () => findProgram('nginx'),
};

/** What the gateway routes to, as ports of 127.0.0.1, and how much it lets through. */
export interface GatewayOptions {
  port: number;
  /** Plain HTTP when absent. */
  https?: HttpsOptions | undefined;
  upstreams: { auth: number[]; main: number[]; notification: number[]; edge: number[] };
  /** Where the built portal lies, if not where this checkout builds it. */
  portalFolder?: string;
  /** Where the built scanner lies; likewise. */
  scannerFolder?: string;
  /** Per address; a benchmark is one address. */
  requestsPerSecond?: number;
  connectionsPerAddress?: number;
  /** Whose pages may read what the gateway refuses, separated by commas; none when absent. */
  corsOrigins?: string | undefined;
}

/** The variables of docker/nginx/*.template for a local run. */
async function gatewayVariables(
  folder: string,
  options: GatewayOptions,
): Promise<Record<string, string>> {
  const { port, upstreams, requestsPerSecond = 200, connectionsPerAddress = 1000 } = options;
  const servers = (ports: number[]): string =>
    ports.map((at) => `server 127.0.0.1:${at} max_fails=1 fail_timeout=1s;`).join('\n  ');
  return {
    GATEWAY_FOLDER: folder,
    PORTAL_FOLDER: options.portalFolder ?? builtPortal,
    SCANNER_FOLDER: options.scannerFolder ?? builtScanner,
    GATEWAY_LISTEN: `127.0.0.1:${port}`,
    GATEWAY_WORKERS: String(Math.min(2, availableParallelism())),
    GATEWAY_ACCESS_LOG: 'off',
    REQUESTS_PER_SECOND: String(requestsPerSecond),
    REQUEST_BURST: String(requestsPerSecond * 2),
    CONNECTIONS_PER_ADDRESS: String(connectionsPerAddress),
    AUTH_SERVERS: servers(upstreams.auth),
    MAIN_SERVERS: servers(upstreams.main),
    NOTIFICATION_SERVERS: servers(upstreams.notification),
    EDGE_SERVERS: servers(upstreams.edge),
    HSTS_SECONDS: '0',
    CORS_ORIGINS: options.corsOrigins ?? '',
    ...(options.https && (await httpsVariables(await nginxProgram(), port, options.https))),
  };
}

/** Writes the gateway's configuration into a folder and returns the path of nginx.conf. */
export async function writeGatewayConfig(folder: string, options: GatewayOptions): Promise<string> {
  await mkdir(join(folder, 'temp'), { recursive: true });
  const variables = await gatewayVariables(folder, options);
  // An earlier run in this folder may have spoken HTTPS.
  await rm(join(folder, 'tls.conf'), { force: true });
  const wanted = ['nginx.conf', 'gateway.conf', ...(options.https ? ['tls.conf'] : [])];
  for (const name of wanted) {
    const template = await readFile(join(templates, `${name}.template`), 'utf8');
    await writeFile(join(folder, name), fillTemplate(template, variables));
  }
  for (const part of parts) await copyFile(join(templates, part), join(folder, part));
  return join(folder, 'nginx.conf');
}

/** Started by root, nginx would read the portal as nobody, who may not enter root's folders. */
function asOurselves(): string[] {
  return process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
}

/** Starts nginx in front of the services and waits until it takes connections. */
export async function startGateway(
  profile: Profile,
  options: GatewayOptions,
): Promise<ManagedProcess> {
  const program = await nginxProgram();
  const places = placesOf(profile, 'gateway');
  const config = await writeGatewayConfig(places.cwd, options);
  const gateway = new ManagedProcess({
    ...places,
    name: 'nginx',
    program,
    args: ['-p', places.cwd, '-c', config, '-e', 'stderr', ...asOurselves()],
  });
  profile.teardown.add(layers.gateway, () => gateway.stop());
  await gateway.start();
  const anything = `http://127.0.0.1:${options.port}/`;
  await gateway.ready(async () => {
    await fetch(anything, { redirect: 'manual', signal: AbortSignal.timeout(1000) });
  }, 5000);
  return gateway;
}

async function nginxProgram(): Promise<string> {
  const program = await nginx.findProgram();
  if (program === undefined) throw new PlainError('nginx was installed, but cannot be found');
  return program;
}
