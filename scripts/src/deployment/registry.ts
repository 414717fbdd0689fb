import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { layers } from '../console/teardown.js';
import { ManagedProcess } from '../process/managed-process.js';
import { freePort } from '../process/ports.js';
import { placesOf, type Profile } from '../provision/profile.js';

const run = promisify(execFile);

/** Where images are pulled from, and who may. */
export interface ImageSource {
  /** What stands before every image's name. */
  prefix: string;
  user: string;
  password: string;
  /** Docker's settings with which this machine may push. */
  dockerConfig: string;
}

const user = 'proof';
const password = 'proof-of-images';
/** The password as the registry knows it. */
const hashed = '$2b$05$g9.s5Xa8QdL7xmOCJa8VausP6ee4xdBPUmP5uNV5j6LpeWlPeBIiS';

/** Starts an empty registry of this machine that asks everybody for a password. */
export async function startRegistry(profile: Profile): Promise<ImageSource> {
  const places = placesOf(profile, 'registry');
  const port = await freePort();
  await rm(places.cwd, { recursive: true, force: true });
  await mkdir(places.cwd, { recursive: true });
  const htpasswd = join(places.cwd, 'htpasswd');
  await writeFile(htpasswd, `${user}:${hashed}\n`);
  const settings = join(places.cwd, 'settings.yml');
  await writeFile(
    settings,
    stringify({
      version: 0.1,
      log: { level: 'warn' },
      storage: { filesystem: { rootdirectory: join(places.cwd, 'images') } },
      http: { addr: `127.0.0.1:${port}` },
      auth: { htpasswd: { realm: 'proof', path: htpasswd } },
    }),
  );
  const args = ['serve', settings];
  const server = new ManagedProcess({
    ...places,
    name: 'registry',
    program: 'docker-registry',
    args,
  });
  profile.teardown.add(layers.servers, async () => {
    await server.stop();
    await rm(places.cwd, { recursive: true, force: true });
  });
  await server.start();
  const url = `http://127.0.0.1:${port}/v2/`;
  await server.ready(async () => {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(1000) });
    if (status !== 401) throw new Error(`${url} answers ${status}`);
  }, 30_000);
  const dockerConfig = join(places.cwd, 'docker');
  const address = `127.0.0.1:${port}`;
  await run('docker', [
    ...['--config', dockerConfig, 'login', address, '--username', user, '--password', password],
  ]);
  return { prefix: `${address}/gatehouse/`, user, password, dockerConfig };
}
