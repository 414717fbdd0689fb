import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** As whom the community knows somebody. */
export function personData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'person', table: 'people', key: 'id', whose: 'account_id = :accountId' },
    tells: {
      ...{ id: 'id', name: 'name', givenName: 'given_name', familyName: 'family_name' },
      ...{ email: 'email', phone: 'phone', isMinor: 'is_minor', state: 'state' },
      ...{ isListed: 'is_listed', phoneShownTo: 'phone_shown', emailShownTo: 'email_shown' },
    },
    forgets: { columns: { account_id: 'tombstone' } },
  });
}
