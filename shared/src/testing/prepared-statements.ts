import type { Sequelize } from 'sequelize';

/** What mysql2 keeps and its types leave out. */
interface DriverConnection {
  _statements: { size: number };
}

/** How many statements the next free connection of the pool keeps prepared. */
export async function preparedBy({ connectionManager }: Sequelize): Promise<number> {
  const connection = await connectionManager.getConnection({ type: 'read', useMaster: false });
  try {
    return (connection as unknown as DriverConnection)._statements.size;
  } finally {
    connectionManager.releaseConnection(connection);
  }
}
