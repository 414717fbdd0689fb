// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  signalOf,
  type CallOptions,
  type Calls,
  type CommunityOptions,
} from '../../commands/options.js';
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
export function devices({ main }: Calls) {
  const list = (
    query: ListDevicesQuery = {},
    options: CommunityOptions = {},
  ): Promise<DevicePage> =>
    bodyOf(
      main.GET('/devices', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * List devices. The newest first, also those that were revoked: when each was seen last, how much
     * waits on it to be sent, and how right its clock is.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListDevicesQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Add a device. It waits to be paired: whoever stands before it types the code, which is good once
     * and for 15 minutes. The code is answered here and never again; a device that still waits can have
     * another. A gate is named by its id: 404 `gate_not_found`.
     */
    create: (body: DeviceDraft, options: CommunityOptions = {}): Promise<WaitingDevice> =>
      bodyOf(
        main.POST('/devices', {
          params: { header: communityOf(options) },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a device. As `listDevices` shows it. */
    get: (deviceId: string, options: CommunityOptions = {}): Promise<Device> =>
      bodyOf(
        main.GET('/devices/{deviceId}', {
          params: { path: { deviceId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Revoke a device. Its key and its access tokens are refused from now on; what it has brought
     * stays. May be repeated.
     */
    revoke: (deviceId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/devices/{deviceId}', {
          params: { path: { deviceId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Make another pairing code. For a device that still waits; the code of before is good for nothing
     * from now on. 409 `device_state` once it is paired or revoked.
     */
    renewCode: (deviceId: string, options: CommunityOptions = {}): Promise<Pairing> =>
      bodyOf(
        main.POST('/devices/{deviceId}/pairing-code', {
          params: { path: { deviceId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Pair a device. Called by the device itself, with the code that somebody typed and the public half
     * of a key that it made and never gives away: what it brings is signed by it. The answer has the
     * key that it signs in by, which `/auth/token` exchanges for access tokens, once. 404
     * `pairing_code_not_found` for every code that leads nowhere: unknown, used, or over. 422
     * `public_key_unusable` for what is no public key of ECDSA on P-256.
     */
    pair: (body: DevicePairing, options: CallOptions = {}): Promise<PairedDevice> =>
      bodyOf(main.POST('/public/devices/pair', { body, ...signalOf(options) })),
  };
}
