import { setTimeout as delay } from 'node:timers/promises';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { outageOf, type Scenario, type Trial } from '../scenario.js';
import { strangeFailures } from '../tries.js';
import { underLoad } from '../under-load.js';
import type { LoadHistory } from '../visit-load.js';
import { Witness } from '../witness.js';

/** From the death of a node until a visit asked for later is shown again, in milliseconds. */
const openWithinMs = 10_000;
/** Longer than that, so that it cannot be the return of the node that opens the road. */
const shortestOutageMs = 15_000;

export const clusterNodeKilled: Scenario = {
  name: 'cluster-node-killed',
  promise:
    'kill -9 of any of three RabbitMQ nodes: nothing is lost, and a visit is told again, and a new page opens, within 10 s while the node is away',
  protection: 'knowing more than one node',
  quick: false,
  breaks: ['rabbitmq'],
  world: 'cluster',
  async run(trial) {
    const { world, weakened, random } = trial;
    const node = world.brokerNodes[between(random, 0, world.brokerNodes.length - 1)];
    if (node === undefined) throw new Error('the cluster has no such node');
    if (weakened) await world.restart('notification', { env: { RABBITMQ_URL: node.url } });
    let diedAt = 0;
    let newcomer: Witness | undefined;
    let pages: readonly Witness[] = [];
    const pageOpens = async (): Promise<void> => {
      newcomer = await openPage(trial, diedAt + openWithinMs);
    };
    try {
      return await underLoad(
        trial,
        async () => {
          diedAt = Date.now();
          await world.kill(node);
          const away = delay(Math.max(shortestOutageMs, outageOf(trial, 60_000)));
          await pageOpens();
          await away;
          await world.bringBack(node);
        },
        {
          beforeEnd: (residents) => (pages = residents),
          inspect: (load) => [
            ...roadOpens(load, newcomer, diedAt),
            ...pages.flatMap((page) => roadOpens(load, page, diedAt)),
            ...strangeFailures(load.requests, load.answers),
          ],
        },
      );
    } finally {
      newcomer?.close();
    }
  },
};

/** Somebody who comes while the node is away, and tries until the page stands. */
async function openPage({ world }: Trial, deadline: number): Promise<Witness | undefined> {
  for (;;) {
    try {
      return await Witness.signIn(world.system, 'Asha');
    } catch {
      if (Date.now() > deadline) return undefined;
      await delay(200);
    }
  }
}

/** A page shows, in time, what was asked for after the death. */
function roadOpens({ requests }: LoadHistory, page: Witness | undefined, diedAt: number): string[] {
  if (page === undefined) return [`no page could be opened within ${openWithinMs} ms`];
  const later = new Set(
    requests.attempts.flatMap(({ id, askedAt }) =>
      id !== undefined && askedAt > diedAt ? [id] : [],
    ),
  );
  const first = page.everything.find(({ visitId }) => later.has(visitId));
  const openMs = (first?.at ?? Infinity) - diedAt;
  return openMs <= openWithinMs
    ? []
    : [`the road to a page of ${page.who} was open again after ${openMs} ms`];
}
