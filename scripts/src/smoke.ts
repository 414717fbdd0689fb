import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { UnreachableError } from '@gatehouse/client/unreachable-error';
import { runCommand } from './console/command.js';
import { PlainError, reasonOf } from './console/plain-error.js';
import { readSmokeOptions, type SmokeOptions } from './smoke/options.js';
import { timeline } from './start/banner.js';
import { runJourney } from './start/journey.js';

await runCommand(async () => {
  const options = await readSmokeOptions(process.argv.slice(2), process.env);
  if (options.dryRun) {
    console.log(`would ask ${options.url}/health and run the main job there as:`);
    for (const { role, email } of options.accounts) console.log(`  ${role.padEnd(10)} ${email}`);
    return 0;
  }
  await requireHealth(options);
  const { url, headers, accounts, unitId } = options;
  const stations = await runJourney({ gatewayUrl: url, headers }, accounts, unitId).catch(
    (error: unknown) => {
      throw inOneSentence(url, error);
    },
  );
  console.log(timeline(stations));
  console.log(`${url} does its main job`);
  return 0;
});

/** What is down is named; without this the journey would only say what it waited for. */
async function requireHealth({ url, headers }: SmokeOptions): Promise<void> {
  const health = await createGatehouseClient({ gatewayUrl: url, headers, retries: 0 })
    .health.system()
    .catch((error: unknown) => {
      throw new PlainError(`${url} does not answer: ${causeOf(error)}`);
    });
  // A system of an earlier release says nothing of its processes.
  const all = [...health.services, ...(health.processes ?? [])];
  const down = all.filter(({ status }) => status !== 'up').map(({ name }) => name);
  const are = down.length === 1 ? 'is' : 'are';
  if (down.length > 0)
    throw new PlainError(`${url} answers, but ${down.join(' and ')} ${are} down`);
}

/** A system that refuses, or goes away meanwhile, is a finding; anything else is a fault of ours. */
function inOneSentence(url: string, error: unknown): unknown {
  const isFinding = error instanceof ProblemError || error instanceof UnreachableError;
  if (!isFinding) return error;
  return new PlainError(`${url} does not do its main job: ${error.message}`);
}

function causeOf(error: unknown): string {
  return error instanceof UnreachableError ? error.reason : reasonOf(error);
}
