import { badRequests, openSlowly, send, sendMediaTypes, type BadRequest } from '../bad-requests.js';
import { settledKb } from '../../bench/sockets/resident-memory.js';
import { Caller } from '../api-calls.js';
import type { Scenario, Trial } from '../scenario.js';

const memoryGrowthKb = 20_000;
const loopDelayMs = 50;
const slowConnections = 50;
const rounds = 3;
const unitId = '0192f3a4-0000-7000-8000-000000000011';
const garbageCollector = new URL('../../bench/sockets/collect-garbage.preload.js', import.meta.url);

export const badHttp: Scenario = {
  name: 'bad-http',
  promise:
    'what nobody should send (media types, sizes, depths, encodings, paths, slow-loris): only 4xx, memory grows less than 20 MB, the event loop is held up less than 50 ms at p99',
  protection: 'the limit of a body',
  quick: false,
  async run(trial) {
    const { world, weakened, size, prefix } = trial;
    await world.restart('main', {
      without: weakened ? 'body-limit' : undefined,
      preload: [garbageCollector],
    });
    const base = world.service('main').url;
    const guard = await Caller.signIn(world.system, 'Gopal');
    // Made once: it takes this process a second, and the wires to the servers run through it.
    const bad = badRequests(unitId);
    const target = { base, token: guard.token, bad };
    // Once before, so that what is loaded at the first time does not count.
    await attack(trial, target, 50);
    await loopLag(base);
    const before = await settledKb(world.service('main').pid ?? 0);
    const stopSlow = openSlowly(base, slowConnections);
    const strange = await attack(trial, target, size.visits * 4);
    const lag = await loopLag(base);
    const visit = { unitId, kind: 'guest', visitor: { name: prefix } };
    const { id } = await guard.post<{ id: string }>('/visits', visit, { base });
    stopSlow();
    const growth = (await settledKb(world.service('main').pid ?? 0)) - before;
    const stored = await world.truth.visits(prefix);
    return {
      verdict: { ...nothingWrong, accepted: stored.length === 1 && stored[0] === id ? 1 : 0 },
      recoveryMs: 0,
      broken: [
        ...strange,
        ...(growth <= memoryGrowthKb ? [] : [`memory grew by ${Math.round(growth / 1000)} MB`]),
        ...(lag <= loopDelayMs
          ? []
          : [`the event loop was held up for ${Math.round(lag)} ms at p99`]),
      ],
    };
  },
};

const nothingWrong = { lost: 0, doubled: 0, outOfOrder: 0, unasked: 0, findings: [] };

interface Target {
  base: string;
  token: string;
  bad: readonly BadRequest[];
}

/** @returns what was answered with anything but a 4xx */
async function attack(
  { weakened }: Trial,
  { base, token, bad }: Target,
  mediaTypes: number,
): Promise<string[]> {
  const strange: string[] = [];
  const isRefusal = (status: number): boolean => status >= 400 && status < 500;
  for (let round = 0; round < (weakened ? 1 : rounds); round++) {
    for (const one of bad) {
      const status = await send(base, token, one);
      if (!isRefusal(status)) strange.push(`${one.what} was answered with ${status}`);
    }
  }
  const statuses = await sendMediaTypes(base, token, mediaTypes);
  return [
    ...new Set(strange),
    ...[...statuses]
      .filter((status) => !isRefusal(status))
      .map((status) => `a media type was answered with ${status}`),
  ];
}

/** Since the last time it was asked: 99 of 100 times the loop was later by less, in milliseconds. */
async function loopLag(base: string): Promise<number> {
  const metrics = await (await fetch(`${base}/metrics`)).text();
  const seconds = /^nodejs_eventloop_lag_p99_seconds(?:\{[^}]*\})? (\S+)$/m.exec(metrics)?.[1];
  if (seconds === undefined) throw new Error('main does not tell its event loop lag');
  return Number(seconds) * 1000;
}
