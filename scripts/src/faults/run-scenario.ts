import { setTimeout as delay } from 'node:timers/promises';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { RunningSystem } from '../system/start-system.js';
import { judge, type Verdict } from './history.js';
import type { Scenario } from './scenarios.js';
import { seededRandom } from '@gatehouse/shared/testing/seeded-random';
import { Witness } from './witness.js';

export interface RunOptions {
  visits: number;
  seed: number;
  /** Requests in flight at a time. */
  guards: number;
}

export interface ScenarioResult {
  scenario: string;
  seed: number;
  verdict: Verdict;
  /** From the end of the repair to the last thing shown, in milliseconds. */
  recoveryMs: number;
}

const quietWithinMs = 120_000;

/** Accepts visits, kills something in the middle, and compares what was accepted and told. */
export async function runScenario(
  system: RunningSystem,
  scenario: Scenario,
  { visits, seed, guards }: RunOptions,
): Promise<ScenarioResult> {
  const random = seededRandom(seed);
  const [guard, asha, bilal, chitra] = await Promise.all(
    ['Gopal', 'Asha', 'Bilal', 'Chitra'].map((who) => Witness.signIn(system, who)),
  );
  if (!guard || !asha || !bilal || !chitra) throw new Error('the demo community is incomplete');
  const unit = (await guard.client.units.list({ search: 'A-101' })).items[0];

  const accepted: string[] = [];
  const killAfter = Math.floor(visits * (0.2 + 0.4 * random()));
  let healedAt = 0;
  let fault: Promise<void> | undefined;
  const strike = async (): Promise<void> => {
    await scenario.kill(system);
    await delay(scenario.deadForMs);
    await scenario.heal(system);
    healedAt = Date.now();
  };
  let asked = 0;
  const askUntilDone = async (): Promise<void> => {
    while (asked < visits) {
      asked += 1;
      if (asked === killAfter) fault = strike();
      accepted.push(await requestVisit(guard, unit?.id ?? '', `${scenario.name}-${seed}-${asked}`));
    }
  };
  await Promise.all(Array.from({ length: guards }, askUntilDone));
  await fault;
  await untilShown([asha, bilal], visits);

  // The neighbour's own visit comes last: what it was told wrongly would have come before.
  const sentinel = (await guard.client.units.list({ search: 'A-102' })).items[0];
  await requestVisit(guard, sentinel?.id ?? '', `${scenario.name}-${seed}-sentinel`);
  await untilShown([chitra], 1);

  const told = await Promise.all([asha, bilal].map((resident) => resident.testify()));
  const verdict = judge(accepted, told, await chitra.testify());
  const recoveryMs = Math.max(0, Math.max(asha.lastShownAt, bilal.lastShownAt) - healedAt);
  for (const witness of [guard, asha, bilal, chitra]) witness.close();
  return { scenario: scenario.name, seed, verdict, recoveryMs };
}

/** As a careful client does: the same key until there is an answer that is not a failure. */
async function requestVisit(guard: Witness, unitId: string, key: string): Promise<string> {
  const visit = { unitId, kind: 'guest' as const, visitor: { name: key } };
  for (let attempt = 1; ; attempt++) {
    try {
      return (await guard.client.visits.request(visit, { idempotencyKey: key })).id;
    } catch (error) {
      if (!isPassing(error) || attempt === 400) throw error;
      await delay(50);
    }
  }
}

function isPassing(error: unknown): boolean {
  // fetch throws a TypeError when the gateway itself cannot be reached.
  if (!(error instanceof ProblemError)) return error instanceof TypeError;
  return error.status >= 500 || error.code === 'idempotency_in_flight';
}

async function untilShown(witnesses: Witness[], count: number): Promise<void> {
  const deadline = Date.now() + quietWithinMs;
  while (witnesses.some((witness) => witness.shown < count) && Date.now() < deadline) {
    await delay(50);
  }
}
