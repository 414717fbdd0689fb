import { setTimeout as delay } from 'node:timers/promises';
import type { GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { compare } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { io, type Socket } from 'socket.io-client';
import type { SeededUnit } from '../../bench/seed.js';
import { signIn } from '../logins.js';
import type { Outcome, Scenario, Trial } from '../scenario.js';
import { Witness } from '../witness.js';

const homes = 6;
/** From the kill until nobody who was at the dead edge alone is shown as online. */
const goneWithinMs = 30_000;
const lookEveryMs = 250;
/** An edge may be killed just before it would have repeated what it said, or just after. */
const repeatsEveryMs = 10_000;

export const presenceAfterEdgeKilled: Scenario = {
  name: 'presence-after-edge-killed',
  promise:
    'kill -9 of one of two edges: who was connected to it alone is offline within 30 s, everybody else is online throughout',
  protection: 'the time after which a silent edge is not believed',
  quick: false,
  async run(trial) {
    const { world, size, weakened } = trial;
    if (weakened) await world.restart(world.first('edge'), { env: { PRESENCE_EVERY: '1h' } });
    const estate = await world.estate(Math.ceil(size.sockets / 2));
    const guard = await Witness.signIn(world.system, 'Gopal');
    const crowd = await connectHomes(trial, estate.units.slice(0, homes), estate.password);
    try {
      return await killAndLook(trial, crowd, guard.client);
    } finally {
      guard.close();
      for (const socket of crowd.sockets) socket.disconnect();
    }
  },
};

interface Crowd {
  unitIds: string[];
  sockets: Socket[];
  /** Accounts that are connected to the edge that lives, be it beside the other. */
  living: string[];
  /** Accounts that are connected to nothing but the edge that dies. */
  dying: string[];
}

/** In turn: one at the edge that dies, one at the other, one at both. */
async function connectHomes(trial: Trial, units: SeededUnit[], password: string): Promise<Crowd> {
  const unitIds = units.map(({ id }) => id);
  const crowd: Crowd = { unitIds, sockets: [], living: [], dying: [] };
  const residents = units.flatMap((unit) => unit.residents);
  const [first, ...others] = trial.world.processes('edge');
  for (const [index, { accountId, email }] of residents.entries()) {
    const edges = [[first], others, [first, ...others]][index % 3] ?? [];
    (index % 3 === 0 ? crowd.dying : crowd.living).push(accountId);
    const { accessToken } = await signIn(trial.world, 'main', email, password);
    for (const edge of edges)
      if (edge !== undefined) crowd.sockets.push(await connect(edge.url, accessToken));
  }
  return crowd;
}

/** Closed pages, as it were: they do not come back by another edge. */
function connect(url: string, token: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { token },
    });
    socket.on('ready', () => resolve(socket));
    socket.on('connect_error', reject);
  });
}

async function killAndLook(trial: Trial, crowd: Crowd, guard: GatehouseClient): Promise<Outcome> {
  const { world, random } = trial;
  const everybody = [...crowd.living, ...crowd.dying];
  const before = await lookUntil(
    () => onlineIn(guard, crowd.unitIds),
    (online) => everybody.every((accountId) => online.has(accountId)),
    goneWithinMs,
  );
  const neverCame = everybody.filter((accountId) => !before.has(accountId));
  await delay(between(random, 0, repeatsEveryMs));

  await world.first('edge').kill9();
  const killedAt = performance.now();
  const vanished = new Set<string>();
  const after = await lookUntil(
    async () => {
      const online = await onlineIn(guard, crowd.unitIds);
      for (const accountId of crowd.living) if (!online.has(accountId)) vanished.add(accountId);
      return online;
    },
    (online) => !crowd.dying.some((accountId) => online.has(accountId)),
    goneWithinMs,
  );
  return {
    verdict: compare(crowd.living, [{ where: 'presence after the kill', ids: [...after] }]),
    recoveryMs: Math.round(performance.now() - killedAt),
    broken: [
      ...(neverCame.length === 0 ? [] : [`${neverCame.length} were never shown as online`]),
      ...(vanished.size === 0 ? [] : [`${vanished.size} seemed offline who were not`]),
    ],
  };
}

/** The last that was seen, when nothing is as it should be by then. */
async function lookUntil(
  look: () => Promise<Set<string>>,
  isEnough: (online: Set<string>) => boolean,
  withinMs: number,
): Promise<Set<string>> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const online = await look();
    if (isEnough(online) || performance.now() > deadline) return online;
    await delay(lookEveryMs);
  }
}

async function onlineIn(guard: GatehouseClient, unitIds: string[]): Promise<Set<string>> {
  const units = await Promise.all(unitIds.map((unitId) => presenceOf(guard, unitId)));
  const residents = units.flatMap((unit) => unit.residents);
  return new Set(residents.filter(({ online }) => online).map(({ accountId }) => accountId));
}

/** For two seconds after main has started it does not know yet. */
async function presenceOf(guard: GatehouseClient, unitId: string) {
  const deadline = performance.now() + 10_000;
  for (;;) {
    try {
      return await guard.units.presence(unitId);
    } catch (error) {
      const unknown = error instanceof ProblemError && error.code === 'presence_unknown';
      if (!unknown || performance.now() > deadline) throw error;
      await delay(lookEveryMs);
    }
  }
}
