import { DeviceRefused } from './devices.errors.js';
import type { DevicesStore } from './devices.store.js';

/** That whoever calls is a device at a gate of the community, and not revoked. @throws DeviceRefused */
export function assertAtGate(store: Pick<DevicesStore, 'find'>) {
  return async (communityId: string, deviceId: string): Promise<void> => {
    const device = await store.find(communityId, deviceId);
    if (device?.state !== 'active' || device.kind !== 'gate') throw new DeviceRefused();
  };
}
