import { join } from 'node:path';
import { explain, runCommand } from './console/command.js';
import { terminalProgress } from './console/progress.js';
import { layers, type Teardown } from './console/teardown.js';
import { stopLeftovers } from './process/leftovers.js';
import { takeLock } from './process/lock.js';
import { allReady, noted, provision, thisMachine } from './provision/provision.js';
import { createProfile, type Profile } from './provision/profile.js';
import { keepDurations, readDurations } from './suites/durations.js';
import { keepServers, keptServers, urlsOf } from './suites/kept-servers.js';
import { readTestOptions, stagesWith, type TestOptions } from './suites/options.js';
import { stopChildrenWith } from './process/run-node.js';
import { testPrograms } from './suites/programs.js';
import { runStages, type Totals } from './suites/run-stages.js';
import type { Stage, StageContext } from './suites/stage.js';
import { stages } from './suites/stages.js';

await runCommand(async (teardown) => {
  const options = readTestOptions(process.argv.slice(2), stages);
  if (options.list) {
    console.log(stages.map(({ name }) => name).join('\n'));
    return 0;
  }
  if (options.serve) {
    await keepServers(teardown);
    console.log('\nnpm test -- --file <path> uses these servers. Ctrl-C stops them.');
    return new Promise<never>(() => undefined);
  }
  const totals = await runAll(options, teardown).catch((error: unknown) => {
    if (!teardown.begun) explain(error);
    return { passed: 0, failed: 1 };
  });
  await teardown.run();
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0 ? 0 : 1;
});

/** What needs no servers runs while they start. */
async function runAll(
  { stages: wanted, grep, file, junit }: TestOptions,
  teardown: Teardown,
): Promise<Totals> {
  const chosen = file === undefined ? wanted : await stagesWith(file, wanted);
  const profile = createProfile('test', terminalProgress, teardown);
  teardown.add(layers.support, await takeLock(`${profile.folder}.lock`, 'npm test'));
  await stopLeftovers(profile.folder);
  stopChildrenWith(teardown);
  const context: StageContext = {
    env: {},
    ...{ grep, file, junit },
    folder: join(profile.folder, 'reports'),
    secondRun: process.env.CI === 'true',
  };
  const measured = new Map<string, number>();
  const totals = await runStages(chosen, context, {
    servers: noted(findServers(chosen, profile, file !== undefined)),
    lasted: await readDurations(context.folder),
    onEnd: ({ name }, seconds) => measured.set(name, seconds),
  });
  // A part of a stage says nothing of the whole.
  if ((grep ?? file) === undefined) await keepDurations(context.folder, measured);
  return totals;
}

/** What the suites are told of their servers; nothing where none of them needs any. */
async function findServers(
  chosen: readonly Stage[],
  profile: Profile,
  mayBeKept: boolean,
): Promise<NodeJS.ProcessEnv> {
  if (!chosen.some(({ needs }) => needs === 'servers')) return {};
  const kept = mayBeKept ? await keptServers(profile.teardown) : {};
  const machine = { ...thisMachine(profile.progress), env: { ...kept, ...process.env } };
  const programs = [...testPrograms, ...chosen.flatMap((stage) => stage.programs ?? [])];
  const servers = await provision(profile, machine, programs);
  await allReady(servers);
  const { GATEHOUSE_KEPT_SYSTEM } = kept;
  return { ...urlsOf(servers), NODE_ENV: 'test', GATEHOUSE_KEPT_SYSTEM };
}
