import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { deviceSilent } from './devices.events.js';
import type { DevicesHeardStore } from './devices-heard.store.js';

export interface DeviceSilenceDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: Pick<DevicesHeardStore, 'findDue' | 'lockDue' | 'markSilent'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

/** Tells once of each device of which nothing is heard any more; what is heard again may fall silent again. */
export function createDeviceSilence(deps: DeviceSilenceDependencies): LifecyclePart {
  const { store, writing, now } = deps;
  return dueWork(
    {
      name: 'silent devices',
      find: (by) => store.findDue(by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => store.lockDue(tx, ids, now()),
      effect: async (tx, devices, { at }) => {
        for (const device of devices) {
          await store.markSilent(tx, device);
          const lastSeenAt = device.lastSeenAt ?? device.addedAt;
          await writing.appendEvents(tx, [deviceSilent(device, lastSeenAt, at)]);
        }
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}
