import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { repositoryFolder } from '../provision/profile.js';

const run = promisify(execFile);

export interface ProofEnvironment {
  name: 'dev' | 'qa';
  /** Containers that stand for hosts; the first is the gateway too. */
  hosts: readonly string[];
  gatewayUrl: string;
  /** What would else be in its vault. */
  secrets: Record<string, string>;
  /** What differs because all hosts share one machine. */
  overrides: Record<string, unknown>;
  /** Variables of single hosts: their ports. */
  ofHost: (index: number) => Record<string, unknown>;
}

/**
 * Writes an inventory whose variables are the real environment's, with containers as hosts and the
 * secrets in a vault, as in earnest.
 *
 * @returns the arguments by which Ansible finds it
 */
export async function writeInventory(
  folder: string,
  environment: ProofEnvironment,
): Promise<string[]> {
  const inventory = join(folder, environment.name);
  const variables = join(inventory, 'group_vars', 'all');
  await rm(inventory, { recursive: true, force: true });
  await mkdir(variables, { recursive: true });
  const real = join(repositoryFolder, 'ansible/inventories', environment.name, 'group_vars/all');
  for (const file of ['main.yml', 'secrets.yml']) {
    await copyFile(join(real, file), join(variables, file));
  }
  await writeFile(join(variables, 'proof.yml'), stringify(environment.overrides));
  await writeFile(join(inventory, 'hosts.yml'), stringify(hostsOf(environment)));

  const password = join(folder, `${environment.name}.vault-password`);
  await writeFile(password, crypto.randomUUID(), { mode: 0o600 });
  const vault = join(variables, 'vault.yml');
  await writeFile(vault, stringify(environment.secrets), { mode: 0o600 });
  await run('ansible-vault', ['encrypt', '--vault-password-file', password, vault]);
  return ['--inventory', inventory, '--vault-password-file', password];
}

function hostsOf({ hosts, ofHost }: ProofEnvironment): object {
  const all = Object.fromEntries(
    hosts.map((name, index) => [
      name,
      {
        ansible_connection: 'community.docker.docker',
        ansible_docker_host: name,
        ...ofHost(index),
      },
    ]),
  );
  const named = { hosts: Object.fromEntries(hosts.map((name) => [name, {}])) };
  const first = { hosts: { [hosts[0] ?? '']: {} } };
  const application = {
    auth: named,
    main: named,
    worker: named,
    notification: named,
    edge: named,
  };
  return {
    all: {
      hosts: all,
      children: { gateway: first, monitoring: first, application: { children: application } },
    },
  };
}
