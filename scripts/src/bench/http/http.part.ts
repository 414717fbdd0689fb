import { createTestIssuer } from '@gatehouse/shared/testing/test-tokens';
import { BenchChild } from '../child.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { expectStatus, inLanes, Poster, times } from '../poster.js';
import { contestantNames, contestants, type Contestant } from './contestants.js';
import { fixedVisit, visitRequest, visitsPath } from './fixed-visit.js';

const connections = 16;
/** Short turns, many of them: what disturbs the machine for a second disturbs few samples. */
const turnsPerRound = 4;

/** Processor time of the server for one POST of a visit, validated against the real specification. */
export const measureHttp: Part = async (world, { rounds, quick }) => {
  const { redis } = await world.servers();
  const issuer = await createTestIssuer({ redisUrl: redis.url });
  const token = await issuer.tokenFor({ tenants: [guardOf(fixedVisit.communityId)] });
  const servers = new Map<Contestant, BenchChild>();
  const posters = new Map<Contestant, Poster>();
  for (const name of contestantNames) {
    const child = await BenchChild.start(world.teardown, {
      program: new URL('./server.process.js', import.meta.url),
      args: [name, redis.url, JSON.stringify(issuer.jwks)],
    });
    servers.set(name, child);
    posters.set(name, new Poster(`http://127.0.0.1:${child.port}`, connections));
  }
  const load = async (name: Contestant, count: number): Promise<void> => {
    const poster = posters.get(name);
    const body = JSON.stringify(visitRequest);
    const headers = { authorization: `Bearer ${token}` };
    await inLanes(connections, times(count), async () => {
      const answer = await poster?.send('POST', visitsPath, headers, body);
      if (answer) expectStatus(201, answer);
    });
  };

  const rows = new Rows();
  const perTurn = quick ? 500 : 1000;
  for (const name of contestantNames) await load(name, quick ? 500 : 3000);
  await inRounds(rounds * turnsPerRound, contestantNames, async (name) => {
    const server = servers.get(name);
    const before = (await server?.cpuMicroseconds()) ?? 0;
    await load(name, perTurn);
    const after = (await server?.cpuMicroseconds()) ?? 0;
    rows.add(describe(name), (after - before) / perTurn);
  });

  for (const poster of posters.values()) poster.close();
  await Promise.all([...servers.values()].map((server) => server.stop()));
  await issuer.close();
  return {
    title: 'HTTP: processor time of the server for one POST /visits',
    rows: rows.inOrder(Object.values(contestants)),
    notes: [
      `openapi/main.yaml; ${turnsPerRound} turns of ${perTurn} requests a round, ${connections} connections, one fixed answer`,
      'all but bare Express look up the token in Redis; none writes anything down',
    ],
  };
};

function describe(name: Contestant): RowHead {
  return {
    what: contestants[name],
    unit: 'µs',
    ...(name !== 'bare' && { baseline: contestants.bare }),
    ...(name === 'oursReport' && { target: { of: 'ratio', atMost: 1.5 } }),
  };
}

function guardOf(tenantId: string) {
  return { id: tenantId, roles: ['employee'], permissions: ['visits:request'] };
}
