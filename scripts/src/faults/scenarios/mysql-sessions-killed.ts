import { setTimeout as delay } from 'node:timers/promises';
import { between } from '@gatehouse/shared/testing/seeded-random';
import type { FaultWorld } from '../fault-world.js';
import { outageOf, type Scenario } from '../scenario.js';
import { strangeFailures } from '../tries.js';
import { underLoad } from '../under-load.js';

export const mysqlSessionsKilled: Scenario = {
  name: 'mysql-sessions-killed',
  promise:
    'KILL of all sessions, again and again: 503 with Retry-After, the pools heal, no visit without its event',
  protection: 'one transaction for a change and its event',
  quick: false,
  async run(trial) {
    const { world, weakened, random } = trial;
    // Transactions linger between the change and its event, so that the kill meets them there.
    const failpoints = ['outbox.before-append=delay:15'] as const;
    await world.restart('main', { failpoints, without: weakened ? 'transactions' : undefined });
    return underLoad(
      trial,
      async () => {
        const until = Date.now() + outageOf(trial, 30_000);
        while (Date.now() < until) {
          await killSessions(world);
          await delay(between(random, 100, 500));
        }
      },
      { inspect: ({ requests, answers }) => strangeFailures(requests, answers) },
    );
  },
};

async function killSessions({ truth }: FaultWorld): Promise<void> {
  const sessions = await truth.main(
    `SELECT id FROM information_schema.processlist
     WHERE db IS NOT NULL AND id <> CONNECTION_ID() AND command <> 'Daemon'`,
  );
  for (const row of sessions) {
    // Its owner may have closed it meanwhile.
    await truth.main(`KILL ${Number(row['id'] ?? row['ID'])}`).catch(() => undefined);
  }
}
