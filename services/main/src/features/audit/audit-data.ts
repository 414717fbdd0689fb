import { QueryTypes, type Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** Entries that tell how a data request went. */
const ANSWERING = [
  ...['received', 'ready', 'cancelled', 'done'].map((what) => `gatehouse.data-request.${what}.v1`),
  'gatehouse.person.forgotten.v1',
];

/** What the log has of what happened to somebody's account, and of what they have done to others'. */
export function auditData(sequelize: Sequelize): PersonalTable[] {
  return [entriesOf(sequelize), namesOf(sequelize)];
}

function entriesOf(sequelize: Sequelize): PersonalTable {
  const own = 'account_id <=> :accountId';
  return personalTable(sequelize, {
    ...{ name: 'audit', table: 'audit_entries', key: 'seq' },
    whose: `${own} OR actor_id <=> :accountId`,
    tells: {
      ...{ seq: 'seq', type: 'type', at: 'at', address: 'address' },
      // What is said of somebody else's account is theirs.
      facts: `IF(${own} OR account_id IS NULL, facts, NULL)`,
    },
    forgets: {
      columns: { account_id: 'kept', actor_id: 'kept' },
      stays: { why: 'proof' },
      // That somebody was answered stays by duty, as the request itself does, which says so.
      staysIf: `type NOT IN ('${ANSWERING.join("', '")}')`,
    },
  });
}

/** Under which name, and by which address, somebody stands in it. */
function namesOf(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'auditNames', table: 'audit_names', key: 'event_id' },
    whose: 'account_id = :accountId',
    tells: { eventId: 'event_id', facts: 'facts' },
    forgets: {
      columns: { account_id: 'erased' },
      // What was told of an address before it was an account's has no account.
      first: async (transaction, { communityId, accountId }) => {
        await sequelize.query(
          `DELETE FROM audit_names WHERE community_id = :communityId AND account_id IS NULL
           AND email IN (SELECT email FROM (SELECT known.email FROM audit_names AS known
             WHERE known.community_id = :communityId AND known.account_id = :accountId) AS addresses)`,
          {
            ...{ replacements: { communityId, accountId }, type: QueryTypes.BULKDELETE },
            transaction,
          },
        );
      },
    },
  });
}
