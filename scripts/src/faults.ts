import { runCommand } from './console/command.js';
import { FaultWorld } from './faults/fault-world.js';
import { readFaultOptions } from './faults/options.js';
import { countOf, tellSummary, tellTrial } from './faults/report.js';
import { runTrial, type TrialResult } from './faults/run-trial.js';
import { scenarios } from './faults/scenarios.js';

await runCommand(async (teardown) => {
  const options = readFaultOptions(process.argv.slice(2), scenarios);
  if (options.list) {
    for (const { name, promise, quick } of scenarios)
      console.log(`${name}${quick ? ' (quick)' : ''}\n    ${promise}`);
    return 0;
  }
  console.log(`Starting a system to break; ${options.size.visits} visits for each fault.`);
  const world = await FaultWorld.start(teardown);
  const results: TrialResult[] = [];
  const run = async (scenario: (typeof scenarios)[number], seed: number, weakened: boolean) => {
    const result = await runTrial(world, scenario, { seed, size: options.size, weakened });
    results.push(result);
    tellTrial(result);
  };
  const [firstSeed = 1] = options.seeds;
  for (const scenario of options.chosen) {
    const foreign = scenario.breaks?.find((name) => !world.servers[name].isOurs);
    if (foreign !== undefined) {
      console.log(`  · ${scenario.name} is left out: it would kill ${foreign}, which is not ours`);
      continue;
    }
    for (const seed of options.seeds) await run(scenario, seed, false);
    if (options.controls) await run(scenario, firstSeed, true);
  }
  tellSummary(results);
  const { passed, failed } = countOf(results);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
