import { estateUnits } from '../bench-world.js';
import { inRounds, Rows, type Target } from '../measurement.js';
import type { Part } from '../part.js';
import { quantile } from '../statistics.js';
import { failureRow } from '../visits.js';
import { addWork, workDone, type WorkTargets } from '../work-done.js';
import { Floor } from './floor.js';
import { measureSystem } from './system-latency.js';

const perSecond = 100;
const floorTitle = 'floor: two confirmed hops, raw emit';
const systemTitle = 'Gatehouse, from the request';
const afterTitle = 'Gatehouse, from its 201';
const shares = { p50: 0.5, p99: 0.99 };
type Share = keyof typeof shares;
/** Half of what it took when each visit was six statements of the relay. */
const targets: Record<Share, Target> = {
  p50: { of: 'ratio', atMost: 3.6 },
  p99: { of: 'ratio', atMost: 3.5 },
};
const workTargets: WorkTargets = {
  applications: { of: 'median', atMost: 5500 },
  servers: { of: 'median', atMost: 3000 },
};

const refusedRow = failureRow('refused', 'visits');
const notShownRow = failureRow('not shown in a browser', 'notifications');

/** From a guard's request to the residents' browsers, beside the floor of the same hops. */
export const measureLatency: Part = async (world, { rounds, quick }) => {
  const system = await world.system();
  const floor = await Floor.open(world, estateUnits);
  const seconds = quick ? 5 : 15;
  const rows = new Rows();
  const work = new Rows();
  const add = (title: string, latencies: number[], judged: boolean): void => {
    for (const share of Object.keys(shares) as Share[]) {
      const row = {
        what: `${title}, ${share}`,
        unit: 'ms',
        ...(title !== floorTitle && { baseline: `${floorTitle}, ${share}` }),
        ...(judged && { target: targets[share] }),
      };
      rows.add(row, quantile(latencies, shares[share]));
    }
  };

  // Connections, prepared statements and compiled code: a running system has them.
  await measureSystem(system, perSecond, 2);
  await floor.measure(perSecond, 1);
  await inRounds(rounds, ['floor', 'system'] as const, async (side) => {
    if (side === 'floor') {
      add(floorTitle, await floor.measure(perSecond, seconds), false);
      return;
    }
    const before = await workDone(system);
    const found = await measureSystem(system, perSecond, seconds);
    const after = await workDone(system);
    addWork(work, [before, after], perSecond * seconds - found.refused, workTargets);
    add(systemTitle, found.fromRequest, true);
    add(afterTitle, found.fromAnswer, false);
    rows.add(refusedRow, found.refused);
    rows.add(notShownRow, found.notShown);
  });
  await floor.close();
  return {
    title: `Latency: a visit to the browsers of both residents, ${perSecond} visits/s`,
    rows: [
      ...rows.inOrder([
        ...[floorTitle, systemTitle, afterTitle].flatMap((title) => [
          `${title}, p50`,
          `${title}, p99`,
        ]),
        refusedRow.what,
        notShownRow.what,
      ]),
      ...work.all(),
    ],
    notes: [
      `${seconds} s a round, ${system.crowd.size} sockets through the gateway, each visit to 2 of them`,
      'clients, gateway, services and servers share the cores',
    ],
  };
};
