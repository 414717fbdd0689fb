import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { createTokenVerifier } from '@gatehouse/shared/auth/token-verifier';
import { closeRedis, connectRedis, createRedis } from '@gatehouse/shared/redis/redis';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { createTestIssuer } from '@gatehouse/shared/testing/test-tokens';
import type { Effort } from '../part.js';
import { inRounds, type Rows } from '../measurement.js';
import { inLanes, times } from '../poster.js';

const lanes = 16;
const raw = 'a bare EXISTS on the same client';
const check = 'check of a token seen before';
const more = '  beyond the bare command';

/** Processor time of this process for one check of a token whose signature has been seen. */
export async function measureTokenChecks(
  redisUrl: string,
  { rounds, quick }: Effort,
  rows: Rows,
): Promise<void> {
  const issuer = await createTestIssuer({ redisUrl });
  const token = await issuer.tokenFor();
  const redis = createRedis(redisUrl, silentLogger);
  await connectRedis(redis);
  const verify = createTokenVerifier({ redis, keys: issuer.keys, rightsOf: rightsFrom({}) });
  const { jti } = await verify(token);
  const work: Record<string, () => Promise<unknown>> = {
    [raw]: () => redis.exists(`jwt_label:${jti}`),
    [check]: () => verify(token),
  };
  const names = [raw, check];
  const count = quick ? 5000 : 20_000;
  const microseconds = async (name: string): Promise<number> => {
    const before = process.cpuUsage();
    await inLanes(lanes, times(count), async () => {
      await work[name]?.();
    });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / count;
  };
  for (const name of names) await microseconds(name);

  const latest = new Map<string, number>();
  await inRounds(rounds, names, async (name, round) => {
    const used = await microseconds(name);
    latest.set(`${round} ${name}`, used);
    rows.add({ what: name, unit: 'µs', ...(name === check && { baseline: raw }) }, used);
  });
  for (let round = 0; round < rounds; round++) {
    const of = (name: string): number => latest.get(`${round} ${name}`) ?? Number.NaN;
    rows.add({ what: more, unit: 'µs', target: { of: 'median', atMost: 25 } }, of(check) - of(raw));
  }
  await closeRedis(redis);
  await issuer.close();
}
