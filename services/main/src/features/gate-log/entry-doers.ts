import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Devices } from '../devices/devices.feature.js';
import type { Doer, People } from '../people/people.feature.js';
import type { Passage } from './entry-conflicts.js';

interface Asked {
  devices: Pick<Devices, 'nameIn'>;
  people: Pick<People, 'service'>;
}

/**
 * Who has let somebody in or out, as an entry says: the guard whom the device names, or the device. That it
 * was this guard is the device's word.
 */
export function doersBy({ devices, people }: Asked) {
  return async (
    tx: Transaction,
    communityId: string,
    { guardAccountId, deviceId }: Pick<Passage, 'guardAccountId' | 'deviceId'>,
  ): Promise<Doer> => {
    const guard =
      guardAccountId === null
        ? undefined
        : await people.service.findIn(tx, communityId, guardAccountId);
    if (guard !== undefined) return { by: guard };
    const accountId = deviceId ?? communityId;
    return { by: { accountId, name: (await devices.nameIn(tx, communityId, accountId)) ?? '' } };
  };
}
