import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Gates } from '../gates/gates.feature.js';
import type { People } from '../people/people.feature.js';
import { deviceData } from './device-data.js';
import { assertAtGate } from './device-at-gate.js';
import { createDeviceHearing } from './device-hearing.js';
import { createDevicePairing } from './device-pairing.service.js';
import { createDeviceSilence } from './device-silence.js';
import { createDevicesHandlers } from './devices.handlers.js';
import { createDevicesHeardStore } from './devices-heard.store.js';
import { createDevicesService } from './devices.service.js';
import { createDevicesStore } from './devices.store.js';
import { pairingCodeDigest } from './pairing-code.js';

export { isSignedBy } from './public-key.js';
export type { HearDevice } from './device-hearing.js';

export type Devices = ReturnType<typeof createDevices>;

interface Asked {
  communities: Communities;
  gates: Gates;
  people: People;
}

/** What stands at gates and doors and works without a network. */
export function createDevices(parts: Parts, asked: Asked) {
  const { config, sequelize, writing, rpc, logger, metrics, now } = parts;
  const store = createDevicesStore(sequelize);
  const heardStore = createDevicesHeardStore(sequelize);
  const common = { store, writing, digestOf: pairingCodeDigest(config.AUDIT_CHAIN_SECRET), now };
  const service = createDevicesService({
    ...{ ...common, gates: asked.gates.service, people: asked.people.service },
    revokeKeys: (device) => rpc.call('auth.device-key.revoke', device),
  });
  const pairing = createDevicePairing({
    ...{ ...common, communities: asked.communities.service },
    createKey: (device) => rpc.call('auth.device-key.create', device),
    revokeKey: (key) => rpc.call('auth.device-key.revoke', key),
  });
  return {
    /** Notes that a device calls, and refuses one that was revoked. */
    hear: createDeviceHearing(store, heardStore),
    assertAtGate: assertAtGate(store),
    /** As the transaction sees it. */
    nameIn: async (tx: Transaction, communityId: string, id: string) =>
      (await store.find(communityId, id, tx))?.name,
    handlers: createDevicesHandlers(service, pairing),
    personal: [deviceData(sequelize)],
    timers: [
      createDeviceSilence({
        ...{ store: heardStore, writing, logger, now, everyMs: config.DEVICES_EVERY },
        meter: metrics.dueOf('silent devices'),
      }),
    ],
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'devices', tables: ['device_clocks', 'devices'] },
        leftOut: {
          device_clocks: 'work',
          'devices.code_digest': 'secret',
          'devices.code_ends_at': 'secret',
          'devices.public_key': 'secret',
          'devices.key_id': 'secret',
        },
      }),
    },
  };
}
