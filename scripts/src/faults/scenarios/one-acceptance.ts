import { eventually } from '@gatehouse/shared/testing/eventually';
import { compare } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { Caller } from '../api-calls.js';
import type { FaultWorld } from '../fault-world.js';
import { Invited } from '../invited.js';
import { victimsOf, type Scenario } from '../scenario.js';

export const oneAcceptance: Scenario = {
  name: 'one-acceptance',
  promise:
    '20 acceptances of one invitation at once, one of two auths killed in one round, or both: one membership, one is let in, one acceptance in the audit log',
  protection: 'that an invitation is open as a condition of accepting it',
  quick: false,
  async run(trial) {
    const { world, size, random, prefix, weakened } = trial;
    const without = weakened ? 'open-invitations' : undefined;
    await world.equip('auth', { without });
    const manager = await Caller.signIn(world.system, 'Meera');
    const rounds = Math.max(3, Math.ceil(size.visits / 100));
    const fatal = between(random, 1, rounds);
    const emails: string[] = [];
    const broken: string[] = [];
    for (let round = 1; round <= rounds; round++) {
      const invited = await Invited.by(manager, world, `${prefix}-${round}@people.example`);
      const all = invited.acceptAtOnce();
      if (round === fatal) {
        const victims = victimsOf(trial, 'auth');
        await world.kill9(victims);
        await world.restart(victims, { without });
      }
      broken.push(...(await invited.judge(await all)));
      emails.push(invited.email);
    }
    const ids = await world.truth.auth(
      `SELECT a.email FROM accounts a JOIN memberships m ON m.account_id = a.id
       WHERE m.role = 'employee' AND a.email LIKE ?`,
      [`${prefix}-%`],
    );
    const events = await eventually(() => acceptances(world, emails), {
      within: 60_000,
      every: 200,
    });
    return {
      verdict: compare(emails, [
        { where: 'accounts with memberships', ids: ids.map(({ email }) => String(email)) },
        { where: 'acceptances in the audit log', ids: events },
      ]),
      recoveryMs: 0,
      broken,
    };
  },
};

/** @throws Error until each is in the audit log */
async function acceptances({ truth }: FaultWorld, emails: string[]): Promise<string[]> {
  const facts = await truth.auditFacts('gatehouse.invitation.accepted.v1');
  const logged = facts
    .filter(({ role, email }) => role === 'employee' && emails.includes(String(email)))
    .map(({ email }) => String(email));
  if (new Set(logged).size < emails.length) throw new Error('not all are in the audit log');
  return logged;
}
