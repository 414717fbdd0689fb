import { createTestIssuer } from '@gatehouse/shared/testing/test-tokens';
import { BenchChild } from '../child.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { startLonelyEdge } from './lonely-edge.js';
import { openSockets } from './open-sockets.js';
import { settledKb } from '../resident-memory.js';

const preload = new URL('./collect-garbage.preload.js', import.meta.url).href;
const rawRow: RowHead = { what: 'raw Socket.IO 4.8, same options', unit: 'KB' };
const edgeRow: RowHead = {
  what: 'edge, authenticated, feed joined',
  unit: 'KB',
  baseline: rawRow.what,
  target: { of: 'median', atMost: 22 },
};
const tenants = [{ id: '0192f3a4-0000-7000-8000-000000000001', roles: ['resident'] }];

/** Resident memory of a server for each connected socket. */
export const measureSockets: Part = async (world, { rounds, quick }) => {
  const { redis } = await world.servers();
  const count = quick ? 1000 : 10_000;
  const issuer = await createTestIssuer({ redisUrl: redis.url });
  const tokens: string[] = [];
  for (let index = 0; index < count; index++) {
    const permissions = ['visits:read', 'visits:answer'];
    tokens.push(
      await issuer.tokenFor({ tenants: tenants.map((tenant) => ({ ...tenant, permissions })) }),
    );
  }
  const rows = new Rows();
  const startedRounds = Math.min(rounds, 3);
  await inRounds(startedRounds, ['raw', 'edge'] as const, async (side) => {
    if (side === 'raw') {
      const child = await BenchChild.start(world.teardown, {
        program: new URL('./raw-sockets.process.js', import.meta.url),
        args: [],
        execArgv: [`--import=${preload}`],
      });
      rows.add(rawRow, await kbPerSocket(child.pid, `http://127.0.0.1:${child.port}`, tokens));
      await child.stop();
      return;
    }
    const { edge, stop } = await startLonelyEdge(world, issuer.jwks, preload);
    rows.add(edgeRow, await kbPerSocket(edge.pid ?? 0, edge.url, tokens));
    await stop();
  });
  await issuer.close();
  return {
    title: 'Sockets: resident memory of the server for one connected socket',
    rows: rows.inOrder([rawRow.what, edgeRow.what]),
    notes: [
      `${count} sockets of ${count} accounts, opened and idle; garbage collected before and after`,
      `a new process for each of ${startedRounds} rounds; buffers of the kernel are not counted`,
    ],
  };
};

async function kbPerSocket(pid: number, url: string, tokens: string[]): Promise<number> {
  // The first connections load code and grow pools; that is not what a socket costs.
  const first = await openSockets(url, tokens.slice(0, 50));
  for (const socket of first) socket.close();
  const before = await settledKb(pid);
  const sockets = await openSockets(url, tokens);
  const after = await settledKb(pid);
  for (const socket of sockets) socket.close();
  return (after - before) / tokens.length;
}
