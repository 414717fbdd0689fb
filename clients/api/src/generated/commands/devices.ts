// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, CommunityOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  Device,
  DeviceDraft,
  DevicePage,
  DevicePairing,
  ListDevicesQuery,
  PairedDevice,
  Pairing,
  WaitingDevice,
} from './types.js';

/** What stands at gates and doors and works without a network. */
export interface DevicesCommands {
  /**
   * List devices. The newest first, also those that were revoked: when each was seen last, how much
   * waits on it to be sent, and how right its clock is.
   */
  list: (query?: ListDevicesQuery, options?: CommunityOptions) => Promise<DevicePage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListDevicesQuery, options?: CommunityOptions) => ItemsOf<DevicePage>;
  /**
   * Add a device. It waits to be paired: whoever stands before it types the code, which is good once
   * and for 15 minutes. The code is answered here and never again; a device that still waits can have
   * another. A gate is named by its id: 404 `gate_not_found`.
   */
  create: (body: DeviceDraft, options?: CommunityOptions) => Promise<WaitingDevice>;
  /** Look at a device. As `listDevices` shows it. */
  get: (deviceId: string, options?: CommunityOptions) => Promise<Device>;
  /**
   * Revoke a device. Its key and its access tokens are refused from now on; what it has brought
   * stays. May be repeated.
   */
  revoke: (deviceId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * Make another pairing code. For a device that still waits; the code of before is good for nothing
   * from now on. 409 `device_state` once it is paired or revoked.
   */
  renewCode: (deviceId: string, options?: CommunityOptions) => Promise<Pairing>;
  /**
   * Pair a device. Called by the device itself, with the code that somebody typed and the public half
   * of a key that it made and never gives away: what it brings is signed by it. The answer has the
   * key that it signs in by, which `/auth/token` exchanges for access tokens, once. 404
   * `pairing_code_not_found` for every code that leads nowhere: unknown, used, or over. 422
   * `public_key_unusable` for what is no public key of ECDSA on P-256.
   */
  pair: (body: DevicePairing, options?: CallOptions) => Promise<PairedDevice>;
}

export const devices: Operations<DevicesCommands> = {
  list: 'GET /devices query',
  all: 'GET /devices query pages',
  create: 'POST /devices body',
  get: 'GET /devices/{deviceId}',
  revoke: 'DELETE /devices/{deviceId}',
  renewCode: 'POST /devices/{deviceId}/pairing-code',
  pair: 'POST /public/devices/pair body',
};
