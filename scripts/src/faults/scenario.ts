import type { Verdict } from '@gatehouse/shared/testing/history';
import type { ServerName } from '../provision/source.js';
import { between } from '@gatehouse/shared/testing/seeded-random';
import type { ProcessName, ServiceProcess } from '../system/service-process.js';
import type { FaultWorld, WorldKind } from './fault-world.js';

/** How much one trial asks for. */
export interface Size {
  visits: number;
  /** How much of its full time an outage lasts, 0 to 1. */
  outage: number;
  /** How often a process is killed where each kill is a start of its own. */
  kills: number;
  sockets: number;
}

export const sizes = {
  quick: { visits: 100, outage: 0.05, kills: 2, sockets: 40 },
  usual: { visits: 500, outage: 0.2, kills: 6, sockets: 200 },
  full: { visits: 5000, outage: 1, kills: 500, sockets: 2000 },
} as const satisfies Record<string, Size>;

/** One run of a scenario. */
export interface Trial {
  world: FaultWorld;
  seed: number;
  /** Decides when what dies; the same for the same seed. */
  random: () => number;
  size: Size;
  /** The negative control: with the scenario's protection switched off. */
  weakened: boolean;
  /** Begins the name of everything that this trial makes. */
  prefix: string;
}

export interface Outcome {
  verdict: Verdict;
  /** From the end of the fault to the last thing shown, in milliseconds. */
  recoveryMs: number;
  /** Promises broken that are no matter of counting, one sentence each. */
  broken: string[];
}

/** A fault, and the exact promise that holds in spite of it. One file each, in scenarios/. */
export interface Scenario {
  name: string;
  /** What is promised, in one sentence. */
  promise: string;
  /** What the negative control runs without; it must fail. */
  protection: string;
  /** Whether it belongs to the short selection of `npm test`. */
  quick: boolean;
  /** Servers that it kills or commands: they have to be ours. */
  breaks?: readonly ServerName[];
  /** The world that it runs in, where that is not the usual one. */
  world?: WorldKind;
  run(trial: Trial): Promise<Outcome>;
}

/** How long something stays away that stays away for `fullMs` in a full run; at least a second. */
export function outageOf({ size }: Trial, fullMs: number): number {
  return Math.max(1000, fullMs * size.outage);
}

/**
 * Who dies: one of the processes of a service or all at once, as the seed decides. In a control all:
 * the one might hold nothing at that moment.
 */
export function victimsOf(
  { world, random, weakened }: Trial,
  service: ProcessName,
): readonly ServiceProcess[] {
  const all = world.processes(service);
  const one = between(random, 0, all.length - 1);
  return random() < 0.5 || weakened ? all : all.slice(one, one + 1);
}

/** Whether the outcome is what the scenario promises. */
export function isKept({ verdict, broken }: Outcome): boolean {
  return verdict.accepted > 0 && verdict.findings.length === 0 && broken.length === 0;
}

/** Several counts of one trial as one. `accepted` counts what all of them accepted. */
export function together(...verdicts: Verdict[]): Verdict {
  const sum = (of: (verdict: Verdict) => number): number =>
    verdicts.reduce((total, verdict) => total + of(verdict), 0);
  return {
    accepted: sum(({ accepted }) => accepted),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    outOfOrder: sum(({ outOfOrder }) => outOfOrder),
    unasked: sum(({ unasked }) => unasked),
    findings: verdicts.flatMap(({ findings }) => findings),
  };
}
