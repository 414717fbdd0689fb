import { setTimeout as delay } from 'node:timers/promises';
import { compare } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import type { FaultWorld } from '../fault-world.js';
import type { Scenario } from '../scenario.js';
import { logIn } from '../logins.js';

const quietWithinMs = 30_000;

export const auditDiesUnacknowledged: Scenario = {
  name: 'audit-dies-unacknowledged',
  promise:
    'each of two mains dies between writing the audit log and acknowledging, again and again: n logins are n entries',
  protection: 'the inbox',
  quick: false,
  async run({ world, size, random, weakened }) {
    const without = weakened ? 'inbox' : undefined;
    const sessions: string[] = [];
    for (let kill = 0; kill < size.kills; kill++) {
      const point = `consumer.before-acknowledge=kill@${between(random, 1, 4)}`;
      let dead = false;
      const death = world.untilDead('main', { failpoints: [point], without });
      void death.finally(() => (dead = true)).catch(() => undefined);
      while (!isOver(() => dead))
        sessions.push(...(await Promise.all([1, 2, 3].map(() => logIn(world, 'Asha')))));
      await death;
    }
    await world.restart('main', { without });
    const healedAt = Date.now();
    const { ids, waiting } = await entries(world, sessions);
    const verdict = compare(sessions, [{ where: 'table audit_entries', ids }]);
    // The table's unique key refuses a second entry; without the inbox its event fails for ever.
    const broken = waiting === 0 ? [] : [`${waiting} events are tried again and again`];
    return { verdict, recoveryMs: Date.now() - healedAt, broken };
  },
};

/** Asked by a function: the compiler would believe the first answer for ever. */
function isOver(over: () => boolean): boolean {
  return over();
}

/** The entries about these sessions, once all are there and nothing is on its way. */
async function entries(
  world: FaultWorld,
  sessions: string[],
): Promise<{ ids: string[]; waiting: number }> {
  const wanted = new Set(sessions);
  const deadline = Date.now() + quietWithinMs;
  for (;;) {
    const waiting = await world.truth.onTheWay();
    const facts = await world.truth.auditFacts('gatehouse.user.login.v1');
    const ids = facts.map(({ sessionId }) => String(sessionId)).filter((id) => wanted.has(id));
    const complete = new Set(ids).size === wanted.size && waiting === 0;
    if (complete || Date.now() > deadline) return { ids, waiting };
    await delay(200);
  }
}
