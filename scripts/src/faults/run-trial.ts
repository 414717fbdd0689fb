import { seededRandom } from '@gatehouse/shared/testing/seeded-random';
import { reasonOf } from '../console/plain-error.js';
import type { FaultWorld } from './fault-world.js';
import { isKept, type Outcome, type Scenario, type Size } from './scenario.js';

export interface TrialResult {
  scenario: Scenario;
  seed: number;
  weakened: boolean;
  /** Whether all that was promised held. */
  kept: boolean;
  /** Whether it came to an end; a control that did not proves nothing. */
  ran: boolean;
  outcome: Outcome;
  seconds: number;
}

const nothing = {
  verdict: { accepted: 0, lost: 0, doubled: 0, outOfOrder: 0, unasked: 0, findings: [] },
  recoveryMs: 0,
};

/** Runs a scenario once, and leaves the world whole whatever came of it. */
export async function runTrial(
  world: FaultWorld,
  scenario: Scenario,
  { seed, size, weakened }: { seed: number; size: Size; weakened: boolean },
): Promise<TrialResult> {
  const startedAt = performance.now();
  const prefix = `${scenario.name.slice(0, 40)}-${weakened ? 'weak-' : ''}${seed}`;
  const trial = { world, seed, random: seededRandom(seed), size, weakened, prefix };
  // What the trial before has left on the ladders comes down from them first.
  await world.truth.untilNothingIsOnTheWay();
  await world.truth.takeDeadLetters();
  let outcome: Outcome;
  let ran = true;
  try {
    outcome = await scenario.run(trial);
  } catch (error) {
    ran = false;
    const stack = error instanceof Error ? (error.stack ?? error.message) : reasonOf(error);
    outcome = { ...nothing, broken: [`it could not be run: ${stack}`] };
  } finally {
    await world.heal();
    await world.truth.letVisitsRingOn();
    if (weakened) await world.truth.clearTheRoad();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return { scenario, seed, weakened, kept: isKept(outcome), ran, outcome, seconds };
}
