import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
const WORD = 'VARCHAR(32) NOT NULL';
const WITHOUT_WORDS = 'visits_has_words_community_id_id';

/**
 * The words by which visits are found. They are written behind the visits by whichever process comes
 * first, those of before included; until then, and whatever release wrote it, a visit says
 * itself that it has none yet.
 */
export async function up(schema: QueryInterface): Promise<void> {
  const { sequelize } = schema;
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS visit_words (
      community_id ${ID},
      word ${WORD},
      visit_id ${ID},
      PRIMARY KEY (community_id, word, visit_id)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS visit_word_parts (
      community_id ${ID},
      part ${WORD},
      word ${WORD},
      PRIMARY KEY (community_id, part, word)
    ) ENGINE = InnoDB`);
  await addColumnsIfMissing(schema, 'visits', { has_words: 'BOOLEAN NOT NULL DEFAULT FALSE' });
  const present = (await schema.showIndex('visits')) as { name: string }[];
  if (present.some(({ name }) => name === WITHOUT_WORDS)) return;
  await sequelize.query(`
    ALTER TABLE visits ADD INDEX ${WITHOUT_WORDS} (has_words, community_id, id),
      ALGORITHM = INPLACE, LOCK = NONE`);
}
