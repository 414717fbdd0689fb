import type { BenchSystem } from '../bench-world.js';
import type { Crowd } from '../crowd.js';
import { Rows } from '../measurement.js';
import type { Part } from '../part.js';
import { forMs, inLanes, Poster } from '../poster.js';
import { failureRow, Guard, hearersPerVisit } from '../visits.js';
import { processorSeconds } from './processor-time.js';

const clients = 50;
/** Those whose sum is judged: what the project's own code costs for a visit. */
const judged = ['main', 'notification', 'edge'];
const drainWithinMs = 60_000;

/** As many visits as the system accepts from clients that wait for each answer. */
export const measureThroughput: Part = async (world, { rounds, quick }) => {
  const bench = await world.system();
  const { crowd } = bench;
  const processes = processesOf(bench);
  const rows = new Rows();
  const entriesBefore = await crowd.entriesInFeeds();
  let accepted = 0;

  const warmUp = await load(crowd, 2000);
  accepted += warmUp.accepted;
  for (let round = 0; round < rounds; round++) {
    const before = await readAll(processes);
    const result = await load(crowd, quick ? 4000 : 10_000);
    const after = await readAll(processes);
    accepted += result.accepted;
    rows.add(
      {
        what: 'accepted, 50 clients',
        unit: 'visits/s',
        target: { of: 'median', atLeast: 800 },
      },
      result.accepted / result.loadSeconds,
    );
    rows.add({ what: 'last shown, after the last 201', unit: 'ms' }, result.lagMs);
    rows.add(
      failureRow('not shown in a browser', 'notifications'),
      result.accepted * hearersPerVisit - result.shown,
    );
    rows.add(failureRow('refused', 'visits'), result.refused);
    addProcessorTime(rows, before, after, result.accepted);
  }
  const entries = (await crowd.entriesInFeeds()) - entriesBefore;
  rows.add(
    failureRow('missing in the feeds', 'notifications'),
    accepted * hearersPerVisit - entries,
  );
  return {
    title: 'Throughput: accepted visits, two residents told of each',
    rows: rows.all(),
    notes: [
      `closed loop, ${crowd.size} sockets open, ${quick ? 4 : 10} s a round and the time until all were told`,
      `${accepted} visits accepted in all; µs are processor time, in and for the process, by accepted visit`,
    ],
  };
};

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

/** Name and id of everything that works on a visit. Servers that were given by URL have no id. */
function processesOf({ system }: BenchSystem): Map<string, number> {
  const { services, servers, gateway } = system;
  const { rabbitmq, mysql, mongo, redis } = servers;
  const candidates: [string, number | undefined][] = [
    ...judged.map((name): [string, number | undefined] => [name, services.get(name)?.pid]),
    ['auth', services.get('auth')?.pid],
    ['nginx', gateway.pid],
    ['RabbitMQ', rabbitmq.pid],
    ['MariaDB', mysql.pid],
    ['MongoDB (or its stand-in)', mongo.pid],
    ['Redis', redis.pid],
  ];
  return new Map(candidates.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

const loadGenerator = 'load generator and browsers';

async function readAll(processes: Map<string, number>): Promise<Map<string, number>> {
  const used = new Map<string, number>();
  for (const [name, pid] of processes) used.set(name, await processorSeconds(pid));
  const { user, system } = process.cpuUsage();
  // Our own children are the servers: only this process itself.
  return used.set(loadGenerator, (user + system) / 1e6);
}

function addProcessorTime(
  rows: Rows,
  before: Map<string, number>,
  after: Map<string, number>,
  visits: number,
): void {
  const perVisit = (name: string): number =>
    (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1e6) / visits;
  const sum = judged.map(perVisit).reduce((total, part) => total + part, 0);
  rows.add({ what: judged.join(' + '), unit: 'µs', target: { of: 'median', atMost: 1200 } }, sum);
  for (const name of after.keys()) rows.add({ what: `  ${name}`, unit: 'µs' }, perVisit(name));
}
