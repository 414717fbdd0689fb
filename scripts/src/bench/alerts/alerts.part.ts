import { setTimeout as delay } from 'node:timers/promises';
import type { Alert } from '@gatehouse/client/gatehouse-client';
import { atRate } from '../at-rate.js';
import type { BenchSystem } from '../bench-world.js';
import { measureSystem } from '../latency/system-latency.js';
import { inRounds, Rows, type Target } from '../measurement.js';
import type { Part } from '../part.js';
import { expectStatus, inLanes, Poster } from '../poster.js';
import { quantile } from '../statistics.js';
import { failureRow } from '../visits.js';

const perSecond = 25;
/** One who lives with whoever calls; the guard has no page open here. */
const hearers = 1;
const settleMs = 2000;
const shares = { p50: 0.5, p99: 0.99 };
type Share = keyof typeof shares;
const targets: Record<Share, Target | undefined> = {
  p50: undefined,
  p99: { of: 'ratio', atMost: 1.5 },
};
const rang = (share: Share): string => `a visit rings, ${share}`;
const called = (share: Share): string => `an alarm rings, ${share}`;
const notShown = failureRow('not shown in a browser', 'alarms');

/** From a call for help to the page of whoever lives there too, beside the ring of a visit. */
export const measureAlerts: Part = async (world, { rounds, quick }) => {
  const bench = await world.system();
  const seconds = quick ? 3 : 12;
  const rows = new Rows();
  await measureSystem(bench, perSecond, 2);
  await callForHelp(bench, 2);
  await inRounds(rounds, ['visits', 'alarms'] as const, async (what) => {
    if (what === 'visits') {
      const { fromRequest } = await measureSystem(bench, perSecond, seconds);
      for (const share of Object.keys(shares) as Share[])
        rows.add({ what: rang(share), unit: 'ms' }, quantile(fromRequest, shares[share]));
      return;
    }
    const { late, missing } = await callForHelp(bench, seconds);
    for (const share of Object.keys(shares) as Share[]) {
      const target = targets[share];
      const head = { what: called(share), unit: 'ms', baseline: rang(share) };
      rows.add({ ...head, ...(target && { target }) }, quantile(late, shares[share]));
    }
    rows.add(notShown, missing);
  });
  const names = (Object.keys(shares) as Share[]).flatMap((share) => [rang(share), called(share)]);
  return {
    title: `Alarms: a call for help, beside a visit’s ring, ${perSecond} a second`,
    rows: rows.inOrder([...names, notShown.what]),
    notes: [
      `${seconds} s a round, ${bench.crowd.size} sockets through the gateway`,
      'from the request; each alarm to one who lives there too, each visit to both who do',
    ],
  };
};

/** Residents call one after the other, each once; then it is over. */
async function callForHelp({ crowd }: BenchSystem, seconds: number) {
  const poster = new Poster(crowd.gatewayUrl, 64);
  const callers = crowd.tokens;
  const alarms: { id: string; sentAt: number }[] = [];
  crowd.forget();
  await atRate(perSecond, seconds, async (index) => {
    const sentAt = performance.now();
    const headers = headersOf(callers[index % callers.length] ?? '');
    const answer = await poster.send('POST', '/api/v1/alerts', headers, '{"kind":"medical"}');
    alarms.push({ id: (JSON.parse(expectStatus(201, answer).body) as Alert).id, sentAt });
  });
  const isShown = ({ id }: { id: string }): boolean => crowd.shownAt(id).length >= hearers;
  for (const last = Date.now() + 20_000; !alarms.every(isShown) && Date.now() < last;)
    await delay(5);
  const late = alarms.flatMap(({ id, sentAt }) => crowd.shownAt(id).map((at) => at - sentAt));
  const open = alarms.map(({ id }) => id);
  await inLanes(
    4,
    () => open.length > 0,
    async () => {
      const path = `/api/v1/alerts/${open.pop() ?? ''}/close`;
      const headers = headersOf(crowd.guardToken);
      expectStatus(200, await poster.send('POST', path, headers, '{"report":"It was measured."}'));
    },
  );
  poster.close();
  // That they are over is told too, and shall not be the next round's load.
  await delay(settleMs);
  return { late, missing: alarms.length * hearers - late.length };
}

const headersOf = (token: string): Record<string, string> => ({
  authorization: `Bearer ${token}`,
});
