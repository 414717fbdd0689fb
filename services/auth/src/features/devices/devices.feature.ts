import type { Parts } from '../../parts.js';
import { createDevicesService } from './devices.service.js';
import { createDevicesStore, deviceLeftovers } from './devices.store.js';

export type { DevicesService, Place } from './devices.service.js';
export { DEVICE_TOKEN_TTL_MS } from './device-token.js';

export type Devices = ReturnType<typeof createDevices>;

/** The devices on which an account has been signed in to. */
export function createDevices({ sequelize, now }: Parts) {
  return {
    leftovers: [deviceLeftovers(sequelize)],
    service: createDevicesService({ store: createDevicesStore(sequelize), now }),
  };
}
