import { QueryTypes } from 'sequelize';
import type { MainFixture } from './main-fixture.js';

/** What EXPLAIN says of one table. */
export interface Plan {
  key: string;
  rows: string;
  Extra: string | null;
}

/** How the database means to run each query that `work` makes. */
export async function explained(
  { sequelize }: MainFixture,
  work: () => Promise<unknown>,
): Promise<Plan[]> {
  const statements: string[] = [];
  // Sequelize's types keep them to themselves.
  const { options } = sequelize as unknown as { options: { logging: unknown } };
  options.logging = (text: string) => statements.push(text.replace(/^[^:]*: /, ''));
  try {
    await work();
  } finally {
    options.logging = false;
  }
  const explain = await asTable(sequelize);
  const plans = statements.map((statement) =>
    sequelize.query<Plan>(`${explain} ${statement}`, { type: QueryTypes.SELECT }),
  );
  return (await Promise.all(plans)).flat();
}

/** MySQL explains by a tree unless it is asked for the table, which MariaDB has no name for. */
async function asTable(sequelize: MainFixture['sequelize']): Promise<string> {
  const version = await sequelize.databaseVersion();
  return version.includes('MariaDB') ? 'EXPLAIN' : 'EXPLAIN FORMAT=TRADITIONAL';
}
