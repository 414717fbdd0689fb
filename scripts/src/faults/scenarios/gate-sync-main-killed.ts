import { setTimeout as delay } from 'node:timers/promises';
import type { GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { compare } from '@gatehouse/shared/testing/history';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { between, seededRandom } from '@gatehouse/shared/testing/seeded-random';
import { GateDevice } from '../../bench/gate-log/gate-device.js';
import { signInAs } from '../../bench/staff.js';
import { GateQueue, type Carried } from '../gate-queue.js';
import { outageOf, victimsOf, type Outcome, type Scenario, type Trial } from '../scenario.js';

const devices = 3;
/** Between a restart and the next kill. */
const upForMs = { least: 200, most: 1500 };
/** Places in the chain are given behind the entries. */
const placedWithinMs = 60_000;

export const gateSyncMainKilled: Scenario = {
  name: 'gate-sync-main-killed',
  promise:
    'kill -9 of one of two mains, or of both, again and again while three devices bring entries, some of them twice: each entry is one row and one place in an unbroken chain, and was recorded once, by the same id ever after',
  protection: "the device's nonce",
  quick: false,
  async run(trial) {
    const { world, weakened, seed } = trial;
    const otherwise = { without: weakened ? 'gate-nonces' : undefined };
    await world.equip('main', otherwise);
    const manager = await signInAs(world.system, 'manager');
    const queues = await Promise.all(
      Array.from({ length: devices }, async (_none, n) => {
        const device = await GateDevice.pair(manager);
        return new GateQueue(device, world.system.gatewayUrl, seededRandom(seed * devices + n));
      }),
    );
    let healedAt = 0;
    const killed = killAgainAndAgain(trial, otherwise).finally(() => (healedAt = Date.now()));
    killed.catch(() => undefined);
    await Promise.all(queues.map((queue) => queue.bringWhile(() => healedAt === 0)));
    await killed;
    return judge(trial, manager, queues, healedAt);
  },
};

async function killAgainAndAgain(
  trial: Trial,
  otherwise: { without: string | undefined },
): Promise<void> {
  const { world, random, size } = trial;
  for (let kill = 0; kill < size.kills; kill++) {
    await delay(between(random, upForMs.least, upForMs.most));
    const victims = victimsOf(trial, 'main');
    await world.kill9(victims);
    await delay(outageOf(trial, 2000));
    await world.restart(victims, otherwise);
  }
}

async function judge(
  trial: Trial,
  manager: GatehouseClient,
  queues: readonly GateQueue[],
  healedAt: number,
): Promise<Outcome> {
  const { intact, firstBroken = 0 } = await eventually(
    async () => {
      const found = await manager.gateLog.verify();
      if (found.waiting > 0) throw new Error(`${found.waiting} entries have no place yet`);
      return found;
    },
    { within: placedWithinMs, every: 250 },
  );
  const recoveryMs = Date.now() - healedAt;
  const carried = queues.flatMap((queue) => queue.carried);
  const [rows, placed] = [await written(trial, queues, ROWS), await written(trial, queues, PLACES)];
  const idOf = new Map(rows.map(({ subjectId, id }) => [subjectId, id]));
  return {
    verdict: compare(
      carried.map(({ subjectId }) => subjectId),
      [
        { where: 'table gate_entries', ids: rows.map(({ subjectId }) => subjectId) },
        { where: 'chain', ids: placed.map(({ subjectId }) => subjectId) },
      ],
    ),
    recoveryMs,
    broken: [
      ...(intact ? [] : [`the chain is broken at ${firstBroken}`]),
      ...said(carried.flatMap((one) => strangeAnswers(one, idOf.get(one.subjectId)))),
    ],
  };
}

const ROWS = 'SELECT subject_id AS subjectId, id FROM gate_entries WHERE device_id = ?';

const PLACES = `
  SELECT subject_id AS subjectId, id FROM gate_entries
  JOIN gate_entry_links ON gate_entry_links.community_id = gate_entries.community_id
    AND gate_entry_links.entry_id = gate_entries.id
  WHERE device_id = ?`;

/** What of the devices there is: their rows, or one for each place in the chain. */
async function written(
  { world }: Trial,
  queues: readonly GateQueue[],
  sql: string,
): Promise<{ subjectId: string; id: string }[]> {
  const found = await Promise.all(queues.map(({ deviceId }) => world.truth.main(sql, [deviceId])));
  return found
    .flat()
    .map(({ subjectId, id }) => ({ subjectId: String(subjectId), id: String(id) }));
}

/** What a device was told that does not fit to what there is. */
function strangeAnswers({ answers, unanswered }: Carried, id: string | undefined): string[] {
  const recorded = answers.filter(({ outcome }) => outcome === 'recorded').length;
  const rejected = answers.some(({ outcome }) => outcome === 'rejected');
  return [
    ...(answers.every((answer) => answer.id === id) ? [] : ['answered by the id of another row']),
    ...(recorded > 1 ? ['answered as recorded more than once'] : []),
    ...(recorded === 0 && unanswered === 0 ? ['never answered as recorded'] : []),
    ...(rejected ? ['rejected'] : []),
  ];
}

function said(strange: readonly string[]): string[] {
  return [...new Set(strange)].map(
    (what) => `${strange.filter((one) => one === what).length} entries were ${what}`,
  );
}
