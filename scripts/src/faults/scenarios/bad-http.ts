import { badRequests, openSlowly, send, sendMediaTypes, type BadRequest } from '../bad-requests.js';
import { settledKb } from '../../bench/resident-memory.js';
import { Caller } from '../api-calls.js';
import type { Scenario, Trial } from '../scenario.js';

const memoryGrowthKb = 20_000;
const loopDelayMs = 50;
const slowConnections = 50;
const rounds = 3;
/** How many of the same request are sent at once. */
const crowd = 8;
/** Larger bodies come one by one: this process would need the cores to send them that main needs. */
const largeBytes = 1_000_000;
const unitId = '0192f3a4-0000-7000-8000-000000000011';
const garbageCollector = new URL('../../bench/sockets/collect-garbage.preload.js', import.meta.url);
const fineLoopClock = new URL('../fine-loop-clock.preload.js', import.meta.url);

export const badHttp: Scenario = {
  name: 'bad-http',
  promise:
    'what nobody should send (media types, sizes, depths, encodings, paths, slow-loris): only 4xx, memory grows less than 20 MB, the event loop is held up less than 50 ms at p99',
  protection: 'the limit of a body',
  quick: false,
  async run(trial) {
    const { world, weakened, size, prefix } = trial;
    const main = world.first('main');
    await world.restart(main, {
      without: weakened ? 'body-limit' : undefined,
      preload: [garbageCollector, fineLoopClock],
    });
    const base = main.url;
    const guard = await Caller.signIn(world.system, 'Gopal');
    // Made once: it takes this process a second, and the wires to the servers run through it.
    const bad = badRequests(unitId);
    const target = { base, token: guard.token, bad };
    // Once before, so that what is loaded at the first time does not count.
    await attack(trial, target, 50);
    const before = await settledKb(main.pid ?? 0);
    const stopSlow = openSlowly(base, slowConnections);
    const { strange, lagMs } = await attack(trial, target, size.visits * 4);
    const visit = { unitId, kind: 'guest', visitor: { name: prefix } };
    const { id } = await guard.post<{ id: string }>('/visits', visit, { base });
    stopSlow();
    const growth = (await settledKb(main.pid ?? 0)) - before;
    const stored = await world.truth.visits(prefix);
    return {
      verdict: { ...nothingWrong, accepted: stored.length === 1 && stored[0] === id ? 1 : 0 },
      recoveryMs: 0,
      broken: [
        ...strange,
        ...(growth <= memoryGrowthKb ? [] : [`memory grew by ${Math.round(growth / 1000)} MB`]),
        ...(lagMs <= loopDelayMs
          ? []
          : [`the event loop was held up for ${Math.round(lagMs)} ms at p99`]),
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

interface Harm {
  /** What was answered with anything but a 4xx. */
  strange: string[];
  lagMs: number;
}

async function attack(
  { weakened }: Trial,
  { base, token, bad }: Target,
  mediaTypes: number,
): Promise<Harm> {
  const strange = new Set<string>();
  const judge = (what: string, status: number): void => {
    if (status < 400 || status >= 500) strange.add(`${what} was answered with ${status}`);
  };
  // What was before is not the attack's: collecting garbage for settledKb holds the loop up by itself.
  await loopLag(base);
  for (let round = 0; round < (weakened ? 1 : rounds); round++) {
    for (const one of bad) {
      // Without the limit each gzip bomb is held in full, 200 MB.
      const alone = weakened || (one.body?.length ?? 0) > largeBytes;
      const same = Array.from({ length: alone ? 1 : crowd }, () => send(base, token, one));
      for (const status of await Promise.all(same)) judge(one.what, status);
    }
  }
  // Asked for apart: thousands of quick refusals would hide the slow ones beyond the hundredth part.
  const lagOfRounds = await loopLag(base);
  for (const status of await sendMediaTypes(base, token, mediaTypes)) judge('a media type', status);
  return { strange: [...strange], lagMs: Math.max(lagOfRounds, await loopLag(base)) };
}

/**
 * Since the last time it was asked: 99 of 100 times the loop came round in less, in milliseconds.
 * The 10 ms after which it is due are in it (`fine-loop-clock.preload.ts`), so an idle loop has 11.
 */
async function loopLag(base: string): Promise<number> {
  const metrics = await (await fetch(`${base}/metrics`)).text();
  const seconds = /^nodejs_eventloop_lag_p99_seconds(?:\{[^}]*\})? (\S+)$/m.exec(metrics)?.[1];
  if (seconds === undefined) throw new Error('main does not tell its event loop lag');
  return Number(seconds) * 1000;
}
