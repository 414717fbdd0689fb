import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { DevicesHeardStore } from './devices-heard.store.js';
import { DeviceRefused } from './devices.errors.js';
import type { DevicesStore } from './devices.store.js';
import type { Heard } from './devices.types.js';

/** So long a device may say nothing before that is told. */
const SILENT_AFTER_MS = 10 * 60_000;

/** A device that calls. */
export interface HeardDevice {
  /** By which what it brings is signed. */
  publicKey: Buffer;
  /** By how many milliseconds each of its clocks was wrong when it was heard last, by generation. */
  anchors: ReadonlyMap<number, number>;
}

export type HearDevice = (tx: Transaction, heard: Heard) => Promise<HeardDevice>;

/**
 * Notes that a device calls, in the transaction in which what it brings is written: it is locked until
 * then, so that it brings one thing after the other, and nothing once it is revoked.
 *
 * The returned function throws DeviceRefused.
 */
export function createDeviceHearing(
  store: Pick<DevicesStore, 'lock'>,
  heardStore: Pick<DevicesHeardStore, 'note' | 'anchors'>,
): HearDevice {
  return async (tx, heard) => {
    const { communityId, deviceId, receivedAt } = heard;
    const device = await store.lock(tx, communityId, deviceId);
    if (device?.state !== 'active' || device.publicKey === undefined) throw new DeviceRefused();
    await heardStore.note(tx, heard, new Date(receivedAt.getTime() + SILENT_AFTER_MS));
    return { publicKey: device.publicKey, anchors: await heardStore.anchors(tx, heard) };
  };
}
