import { request } from 'node:http';
import { createTestIssuer } from '@gatehouse/shared/testing/test-tokens';
import { newId } from '@gatehouse/shared/ids/ids';
import { BenchChild } from '../child.js';
import { inRounds, Rows } from '../measurement.js';
import type { Part } from '../part.js';
import { inLanes, times } from '../poster.js';
import { residentKb } from '../resident-memory.js';

const contestants = {
  bare: 'pipe to a file + SHA-256',
  ours: 'Gatehouse, looked at and kept',
} as const;
type Contestant = keyof typeof contestants;
const names = Object.keys(contestants) as Contestant[];

const MIB = 1024 * 1024;
/** As long as a file may be that comes at once. */
const FILE = Buffer.concat([
  Buffer.from('%PDF-1.7\n'),
  Buffer.alloc(10 * MIB - 32, 0x5a),
  Buffer.from('\n%%EOF\n'),
]);
const lanes = 2;
/** Twice as many as would fit what memory may grow by, if they lay in it. */
const crowd = 16;
const mostGrowthMib = 80;

/** How fast files come in, and that none of them lies in memory. */
export const measureFiles: Part = async (world, { rounds, quick }) => {
  const { redis } = await world.servers();
  const issuer = await createTestIssuer({ redisUrl: redis.url });
  const children = new Map<Contestant, BenchChild>();
  for (const name of names) {
    const program = new URL('./files.process.js', import.meta.url);
    const args = [name, redis.url, JSON.stringify(issuer.jwks)];
    children.set(name, await BenchChild.start(world.teardown, { program, args }));
  }
  const send = async (name: Contestant, count: number, atOnce: number): Promise<void> => {
    const port = children.get(name)?.port ?? 0;
    // Of an account each: how often one may upload is limited.
    await inLanes(atOnce, times(count), async () => {
      const tenants = [{ id: newId(), roles: ['resident'], permissions: [] }];
      await post(port, await issuer.tokenFor({ accountId: newId(), tenants }));
    });
  };

  const rows = new Rows();
  const perTurn = quick ? 8 : 32;
  for (const name of names) await send(name, 4, lanes);
  await inRounds(rounds, names, async (name) => {
    const began = performance.now();
    await send(name, perTurn, lanes);
    const rate = (perTurn * FILE.length) / MIB / ((performance.now() - began) / 1000);
    rows.add(
      {
        ...{ what: contestants[name], unit: 'MiB/s' },
        ...(name === 'ours' && {
          baseline: contestants.bare,
          target: { of: 'ratio', atLeast: 0.7 },
        }),
      },
      rate,
    );
  });
  await send('ours', crowd, crowd);
  for (let round = 0; round < rounds; round++)
    rows.add(
      {
        ...{ what: `memory for ${crowd} files at once`, unit: 'MiB' },
        target: { of: 'median', atMost: mostGrowthMib },
      },
      await growth(children.get('ours')?.pid ?? 0, () => send('ours', crowd, crowd)),
    );

  await Promise.all([...children.values()].map((child) => child.stop()));
  await issuer.close();
  return {
    title: 'Files: 10 MB each, from a connection to the disk',
    rows: rows.all(),
    notes: [
      `${perTurn} files a turn, ${lanes} at once; both wait until the disk has them`,
      `${crowd} files at once are ${(crowd * FILE.length) / MIB} MiB; what is told is the most that was resident beyond what was before`,
    ],
  };
};

/** By how much the process was larger at its largest, in MiB. */
async function growth(pid: number, work: () => Promise<void>): Promise<number> {
  const before = await residentKb(pid);
  let most = before;
  const done = new AbortController();
  const watching = (async () => {
    while (!done.signal.aborted) {
      most = Math.max(most, await residentKb(pid));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  await work();
  done.abort();
  await watching;
  return (most - before) / 1024;
}

function post(port: number, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        ...{ host: '127.0.0.1', port, method: 'POST' },
        path: '/api/v1/files?purpose=document&name=a.pdf',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/pdf',
          'content-length': FILE.length,
        },
      },
      (incoming) => {
        incoming.resume();
        incoming.on('end', () => {
          if (incoming.statusCode === 201) resolve();
          else reject(new Error(`expected 201, got ${String(incoming.statusCode)}`));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(FILE);
  });
}
