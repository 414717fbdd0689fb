import type { BenchSystem } from '../bench-world.js';
import type { Crowd } from '../crowd.js';
import { Rows } from '../measurement.js';
import type { Part } from '../part.js';
import { forMs, inLanes, Poster } from '../poster.js';
import { residentKb } from '../resident-memory.js';
import { failureRow, Guard, hearersPerVisit } from '../visits.js';
import { addWork, workDone, type WorkTargets } from '../work-done.js';

const clients = 50;
const targets: WorkTargets = {
  applications: { of: 'median', atMost: 1000 },
  servers: { of: 'median', atMost: 850 },
};
/** MiB. Notification and edge keep what their readers need, so theirs are only shown. */
const mostMemory: ReadonlyMap<string, number> = new Map([
  ['main', 250],
  ['auth', 250],
]);
const drainWithinMs = 60_000;

/** As many visits as the system accepts from clients that wait for each answer. */
export const measureThroughput: Part = async (world, { rounds, quick }) => {
  const bench = await world.system();
  const { crowd } = bench;
  const rows = new Rows();
  const entriesBefore = await crowd.entriesInFeeds();
  let accepted = 0;

  const warmUp = await load(crowd, 2000);
  accepted += warmUp.accepted;
  for (let round = 0; round < rounds; round++) {
    const before = await workDone(bench);
    const result = await load(crowd, quick ? 4000 : 10_000);
    const after = await workDone(bench);
    accepted += result.accepted;
    // How many a machine accepts says more about it than about us: shown, and not judged.
    const rate = result.accepted / result.loadSeconds;
    rows.add({ what: 'accepted, 50 clients', unit: 'visits/s' }, rate);
    rows.add({ what: 'last shown, after the last 201', unit: 'ms' }, result.lagMs);
    rows.add(
      failureRow('not shown in a browser', 'notifications'),
      result.accepted * hearersPerVisit - result.shown,
    );
    rows.add(failureRow('refused', 'visits'), result.refused);
    addWork(rows, [before, after], result.accepted, targets);
  }
  const entries = (await crowd.entriesInFeeds()) - entriesBefore;
  rows.add(
    failureRow('missing in the feeds', 'notifications'),
    accepted * hearersPerVisit - entries,
  );
  await addMemory(rows, bench);
  return {
    title: 'Throughput: accepted visits, two residents told of each',
    rows: rows.all(),
    notes: [
      `closed loop, ${crowd.size} sockets open, ${quick ? 4 : 10} s a round and the time until all were told`,
      `memory after ${rounds} rounds, and after ${crowd.size} residents signed in`,
      `${accepted} visits accepted in all; µs are processor time, in and for the process, by accepted visit`,
    ],
  };
};

async function addMemory(rows: Rows, { system }: BenchSystem): Promise<void> {
  for (const { service, pid = 0 } of system.services.values()) {
    const atMost = mostMemory.get(service);
    rows.add(
      {
        ...{ what: `resident memory, ${service}`, unit: 'MiB' },
        ...(atMost !== undefined && { target: { of: 'median', atMost } }),
      },
      (await residentKb(pid)) / 1024,
    );
  }
}

interface LoadResult {
  accepted: number;
  refused: number;
  loadSeconds: number;
  /** How long the browsers took to catch up. */
  lagMs: number;
  shown: number;
}

async function load(crowd: Crowd, duration: number): Promise<LoadResult> {
  const poster = new Poster(crowd.gatewayUrl, clients);
  const guard = new Guard(crowd, poster);
  crowd.forget();
  let accepted = 0;
  const startedAt = performance.now();
  await inLanes(clients, forMs(duration), async () => {
    if ((await guard.requestVisit()) !== undefined) accepted += 1;
  });
  const endedAt = performance.now();
  await crowd.untilShown(accepted * hearersPerVisit, drainWithinMs);
  poster.close();
  return {
    accepted,
    refused: guard.refused,
    loadSeconds: (endedAt - startedAt) / 1000,
    lagMs: performance.now() - endedAt,
    shown: crowd.shownInAll,
  };
}
