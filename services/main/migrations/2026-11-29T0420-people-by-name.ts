import type { QueryInterface } from 'sequelize';

/** A name from its second word on, from its third on and so on, where it has so many words. */
const LATER_WORDS = [2, 3, 4, 5];

/**
 * People are found by the beginning of any of the first five words of their name. The database makes
 * the columns of the name itself, so that no release can forget to; they take no room but in their
 * indexes.
 */
export async function up(schema: QueryInterface): Promise<void> {
  const columns = await schema.describeTable('people');
  const added = LATER_WORDS.filter((word) => !(columnOf(word) in columns)).map(
    (word) => `ADD COLUMN ${columnOf(word)} VARCHAR(120) AS (${nameFrom(word)}) VIRTUAL`,
  );
  if (added.length > 0) await schema.sequelize.query(`ALTER TABLE people ${added.join(', ')}`);
  const present = (await schema.showIndex('people')) as { name: string }[];
  for (const column of ['name', ...LATER_WORDS.map(columnOf)]) {
    const name = `people_community_id_${column}`;
    if (present.some((index) => index.name === name)) continue;
    await schema.addIndex('people', ['community_id', column], { name });
  }
}

function columnOf(word: number): string {
  return `name_from_${word}`;
}

/** Names have one blank between their words. */
function nameFrom(word: number): string {
  const before = `SUBSTRING_INDEX(name, ' ', ${word - 1})`;
  return `IF(CHAR_LENGTH(${before}) < CHAR_LENGTH(name), SUBSTRING(name, CHAR_LENGTH(${before}) + 2), NULL)`;
}
