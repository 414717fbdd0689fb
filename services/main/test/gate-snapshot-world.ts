import type { components } from '@gatehouse/contracts/main';
import { expect } from 'chai';
import { pairedDevice, keysOfDevices, type TestDevice } from './devices-world.js';
import { call, type Answer } from './main-fixture.js';
import type { PassesWorld } from './passes/passes-world.js';

export type Snapshot = components['schemas']['GateSnapshot'];

const SECTIONS = {
  pass: 'passes',
  revocation: 'revocations',
  help: 'help',
  vehicle: 'vehicles',
  block: 'blocks',
  unit: 'units',
  gate: 'gates',
  inside: 'inside',
  shift: 'shifts',
} as const;

type Section = (typeof SECTIONS)[keyof typeof SECTIONS];

/** What a device at a gate knows, and how it learns it. */
export interface SnapshotWorld {
  device: TestDevice;
  ask(since?: string, token?: string): Promise<Answer>;
  /** What has to be answered. */
  snapshot(since?: string): Promise<Snapshot>;
}

export async function createSnapshotWorld({ main, here, manager }: PassesWorld) {
  await keysOfDevices(main);
  const device = await pairedDevice(main, here, manager);
  const ask: SnapshotWorld['ask'] = (since, token = device.token) => {
    const query = since === undefined ? '' : `?since=${since}`;
    return call(main, 'GET', `/gate-snapshot${query}`, { token });
  };
  const snapshot: SnapshotWorld['snapshot'] = async (since) => {
    const { status, body } = await ask(since);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as unknown as Snapshot;
  };
  return { device, ask, snapshot } satisfies SnapshotWorld;
}

/** A device that keeps what it was told, and asks for what is another. */
export class Keeper {
  cursor: string | undefined;
  readonly #known = new Map<string, object>();

  take({ full, cursor, removed, ...rest }: Snapshot): void {
    if (full) this.#known.clear();
    for (const { of, id } of removed) this.#known.delete(`${SECTIONS[of]}/${id}`);
    for (const section of Object.values(SECTIONS))
      for (const one of rest[section]) this.#known.set(`${section}/${one.id}`, one);
    this.cursor = cursor;
  }

  /** All that it knows, in an order of its own. */
  all(): object[] {
    return [...this.#known.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }

  idsOf(section: Section): string[] {
    return [...this.#known.keys()]
      .filter((key) => key.startsWith(`${section}/`))
      .map((key) => key.slice(section.length + 1));
  }
}
