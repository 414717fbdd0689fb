import { leftoverRows } from '@gatehouse/shared/sql/purge';
import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Devices } from '../devices/devices.feature.js';
import { createGateSnapshotsHandlers } from './gate-snapshots.handlers.js';
import { createGateSnapshotsService } from './gate-snapshots.service.js';
import { createGateSnapshotsStore } from './gate-snapshots.store.js';
import { createLookups } from './lookups.js';
import { createGathering, type GatheringDependencies } from './snapshot-gathering.js';

interface Asked extends Omit<GatheringDependencies, 'lookups'> {
  devices: Devices;
}

/** What devices at gates take along, to work without a network. */
export function createGateSnapshots(parts: Parts, { devices, ...asked }: Asked) {
  const { config, sequelize, writing, now } = parts;
  const secret = config.IDENTITY_SECRET ?? config.AUDIT_CHAIN_SECRET;
  const service = createGateSnapshotsService({
    store: createGateSnapshotsStore(sequelize),
    assertAtGate: devices.assertAtGate,
    gather: createGathering({ ...asked, lookups: createLookups(secret) }),
    ...{ writing, now },
  });
  return {
    handlers: createGateSnapshotsHandlers(service),
    leftovers: [
      leftoverRows(sequelize, {
        ...{ what: 'revisions of what gates need', table: 'gate_snapshot_revisions' },
        ...{ column: 'ended_at', keepDays: 7 },
      }),
      // For longer than who may have it: a cursor that is still good has to hear what has gone.
      leftoverRows(sequelize, {
        ...{ what: 'what gates needed', table: 'gate_snapshot_items' },
        ...{ column: 'removed_at', keepDays: 8 },
      }),
    ],
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'gate-snapshots' },
        tables: ['gate_snapshot_items', 'gate_snapshot_revisions'],
        leftOut: { gate_snapshot_items: 'derived', gate_snapshot_revisions: 'derived' },
      }),
    },
  };
}
