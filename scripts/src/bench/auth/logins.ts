import { availableParallelism } from 'node:os';
import bcrypt from 'bcrypt';
import { atRate } from '../at-rate.js';
import { inRounds, type Rows } from '../measurement.js';
import type { Effort } from '../part.js';
import { expectStatus, forMs, inLanes, type PostAnswer, type Poster } from '../poster.js';
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

/**
 * Logins through the real service beside the bare hash on the same processors, and how soon the
 * service answers something small meanwhile.
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
  await inRounds(rounds, ['raw', 'service'] as const, async (side) => {
    if (side === 'raw') {
      rows.add({ what: raw, unit: 'logins/s' }, await comparesPerSecond(door.auth, ms));
      return;
    }
    const waits: number[] = [];
    const [rate] = await Promise.all([
      loginsPerSecond(door, ms, tokens),
      atRate(healthPerSecond, ms / 1000, async () => {
        waits.push(await msOfHealth(door.poster));
      }),
    ]);
    rows.add(
      {
        what: `logins, ${clients} clients`,
        unit: 'logins/s',
        baseline: raw,
        target: { of: 'ratio', atLeast: 0.9 },
      },
      rate,
    );
    rows.add(
      {
        what: '  GET /health meanwhile, p99',
        unit: 'ms',
        target: { of: 'median', atMost: 50 },
      },
      quantile(waits, 0.99),
    );
  });
  return tokens;
}

async function comparesPerSecond({ password, hash }: AuthProcess, ms: number): Promise<number> {
  let done = 0;
  const begun = performance.now();
  await inLanes(hashesAtOnce, forMs(ms), async () => {
    await bcrypt.compare(password, hash);
    done += 1;
  });
  return done / ((performance.now() - begun) / 1000);
}

async function loginsPerSecond(door: Door, ms: number, tokens: string[]): Promise<number> {
  const before = tokens.length;
  const begun = performance.now();
  await inLanes(clients, forMs(ms), async () => {
    tokens.push(refreshTokenOf(expectStatus(200, await logIn(door))));
  });
  return (tokens.length - before) / ((performance.now() - begun) / 1000);
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
