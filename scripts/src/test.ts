import { join } from 'node:path';
import { explain, runCommand } from './console/command.js';
import { terminalProgress } from './console/progress.js';
import { layers, type Teardown } from './console/teardown.js';
import { stopLeftovers } from './process/leftovers.js';
import { takeLock } from './process/lock.js';
import { allReady, provision, thisMachine } from './provision/provision.js';
import { createProfile } from './provision/profile.js';
import { readTestOptions, type TestOptions } from './suites/options.js';
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
  const totals = await runAll(options, teardown).catch((error: unknown) => {
    if (!teardown.begun) explain(error);
    return { passed: 0, failed: 1 };
  });
  await teardown.run();
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0 ? 0 : 1;
});

/** What only looks at the code runs while the servers start. */
async function runAll(
  { stages: chosen, grep, junit }: TestOptions,
  teardown: Teardown,
): Promise<Totals> {
  const profile = createProfile('test', terminalProgress, teardown);
  teardown.add(layers.support, await takeLock(`${profile.folder}.lock`, 'npm test'));
  await stopLeftovers(profile.folder);
  stopChildrenWith(teardown);
  const context: StageContext = {
    env: {},
    grep,
    junit,
    folder: join(profile.folder, 'reports'),
    secondRun: process.env.CI === 'true',
  };

  const canBeEarly = ({ needs, alone }: Stage): boolean => needs === 'nothing' && !alone;
  const needServers = chosen.some(({ needs }) => needs === 'servers');
  const programs = [...testPrograms, ...chosen.flatMap((stage) => stage.programs ?? [])];
  const [early, servers] = await Promise.all([
    runStages(chosen.filter(canBeEarly), context),
    needServers ? provision(profile, thisMachine(profile.progress), programs) : undefined,
  ]);
  if (servers !== undefined) {
    await allReady(servers);
    context.env = {
      MYSQL_URL: servers.mysql.url,
      MONGO_URL: servers.mongo.url,
      REDIS_URL: servers.redis.url,
      RABBITMQ_URL: servers.rabbitmq.url,
      NODE_ENV: 'test',
    };
  }
  const lateStages = chosen.filter((stage) => !canBeEarly(stage));
  const late = await runStages(lateStages, context);
  return { passed: early.passed + late.passed, failed: early.failed + late.failed };
}
