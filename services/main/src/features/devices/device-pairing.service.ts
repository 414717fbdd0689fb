import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { PairingCodeNotFound } from './devices.errors.js';
import { devicePaired } from './devices.events.js';
import type { DevicesStore } from './devices.store.js';
import type { Device } from './devices.types.js';
import type { DigestOfCode } from './pairing-code.js';
import { readPublicKey } from './public-key.js';

/** What auth answers: a key by which a device signs in. */
interface GivenKey {
  apiKeyId: string;
  apiKey: string;
}

interface OneDevice {
  communityId: string;
  deviceId: string;
}

export interface PairingDependencies {
  store: Pick<DevicesStore, 'findByCode' | 'pair'>;
  communities: Pick<CommunitiesService, 'getCommunity' | 'refusalIn'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  digestOf: DigestOfCode;
  createKey: (device: OneDevice & { name: string }) => Promise<GivenKey>;
  revokeKey: (device: OneDevice & { apiKeyId: string }) => Promise<unknown>;
  now: () => Date;
}

/** What a device pairs with. */
export interface PairingRequest {
  code: string;
  publicKey: string;
  /** What it calls itself; undefined where the name is to stay. */
  name?: string | undefined;
}

/** A device that was paired, with its key, and where it stands. */
export interface Paired {
  device: Device;
  community: { name: string; timeZone: string };
  apiKey: string;
}

export type DevicePairing = ReturnType<typeof createDevicePairing>;

/** How a device that nobody has signed in comes to its key: by a code, once. */
export function createDevicePairing(deps: PairingDependencies) {
  const { store, communities, writing, digestOf, createKey, revokeKey, now } = deps;

  /** @throws PairingCodeNotFound */
  const waitingFor = async (digest: Buffer): Promise<Device> => {
    const device = await store.findByCode(digest, now());
    // Of a community that lets nothing be changed now, nothing is told.
    if (device === undefined || (await communities.refusalIn(device.communityId)))
      throw new PairingCodeNotFound();
    return device;
  };

  return {
    /** @throws PublicKeyUnusable, PairingCodeNotFound */
    async pair({ code, publicKey, name }: PairingRequest): Promise<Paired> {
      // Before the code is looked at: what is wrong with the key tells nothing of the code.
      const key = readPublicKey(publicKey);
      const digest = digestOf(code);
      const waiting = await waitingFor(digest);
      const device = { ...waiting, name: name ?? waiting.name };
      const { communityId, id: deviceId } = device;
      const community = await communities.getCommunity(communityId);
      const { apiKeyId, apiKey } = await createKey({ communityId, deviceId, name: device.name });
      const isPaired = await writing.inTransaction(async (tx) => {
        const at = now();
        const by = { code: digest, publicKey: key, keyId: apiKeyId, name: device.name, at };
        if (!(await store.pair(tx, device, by))) return false;
        await writing.appendEvents(tx, [devicePaired(device, at)]);
        return true;
      });
      if (isPaired) return { device, community, apiKey };
      // Somebody was faster by the same code. Of a key that nobody was told, nobody can make use, either.
      await revokeKey({ communityId, deviceId, apiKeyId });
      throw new PairingCodeNotFound();
    },
  };
}
