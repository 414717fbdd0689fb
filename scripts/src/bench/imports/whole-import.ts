import { setTimeout as delay } from 'node:timers/promises';
import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import type { RunningSystem } from '../../system/start-system.js';
import type { RowHead } from '../measurement.js';

/** Has the event loop looked at a hundred times a second. */
const fineLoopClock = new URL('../../faults/fine-loop-clock.preload.js', import.meta.url);
const looksEveryMs = 250;

interface Sent {
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

interface Imported {
  id: string;
  state: string;
  counts: { applied: number };
}

/** What a whole import takes, and how it holds up whoever asks main for something meanwhile. */
export async function measureWhole(
  system: RunningSystem,
  count: number,
): Promise<{ head: RowHead; value: number }[]> {
  const main = system.services.get('main');
  if (main === undefined) throw new Error('main does not run');
  await main.restart({ env: { NODE_OPTIONS: `--import ${fineLoopClock.href}` } });
  const token = await tokenOf(system, 'Arjun');
  await lagMs(main.url);
  const homes = count / 4;
  await importFile(system, token, { kind: 'units', csv: homesCsv(homes), count: homes });
  const began = performance.now();
  await importFile(system, token, { kind: 'people', csv: peopleCsv(count), count });
  const seconds = (performance.now() - began) / 1000;
  const lag = await lagMs(main.url);
  return [
    {
      head: {
        ...{ what: `${count} people, from the upload to the end`, unit: 's' },
        target: { of: 'median', atMost: 60 },
      },
      value: seconds,
    },
    {
      head: {
        ...{ what: 'event loop of main meanwhile, p99', unit: 'ms' },
        target: { of: 'median', atMost: 50 },
      },
      value: lag,
    },
  ];
}

async function tokenOf(system: RunningSystem, givenName: string): Promise<string> {
  const account = system.accounts.find((one) => one.givenName === givenName);
  if (account === undefined) throw new Error(`the demo community has no ${givenName}`);
  const client = createGatehouseClient({ gatewayUrl: system.gatewayUrl });
  return (await client.auth.login(account.email, account.password)).accessToken;
}

const homesCsv = (count: number): string =>
  ['building,unit', ...Array.from({ length: count }, (_none, n) => `Bench,B-${n + 1}`)].join('\n');

function peopleCsv(count: number): string {
  const lines = Array.from({ length: count }, (_none, n) => {
    const unit = `B-${Math.floor(n / 4) + 1}`;
    const phone = `98${String(n).padStart(8, '0')}`;
    return `Bench,${unit},Name${n},Bench,n${n}@bench.example,${phone},tenant,2026-04-01`;
  });
  return ['building,unit,given name,family name,email,phone,lives as,from', ...lines].join('\n');
}

async function importFile(
  system: RunningSystem,
  token: string,
  { kind, csv, count }: { kind: string; csv: string; count: number },
): Promise<void> {
  const authorization = `Bearer ${token}`;
  const ask = async <Body>(path: string, init: Sent = {}): Promise<Body> => {
    const response = await fetch(
      `${system.gatewayUrl.replace('localhost', '127.0.0.1')}/api/v1${path}`,
      {
        ...init,
        headers: { authorization, 'content-type': 'application/json', ...init.headers },
      },
    );
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  };
  const post = <Body>(path: string, body?: object) =>
    ask<Body>(path, { method: 'POST', ...(body && { body: JSON.stringify(body) }) });
  const becomes = async (id: string, state: string): Promise<Imported> => {
    for (;;) {
      const one = await ask<Imported>(`/imports/${id}`);
      if (one.state === state) return one;
      if (one.state === 'failed') throw new Error(`the import has failed: ${JSON.stringify(one)}`);
      await delay(looksEveryMs);
    }
  };
  const file = await ask<{ id: string }>(`/files?purpose=import&name=${kind}.csv`, {
    ...{ method: 'POST', body: csv, headers: { 'content-type': 'application/octet-stream' } },
  });
  const { id } = await post<Imported>('/imports', { kind, fileId: file.id });
  await post(`/imports/${id}/check`);
  await becomes(id, 'checked');
  await post(`/imports/${id}/apply`, {});
  const one = await becomes(id, 'applied');
  if (one.counts.applied !== count) throw new Error(`${one.counts.applied} of ${count} applied`);
}

/** Since the last time it was asked: 99 of 100 times the loop came round in less. */
async function lagMs(base: string): Promise<number> {
  const metrics = await (await fetch(`${base}/metrics`)).text();
  const seconds = /^nodejs_eventloop_lag_p99_seconds(?:\{[^}]*\})? (\S+)$/m.exec(metrics)?.[1];
  if (seconds === undefined) throw new Error('main does not tell its event loop lag');
  return Number(seconds) * 1000;
}
