import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import type { HouseholdContact } from './belongings.types.js';
import type { Place } from './residencies.types.js';

export type HouseholdContactsStore = ReturnType<typeof createHouseholdContactsStore>;

/** The table household_contacts. */
export function createHouseholdContactsStore(sequelize: Sequelize) {
  return {
    /** In the order in which they are called; as the transaction sees them if there is one. */
    async list({ communityId, unitId }: Place, tx?: Transaction): Promise<HouseholdContact[]> {
      const values = [communityId, unitId];
      const rows =
        tx === undefined
          ? await select<ContactRead>(sequelize, CONTACTS, values)
          : await selectIn<ContactRead>(tx, CONTACTS, values);
      return rows.map(toContact);
    },

    /** In the place of those there are, of a unit that this transaction has locked. */
    async replace(tx: Transaction, place: Place, contacts: readonly HouseholdContact[]) {
      await execute(tx, FORGET, [place.communityId, place.unitId]);
      for (const [n, { name, phone, purposes }] of contacts.entries())
        await insertRow(tx, 'household_contacts', {
          ...{ communityId: place.communityId, unitId: place.unitId, place: n, name, phone },
          ...{ rings: purposes.includes('ring'), isEmergency: purposes.includes('emergency') },
        });
    },

    /** Of whatever home: who is called so, or has the number. */
    async forget(
      tx: Transaction,
      { communityId, name, phone }: { communityId: string; name: string; phone?: string },
    ): Promise<void> {
      await execute(tx, FORGET_CALLED, [communityId, name, phone ?? name]);
    },
  };
}

interface ContactRead {
  name: string;
  phone: string;
  rings: number;
  isEmergency: number;
}

const CONTACTS = `
  SELECT name, phone, rings, is_emergency AS isEmergency FROM household_contacts
  WHERE community_id = ? AND unit_id = ? ORDER BY place`;

const FORGET = 'DELETE FROM household_contacts WHERE community_id = ? AND unit_id = ?';

const FORGET_CALLED =
  'DELETE FROM household_contacts WHERE community_id = ? AND (name = ? OR phone = ?)';

function toContact({ name, phone, rings, isEmergency }: ContactRead): HouseholdContact {
  return {
    ...{ name, phone },
    purposes: [
      ...(rings === 1 ? (['ring'] as const) : []),
      ...(isEmergency === 1 ? (['emergency'] as const) : []),
    ],
  };
}
