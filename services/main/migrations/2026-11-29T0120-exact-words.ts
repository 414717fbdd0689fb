import type { QueryInterface } from 'sequelize';

/** Long enough for a home's whole name. */
const LENGTH = 'VARCHAR(64)';
/** Looked up as it stands in the other table. */
const WORD = `${LENGTH} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL`;

/**
 * Words are kept apart that the database takes for the same, as ß and ss: what begins one need not
 * begin the other. Parts are compared as the visits themselves are, without case and accents.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`ALTER TABLE visit_words MODIFY word ${WORD}`);
  await sequelize.query(`
    ALTER TABLE visit_word_parts MODIFY part ${LENGTH} NOT NULL, MODIFY word ${WORD}`);
}
