import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { DeviceEntry, GateBatchResult } from '@gatehouse/client/gatehouse-client';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import type { RunningSystem } from '../../system/start-system.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { expectStatus, inLanes, Poster, times } from '../poster.js';
import { databaseOf } from '../seed.js';
import { signInAs } from '../staff.js';
import { processorTimeOf, workDone } from '../work-done.js';
import { GateDevice } from './gate-device.js';

const atOnce = 300;
const lanes = 4;
/** What is written behind the entries is done by then. */
const settlesWithinMs = 30_000;

const one: RowHead = { what: 'one entry that a guard writes down', unit: 'µs' };
const batch: RowHead = {
  ...{ what: `${atOnce} entries that a device brings`, unit: 'µs' },
  ...{ baseline: one.what, target: { of: 'ratio', atMost: 25 } },
};
const repeat: RowHead = {
  ...{ what: 'the same once more', unit: 'µs' },
  ...{ baseline: batch.what, target: { of: 'ratio', atMost: 0.4 } },
};

/** What main does for what devices bring at once, beside what is written down one by one. */
export const measureGateLog: Part = async (world, { rounds, quick }) => {
  const system = await world.emptySystem();
  const log = await Log.open(system);
  const [singles, batches] = quick ? [200, 3] : [1000, 10];
  const rows = new Rows();
  try {
    await log.writeOneByOne(singles);
    await log.bring(log.newBatches(batches), 'recorded');
    await inRounds(rounds, ['one by one', 'at once'] as const, async (how) => {
      if (how === 'one by one') {
        rows.add(one, (await log.costOf(() => log.writeOneByOne(singles))) / singles);
        return;
      }
      const brought = log.newBatches(batches);
      rows.add(batch, (await log.costOf(() => log.bring(brought, 'recorded'))) / batches);
      rows.add(repeat, (await log.costOf(() => log.bring(brought, 'duplicate'))) / batches);
    });
  } finally {
    await log.close();
  }
  return {
    title: `Gate log: ${atOnce} entries at once, beside one by one`,
    rows: rows.inOrder([one.what, batch.what, repeat.what]),
    notes: [
      'processor time of main for each request, with the chain and the conflicts that come behind it',
    ],
  };
};

/** A guard and a device who write at the same gate. */
class Log {
  readonly #system: RunningSystem;
  readonly #main: Connection;
  readonly #poster: Poster;
  readonly #guard: string;
  readonly #device: GateDevice;

  private constructor(system: RunningSystem, main: Connection, guard: string, device: GateDevice) {
    this.#system = system;
    this.#main = main;
    this.#guard = guard;
    this.#device = device;
    this.#poster = new Poster(system.gatewayUrl, lanes);
  }

  static async open(system: RunningSystem): Promise<Log> {
    const device = await GateDevice.pair(await signInAs(system, 'manager'));
    const { accessToken = '' } = await signInAs(system, 'guard');
    return new Log(system, await databaseOf(system, 'main'), accessToken, device);
  }

  async close(): Promise<void> {
    this.#poster.close();
    await this.#main.end();
  }

  /** Microseconds of main, until nothing is left to be done behind it. */
  async costOf(work: () => Promise<void>): Promise<number> {
    const before = await workDone({ system: this.#system });
    await work();
    await this.#settle();
    return processorTimeOf(['main'], [before, await workDone({ system: this.#system })]);
  }

  async writeOneByOne(count: number): Promise<void> {
    const { gateId } = this.#device.newEntry();
    await inLanes(lanes, times(count), async () => {
      const subject = { type: 'person', id: randomUUID() };
      const entry = { direction: 'in', subject, gateId, person };
      expectStatus(201, await this.#send('/gate-entries', this.#guard, entry));
    });
  }

  newBatches(count: number): DeviceEntry[][] {
    const entry = (): DeviceEntry => ({ ...this.#device.newEntry(), person });
    return Array.from({ length: count }, () => Array.from({ length: atOnce }, entry));
  }

  /** One after the other, as a device does. */
  async bring(batches: readonly DeviceEntry[][], outcome: string): Promise<void> {
    for (const entries of batches) {
      const body = this.#device.batchOf(entries);
      const answer = await this.#send('/gate-entries/batch', this.#device.token, body);
      const { results } = JSON.parse(expectStatus(200, answer).body) as GateBatchResult;
      if (results.some((result) => result.outcome !== outcome))
        throw new Error(`not every entry was ${outcome}`);
    }
  }

  #send(path: string, token: string, body: object) {
    const headers = { authorization: `Bearer ${token}` };
    return this.#poster.send('POST', `/api/v1${path}`, headers, JSON.stringify(body));
  }

  async #settle(): Promise<void> {
    const last = Date.now() + settlesWithinMs;
    for (;;) {
      const [[row]] = await this.#main.query<(RowDataPacket & { waiting: number })[]>(
        'SELECT COUNT(*) AS waiting FROM gate_entries_waiting',
      );
      if (row?.waiting === 0) return;
      if (Date.now() > last) throw new Error(`${row?.waiting ?? 0} entries have no place`);
      await delay(50);
    }
  }
}

const person = { name: 'Ravi Kumar', phone: '+919800000001' };
