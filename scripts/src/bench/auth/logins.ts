import { availableParallelism } from 'node:os';
import bcrypt from 'bcrypt';
import { atRate } from '../at-rate.js';
import { inRounds, type Rows } from '../measurement.js';
import type { Effort } from '../part.js';
import { expectStatus, forMs, inLanes, type PostAnswer, type Poster } from '../poster.js';
import { processorSeconds } from '../processor-time.js';
import { quantile } from '../statistics.js';
import { bcryptCost, fromAnywhere, type AuthProcess } from './auth-process.js';

const clients = 8;
/** As many hashes at a time as the service allows itself. */
const hashesAtOnce = Math.min(availableParallelism(), 3);
const healthPerSecond = 50;
const raw = `bcrypt alone, cost ${bcryptCost}`;

/** What the logins need: the service, and a way to it. */
export interface Door {
  auth: AuthProcess;
  poster: Poster;
}

const sides = ['raw', 'service', 'watched'] as const;

/**
 * Logins through the real service beside the bare hash on the same processors, what they cost it
 * beside the hash, and how soon it answers something small meanwhile. The small questions have a
 * time of their own: fifty a second take from the processors what logins would have.
 *
 * @returns the refresh tokens of the sessions that were opened
 */
export async function measureLogins(
  door: Door,
  { rounds, quick }: Effort,
  rows: Rows,
): Promise<string[]> {
  const tokens: string[] = [];
  const ms = quick ? 1500 : 3000;
  const perHash: number[] = [];
  const perLogin: number[] = [];
  await inRounds(rounds, sides, async (side, round) => {
    if (side === 'raw') {
      const hashes = await comparisons(door.auth, ms);
      perHash[round] = hashes.processorMs;
      rows.add({ what: raw, unit: 'logins/s' }, hashes.perSecond);
    } else if (side === 'service') {
      const logins = await loginsFor(door, ms, tokens);
      perLogin[round] = logins.processorMs;
      rows.add(
        {
          what: `logins, ${clients} clients`,
          unit: 'logins/s',
          baseline: raw,
          target: { of: 'ratio', atLeast: 0.95 },
        },
        logins.perSecond,
      );
    } else {
      const target = { of: 'median', atMost: 50 } as const;
      const wait = await slowHealth(door, ms, tokens);
      rows.add({ what: '  GET /health meanwhile, p99', unit: 'ms', target }, wait);
    }
  });
  perLogin.forEach((used, round) => {
    const beside = used - (perHash[round] ?? Number.NaN);
    rows.add({ what: '  processor time of auth beside the hash', unit: 'ms' }, beside);
  });
  return tokens;
}

/** How fast something was done again and again, and what each time cost. */
interface Pace {
  perSecond: number;
  /** Processor time of whoever did it. */
  processorMs: number;
}

async function comparisons({ password, hash }: AuthProcess, ms: number): Promise<Pace> {
  let done = 0;
  const used = process.cpuUsage();
  const begun = performance.now();
  await inLanes(hashesAtOnce, forMs(ms), async () => {
    await bcrypt.compare(password, hash);
    done += 1;
  });
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(used);
  return { perSecond: done / seconds, processorMs: (user + system) / 1000 / done };
}

async function loginsFor(door: Door, ms: number, tokens: string[]): Promise<Pace> {
  const { pid = 0 } = door.auth.service;
  const before = tokens.length;
  const used = await processorSeconds(pid);
  const begun = performance.now();
  await inLanes(clients, forMs(ms), async () => {
    tokens.push(refreshTokenOf(expectStatus(200, await logIn(door))));
  });
  const seconds = (performance.now() - begun) / 1000;
  const done = tokens.length - before;
  const processorMs = (((await processorSeconds(pid)) - used) * 1000) / done;
  return { perSecond: done / seconds, processorMs };
}

/** How long the slowest hundredth of small questions waits for its answer while people sign in. */
async function slowHealth(door: Door, ms: number, tokens: string[]): Promise<number> {
  const waits: number[] = [];
  await Promise.all([
    loginsFor(door, ms, tokens),
    atRate(healthPerSecond, ms / 1000, async () => {
      waits.push(await msOfHealth(door.poster));
    }),
  ]);
  return quantile(waits, 0.99);
}

async function msOfHealth(poster: Poster): Promise<number> {
  const begun = performance.now();
  expectStatus(200, await poster.send('GET', '/health', {}));
  return performance.now() - begun;
}

/**
 * Far more logins at once than fit: whoever has no place must be told to come again, and when.
 *
 * @returns the refresh tokens of the sessions that were opened
 */
export async function measureOverload(door: Door, rows: Rows): Promise<string[]> {
  const atOnce = availableParallelism() * 64;
  const answers = await Promise.all(Array.from({ length: atOnce }, () => logIn(door)));
  const opened = answers.filter(({ status }) => status === 200);
  const told = answers.filter(
    ({ status, headers }) => status === 503 && Number(headers['retry-after']) > 0,
  );
  rows.add(
    {
      what: `${atOnce} logins at once: 503 with Retry-After`,
      unit: 'logins',
      target: { of: 'median', atLeast: 1 },
    },
    told.length,
  );
  rows.add(
    { what: '  any other failure', unit: 'logins', target: { of: 'median', atMost: 0 } },
    atOnce - opened.length - told.length,
  );
  return opened.map(refreshTokenOf);
}

function logIn({ auth, poster }: Door): Promise<PostAnswer> {
  return poster.send('POST', '/api/v1/auth/login', fromAnywhere(), auth.nextCredentials());
}

export function refreshTokenOf({ body }: PostAnswer): string {
  return (JSON.parse(body) as { refreshToken: string }).refreshToken;
}
