import { DataTypes, type QueryInterface } from 'sequelize';

const table = 'visits';
const account = { type: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin', allowNull: true };
const name = { type: DataTypes.STRING(120), allowNull: true };

const columns = {
  checked_in_by_id: account,
  checked_in_by_name: name,
  checked_out_by_id: account,
  checked_out_by_name: name,
  lapsed_at: { type: DataTypes.DATE(3), allowNull: true },
  lapsed_by_id: account,
  lapsed_by_name: name,
};

/** Who let a visitor in and out, and when an approval ended that nobody used. */
export async function up(schema: QueryInterface): Promise<void> {
  for (const [column, type] of Object.entries(columns)) await schema.addColumn(table, column, type);
  // What the end of approvals looks for.
  await schema.addIndex(table, ['state', 'answered_at']);
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.removeIndex(table, ['state', 'answered_at']);
  for (const column of Object.keys(columns)) await schema.removeColumn(table, column);
}
