import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runCommand } from './console/command.js';
import { PlainError } from './console/plain-error.js';
import { terminalProgress } from './console/progress.js';
import { repositoryFolder } from './provision/profile.js';
import { timeline, welcome } from './start/banner.js';
import { runJourney } from './start/journey.js';
import { readableLine } from './start/log-view.js';
import { readStartOptions } from './start/options.js';
import { bringUp } from './start/start-profile.js';
import { keepRunning } from './start/supervise.js';
import type { RunningSystem } from './system/start-system.js';

await runCommand(async (teardown) => {
  const options = readStartOptions(process.argv.slice(2));
  // The services' own lines wait until the start is told, so that neither hides the other.
  const early: string[] = [];
  let show = (line: string): void => void early.push(line);
  const system = await bringUp(options, teardown, (name, line) => show(readableLine(name, line)));

  console.log(welcome(system));
  if (options.journey && hasPeople(system)) await showJourney(system);
  console.log(`  All up after ${secondsSinceStart()} s. Ctrl-C stops everything.\n`);
  early.forEach((line) => console.log(line));
  show = (line) => console.log(line);

  await Promise.all(
    [...system.services.values()].map((service) =>
      keepRunning(service, teardown, terminalProgress),
    ),
  );
  return 0;
});

/** Whether somebody can ring and somebody can answer; with `--demo none` there is nobody yet. */
function hasPeople({ accounts }: RunningSystem): boolean {
  return ['employee', 'resident'].every((wanted) => accounts.some(({ role }) => role === wanted));
}

/** Once, so that people see it work. What a process trusts is settled when it starts: a new one. */
async function showJourney({ gatewayUrl, accounts, certificate }: RunningSystem): Promise<void> {
  if (certificate === undefined) {
    console.log(timeline(await runJourney({ gatewayUrl }, accounts)));
    return;
  }
  const smoke = join(repositoryFolder, 'scripts', 'dist', 'src', 'smoke.js');
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  const child = spawn(process.execPath, [smoke, '--url', gatewayUrl], { env, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new PlainError(`the main job failed at ${gatewayUrl}`);
}

/** From the moment `npm start` was typed, installing and compiling included. */
function secondsSinceStart(): string {
  const startedAt = Number(process.env.GATEHOUSE_STARTED_AT ?? Date.now());
  return ((Date.now() - startedAt) / 1000).toFixed(1);
}
