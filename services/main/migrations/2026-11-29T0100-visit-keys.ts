import type { QueryInterface } from 'sequelize';

const BY_TIME = 'visits_community_id_requested_at_state_answered_at';
const BEFORE = 'visits_community_id_requested_at';

/**
 * What a report counts, in the index by time: its rows need not be looked up. In the place of the
 * index that has the time alone; reports of the old release are answered by the new one too.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  const present = await indexesOf(sequelize);
  if (!present.has(BY_TIME)) {
    await sequelize.query(`
      ALTER TABLE visits ADD INDEX ${BY_TIME} (community_id, requested_at, state, answered_at),
        ALGORITHM = INPLACE, LOCK = NONE`);
  }
  if (present.has(BEFORE)) await sequelize.query(`ALTER TABLE visits DROP INDEX ${BEFORE}`);
}

async function indexesOf(sequelize: QueryInterface['sequelize']): Promise<Set<string>> {
  const present = await sequelize.getQueryInterface().showIndex('visits');
  return new Set((present as { name: string }[]).map(({ name }) => name));
}
