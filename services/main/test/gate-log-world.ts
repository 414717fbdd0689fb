import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { askerFor, type Ask } from './belongings-world.js';
import { keysOfDevices, pairedDevice, type TestDevice } from './devices-world.js';
import { call, type Answer, type MainFixture } from './main-fixture.js';
import type { TestCommunity } from './world.js';

/** What a device says of an entry; of what is left out, something. */
export interface SomeEntry {
  nonce?: string;
  seq?: number;
  clockGen?: number;
  deviceAt?: string;
  direction?: string;
  subject?: object;
  people?: number;
  gateId?: string;
  guardId?: string;
  offline?: boolean;
  reason?: string;
  person?: object;
}

export interface SomeBatch {
  sentAt?: string;
  clockGen?: number;
  pending?: number;
}

/** What came of a batch. */
export interface Results {
  results: { nonce: string; outcome: string; id: string }[];
}

/** A community with a gate and people who work there. */
export interface GateLogWorld {
  gateId: string;
  otherGateId: string;
  manager: Ask;
  guard: Ask;
  newDevice(): Promise<TestDevice>;
  entry(more?: SomeEntry): SomeEntry & { nonce: string };
  send(device: TestDevice, entries: readonly object[], batch?: SomeBatch): Promise<Answer>;
  /** What came of what has to be taken. */
  bring(device: TestDevice, entries: readonly object[], batch?: SomeBatch): Promise<Results>;
}

/** @param now what time it is for the service, and for right clocks of devices */
export async function createGateLogWorld(
  main: MainFixture,
  here: TestCommunity,
  now: () => Date,
): Promise<GateLogWorld> {
  const [manager, guard] = [
    await askerFor(main, here.manager, here),
    await askerFor(main, here.guard, here),
  ];
  await keysOfDevices(main);
  const newGate = async (name: string): Promise<string> => {
    const { status, body } = await manager('POST', '/gates', { body: { name } });
    expect(status, JSON.stringify(body)).to.equal(201);
    return String(body['id']);
  };
  const [gateId, otherGateId] = [await newGate('North gate'), await newGate('South gate')];
  let seq = 0;
  const entry = (more: SomeEntry = {}) => ({
    ...{ nonce: newId(), seq: seq++, clockGen: 1, deviceAt: now().toISOString(), direction: 'in' },
    ...{ subject: { type: 'person', id: newId() }, gateId, offline: true, ...more },
  });
  const send = (device: TestDevice, entries: readonly object[], batch: SomeBatch = {}) => {
    const said = { sentAt: now().toISOString(), clockGen: 1, pending: 0, ...batch, entries };
    const body = device.signed(said);
    return call(main, 'POST', '/gate-entries/batch', { token: device.token, body });
  };
  return {
    ...{ gateId, otherGateId, manager, guard, entry, send },
    newDevice: () => pairedDevice(main, here, manager),
    bring: async (device, entries, batch) => {
      const { status, body } = await send(device, entries, batch);
      expect(status, JSON.stringify(body)).to.equal(200);
      return body as unknown as Results;
    },
  };
}
