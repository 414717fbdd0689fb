import { newId } from '@gatehouse/shared/ids/ids';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { now } from '@gatehouse/shared/time/clock';
import { addYears, dayAt, startOfDay } from '@gatehouse/shared/time/local-time';
import { QueryTypes, type Sequelize } from 'sequelize';
import { DEMO_COMMUNITY, DEMO_UNITS } from '../../demo.js';
import { entryCodesAt } from '../codes/codes.feature.js';
import { holderOf } from './pass-state.js';
import { createPassesStore } from './passes.store.js';
import type { PassTerms, PassWindow } from './passes.types.js';

const ZONE = 'Asia/Kolkata';

const MORNINGS: PassWindow = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  from: '07:30',
  to: '10:00',
};

/** Whom the first home expects, for whoever looks around, unless the community has any passes. */
export async function loadDemo(sequelize: Sequelize, today = now()): Promise<void> {
  const [known] = await sequelize.query('SELECT 1 FROM passes WHERE community_id = :id LIMIT 1', {
    ...{ replacements: { id: DEMO_COMMUNITY }, type: QueryTypes.SELECT },
  });
  if (known !== undefined) return;
  const [{ id: unitId, resident }] = DEMO_UNITS;
  const store = createPassesStore(sequelize);
  const codes = entryCodesAt(today);
  for (const { kind, ...terms } of expected(today))
    await inTransaction(sequelize, async (tx) => {
      const one = { communityId: DEMO_COMMUNITY, id: newId() };
      const pass = {
        ...{ ...one, ...terms, kind, unitIds: [unitId], state: 'active' as const },
        ...{ uses: 0, revision: 0, code: await codes.allot(tx, holderOf(one)) },
        ...{ issuedAt: today, issuedBy: resident },
      };
      await store.add(tx, pass, [{ unitId }]);
    });
}

function expected(today: Date): (PassTerms & { kind: 'staff' | 'party' })[] {
  const day = dayAt(today, ZONE);
  const from = (days: number) => startOfDay(day.add({ days }), ZONE);
  const common = { guests: [], leaveAtGate: false };
  return [
    {
      ...{ ...common, kind: 'staff', visitor: { name: 'Sunita Devi', phone: '+919800000003' } },
      ...{ validFrom: from(0), validTo: startOfDay(addYears(day, 1), ZONE) },
      windows: [MORNINGS],
    },
    {
      ...{ ...common, kind: 'party', visitor: { name: 'Birthday of Asha' }, maxUses: 30 },
      ...{ validFrom: from(5), validTo: from(6), windows: [] },
    },
  ];
}
