import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError, reasonOf } from '../console/plain-error.js';
import type { Teardown } from '../console/teardown.js';
import { layers } from '../console/teardown.js';

const run = promisify(execFile);

const image = 'gatehouse-proof-host';

/**
 * A Debian 12 that has no more than a fresh host of a cloud: Python for Ansible, and the Node.js that
 * the role would else fetch from its makers.
 */
const dockerfile = `FROM node:24-bookworm-slim
RUN apt-get update && apt-get install --yes --no-install-recommends python3 python3-apt
# Docker's init script raises limits, which nobody may do inside of a container.
RUN echo 'ulimit() { :; }' >/etc/default/docker
CMD ["sleep", "infinity"]
`;

/**
 * What is unpacked goes into memory: on the disk that all share here, it would keep the servers outside
 * waiting, which have disks of their own elsewhere.
 */
const ownDisks = [
  ...['--tmpfs', '/opt:exec,mode=755'],
  ...['--tmpfs', '/tmp:exec,mode=1777'],
  ...['--tmpfs', '/root/.ansible:exec'],
];

/** How services run on the hosts of an environment; the value of service_runtime. */
export const runtimes = ['pm2', 'containers'] as const;
export type Runtime = (typeof runtimes)[number];

const likeHosts: Record<Runtime, string[]> = {
  // The root of a host sees which program a process runs; init scripts stop processes by that.
  pm2: ['--cap-add', 'SYS_PTRACE'],
  // An engine of its own runs inside.
  containers: ['--privileged', '--tmpfs', '/var/lib/docker:exec'],
};

/** @throws PlainError naming what is missing */
export async function requireTools(runtime: Runtime): Promise<void> {
  const tools = [
    ['docker', 'version', '--format', '{{.Server.Version}}'],
    ['ansible-playbook', '--version'],
    ['ansible-vault', '--version'],
    ...(runtime === 'containers' ? [['docker-registry', '--version'] as const] : []),
  ] as const;
  for (const [program, ...args] of tools) {
    await run(program, [...args]).catch((error: unknown) => {
      throw new PlainError(`${program} is needed and does not answer: ${reasonOf(error)}`);
    });
  }
}

/**
 * Starts containers that stand for hosts. They share this machine's network, so that they find its
 * servers on 127.0.0.1 as real hosts find theirs by name; everything else is their own.
 */
export async function startHosts(
  folder: string,
  names: readonly string[],
  runtime: Runtime,
  teardown: Teardown,
): Promise<void> {
  const context = join(folder, 'host-image');
  await mkdir(context, { recursive: true });
  await writeFile(join(context, 'Dockerfile'), dockerfile);
  await run('docker', ['build', '--quiet', '--tag', image, context]);
  for (const name of names) {
    await removeHost(name);
    teardown.add(layers.gateway, () => removeHost(name));
    const like = ['--init', '--network', 'host', ...likeHosts[runtime], ...ownDisks];
    await run('docker', ['run', '--detach', ...like, '--name', name, image]);
  }
}

async function removeHost(name: string): Promise<void> {
  // It may not be there.
  await run('docker', ['rm', '--force', name]).catch(() => undefined);
}

/** What a command says inside of a host. */
export async function onHost(name: string, ...command: string[]): Promise<string> {
  const { stdout } = await run('docker', ['exec', name, ...command]);
  return stdout.trim();
}
