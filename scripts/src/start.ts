import { runCommand } from './console/command.js';
import { terminalProgress } from './console/progress.js';
import { timeline, welcome } from './start/banner.js';
import { runJourney } from './start/journey.js';
import { readableLine } from './start/log-view.js';
import { readStartOptions } from './start/options.js';
import { bringUp } from './start/start-profile.js';
import { keepRunning } from './start/supervise.js';

await runCommand(async (teardown) => {
  const options = readStartOptions(process.argv.slice(2));
  // The services' own lines wait until the start is told, so that neither hides the other.
  const early: string[] = [];
  let show = (line: string): void => void early.push(line);
  const system = await bringUp(options, teardown, (name, line) => show(readableLine(name, line)));

  console.log(welcome(system));
  if (options.journey) console.log(timeline(await runJourney(system.gatewayUrl, system.accounts)));
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

/** From the moment `npm start` was typed, installing and compiling included. */
function secondsSinceStart(): string {
  const startedAt = Number(process.env.GATEHOUSE_STARTED_AT ?? Date.now());
  return ((Date.now() - startedAt) / 1000).toFixed(1);
}
