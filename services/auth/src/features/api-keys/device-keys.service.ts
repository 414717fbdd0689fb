import { newId } from '@gatehouse/shared/ids/ids';
import { sessionEnded } from '../../messaging/events.js';
import { hashSecret, newSecret, writeKey } from './api-key-secret.js';
import type { ApiKeysOptions } from './api-keys.service.js';
import type { ApiKey } from './api-keys.types.js';

/** A device ends with its revocation, and at no other time. */
const NEVER = new Date('9999-12-31T00:00:00.000Z');

/** A device of a community. */
export interface OneDevice {
  communityId: string;
  deviceId: string;
}

/** The key of a device with its text, which nobody is told again. */
export interface DeviceKey {
  apiKeyId: string;
  apiKey: string;
}

export type DeviceKeysService = ReturnType<typeof createDeviceKeysService>;

/**
 * Keys by which devices sign in as themselves: no account answers for them, and they allow what devices
 * may. Whose device it is, and who may pair one, is for the caller to know.
 */
export function createDeviceKeysService(
  options: Pick<ApiKeysOptions, 'store' | 'tokens' | 'push' | 'now'>,
) {
  const { store, tokens, push, now } = options;

  return {
    async create({
      communityId,
      deviceId,
      name,
    }: OneDevice & { name: string }): Promise<DeviceKey> {
      const secret = newSecret();
      const key: ApiKey = {
        ...{ id: newId(), communityId, deviceId, name, secretHash: hashSecret(secret) },
        ...{ permissions: [], createdBy: deviceId, takenOverBy: null },
        ...{ createdAt: now(), expiresAt: NEVER, lastUsedAt: null, revokedAt: null },
      };
      await store.insertOfDevice(key);
      return { apiKeyId: key.id, apiKey: writeKey({ id: key.id, secret }) };
    },

    /**
     * Refuses its keys, or one of them, and their tokens from now on. May be repeated.
     * @param apiKeyId undefined for all of them
     */
    async revoke(device: OneDevice, apiKeyId: string | undefined): Promise<void> {
      const { apiKeyIds, accessTokenIds } = await store.revokeOfDevice(device, apiKeyId, now());
      await tokens.revoke(accessTokenIds);
      const { deviceId } = device;
      for (const id of apiKeyIds) push(`user.${deviceId}`, sessionEnded(deviceId, id));
    },
  };
}
