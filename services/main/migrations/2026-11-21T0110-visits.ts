import { DataTypes, type QueryInterface } from 'sequelize';

const id = { type: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin' };
const reference = { ...id, allowNull: false };
const instant = { type: DataTypes.DATE(3), allowNull: true };

/**
 * Visits. The unit's and the people's names are written as they were at the time: the log of a gate
 * does not change when a resident moves or a tower is renamed.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await schema.createTable('visits', {
    id: { ...reference, primaryKey: true },
    community_id: reference,
    unit_id: reference,
    unit_name: { type: DataTypes.STRING(40), allowNull: false },
    building_name: { type: DataTypes.STRING(120), allowNull: false },
    kind: { type: DataTypes.ENUM('guest', 'delivery', 'cab', 'service'), allowNull: false },
    visitor_name: { type: DataTypes.STRING(120), allowNull: false },
    visitor_phone: { type: DataTypes.STRING(16), allowNull: true },
    visitor_company: { type: DataTypes.STRING(120), allowNull: true },
    visitor_vehicle: { type: DataTypes.STRING(20), allowNull: true },
    note: { type: DataTypes.STRING(500), allowNull: true },
    state: {
      type: DataTypes.ENUM('requested', 'approved', 'denied', 'expired', 'inside', 'left'),
      allowNull: false,
    },
    requested_by_id: reference,
    requested_by_name: { type: DataTypes.STRING(120), allowNull: false },
    requested_at: { ...instant, allowNull: false },
    answer_by: { ...instant, allowNull: false },
    answered_by_id: { ...id, allowNull: true },
    answered_by_name: { type: DataTypes.STRING(120), allowNull: true },
    answered_at: instant,
    checked_in_at: instant,
    checked_out_at: instant,
  });
  await schema.addIndex('visits', ['community_id', 'id']);
  await schema.addIndex('visits', ['community_id', 'unit_id', 'id']);
  await schema.addIndex('visits', ['community_id', 'state', 'id']);
  // What the expiry looks for, every quarter of a second.
  await schema.addIndex('visits', ['state', 'answer_by']);
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.dropTable('visits');
}
