import { deleteNamespace, testNamespace } from '@gatehouse/shared/testing/test-broker';
import { BenchChild } from '../child.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { forMs, inLanes, times } from '../poster.js';
import { median } from '../statistics.js';
import { openCaller, type Caller } from './gatehouse-rpc.js';
import { openRawCaller } from './raw-rpc.js';

const sides = ['raw', 'gatehouse'] as const;
type Side = (typeof sides)[number];

const titles: Record<Side, string> = { raw: 'raw amqplib', gatehouse: 'Gatehouse' };
const lanes = 50;

/** A call and its reply over RabbitMQ, between two processes. */
export const measureRpc: Part = async (world, { rounds, quick }) => {
  const { rabbitmq } = await world.servers();
  const namespace = testNamespace();
  const callees = await Promise.all(
    sides.map((side) =>
      BenchChild.start(world.teardown, {
        program: new URL('./callee.process.js', import.meta.url),
        args: [side, rabbitmq.url, namespace],
      }),
    ),
  );
  const callers: Record<Side, Caller> = {
    raw: await openRawCaller(rabbitmq.url, namespace),
    gatehouse: await openCaller(rabbitmq.url, namespace),
  };
  for (const side of sides) await inLanes(lanes, times(2000), callers[side].call);

  const rows = new Rows();
  const duration = quick ? 700 : 2000;
  await inRounds(rounds, sides, async (side) => {
    const { call } = callers[side];
    rows.add(alone(side), await msOfOne(call, duration));
    rows.add(together(side), await callsPerSecond(call, duration));
  });

  await Promise.all(sides.map((side) => callers[side].close()));
  await Promise.all(callees.map((callee) => callee.stop()));
  await deleteNamespace(rabbitmq.url, namespace, { auth: [] });
  return {
    title: 'RPC over RabbitMQ: one call and its reply',
    rows: rows.inOrder([...sides.map(alone), ...sides.map(together)].map(({ what }) => what)),
    notes: [
      'auth.keys.list between two processes, noDelay, exclusive reply queue, callee acknowledges',
      'Gatehouse checks both payloads against the contracts, carries deadline and correlation, counts',
    ],
  };
};

function alone(side: Side): RowHead {
  return {
    what: `${titles[side]}, one at a time, p50`,
    unit: 'ms',
    ...(side === 'gatehouse' && {
      baseline: alone('raw').what,
      target: { of: 'median', atMost: 0.6 },
    }),
  };
}

function together(side: Side): RowHead {
  return {
    what: `${titles[side]}, ${lanes} at a time`,
    unit: 'calls/s',
    ...(side === 'gatehouse' && {
      baseline: together('raw').what,
      target: { of: 'median', atLeast: 7000 },
    }),
  };
}

async function msOfOne(call: () => Promise<void>, duration: number): Promise<number> {
  const taken: number[] = [];
  await inLanes(1, forMs(duration), async () => {
    const startedAt = performance.now();
    await call();
    taken.push(performance.now() - startedAt);
  });
  return median(taken);
}

async function callsPerSecond(call: () => Promise<void>, duration: number): Promise<number> {
  let calls = 0;
  const startedAt = performance.now();
  await inLanes(lanes, forMs(duration), async () => {
    await call();
    calls += 1;
  });
  return calls / ((performance.now() - startedAt) / 1000);
}
