import { newId } from '@gatehouse/shared/ids/ids';
import { now } from '@gatehouse/shared/time/clock';
import type { Sequelize } from 'sequelize';
import { DEMO_COMMUNITY, DEMO_PEOPLE, DEMO_UNITS } from '../../demo.js';
import { toEndColumns, toRow } from './parcel-row.js';
import { keptUntil, nextReminder } from './parcel-times.js';
import { defineParcelModel } from './parcels.model.js';
import type { Parcel } from './parcels.types.js';

const HOUR_MS = 3_600_000;

/** Oldest first, because lists are in the order of ids. */
const PARCELS = [
  { hoursAgo: 30, carrier: 'North Post', shelf: 'A1', code: '318204', fetchedAfter: 5 },
  { hoursAgo: 3, carrier: 'Swift Parcels', shelf: 'B2', code: '004217', description: 'a box' },
];

/** A parcel that was fetched and one that waits, for whoever looks around, unless there are any. */
export async function loadDemo(sequelize: Sequelize, today = now()): Promise<void> {
  const parcels = defineParcelModel(sequelize);
  if ((await parcels.count({ where: { communityId: DEMO_COMMUNITY } })) > 0) return;
  const [unit] = DEMO_UNITS;
  const { guard } = DEMO_PEOPLE;
  await parcels.bulkCreate(
    PARCELS.map(({ hoursAgo, fetchedAfter, ...facts }) => {
      const receivedAt = new Date(today.getTime() - hoursAgo * HOUR_MS);
      const parcel: Parcel = {
        ...{ id: newId(), communityId: DEMO_COMMUNITY, unitId: unit.id, state: 'received' },
        ...{ ...facts, perishable: false, receivedAt, receivedBy: guard, reminders: 0 },
      };
      const row = toRow(parcel, nextReminder(receivedAt, 0));
      if (fetchedAfter === undefined) return row;
      const at = new Date(receivedAt.getTime() + fetchedAfter * HOUR_MS);
      const recipient = { kind: 'resident' as const, ...unit.resident };
      const end = { state: 'handed-over' as const, at, by: guard, recipient };
      return { ...row, ...toEndColumns(end), dueAt: keptUntil(at) };
    }),
  );
}
