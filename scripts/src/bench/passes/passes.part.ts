import { setTimeout as delay } from 'node:timers/promises';
import type { BenchSystem } from '../bench-world.js';
import { inRounds, Rows, type RowHead, type Target } from '../measurement.js';
import type { Part } from '../part.js';
import { expectStatus, inLanes, Poster, times } from '../poster.js';
import { quantile } from '../statistics.js';
import { signInAs } from '../staff.js';
import { Guard, hearersPerVisit } from '../visits.js';
import { applications, processorTimeOf, workDone } from '../work-done.js';
import { offlineChecks, type CheckCodes } from './verification.js';

const lanes = 4;
const passes = 100;
/** After the last page has shown the last of it, something may still be written. */
const settleMs = 500;

const atMost = (most: number): Target => ({ of: 'ratio', atMost: most });
const asked = 'requestVisit, main';
const askedInAll = `requestVisit, ${applications.join(' + ')}`;
const heads = {
  offline: {
    ...{ what: 'a code is checked without a network (p99)', unit: 'ms' },
    target: { of: 'median', atMost: 50 },
  },
  asked: { what: asked, unit: 'µs' },
  used: { what: 'usePass, main', unit: 'µs', baseline: asked, target: atMost(1.3) },
  askedInAll: { what: askedInAll, unit: 'µs' },
  usedInAll: {
    ...{ what: `usePass, ${applications.join(' + ')}`, unit: 'µs' },
    ...{ baseline: askedInAll, target: atMost(1.3) },
  },
} satisfies Record<string, RowHead>;

/** Who comes in by a pass, beside a visitor for whom somebody is rung. */
export const measurePasses: Part = async (world, { rounds, quick }) => {
  const bench = await world.system();
  const gate = await PassGate.open(bench);
  const count = quick ? 200 : 1000;
  const rows = new Rows();
  await gate.ask(count / 2);
  await gate.use(count / 2);
  await inRounds(rounds, ['asked', 'used'] as const, async (how) => {
    const work = how === 'asked' ? () => gate.ask(count) : () => gate.use(count);
    const done = await costOf(bench, work);
    rows.add(heads[how], processorTimeOf(['main'], done) / count);
    rows.add(heads[`${how}InAll`], processorTimeOf(applications, done) / count);
    rows.add(heads.offline, quantile(await gate.checkOffline(quick ? 200 : 1000), 0.99));
  });
  gate.close();
  return {
    title: `Passes: ${count} who come in by one, beside as many for whom somebody is rung`,
    rows: rows.inOrder(Object.values(heads).map(({ what }) => what)),
    notes: [
      'processor time for each request, until the residents’ pages have shown it',
      'a code is checked in this process, by the module that scanners use',
    ],
  };
};

async function costOf(bench: BenchSystem, work: () => Promise<void>) {
  const before = await workDone(bench);
  await work();
  return [before, await workDone(bench)] as const;
}

/** A guard at the gate of an estate with passes that are good for ever. */
class PassGate {
  readonly #bench: BenchSystem;
  readonly #poster: Poster;
  readonly #guard: Guard;
  readonly #passIds: readonly string[];
  readonly checkOffline: CheckCodes;
  #used = 0;

  private constructor(bench: BenchSystem, passIds: readonly string[], checkOffline: CheckCodes) {
    this.#bench = bench;
    this.#passIds = passIds;
    this.checkOffline = checkOffline;
    this.#poster = new Poster(bench.crowd.gatewayUrl, lanes);
    this.#guard = new Guard(bench.crowd, this.#poster);
  }

  static async open(bench: BenchSystem): Promise<PassGate> {
    const manager = await signInAs(bench.system, 'manager');
    const passIds: string[] = [];
    for (const { id } of bench.crowd.units.slice(0, passes)) {
      const visitor = { name: 'Ravi Kumar', phone: '+919800000001', company: 'Parcels & Co' };
      const draft = { unitIds: [id], kind: 'recurring' as const, visitor };
      passIds.push((await manager.passes.issuePass(draft)).id);
    }
    const staff = { issuer: manager, guard: await signInAs(bench.system, 'guard') };
    return new PassGate(bench, passIds, await offlineChecks(staff, passIds[0] ?? ''));
  }

  close(): void {
    this.#poster.close();
  }

  ask(count: number): Promise<void> {
    return this.#untilShown(count, async () => {
      if ((await this.#guard.requestVisit()) === undefined)
        throw new Error(this.#guard.firstRefusal);
    });
  }

  use(count: number): Promise<void> {
    const headers = { authorization: `Bearer ${this.#bench.crowd.guardToken}` };
    return this.#untilShown(count, async () => {
      const passId = this.#passIds[(this.#used += 1) % this.#passIds.length] ?? '';
      const path = `/api/v1/passes/${passId}/use`;
      expectStatus(200, await this.#poster.send('POST', path, headers, '{}'));
    });
  }

  async #untilShown(count: number, once: () => Promise<void>): Promise<void> {
    const { crowd } = this.#bench;
    crowd.forget();
    await inLanes(lanes, times(count), once);
    if (!(await crowd.untilShown(count * hearersPerVisit, 20_000)))
      throw new Error(`only ${crowd.shownInAll} notifications were shown`);
    await delay(settleMs);
  }
}
