import { DataTypes, type QueryInterface } from 'sequelize';

const id = { type: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin' };
const key = { ...id, allowNull: false, primaryKey: true };
const reference = { ...id, allowNull: false };
const name = { type: DataTypes.STRING(120), allowNull: false };

/** Communities with their buildings and units, and the people who live and work there. */
export async function up(schema: QueryInterface): Promise<void> {
  await schema.createTable('communities', {
    id: key,
    name,
    time_zone: { type: DataTypes.STRING(60), allowNull: false },
    currency: { type: 'CHAR(3) CHARACTER SET ascii', allowNull: false },
    locale: { type: DataTypes.STRING(35), allowNull: false },
  });
  await schema.createTable('buildings', { id: key, community_id: reference, name });
  await schema.addIndex('buildings', ['community_id', 'name'], { unique: true });

  await schema.createTable('units', {
    id: key,
    community_id: reference,
    building_id: reference,
    name: { ...name, type: DataTypes.STRING(40) },
  });
  await schema.addIndex('units', ['community_id', 'name', 'id']);
  await schema.addIndex('units', ['building_id', 'name'], { unique: true });

  await schema.createTable('people', {
    id: key,
    community_id: reference,
    account_id: reference,
    name,
  });
  await schema.addIndex('people', ['community_id', 'account_id'], { unique: true });

  await schema.createTable('memberships', {
    id: key,
    community_id: reference,
    person_id: reference,
    role: { type: DataTypes.ENUM('resident', 'employee', 'manager', 'admin'), allowNull: false },
    job: { type: DataTypes.STRING(40), allowNull: true },
    valid_from: { type: DataTypes.DATE(3), allowNull: false },
    valid_to: { type: DataTypes.DATE(3), allowNull: true },
  });
  await schema.addIndex('memberships', ['person_id', 'role']);

  await schema.createTable('residencies', {
    id: key,
    community_id: reference,
    person_id: reference,
    unit_id: reference,
    kind: { type: DataTypes.ENUM('owner', 'tenant', 'family'), allowNull: false },
    is_primary: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    valid_from: { type: DataTypes.DATE(3), allowNull: false },
    valid_to: { type: DataTypes.DATE(3), allowNull: true },
  });
  await schema.addIndex('residencies', ['unit_id', 'valid_to', 'person_id']);
  await schema.addIndex('residencies', ['person_id', 'unit_id']);
}

export async function down(schema: QueryInterface): Promise<void> {
  for (const table of [
    'residencies',
    'memberships',
    'people',
    'units',
    'buildings',
    'communities',
  ]) {
    await schema.dropTable(table);
  }
}
