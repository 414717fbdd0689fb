import type { Rows } from '../measurement.js';
import type { Effort } from '../part.js';
import { expectStatus, forMs, inLanes } from '../poster.js';
import { processorSeconds } from '../processor-time.js';
import { fromAnywhere } from './auth-process.js';
import { refreshTokenOf, type Door } from './logins.js';

const clients = 32;

/** Refreshes of clients that wait for each answer, each in a session of its own. */
export async function measureRefreshes(
  { auth, poster }: Door,
  tokens: string[],
  { rounds, quick }: Effort,
  rows: Rows,
): Promise<void> {
  const waiting = tokens.slice(0, clients);
  const load = async (ms: number): Promise<number> => {
    let done = 0;
    await inLanes(clients, forMs(ms), async () => {
      const refreshToken = waiting.shift();
      const body = JSON.stringify({ refreshToken });
      const answer = await poster.send('POST', '/api/v1/auth/refresh', fromAnywhere(), body);
      waiting.push(refreshTokenOf(expectStatus(200, answer)));
      done += 1;
    });
    return done;
  };
  await load(1000);
  const { pid = 0 } = auth.service;
  for (let round = 0; round < rounds; round++) {
    const before = await processorSeconds(pid);
    const begun = performance.now();
    const done = await load(quick ? 1000 : 2000);
    const seconds = (performance.now() - begun) / 1000;
    const used = (await processorSeconds(pid)) - before;
    rows.add(
      {
        what: `refreshes, ${clients} clients`,
        unit: 'refreshes/s',
        target: { of: 'median', atLeast: 800 },
      },
      done / seconds,
    );
    rows.add({ what: '  processor time of auth', unit: 'µs' }, (used * 1e6) / done);
  }
}
