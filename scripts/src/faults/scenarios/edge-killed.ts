import { setTimeout as delay } from 'node:timers/promises';
import { compare, History, type Testimony } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { inLanes } from '../../bench/poster.js';
import { Caller, judgeTry } from '../api-calls.js';
import { outageOf, together, type Outcome, type Scenario, type Trial } from '../scenario.js';
import { SocketCrowd, type Page } from '../socket-crowd.js';

/** Each visit is told to two residents: 200 notifications a second. */
const visitsPerSecond = 100;
const residentsPerUnit = 2;
/** From the kill until every page that was connected to the dead edge is whole again. */
const recoveredWithinMs = 5000;

export const edgeKilled: Scenario = {
  name: 'edge-killed',
  promise:
    'kill -9 of one of two edges under 200 notifications/s: each page moves within 5 s, and has every one once and in order',
  protection: 'replay from where a page stands',
  quick: true,
  async run(trial) {
    const estate = await trial.world.estate(Math.ceil(trial.size.sockets / residentsPerUnit));
    const crowd = await SocketCrowd.gather(trial.world, estate, { forgetful: trial.weakened });
    try {
      return await killUnder(trial, crowd);
    } finally {
      crowd.close();
    }
  },
};

async function killUnder(trial: Trial, crowd: SocketCrowd): Promise<Outcome> {
  const { world, size, random, prefix } = trial;
  const guard = await Caller.signIn(world.system, 'Gopal');
  const units = [...new Set(crowd.pages.map(({ unitId }) => unitId))];
  const byUnit = new Map(units.map((unitId) => [unitId, new History()]));
  const killAt = between(random, Math.ceil(size.visits * 0.2), Math.ceil(size.visits * 0.5));
  const startedAt = performance.now();
  let killedAt = 0;
  let back: Promise<void> | undefined;
  let asked = 0;
  await inLanes(
    8,
    () => asked < size.visits || back === undefined,
    async () => {
      const number = (asked += 1);
      if (number === killAt) {
        killedAt = Date.now();
        back = killEdge(trial);
      }
      await delay(startedAt + (number / visitsPerSecond) * 1000 - performance.now());
      const unitId = units[number % units.length] ?? '';
      const visit = { unitId, kind: 'delivery', visitor: { name: `${prefix} ${number}` } };
      const ask = async (key: string): Promise<string> =>
        (await guard.post<{ id: string }>('/visits', visit, { key })).id;
      await byUnit.get(unitId)?.ask(`${prefix}-${number}`, ask, { judge: judgeTry });
    },
  );
  await back;
  const accepted = [...byUnit.values()].flatMap((history) => history.accepted);
  const wanted = accepted.length * residentsPerUnit;
  await crowd.untilShown(wanted, { silenceMs: 5000, withinMs: 60_000 });
  const moved = crowd.pages.filter(({ readyAt }) => readyAt >= killedAt);
  const recoveryMs = Math.max(0, ...moved.map(({ readyAt }) => readyAt - killedAt));
  const broken = [
    ...crowd.pages.flatMap(gapsOf).slice(0, 3),
    ...(recoveryMs > recoveredWithinMs ? [`the last page was back after ${recoveryMs} ms`] : []),
    ...(moved.length === 0 ? ['no page was at the edge that died'] : []),
  ];
  const verdicts = units.map((unitId) =>
    compare(byUnit.get(unitId)?.accepted ?? [], pagesOf(crowd, unitId)),
  );
  return { verdict: together(...verdicts), recoveryMs, broken };
}

/** It stays away until the others have moved. */
async function killEdge(trial: Trial): Promise<void> {
  const edge = trial.world.first('edge');
  await edge.kill9();
  await delay(recoveredWithinMs + outageOf(trial, 2000));
  await edge.restart();
}

function pagesOf({ pages }: SocketCrowd, unitId: string): Testimony[] {
  return pages
    .filter((page) => page.unitId === unitId)
    .map(({ email, shown }) => ({
      where: `page of ${email}`,
      ids: shown.map(({ about }) => about),
      order: shown.toSorted((one, other) => one.seq - other.seq).map(({ about }) => about),
    }));
}

/** Sequence numbers of a page follow each other without a gap. */
function gapsOf({ email, shown }: Page): string[] {
  const [first] = shown;
  const gap = shown.find(({ seq }, index) => seq !== (first?.seq ?? 0) + index);
  return gap === undefined ? [] : [`page of ${email} has a gap or a repeat before ${gap.seq}`];
}
