import { parseArgs } from 'node:util';
import { runCommand } from './console/command.js';
import { PlainError } from './console/plain-error.js';
import { isWhole } from './faults/history.js';
import { runScenario, type ScenarioResult } from './faults/run-scenario.js';
import { scenarios, type Scenario } from './faults/scenarios.js';
import { startSystem } from './system/start-system.js';

interface Options {
  chosen: Scenario[];
  visits: number;
  seeds: number[];
}

await runCommand(async (teardown) => {
  const { chosen, visits, seeds } = readOptions(process.argv.slice(2));
  console.log(`Starting a system to break; ${visits} visits for each fault.`);
  const system = await startSystem({
    profile: 'faults',
    // Nobody answers here, and nothing may expire under the test.
    env: { VISIT_RING_SECONDS: '3600', LOG_LEVEL: 'warn' },
    requestsPerSecond: 100_000,
    teardown,
  });

  const results: ScenarioResult[] = [];
  console.log(row(['fault', 'seed', 'accepted', 'lost', 'doubled', 'disorder', 'recovery']));
  for (const scenario of chosen) {
    for (const seed of seeds) {
      const result = await runScenario(system, scenario, { visits, seed, guards: 8 });
      results.push(result);
      console.log(row(cellsOf(result)));
    }
  }
  const failed = results.filter(({ verdict }) => !isWhole(verdict));
  for (const { scenario, seed, verdict } of failed) {
    console.log(`✗ ${scenario} --seed ${seed}: ${JSON.stringify(verdict)}`);
  }
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
});

function cellsOf({ scenario, seed, verdict, recoveryMs }: ScenarioResult): (string | number)[] {
  const { accepted, lost, doubled, outOfOrder } = verdict;
  return [scenario, seed, accepted, lost, doubled, outOfOrder, `${recoveryMs} ms`];
}

function row(cells: (string | number)[]): string {
  return cells.map((cell, index) => String(cell).padEnd(index === 0 ? 22 : 10)).join('');
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      visits: { type: 'string', default: '500' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      seeds: { type: 'string', default: '1' },
    },
  });
  const chosen = scenarios.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) {
    const names = scenarios.map(({ name }) => name).join(', ');
    throw new PlainError(`--only is ${values.only ?? ''}, but it is one of ${names}`);
  }
  const first = wholeNumber('--seed', values.seed);
  const seeds = Array.from({ length: wholeNumber('--seeds', values.seeds) }, (_, i) => first + i);
  return { chosen, visits: wholeNumber('--visits', values.visits), seeds };
}

function wholeNumber(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new PlainError(`${flag} is ${text}, but it is a whole number of at least 1`);
  }
  return number;
}
