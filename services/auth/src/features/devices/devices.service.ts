import { newId } from '@gatehouse/shared/ids/ids';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { mailTo } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { DEVICE_TOKEN_TTL_MS, hashDeviceToken, newDeviceToken } from './device-token.js';
import type { DevicesStore, UsedDevice } from './devices.store.js';

/** An account's devices; the one used longest ago is forgotten for a further one. */
const MAX_DEVICES = 20;

export interface DevicesServiceOptions {
  store: DevicesStore;
  now: () => Date;
}

/** Where somebody signs in from. */
export interface Place {
  /** What an earlier login on this device answered. */
  deviceToken?: string | undefined;
  /** A name for the device. */
  device?: string | undefined;
  /** The network address. */
  address: string;
}

/** A login, as far as the device is concerned. */
export interface Use extends Place {
  usedAt: Date;
}

export type DevicesService = ReturnType<typeof createDevicesService>;

/** The devices on which an account has been signed in to. They prove nothing by themselves. */
export function createDevicesService({ store, now }: DevicesServiceOptions) {
  const issue = async (tx: Transaction, accountId: string, usedAt: Date): Promise<string> => {
    const issued = newDeviceToken();
    await store.insert(newId(), usedDevice(accountId, issued, usedAt), tx);
    await store.deleteOldest(accountId, MAX_DEVICES, tx);
    return issued;
  };

  return {
    /** The id of the account's known device with this token, or undefined when there is none. */
    recognise: (accountId: string, deviceToken: string): Promise<string | undefined> =>
      store.find(accountId, hashDeviceToken(deviceToken), now()),

    /**
     * Takes note of a login, in its transaction, and returns the token by which the device will be
     * known. The owner gets a mail about a device that was not known, unless nobody ever signed in
     * to the account before.
     */
    async remember(tx: Transaction, account: Account, { usedAt, ...place }: Use): Promise<string> {
      const { deviceToken } = place;
      if (deviceToken !== undefined) {
        const used = usedDevice(account.id, deviceToken, usedAt);
        if (await store.touch(used, tx)) return deviceToken;
      }
      const isFirst = !(await store.hasAny(account.id, tx));
      // Never the token that was sent: its sender chose it, or another account knows it.
      const issued = await issue(tx, account.id, usedAt);
      if (!isFirst) await appendEvents(tx, newDeviceMail(account, place, usedAt));
      return issued;
    },

    /**
     * Forgets the devices of an account whose password has been replaced: somebody who knew the
     * old one may have made a device known.
     */
    forgetAll: (tx: Transaction, accountId: string): Promise<void> =>
      store.expireAll(accountId, now(), tx),

    /**
     * Makes the device known on which somebody has proved, in another way than by signing in, that
     * the account is theirs. Returns its token.
     */
    welcome: (tx: Transaction, accountId: string): Promise<string> => issue(tx, accountId, now()),
  };
}

function usedDevice(accountId: string, token: string, usedAt: Date): UsedDevice {
  const expiresAt = new Date(usedAt.getTime() + DEVICE_TOKEN_TTL_MS);
  return { accountId, tokenHash: hashDeviceToken(token), usedAt, expiresAt };
}

function newDeviceMail(account: Account, { device, address }: Place, at: Date) {
  return mailTo(account, 'new-device', {
    values: { ...(device !== undefined && { device }), address, at: at.toISOString() },
  });
}
