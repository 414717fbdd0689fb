import { spawn } from 'node:child_process';
import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './console/command.js';
import { reasonOf } from './console/plain-error.js';
import { terminalProgress } from './console/progress.js';
import { layers, type Teardown } from './console/teardown.js';
import { repositoryFolder } from './provision/profile.js';
import { welcome } from './start/banner.js';
import { readableLine } from './start/log-view.js';
import { readStartOptions } from './start/options.js';
import { bringUp } from './start/start-profile.js';
import { angularCli, webFolder } from './system/angular.js';
import { buildInfoOf } from './system/packages.js';
import { ownerOf, type ServiceProcess } from './system/service-process.js';

const lookEveryMs = 300;

await runCommand(async (teardown) => {
  const options = readStartOptions(process.argv.slice(2));
  const onLine = (name: string, line: string): void => console.log(readableLine(name, line));
  const system = await bringUp(options, teardown, onLine, { portal: false });
  console.log(welcome(system));
  const services = [...system.services.values()];
  restartWhenCompiled(services, teardown);
  await Promise.all([compileWhileWatching(teardown), buildPortalWhileWatching(teardown)]);
  return 0;
});

/** The compiler touches a package's build information whenever it has written its code anew. */
function restartWhenCompiled(services: ServiceProcess[], teardown: Teardown): void {
  const watch = (folder: string, affected: ServiceProcess[]): void => {
    const file = buildInfoOf(folder);
    watchFile(file, { interval: lookEveryMs }, () => void restartAll(affected));
    teardown.add(layers.gateway, () => {
      unwatchFile(file);
      return Promise.resolve();
    });
  };
  for (const folder of ['openapi', 'shared']) watch(folder, services);
  const speaking = services.filter(({ service }) =>
    ['notification', 'main'].includes(ownerOf(service)),
  );
  watch('shared/texts', speaking);
  const signing = services.filter(({ service }) => ownerOf(service) === 'main');
  watch('shared/codes', signing);
  for (const service of services) watch(join('services', ownerOf(service.service)), [service]);
}

async function restartAll(services: ServiceProcess[]): Promise<void> {
  await Promise.all(
    services.map((service) =>
      service.restart().then(
        () => terminalProgress.note(`${service.name} runs the new code`),
        (error: unknown) =>
          terminalProgress.warn(`${service.name} did not start: ${reasonOf(error)}`),
      ),
    ),
  );
}

function compileWhileWatching(teardown: Teardown): Promise<void> {
  const tsc = join(repositoryFolder, 'node_modules', 'typescript', 'bin', 'tsc');
  return runUntilStopped(
    [tsc, '-b', '--watch', '--preserveWatchOutput'],
    repositoryFolder,
    teardown,
  );
}

/** Into the folder that the gateway serves: a page that is loaded again is the new one. */
function buildPortalWhileWatching(teardown: Teardown): Promise<void> {
  const args = ['build', '--watch', '--configuration', 'development'];
  return runUntilStopped([angularCli, ...args], webFolder, teardown);
}

/** Returns when the program has been stopped. */
async function runUntilStopped(args: string[], cwd: string, teardown: Teardown): Promise<void> {
  const compiler = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise<void>((resolve) => compiler.once('exit', () => resolve()));
  teardown.add(layers.gateway, async () => {
    compiler.kill();
    await ended;
  });
  await ended;
}
