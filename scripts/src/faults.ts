import { runCommand } from './console/command.js';
import { layers, Teardown } from './console/teardown.js';
import { FaultWorld, type WorldKind } from './faults/fault-world.js';
import { readFaultOptions, type FaultOptions } from './faults/options.js';
import { countOf, tellSummary, tellTrial } from './faults/report.js';
import { runTrial, type TrialResult } from './faults/run-trial.js';
import type { Scenario, Size } from './faults/scenario.js';
import { scenarios } from './faults/scenarios.js';

/** Where a fault strikes is chance, and it may miss what is not protected. */
const CONTROL_TRIES = 3;

await runCommand(async (teardown) => {
  const options = readFaultOptions(process.argv.slice(2), scenarios);
  if (options.list) {
    for (const { name, promise, quick } of scenarios)
      console.log(`${name}${quick ? ' (quick)' : ''}\n    ${promise}`);
    return 0;
  }
  const results: TrialResult[] = [];
  for (const kind of ['usual', 'cluster'] as const) {
    const chosen = options.chosen.filter(({ world = 'usual' }) => world === kind);
    if (chosen.length > 0) results.push(...(await runIn(kind, chosen, options, teardown)));
  }
  tellSummary(results);
  const { passed, failed } = countOf(results);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** Runs these scenarios in a world of their own, which ends with them. */
async function runIn(
  kind: WorldKind,
  chosen: readonly Scenario[],
  { seeds, size, controls }: FaultOptions,
  outer: Teardown,
): Promise<TrialResult[]> {
  console.log(`Starting a system to break (${kind}); ${size.visits} visits for each fault.`);
  const teardown = new Teardown();
  outer.add(layers.gateway, () => teardown.run());
  const world = await FaultWorld.start(teardown, kind);
  const results: TrialResult[] = [];
  const keep = (result: TrialResult): void => {
    results.push(result);
    tellTrial(result);
  };
  const [firstSeed = 1] = seeds;
  for (const scenario of chosen) {
    const foreign = scenario.breaks?.find((name) => !world.servers[name].isOurs);
    if (foreign !== undefined) {
      console.log(`  · ${scenario.name} is left out: it would kill ${foreign}, which is not ours`);
      continue;
    }
    for (const seed of seeds)
      keep(await runTrial(world, scenario, { seed, size, weakened: false }));
    if (controls) keep(await runControl(world, scenario, { firstSeed, size }));
  }
  await teardown.run();
  return results;
}

/** @returns the first trial that broke what it was to break, or the last */
async function runControl(
  world: FaultWorld,
  scenario: Scenario,
  { firstSeed, size }: { firstSeed: number; size: Size },
): Promise<TrialResult> {
  for (let tries = 1; ; tries += 1) {
    const seed = firstSeed + tries - 1;
    const result = await runTrial(world, scenario, { seed, size, weakened: true });
    if (!result.kept || tries === CONTROL_TRIES) return result;
    console.log(`  · ${scenario.name} was not struck where it is weak; trying another seed`);
  }
}
