import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { layers } from '../../src/console/teardown.js';
import { freePort } from '../../src/process/ports.js';
import { placesOf, uniqueName, type Profile } from '../../src/provision/profile.js';
import { thisMachine } from '../../src/provision/provision.js';
import { rabbitmqServer } from '../../src/provision/rabbitmq.server.js';

const run = promisify(execFile);
const withinMs = 60_000;

/**
 * A RabbitMQ of its own with the management API: the tests' broker does without, which starts sooner.
 *
 * @returns the URL of the management API.
 */
export async function startManagedBroker(profile: Profile): Promise<string> {
  const port = await freePort();
  const program = await rabbitmqServer.findProgram();
  if (program === undefined) await startContainer(profile, port);
  else await startProcess(profile, program, port);
  const url = `http://guest:guest@127.0.0.1:${port}`;
  await eventually(
    async () => {
      const response = await fetch(`http://127.0.0.1:${port}/api/definitions`, {
        headers: { Authorization: `Basic ${Buffer.from('guest:guest').toString('base64')}` },
      });
      if (!response.ok) throw new Error(`it answers ${response.status}`);
    },
    { within: withinMs },
  );
  return url;
}

async function startProcess(profile: Profile, program: string, port: number): Promise<void> {
  const broker = await rabbitmqServer.prepare(program, profile, await freePort());
  const { cwd } = placesOf(profile, 'rabbitmq');
  const config = join(cwd, 'rabbitmq.conf');
  const more = `management.tcp.ip = 127.0.0.1\nmanagement.tcp.port = ${port}\n`;
  await writeFile(config, `${await readFile(config, 'utf8')}${more}`);
  await writeFile(join(cwd, 'enabled_plugins'), '[rabbitmq_management].\n');
  profile.teardown.add(layers.servers, () => broker.stop());
  await broker.start();
}

async function startContainer(profile: Profile, port: number): Promise<void> {
  const { image } = rabbitmqServer.container;
  if (!(await thisMachine().canRun(image))) throw new Error('there is no RabbitMQ on this machine');
  const name = uniqueName(profile, 'managed-broker');
  profile.teardown.add(layers.servers, async () => {
    await run('docker', ['rm', '--force', '--volumes', name]);
  });
  const ports = ['--publish', `127.0.0.1:${port}:15672`];
  await run('docker', ['run', '--detach', '--name', name, ...ports, image]);
}
