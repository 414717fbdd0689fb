import { setTimeout as delay } from 'node:timers/promises';
import { Rows, type RowHead } from '../measurement.js';
import { measureSystem } from '../latency/system-latency.js';
import type { Part } from '../part.js';
import { quantile } from '../statistics.js';
import { failureRow } from '../visits.js';

/** Half of what two cores sustain (`throughput`). */
const perSecond = 400;
const p50Row: RowHead = { what: 'from the 201 to the browser, p50', unit: 'ms' };
const p99Row: RowHead = {
  what: 'from the 201 to the browser, p99',
  unit: 'ms',
  target: { of: 'median', atMost: 150 },
};
const requestRow: RowHead = { what: 'from the request to the browser, p99', unit: 'ms' };
const refusedRow = failureRow('refused', 'visits');
const notShownRow = failureRow('not shown in a browser', 'notifications');

/** From a guard's 201 to the residents' browsers, with thousands of them open and half the load. */
export const measureCrowded: Part = async (world, { rounds, quick }) => {
  const system = await world.crowdedSystem(quick ? 500 : 5000);
  const seconds = quick ? 3 : 10;
  const rows = new Rows();
  await measureSystem(system, perSecond / 2, 3);
  for (let round = 0; round < rounds; round++) {
    const found = await measureSystem(system, perSecond, seconds);
    rows.add(p50Row, quantile(found.fromAnswer, 0.5));
    rows.add(p99Row, quantile(found.fromAnswer, 0.99));
    rows.add(requestRow, quantile(found.fromRequest, 0.99));
    rows.add(refusedRow, found.refused);
    rows.add(notShownRow, found.notShown);
    // What this round has left to be cleaned up is not the next one's load.
    await delay(1000);
  }
  return {
    title: `Latency in a crowd: ${perSecond} visits/s, ${system.crowd.size} sockets`,
    rows: rows.all(),
    notes: [
      `${seconds} s a round, through the gateway, each visit to 2 of the sockets`,
      'clients, gateway, services and servers share the cores',
    ],
  };
};
